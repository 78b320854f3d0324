import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';

browserTests('In the card of an order a manager', () => {
  let office: Office;
  let manager: Person;

  beforeAll(async () => {
    office = await openOffice();
    manager = await office.hire('manager', { firstName: 'Greta', lastName: 'Ames' });
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  const block = (page: Page, name: string) => page.getByRole('region', { name });
  async function save(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Save order' }).click();
    await page.getByText('Order saved.').waitFor();
  }

  it('reads every part of the address and adds what was missing of it', async () => {
    const order = await makeOrder(office.ask);
    await office.ask(
      `mutation { updateOrder(id: ${order.id}, input: { delivery: { address: { street: "Long", building: "7", block: "B", entrance: "3" } } }) { id } }`,
    );
    const page = await office.enter(manager, `/orders/${order.id}`);
    const delivery = block(page, 'Delivery');
    await eventually(async () => expect(await delivery.getByLabel('Entrance').inputValue()).toBe('3'));
    expect(await delivery.getByLabel('Block').inputValue()).toBe('B');
    expect(await delivery.getByLabel('Intercom').count()).toBe(0);
    await delivery.getByRole('button', { name: 'More: Delivery' }).click();
    await delivery.getByLabel('Intercom').fill('12*');
    await save(page);
    const { data } = await office.ask(
      `{ order(id: ${order.id}) { delivery { address { street building block entrance intercom } } } }`,
    );
    expect(data.order.delivery.address).toEqual({
      ...{ street: 'Long', building: '7', block: 'B', entrance: '3', intercom: '12*' },
    });
  });

  it('says which firm the client buys for', async () => {
    const order = await makeOrder(office.ask);
    await office.ask(
      `mutation { createCompany(input: { name: "Nordlys ${order.lastName}", shop: "main" }) { id } }`,
    );
    const page = await office.enter(manager, `/orders/${order.id}`);
    await block(page, 'Client').getByLabel('Company').fill(`Nordlys ${order.lastName}`);
    await page.getByRole('option', { name: `Nordlys ${order.lastName}` }).click();
    await save(page);
    await page.getByRole('link', { name: 'Open the company' }).waitFor();
    const { data } = await office.ask(`{ order(id: ${order.id}) { company { name } } }`);
    expect(data.order.company).toEqual({ name: `Nordlys ${order.lastName}` });
  });

  it('begins an order for a firm from its card', async () => {
    const { data } = await office.ask(
      'mutation { createCompany(input: { name: "Sjokolade AS", shop: "main" }) { id } }',
    );
    const page = await office.enter(manager, `/companies/${data.createCompany.id}`);
    await page.getByRole('region', { name: 'History' }).waitFor();
    await page.getByRole('region', { name: 'Orders' }).getByRole('link').first().click();
    await eventually(async () =>
      expect(await block(page, 'Client').getByLabel('Company').inputValue()).toBe('Sjokolade AS'),
    );
  });

  it('tags the order and finds it by its tag', async () => {
    const order = await makeOrder(office.ask);
    const tag = `for ${order.lastName}`;
    const page = await office.enter(manager, `/orders/${order.id}`);
    await page.getByLabel('Tags').fill(tag);
    await page.keyboard.press('Enter');
    await save(page);
    await page.goto('/#/orders');
    await page.getByRole('button', { name: 'Add filter' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Tags' }).click();
    await page.getByRole('combobox', { name: 'Tags' }).fill(tag);
    await page.keyboard.press('Enter');
    await page.getByText('Orders: 1', { exact: true }).waitFor();
    await page.getByRole('cell', { name: order.number, exact: true }).waitFor();
  });

  it('writes a comment to a line, and the line keeps its price', async () => {
    const order = await makeOrder(office.ask, { unitPrice: '9.99' });
    const page = await office.enter(manager, `/orders/${order.id}`);
    await page.getByRole('button', { name: /^More of Sencha/ }).click();
    await page.getByLabel('Comment', { exact: true }).fill('as a gift');
    await save(page);
    const { data } = await office.ask(`{ order(id: ${order.id}) { lines { comment unitPrice quantity } } }`);
    expect(data.order.lines).toEqual([{ comment: 'as a gift', unitPrice: '9.99', quantity: 1 }]);
  });

  it('is asked for the price of goods that have none in this currency', async () => {
    const { data } = await office.ask('mutation { createProduct(input: { name: "Unpriced tray" }) { id } }');
    await office.ask(
      `mutation { createOffer(input: { product: ${data.createProduct.id}, name: "Unpriced tray", sku: "TRAY-0" }) { id } }`,
    );
    const page = await office.enter(manager, '/orders/create');
    await page.getByLabel('Add a product: SKU, barcode or name').fill('TRAY-0');
    await page.getByRole('option', { name: /Unpriced tray/ }).click();
    await page.getByText(/has no price in EUR/).waitFor();
    await page.getByLabel('Price of Unpriced tray').fill('5');
    await page.getByRole('cell', { name: '€5.00' }).waitFor();
  });

  it('notes that an expected payment came in', async () => {
    const order = await makeOrder(office.ask, { unitPrice: '42.00' });
    await office.ask(
      `mutation { recordPayment(order: ${order.id}, input: { amount: "42.00", type: "cash", status: "not-paid" }) { id } }`,
    );
    const page = await office.enter(manager, `/orders/${order.id}`);
    await block(page, 'Payments').getByRole('button', { name: 'Came in' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Record payment' }).click();
    await page.getByText('Payment recorded.').waitFor();
    await block(page, 'Payments').getByText('Cash, Paid').waitFor();
    const { data } = await office.ask(
      `{ order(id: ${order.id}) { paid payments { amount status { code } } } }`,
    );
    expect(data.order).toEqual({ paid: '42.00', payments: [{ amount: '42.00', status: { code: 'paid' } }] });
  });

  it('can not delete it; an administrator can, and says why', async () => {
    const order = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${order.id}`);
    await page.getByRole('heading', { name: `Order ${order.number}`, level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: 'Delete', exact: true }).count()).toBe(0);
    const other = await office.enter(await office.hire('administrator'), `/orders/${order.id}`);
    await other.getByRole('textbox', { name: 'Comment of the manager' }).fill('half typed');
    await other.getByRole('button', { name: 'Delete', exact: true }).click();
    await other.getByLabel('Reason').fill('a double');
    await other.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await other.getByText('Order deleted.').waitFor();
    await other.getByRole('link', { name: 'New order' }).waitFor();
    const { data } = await office.ask(
      `{ orders(where: { number: { eq: "${order.number}" }, deletedAt: { isNull: false } }) { items { deleteReason } } }`,
    );
    expect(data.orders.items).toEqual([{ deleteReason: 'a double' }]);
  });
});
