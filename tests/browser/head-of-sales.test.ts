import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { signIn } from './support/sign-in.js';

browserTests('A head of sales', () => {
  let office: Office;
  let head: Person;

  beforeAll(async () => {
    office = await openOffice();
    head = await office.hire('head-of-sales', { firstName: 'Nora', lastName: 'Falk' });
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('signs in and reads the gross profit of all matching orders at the foot of the list', async () => {
    const { lastName } = await makeOrder(office.ask, { unitPrice: '10.00', quantity: 2 });
    await makeOrder(office.ask, { lastName, unitPrice: '8.00' });
    const page = await office.open();
    await signIn(page, head);
    await page.getByRole('listitem', { name: 'Gross profit today' }).waitFor();
    await page.getByRole('menuitem', { name: 'Orders' }).click();
    await page.getByLabel('Buyer', { exact: true }).fill(lastName);
    const foot = page.getByRole('region', { name: 'Totals of all matching orders' });
    const { data } = await office.ask(
      `{ orders(where: { lastName: { eq: "${lastName}" } }) { totals { total grossProfit } } }`,
    );
    const [sums] = data.orders.totals;
    expect(Number(sums.grossProfit)).toBeGreaterThan(0);
    await eventually(async () =>
      expect((await foot.innerText()).replace(/\s+/g, ' ')).toBe(
        `Orders: 2 Sum €${sums.total} Paid €0.00 Gross profit €${sums.grossProfit}`,
      ),
    );
  });

  it('moves several orders on at once, and is told which could not go', async () => {
    const first = await makeOrder(office.ask);
    const second = await makeOrder(office.ask, { lastName: first.lastName });
    const done = await makeOrder(office.ask, { lastName: first.lastName, status: 'picked' });
    const page = await office.enter(head, '/orders');
    await page.getByLabel('Buyer', { exact: true }).fill(first.lastName);
    await page.getByText('Orders: 3', { exact: true }).waitFor();
    for (const { number } of [first, second, done]) {
      await page.getByRole('row').filter({ hasText: number }).getByRole('checkbox').check();
    }
    await page.getByRole('button', { name: 'Change status of selected' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change status of selected' });
    await dialog.getByLabel('Status').click();
    await page.getByRole('option', { name: 'To be confirmed' }).click();
    await dialog.getByRole('button', { name: 'Change status' }).click();
    await page.getByText(/Changed: 2\. Not changed: 1\./).waitFor();
    const { data } = await office.ask(
      `{ orders(where: { lastName: { eq: "${first.lastName}" } }, sort: [{ number: ASC }]) { items { status { code } } } }`,
    );
    expect(data.orders.items.map((order: { status: { code: string } }) => order.status.code)).toEqual([
      'approval',
      'approval',
      'picked',
    ]);
    const row = page.getByRole('row').filter({ hasText: first.number });
    await row.filter({ hasText: 'To be confirmed' }).waitFor();
  });

  it('cancels an order with a reason, and its goods are free again', async () => {
    const stock = async () => {
      const { data } = await office.ask('{ offers(where: { sku: { eq: "GRI-H" } }) { items { reserved } } }');
      return data.offers.items[0].reserved;
    };
    const before = await stock();
    const order = await makeOrder(office.ask, { sku: 'GRI-H', quantity: 2 });
    expect(await stock()).toBe(before + 2);
    const page = await office.enter(head, `/orders/${order.id}`);
    await page.getByRole('button', { name: 'Cancel order' }).click();
    const dialog = page.getByRole('dialog', { name: `Cancel order ${order.number}?` });
    const confirm = dialog.getByRole('button', { name: 'Cancel the order' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('Cancel reason').click();
    await page.getByRole('option', { name: 'Too expensive' }).click();
    await confirm.click();
    await page.getByText('Order cancelled.').waitFor();
    await page.getByText('Too expensive').waitFor();
    expect(await page.getByRole('button', { name: 'Cancel order' }).count()).toBe(0);
    expect(await stock()).toBe(before);
  });

  it('merges two cards of one person into one', async () => {
    const kept = await makeOrder(office.ask);
    const twin = await makeOrder(office.ask);
    const page = await office.enter(head, `/customers/${kept.customer}`);
    await page.getByRole('button', { name: 'Merge with another card' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge cards' });
    await dialog.getByLabel('Cards to merge into this one').fill(twin.lastName);
    await page.getByRole('option', { name: twin.lastName }).click();
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await page.getByText('Cards merged.').waitFor();
    const orders = page.getByRole('region', { name: 'Orders' });
    await orders.getByRole('link', { name: twin.number }).waitFor();
    await orders.getByRole('link', { name: kept.number }).waitFor();
    const { data } = await office.ask(
      `{ customer(id: ${kept.customer}) { ordersCount } customers(where: { id: { eq: ${twin.customer} } }) { totalCount } }`,
    );
    expect(data).toMatchObject({ customer: { ordersCount: 2 }, customers: { totalCount: 0 } });
  });
});
