import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { buildOffer, readStock } from './build-offer.js';

let test: TestApp;
let ask: Ask;
let manager: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  manager = await test.as('manager');
});
afterAll(() => test.close());

const CREATE = `mutation ($input: OrderCreate!) { createOrder(input: $input) {
  id number version currency externalSource externalId firstName lastName phone email linesTotal discountTotal vatTotal total paid due fullPaidAt
  status { code } statusDueAt manager { id } customer { id firstName phones emails ordersCount totalSum currency shop { code } }
  lines { position sku name quantity unitPrice vatRate total reservedQuantity priceType { code } warehouse { code } }
  payments { amount paidAt status { code } } delivery { cost type { code } address { city street } } statusPeriods { status { code } leftAt }
} }`;

const create = async (input: object, as: Ask = ask) => as(CREATE, { input: { shop: 'main', ...input } });
const line = { name: 'Gift wrap', unitPrice: '1.00', quantity: 1 };

async function countOrders(): Promise<number> {
  const { data } = await ask('{ orders { totalCount } }');
  return data.orders.totalCount;
}

describe('createOrder', () => {
  it('takes name, price and VAT from the offer and reckons all sums', async () => {
    const offer = await buildOffer(ask, { sku: 'TAKES', price: '12.50' });
    const { data, errors } = await create({
      lines: [
        { offer, quantity: 2 },
        { sku: 'TAKES', quantity: 1, unitPrice: '10.00', discountPercent: 10 },
      ],
      discountAmount: '4.00',
      delivery: { type: 'courier', cost: '5.00', address: { city: 'Oslo', street: 'Storgata' } },
      payments: [{ amount: '10.00', status: 'paid' }, { amount: '100.00' }],
    });
    expect(errors).toBeUndefined();
    expect(data.createOrder).toMatchObject({
      currency: 'EUR',
      linesTotal: '34.00',
      discountTotal: '5.00',
      total: '35.00',
      paid: '10.00',
      due: '25.00',
      vatTotal: '6.00',
      status: { code: 'new' },
      delivery: { cost: '5.00', type: { code: 'courier' }, address: { city: 'Oslo', street: 'Storgata' } },
      statusPeriods: [{ status: { code: 'new' }, leftAt: null }],
    });
    expect(data.createOrder.lines[0]).toMatchObject({
      position: 1,
      sku: 'TAKES',
      quantity: 2,
      unitPrice: '12.50',
      vatRate: 25,
      total: '25.00',
      priceType: { code: 'base' },
    });
    expect(data.createOrder.lines[1]).toMatchObject({
      position: 2,
      unitPrice: '10.00',
      total: '9.00',
      priceType: null,
    });
    expect(data.createOrder.payments[0].paidAt).not.toBeNull();
    expect(data.createOrder.payments[1]).toMatchObject({ status: { code: 'not-paid' }, paidAt: null });
    expect(new Date(data.createOrder.statusDueAt).getTime()).toBeGreaterThan(Date.now());
  });

  it('finds the customer by id, external id, phone in any spelling or e-mail, else makes one', async () => {
    const first = await create({
      customer: { externalId: 'C-1', phone: '+47 22 33 44 55', email: 'Kari@Example.com', firstName: 'Kari' },
      lines: [line],
    });
    expect(first.errors).toBeUndefined();
    const { customer } = first.data.createOrder;
    expect(customer).toMatchObject({
      firstName: 'Kari',
      phones: ['+4722334455'],
      emails: ['Kari@Example.com'],
      ordersCount: 1,
      totalSum: '1.00',
      currency: 'EUR',
      shop: { code: 'main' },
    });
    const ways = [
      { id: customer.id },
      { externalId: 'C-1' },
      { phone: '0047 2233-4455' },
      { email: ' kari@example.COM ' },
    ];
    for (const way of ways) {
      const { data, errors } = await create({ customer: way, lines: [line] });
      expect(errors).toBeUndefined();
      expect(data.createOrder).toMatchObject({
        firstName: 'Kari',
        phone: '+4722334455',
        customer: { id: customer.id },
      });
    }
    const other = await create({ phone: '+47 22 33 44 66', lines: [line] });
    expect(other.data.createOrder.customer.id).not.toBe(customer.id);
    const { data } = await ask('query ($id: ID!) { customer(id: $id) { ordersCount totalSum averageSum } }', {
      id: customer.id,
    });
    expect(data.customer).toEqual({ ordersCount: 5, totalSum: '5.00', averageSum: '1.00' });
  });

  it('keeps the customers of a shop with its own base apart', async () => {
    await ask(
      'mutation { createShop(input: { code: "apart", name: "Apart", currency: "EUR", ownCustomerBase: true }) { code } }',
    );
    const common = await create({ phone: '+47 22 00 00 01', lines: [line] });
    const apart = await create({ shop: 'apart', phone: '+47 22 00 00 01', lines: [line] });
    const again = await create({ shop: 'apart', phone: '+47 22 00 00 01', lines: [line] });
    const back = await create({ phone: '+47 22 00 00 01', lines: [line] });
    const ids = [common, apart, again, back].map(({ data }) => data.createOrder.customer.id);
    expect(ids[1]).not.toBe(ids[0]);
    expect(ids[2]).toBe(ids[1]);
    expect(ids[3]).toBe(ids[0]);
  });

  it('refuses an external id that was used, naming the order', async () => {
    const first = await create({ externalId: 'X-1', lines: [line] });
    expect(first.data.createOrder).toMatchObject({ externalId: 'X-1', externalSource: 'main' });
    const second = await create({ externalId: 'X-1', lines: [line] });
    expect(second.errors?.[0]).toMatchObject({
      message: expect.stringContaining(`order ${first.data.createOrder.number}`),
      extensions: { code: 'CONFLICT', id: first.data.createOrder.id },
    });
    const both = await Promise.all([
      create({ externalId: 'X-2', lines: [line] }),
      create({ externalId: 'X-2', lines: [line] }),
    ]);
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code).sort()).toEqual(['CONFLICT', undefined]);
  });

  it('says everything that is wrong at once, with paths, and writes nothing', async () => {
    const before = await countOrders();
    const offer = await buildOffer(ask, { price: null });
    const { errors } = await create({
      currency: 'USD',
      status: 'nope',
      type: 'nope',
      discountPercent: 120,
      email: 'nobody',
      delivery: { cost: '1.234' },
      payments: [{ amount: '-1.00' }],
      lines: [
        { offer: '999999999', quantity: 1 },
        { sku: 'no such', quantity: 1 },
        { name: 'Free', quantity: 1 },
        { quantity: 1 },
        { ...line, quantity: -1 },
        { ...line, unitPrice: '-1.00', warehouse: 'nope', discountAmount: '12.345' },
        { offer, quantity: 1 },
      ],
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    const paths = errors?.[0]?.extensions.issues?.map(({ path }) => path).sort();
    expect(paths).toEqual(
      [
        'input.currency',
        'input.delivery.cost',
        'input.discountPercent',
        'input.email',
        'input.lines.0.offer',
        'input.lines.1.sku',
        'input.lines.2.unitPrice',
        'input.lines.3',
        'input.lines.4.quantity',
        'input.lines.5.discountAmount',
        'input.lines.5.unitPrice',
        'input.lines.5.warehouse',
        'input.lines.6.unitPrice',
        'input.payments.0.amount',
        'input.status',
        'input.type',
      ].sort(),
    );
    expect(errors?.[0]?.extensions.issues?.find(({ path }) => path === 'input.currency')?.message).toContain(
      'foreign currency',
    );
    expect(await countOrders()).toBe(before);
  });

  it('refuses an order without lines and one with 10,000', async () => {
    const none = await create({ lines: [] });
    expect(none.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ path: 'input.lines' }],
    });
    const many = await create({ lines: Array.from({ length: 10_000 }, () => line) });
    expect(many.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('takes a thousand lines', async () => {
    const { data, errors } = await create({ lines: Array.from({ length: 1000 }, () => line) });
    expect(errors).toBeUndefined();
    expect(data.createOrder).toMatchObject({ total: '1000.00', lines: { length: 1000 } });
  });

  it('asks which one when a SKU is not unique', async () => {
    await buildOffer(ask, { sku: 'TWICE' });
    await buildOffer(ask, { sku: 'TWICE' });
    const { errors } = await create({ lines: [{ sku: 'TWICE', quantity: 1 }] });
    expect(errors?.[0]?.extensions.issues?.[0]).toMatchObject({
      path: 'input.lines.0.sku',
      message: expect.stringContaining('2 offers'),
    });
  });

  it('lets a return document go below zero', async () => {
    const { data, errors } = await create({
      type: 'return',
      lines: [{ ...line, quantity: -2, unitPrice: '5.00' }],
    });
    expect(errors).toBeUndefined();
    expect(data.createOrder.total).toBe('-10.00');
  });

  it('keeps emoji and text from right to left as written', async () => {
    const lastName = 'احمدی 🎁';
    const { data } = await create({ firstName: 'سارا', lastName, lines: [line] });
    expect(data.createOrder).toMatchObject({ firstName: 'سارا', lastName });
  });

  it('refuses a comment that does not fit and an amount that no order has', async () => {
    const { errors } = await create({ customerComment: 'x'.repeat(64_001), lines: [line] });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ path: 'input.customerComment' }],
    });
    const absurd = { ...line, quantity: 99_999_999_999, unitPrice: '99999999999.0000' };
    const huge = await create({ lines: [absurd] });
    expect(huge.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('reserves what it promises, or refuses naming line, SKU and what is free', async () => {
    const offer = await buildOffer(ask, { sku: 'FEW', stock: 3 });
    const made = await create({ lines: [{ offer, quantity: 2 }] });
    expect(made.data.createOrder.lines[0]).toMatchObject({
      reservedQuantity: 2,
      warehouse: { code: 'main' },
    });
    const before = await countOrders();
    const { errors } = await create({ phone: '+47 22 99 99 99', lines: [line, { offer, quantity: 2 }] });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('line 2, SKU FEW: 2 wanted, 1 free'),
      extensions: { code: 'CONFLICT', issues: [{ path: 'input.lines.1.quantity' }] },
    });
    expect(await readStock(ask, offer)).toEqual({ onHand: 3, reserved: 2, free: 1 });
    expect(await countOrders()).toBe(before);
    const { data } = await ask('{ customers(where: { phones: { has: "+4722999999" } }) { totalCount } }');
    expect(data.customers.totalCount).toBe(0);
  });

  it('has no purchase price for a manager and no mutation for a courier', async () => {
    const ok = await create({ lines: [line] }, manager);
    expect(ok.errors).toBeUndefined();
    const hidden = await create({ lines: [{ ...line, purchasePrice: '1.00' }] }, manager);
    expect(hidden.errors?.[0]?.message).toContain('purchasePrice');
    const courier = await test.as('courier');
    const refused = await courier('mutation { createOrder(input: { shop: "main", lines: [] }) { id } }');
    expect(refused.errors?.map(({ message }) => message).join()).toContain('createOrder');
  });

  it('is written once under one Idempotency-Key', async () => {
    const before = await countOrders();
    const input = { shop: 'main', lines: [line] };
    const headers = { 'idempotency-key': 'create-once' };
    const [one, two] = [await ask(CREATE, { input }, headers), await ask(CREATE, { input }, headers)];
    expect(two.data).toEqual(one.data);
    expect(await countOrders()).toBe(before + 1);
  });
});

