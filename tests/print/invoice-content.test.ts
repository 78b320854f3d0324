import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { describePrinted, placeOrder, printText, tokenOf } from './print-order.js';

let test: TestApp;
let ask: Ask;
let bearer: Record<string, string>;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  bearer = await tokenOf(test, 'administrator');
});
afterAll(() => test.close());

const must = async (query: string, variables?: object) => {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const print = (id: string, language = 'en', headers = bearer) =>
  printText(`${test.url}/print/invoice/${id}.pdf?lang=${language}`, headers);
/** The figures of a row, found by its first words. */
const rowOf = (text: string, label: string): string[] =>
  text
    .split('\n')
    .find((line) => line.includes(label))
    ?.split(label)[1]
    ?.trim()
    .split(/\s{2,}/) ?? [];

describePrinted('an invoice for a role that sees less', () => {
  const buyer = {
    firstName: 'Grace',
    lastName: 'Hopper',
    phone: '+44 20 7946 0999',
    email: 'grace@example.com',
    delivery: { cost: '7.31', address: { city: 'Arlington', street: 'Navy Road' } },
    lines: [
      { name: 'Nanosecond wire', sku: 'NS-30', quantity: 3, unitPrice: '41.17', vatRate: 25 },
      { name: 'Debugger', quantity: 1, unitPrice: '99.99', discountAmount: '9.87', vatRate: 25 },
    ],
    payments: [{ amount: '13.13', type: 'cash', status: 'paid' }],
  };

  it('keeps the buyer from the warehouse, and prints what is left without empty columns', async () => {
    const { id } = await placeOrder(ask, buyer);
    const all = await print(id);
    for (const word of ['Hopper', '+442079460999', 'grace@example.com', 'Navy Road', '41.17', '-€13.13'])
      expect(all).toContain(word);
    const text = await print(id, 'en', await tokenOf(test, 'warehouse'));
    expect(text).toContain('Nanosecond wire');
    expect(text).not.toMatch(/Hopper|Grace|7946|grace@|Navy Road|Arlington|Bill to|Deliver to/);
  });

  it('prints no sum, no currency and no column of money for a role without money', async () => {
    const money = Object.fromEntries(
      [
        'total',
        'paid',
        'linesTotal',
        'discountTotal',
        'discountAmount',
        'discountPercent',
        'vatTotal',
        'deliveryCost',
      ].map((name) => [name, 'none'] as const),
    );
    await makeRole(test, 'packer', {
      order: { read: 'all', see: ['open'], fields: { ...money, prepaySum: 'none', due: 'none' } },
      orderLine: {
        read: 'all',
        see: ['open'],
        fields: {
          unitPrice: 'none',
          total: 'none',
          vatAmount: 'none',
          discountTotal: 'none',
          discountAmount: 'none',
          discountPercent: 'none',
        },
      },
      deliveryType: { read: 'all', see: ['open'] },
      shop: { read: 'all', see: ['open'] },
    });
    const { id } = await placeOrder(ask, buyer);
    const text = await print(id, 'en', await tokenOf(test, 'packer'));
    expect(text).toMatch(/Description +Quantity +VAT\n/);
    expect(rowOf(text, 'Nanosecond wire')).toEqual(['3', '25%']);
    expect(text).not.toMatch(
      /41\.17|123\.51|99\.99|9\.87|7\.31|13\.13|€|EUR|Amount|Unit price|Discount|Total|Paid|Payments/,
    );
  });
});

describePrinted('the sums of an invoice', () => {
  it('shows VAT by rate, discounts, payments and what is due', async () => {
    const { id } = await placeOrder(ask, {
      lines: [
        { name: 'Chair', quantity: 4, unitPrice: '100.00', vatRate: 25 },
        { name: 'Apples', quantity: 10, unitPrice: '10.00', vatRate: 15 },
      ],
      discountAmount: '50.00',
      delivery: { cost: '25.00', vatRate: 25 },
      payments: [
        { amount: '200.00', type: 'card', status: 'paid', paidAt: '2026-03-05T10:00:00Z' },
        { amount: '275.00', type: 'cash', status: 'not-paid' },
      ],
    });
    const text = await print(id);
    expect(text).toMatch(/Subtotal +€500\.00/);
    expect(text).toMatch(/Discount +-€50\.00/);
    expect(text).toMatch(/Delivery +€25\.00/);
    expect(text).toMatch(/Total +€475\.00/);
    expect(text).toMatch(/Paid +-€200\.00/);
    expect(text).toMatch(/Amount due +€275\.00/);
    // 400 - 40 + 25 and 100 - 10, VAT included.
    expect(text).toMatch(/25% +308\.00 +77\.00/);
    expect(text).toMatch(/15% +78\.26 +11\.74/);
    expect(text).toMatch(/VAT included +€88\.74/);
    expect(text).toMatch(/Mar 5, 2026 +Card online +200\.00/);
    expect(text).not.toMatch(/Cash/);
  });

  it('says the one rate beside the VAT, and prints no table for it', async () => {
    const { id } = await placeOrder(ask, {
      vatMode: 'ON_TOP',
      lines: [{ name: 'Chair', quantity: 1, unitPrice: '100.00', vatRate: 25 }],
    });
    const text = await print(id);
    expect(text).toMatch(/VAT 25% +€25\.00/);
    expect(text).toMatch(/Total +€125\.00/);
    expect(text).not.toMatch(/VAT by rate|Payments received/);
  });

  it('charges what the buyer keeps of goods that came back, and owes the rest', async () => {
    const { id } = await placeOrder(ask, {
      lines: [{ name: 'Chair', quantity: 5, unitPrice: '10.00', discountAmount: '5.00' }],
      payments: [{ amount: '45.00', type: 'card', status: 'paid' }],
    });
    for (const status of ['picking', 'picked', 'shipped'])
      await must(
        'mutation ($id: ID!, $status: String!) { changeOrderStatus(id: $id, status: $status) { id } }',
        { id, status },
      );
    const { order } = await must('query ($id: ID!) { order(id: $id) { lines { id } } }', { id });
    await must(
      'mutation ($id: ID!, $line: ID!) { returnOrderLines(id: $id, lines: [{ line: $line, quantity: 2 }], reason: "scratched") { id } }',
      { id, line: order.lines[0].id },
    );
    const text = await print(id);
    expect(rowOf(text, 'Chair')).toEqual(['3', '10.00', '3.00', '27.00']);
    expect(text).toContain('Returned: 2 of 5');
    expect(text).toMatch(/Total +€27\.00/);
    expect(text).toMatch(/To be refunded +€18\.00/);
    expect(await print(id, 'ru')).toContain('Возвращено: 2 из 5');
  });
});

describePrinted('the parties of an invoice', () => {
  it("prints the seller's account and the tax numbers of the buyer's company", async () => {
    await must(
      `mutation { createLegalEntity(input: { code: "fjord", name: "Fjord", legalName: "Fjord Handel AS", vatNumber: "NO912345678MVA",
        bank: "DNB", bankAccount: "NO93 8601 1117 947", bic: "DNBANOKK", address: "Karl Johans gate 5" }) { code } }`,
    );
    await must(
      'mutation { createShop(input: { code: "fjord", name: "Fjord shop", currency: "NOK", timeZone: "Europe/Oslo", legalEntity: "fjord" }) { code } }',
    );
    const { createCompany } = await must(
      `mutation { createCompany(input: { name: "Nordmann", legalName: "Nordmann Interiør AS", taxNumber: "987654321",
        vatNumber: "NO987654321MVA", legalAddress: "Storgata 12, Bergen" }) { id } }`,
    );
    const { id } = await placeOrder(ask, {
      shop: 'fjord',
      company: createCompany.id,
      firstName: 'Kari',
      lines: [{ name: 'Chair', quantity: 1, unitPrice: '1234.50' }],
    });
    const text = await print(id, 'nb');
    for (const word of ['Fjord Handel AS', 'DNBANOKK', 'NO912345678MVA', 'Karl Johans gate 5'])
      expect(text).toContain(word);
    expect(text).toMatch(/NO93\s8601\s1117\s947/);
    for (const word of ['Nordmann Interiør AS', '987654321', 'NO987654321MVA', 'Storgata 12, Bergen', 'Kari'])
      expect(text).toContain(word);
    expect(text).toMatch(/Å betale +1\s234,50\skr/);
  });
});

describePrinted('the pages of an invoice', () => {
  it('repeats the head of the table on each page and keeps every line, with others served meanwhile', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => ({
      name: `Part ${index + 1} of a machine`,
      sku: `P-${index + 1}`,
      quantity: 1 + (index % 7),
      unitPrice: `${1 + index}.25`,
      vatRate: 25,
    }));
    const { id } = await placeOrder(ask, { lines });
    let isPrinting = true;
    const printing = print(id).finally(() => (isPrinting = false));
    let served = 0;
    while (isPrinting) {
      expect((await fetch(`${test.url}/health/live`)).status).toBe(200);
      served += 1;
    }
    const pages = (await printing).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(30);
    expect(
      pages.filter((page) => / of a machine/.test(page)).every((page) => /Description +Quantity/.test(page)),
    ).toBe(true);
    expect(pages.join('').match(/Part \d+ of a machine/g)).toHaveLength(1000);
    expect(pages[0]).toContain(`1 / ${pages.length}`);
    expect(served).toBeGreaterThan(3);
  });

  it('shows a square for what the font does not have, and the rest of the name as it is', async () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
    const name = `Mug ${family} 中文 ${'\u{1f1f3}\u{1f1f4}'} blue\u202e\u0000 ${'\ud800'}`;
    const { id } = await placeOrder(ask, {
      lines: [
        { name, quantity: 1, unitPrice: '1.00' },
        { name: '名'.repeat(400), quantity: 1, unitPrice: '2.00' },
        { name: 'x'.repeat(500), quantity: 1, unitPrice: '3.00' },
        { name: 'قميص قطني XL أزرق', quantity: 1, unitPrice: '4.00' },
      ],
    });
    for (const language of ['en', 'fa']) {
      const text = await print(id, language);
      expect(text).toMatch(/Mug □ □□ □ blue/);
      expect(text.match(/□/g)).toHaveLength(404);
      expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(500);
    }
  });
});
