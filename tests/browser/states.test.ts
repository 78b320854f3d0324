import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { buildApp } from '../../server/app.js';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { signIn, signedOut } from './support/sign-in.js';

browserTests('The panel says plainly', () => {
  let office: Office;
  let manager: Person;

  beforeAll(async () => {
    office = await openOffice();
    manager = await office.hire('manager');
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('that e-mail and password do not match, and keeps what was typed', async () => {
    const page = await office.open({ expected: [signedOut] });
    await page.getByLabel('E-mail').fill(manager.email);
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').filter({ hasText: 'This e-mail and password do not match.' }).waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe(manager.email);
    await page.getByLabel('Password').fill(manager.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'User menu' }).waitFor();
  });

  it('that nothing is there yet, and that filters leave nothing, which one click undoes', async () => {
    const page = await office.enter(manager, '/companies');
    await page.getByText('Nothing here yet.').waitFor();
    await page.goto('/#/orders');
    await page.getByLabel('Buyer', { exact: true }).fill('Nobody at all');
    await page.getByText('Nothing matches these filters.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('cell', { name: '260', exact: true }).waitFor();
  });

  it('that there is no such page, and no such record', async () => {
    const page = await office.enter(manager, '/nowhere');
    await page
      .getByText(/not found/i)
      .first()
      .waitFor();
    await page.goto('/#/orders/999999999');
    await page.getByText('There is no such record, or it is not yours to see.').waitFor();
  });

  it('what somebody else changed meanwhile, and loads it again', async () => {
    const order = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${order.id}`, { expected: [/409 \(Conflict\)/] });
    const quantity = page.getByLabel('Quantity of Sencha, 50 g');
    await quantity.fill('4');
    await office.ask(
      `mutation { updateOrder(id: ${order.id}, input: { managerComment: "Wants it gift-wrapped" }) { id } }`,
    );
    await page.getByRole('button', { name: 'Save order' }).click();
    const dialog = page.getByRole('dialog', { name: 'Somebody else saved this record meanwhile' });
    await dialog.getByText('Changed meanwhile: Comment of the manager.').waitFor();
    await dialog.getByRole('button', { name: 'Load again' }).click();
    await eventually(async () =>
      expect(await page.getByLabel('Comment of the manager').inputValue()).toBe('Wants it gift-wrapped'),
    );
    expect(await quantity.inputValue()).toBe('1');
    await quantity.fill('2');
    await page.getByRole('button', { name: 'Save order' }).click();
    await page.getByText('Order saved.').waitFor();
  });

  it('what the server refused and why, beside what was typed', async () => {
    const order = await makeOrder(office.ask, { unitPrice: '10.00' });
    const page = await office.enter(manager, `/orders/${order.id}`, { expected: [/400 \(Bad Request\)/] });
    await page.getByLabel('Quantity of Sencha, 50 g').fill('0');
    await page
      .getByRole('alert')
      .filter({ hasText: /quantity/i })
      .waitFor();
    expect(await page.getByLabel('Quantity of Sencha, 50 g').inputValue()).toBe('0');
  });

  it('that the session has ended, and goes on after the next sign-in', async () => {
    const order = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${order.id}`, { expected: [signedOut] });
    await page.getByRole('heading', { name: `Order ${order.number}`, level: 1 }).waitFor();
    await page.context().clearCookies();
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('Your session has ended. Sign in again to go on; nothing saved was lost.').waitFor();
    await signIn(page, manager);
    await page.getByRole('heading', { name: `Order ${order.number}`, level: 1 }).waitFor();
  });

  it('that the server can not be reached, and goes on when it is back', async () => {
    const page = await office.enter(manager, '/orders', { expected: [/ERR_CONNECTION_REFUSED/] });
    await page.getByRole('cell', { name: '260', exact: true }).waitFor();
    await page.getByRole('menuitem', { name: 'Customers' }).click();
    await page.getByRole('cell').first().waitFor();
    const { app, url } = office.test;
    await app.close();
    await page.getByRole('menuitem', { name: 'Orders' }).click();
    await page.getByLabel('Buyer', { exact: true }).fill('Haugen');
    await page.getByRole('alert').filter({ hasText: 'The server cannot be reached.' }).first().waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    // The same database on the same port: as after an update of Kontor.
    const again = await buildApp({ ...app.config, PORT: Number(new URL(url).port) });
    await again.listen();
    Object.assign(app, again);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('cell', { name: 'Haugen' }).first().waitFor();
  });
});
