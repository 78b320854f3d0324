import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled } from './support/settled.js';
import { signIn } from './support/sign-in.js';

/** What a manager may not know, as the panel would call it. */
const secrets = /purchase|margin|profit|own cost/i;
/** The same, as the API calls it. */
const secretFields = /purchasePrice|purchaseTotal|margin|grossProfit|netCost/i;

browserTests('A manager', () => {
  let office: Office;
  let manager: Person;

  beforeAll(async () => {
    office = await openOffice();
    manager = await office.hire('manager', { firstName: 'Greta', lastName: 'Ames' });
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  const saved = async (id: string) => {
    const { data } = await office.ask(
      `{ order(id: ${id}) { total paid firstName lastName phone customer { id ordersCount }
         status { code } manager { id } lines { sku quantity } payments { amount type { code } } } }`,
    );
    return data.order;
  };
  const amount = (page: Page, name: string) =>
    page.getByRole('region', { name: 'Totals' }).getByText(name, { exact: true }).locator('+ dd');

  it('signs in with e-mail and password and sees the figures of the day against the day before', async () => {
    const page = await office.open();
    await signIn(page, manager);
    const figures = page.getByRole('listitem');
    await figures.filter({ hasText: 'Orders today' }).waitFor();
    expect(await figures.filter({ hasText: 'Revenue today' }).innerText()).toMatch(
      /€[\d,.]+[\s\S]*before: €/,
    );
    await page.getByRole('region', { name: 'Newest orders' }).getByRole('link', { name: '260' }).waitFor();
    await page.getByRole('region', { name: 'Overdue orders' }).getByRole('link').first().waitFor();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(
      expect.arrayContaining(['Today', 'Orders', 'Customers', 'Companies', 'Products']),
    );
  });

  it('finds orders by status and by name of the buyer, and keeps the filter under a name', async () => {
    const wanted = await makeOrder(office.ask, { status: 'approval' });
    await makeOrder(office.ask, { lastName: wanted.lastName, status: 'new' });
    const page = await office.enter(manager, '/orders');
    await page.getByRole('cell', { name: wanted.number, exact: true }).waitFor();
    await page.getByLabel('Status', { exact: true }).click();
    await page.getByRole('option', { name: 'To be confirmed' }).click();
    await page.getByLabel('Buyer', { exact: true }).fill(wanted.lastName.slice(0, 9));
    await eventually(async () => expect(await ordersOf(page)).toEqual([wanted.number]));
    await page.getByText('Orders: 1', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Add filter' }).click();
    await page.getByRole('menuitem', { name: 'Save current query' }).click();
    await page.getByLabel('Query name').fill('To call back');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.goto('/#/');
    await page.goto('/#/orders?filter={}');
    await eventually(async () => expect((await ordersOf(page)).length).toBeGreaterThan(10));
    await page.getByRole('button', { name: 'Add filter' }).click();
    await page.getByRole('menuitem', { name: 'To call back', exact: true }).click();
    await eventually(async () => expect(await ordersOf(page)).toEqual([wanted.number]));
  });

  it('changes a quantity and sees the totals follow, before saving and after', async () => {
    const order = await makeOrder(office.ask, { unitPrice: '12.50' });
    const page = await office.enter(manager, '/orders');
    await page.getByRole('cell', { name: order.number, exact: true }).click();
    await page.getByRole('heading', { name: `Order ${order.number}`, level: 1 }).waitFor();
    expect(await amount(page, 'Total').innerText()).toBe('€12.50');
    await page.getByLabel('Quantity of Sencha, 50 g').fill('3');
    await eventually(async () => expect(await amount(page, 'Total').innerText()).toBe('€37.50'));
    expect(await amount(page, 'To pay').innerText()).toBe('€37.50');
    expect(await saved(order.id)).toMatchObject({ total: '12.50' });

    // The saved order is late: the sums of before must not be shown meanwhile.
    await page.route('**/graphql', async (route) => {
      if (route.request().postDataJSON().operationName === 'OrderCard') await sleep(700);
      await route.continue();
    });
    await page.getByRole('button', { name: 'Save order' }).click();
    await page.getByText('Order saved.').waitFor();
    await page.getByRole('region', { name: 'Unsaved changes' }).waitFor({ state: 'detached' });
    expect(await amount(page, 'Total').innerText()).toBe('€37.50');
    expect(await saved(order.id)).toMatchObject({ total: '37.50', lines: [{ quantity: 3 }] });
  });

  it('moves an order on, records a payment and reads both in its history', async () => {
    const order = await makeOrder(office.ask, { unitPrice: '20.00' });
    const page = await office.enter(manager, `/orders/${order.id}`);
    await page.getByRole('button', { name: 'Change status: New' }).click();
    expect(await page.getByRole('menuitem', { name: 'Delivered' }).count()).toBe(0);
    await page.getByRole('menuitem', { name: 'To be confirmed' }).click();
    await page.getByRole('button', { name: 'Change status: To be confirmed' }).waitFor();

    await page.getByRole('button', { name: 'Record payment' }).click();
    const dialog = page.getByRole('dialog', { name: 'Record payment' });
    expect(await dialog.getByLabel('Amount, EUR').inputValue()).toBe('20.00');
    await dialog.getByLabel('Amount, EUR').fill('5');
    await dialog.getByLabel('Type').click();
    await page.getByRole('option', { name: 'Cash', exact: true }).click();
    await dialog.getByLabel('Status').click();
    await page.getByRole('option', { name: 'Paid', exact: true }).click();
    await dialog.getByRole('button', { name: 'Record payment' }).click();
    await page.getByText('Payment recorded.').waitFor();
    await eventually(async () => expect(await amount(page, 'To pay').innerText()).toBe('€15.00'));
    expect(await saved(order.id)).toMatchObject({
      paid: '5.00',
      status: { code: 'approval' },
      payments: [{ amount: '5.00', type: { code: 'cash' } }],
    });

    await page.getByRole('tab', { name: 'History' }).click();
    const mine = page.getByRole('listitem').filter({ hasText: 'Greta Ames' });
    await mine
      .filter({ hasText: /Status.*New.*To be confirmed/ })
      .first()
      .waitFor();
    await mine
      .filter({ hasText: /Payment/ })
      .first()
      .waitFor();
  });

  it('prints the invoice', async () => {
    const order = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${order.id}`);
    const address = await page.getByRole('link', { name: 'Print invoice' }).getAttribute('href');
    const answer = await page.request.get(String(address));
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('writes an order for a new client with goods found by SKU and by name', async () => {
    const page = await office.enter(manager, '/orders');
    await page.getByRole('link', { name: 'New order' }).click();
    await page.getByRole('heading', { name: 'New order', level: 1 }).waitFor();
    await page.getByLabel('Last name').fill('Newcomb');
    await page.getByLabel('First name').fill('Ida');
    await page.getByLabel('Phone', { exact: true }).fill('+44 20 7000 1234');
    const finder = page.getByRole('combobox', { name: 'Add a product: SKU, barcode or name' });
    await finder.fill('ASM-100');
    await page.getByRole('option', { name: 'ASM-100' }).waitFor();
    await finder.press('Enter');
    await finder.fill('porcel');
    await page.getByRole('option', { name: 'Porcelain cup' }).click();
    await page.getByLabel('Quantity of Porcelain cup').fill('2');
    await eventually(async () => expect(await amount(page, 'Total').innerText()).toBe('€31.40'));
    await page.getByRole('button', { name: 'Create order' }).click();
    await page.getByRole('heading', { name: /^Order \d+$/, level: 1 }).waitFor();
    const order = await saved(page.url().split('/').pop() ?? '');
    expect(order).toMatchObject({ total: '31.40', lastName: 'Newcomb', customer: { ordersCount: 1 } });
    expect(order.lines).toEqual([
      { sku: 'ASM-100', quantity: 1 },
      { sku: 'CUP-PO', quantity: 2 },
    ]);
  });

  it('writes an order for a client found by a phone as people write it', async () => {
    const known = await makeOrder(office.ask);
    const page = await office.enter(manager, '/orders/create');
    await page.getByLabel('Find a client').fill(known.phone.slice(4).replace(/(\d{4}) ?(\d)/, '$1-$2'));
    await page.getByRole('option', { name: known.lastName }).click();
    await page.getByRole('link', { name: new RegExp(known.lastName) }).waitFor();
    expect(await page.getByLabel('Last name').inputValue()).toBe(known.lastName);
    const finder = page.getByRole('combobox', { name: 'Add a product: SKU, barcode or name' });
    await finder.fill('STR-1');
    await page.getByRole('option', { name: 'STR-1' }).click();
    await eventually(async () => expect(await amount(page, 'Total').innerText()).toBe('€6.90'));
    await page.getByRole('button', { name: 'Create order' }).click();
    await page.getByRole('heading', { name: /^Order \d+$/, level: 1 }).waitFor();
    const order = await saved(page.url().split('/').pop() ?? '');
    expect(order.customer).toEqual({ id: known.customer, ordersCount: 2 });
  });

  it('finds by phone and by number in the search box without touching the mouse', async () => {
    const order = await makeOrder(office.ask);
    const page = await office.enter(manager);
    await page.getByRole('listitem', { name: 'Orders today' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(order.number);
    await page.getByRole('option', { name: order.number }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Order ${order.number}`, level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(order.phone.replace('20', '(20)').replace(/(\d{4})$/, '-$1'));
    const found = page.getByRole('option', { name: order.lastName });
    await eventually(async () => expect(await found.count()).toBe(2));
  });

  it('finds no purchase price, margin or profit on any page, and no hole where they would stand', async () => {
    const order = await makeOrder(office.ask);
    const { data } = await office.ask('{ products(where: { sku: { eq: "SEN" } }) { items { id } } }');
    const page = await office.enter(manager);
    const answers: Promise<string>[] = [];
    page.on('response', (answer) => {
      if (answer.url().endsWith('/graphql')) answers.push(answer.text().catch(() => ''));
    });
    await page.reload();
    const pages: [path: string, sign: string][] = [
      ['/', 'Newest orders'],
      ['/orders', 'Columns'],
      [`/orders/${order.id}`, 'Record payment'],
      ['/orders/create', 'Create order'],
      [`/customers/${order.customer}`, 'New order for this client'],
      ['/products', 'Sencha'],
      [`/products/${data.products.items[0].id}/show`, 'SEN-50'],
      ['/stocks', 'Main warehouse'],
    ];
    for (const [path, sign] of pages) {
      await page.goto(`/#${path}`);
      await page.getByText(sign).first().waitFor();
      await settled(page);
      const columns = page.getByRole('button', { name: 'Columns' });
      if (await columns.isVisible()) await columns.click();
      expect(`${path}: ${(await page.locator('body').innerText()).match(secrets)?.[0] ?? 'no secret'}`).toBe(
        `${path}: no secret`,
      );
      expect(await emptyHeads(page)).toEqual([]);
    }
    expect(answers.length).toBeGreaterThan(pages.length);
    for (const text of await Promise.all(answers)) expect(text.match(secretFields)?.[0]).toBeUndefined();
  });
});

/** The numbers of the shown orders; nothing while the table still loads. */
function ordersOf(page: Page): Promise<string[]> {
  return page.locator('tbody tr td:nth-child(2)').allInnerTexts();
}

/** Columns whose head is empty although their cells are filled, and named values without a value. */
function emptyHeads(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const holes: string[] = [];
    for (const table of document.querySelectorAll('table')) {
      const heads = table.querySelectorAll('thead th, thead td').length;
      if (heads === 0) continue;
      for (const row of table.querySelectorAll('tbody tr')) {
        if (row.children.length !== heads) holes.push(`a row of ${row.children.length} under ${heads} heads`);
      }
    }
    for (const value of document.querySelectorAll('dd')) {
      if (!value.textContent?.trim() && !value.querySelector('svg')) {
        holes.push(`no value for ${value.previousElementSibling?.textContent}`);
      }
    }
    return holes;
  });
}