describe('previewOrder', () => {
  const PREVIEW =
    'query ($input: OrderCreate!) { previewOrder(input: $input) { currency total vatTotal lines { name total unitPrice } } }';

  it('reckons like createOrder and saves nothing', async () => {
    const before = await countOrders();
    const offer = await buildOffer(ask, { price: '20.00' });
    const input = {
      shop: 'main',
      discountPercent: 10,
      lines: [{ offer, quantity: 3 }],
      delivery: { cost: '5.00' },
    };
    const { data, errors } = await manager(PREVIEW, { input });
    expect(errors).toBeUndefined();
    expect(data.previewOrder).toMatchObject({
      currency: 'EUR',
      total: '59.00',
      lines: [{ total: '60.00', unitPrice: '20.00' }],
    });
    expect(await countOrders()).toBe(before);
    const made = await create(input, manager);
    expect(made.data.createOrder).toMatchObject({ total: '59.00', vatTotal: data.previewOrder.vatTotal });
  });

  it('shows costs only to those who may see them', async () => {
    const input = { shop: 'main', lines: [{ ...line, purchasePrice: '0.40' }] };
    const query = 'query ($input: OrderCreate!) { previewOrder(input: $input) { grossProfit margin } }';
    const seen = await ask(query, { input });
    expect(seen.data.previewOrder).toEqual({ grossProfit: '0.60', margin: 60 });
    const hidden = await manager(query, { input: { shop: 'main', lines: [line] } });
    expect(hidden.errors?.[0]?.message).toContain('grossProfit');
  });
});
