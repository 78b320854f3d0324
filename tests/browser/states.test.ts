import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { buildApp } from '../../server/app.js';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { keepScreenshot } from './support/keep-screenshot.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { turnTo } from './support/settled.js';
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

  it('nothing of an error to a browser that comes to sign in, comes again, or has signed out', async () => {
    const page = await office.open();
    await page.getByLabel('E-mail').waitFor();
    await signIn(page, manager);
    await page.reload();
    await page.getByRole('button', { name: 'User menu' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('E-mail').waitFor();
    await page.reload();
    await page.getByLabel('E-mail').waitFor();
  });

  it('that the session has ended while the panel was closed', async () => {
    const page = await office.enter(manager, '/orders', { expected: [signedOut] });
    await page.context().clearCookies();
    await page.reload();
    await page.getByText('Your session has ended.').waitFor();
  });

  it('that the code of a page did not arrive, and tries again', async () => {
    const page = await office.enter(manager, '/customers', {
      expected: [/Failed to load resource/, /PageLoadError/],
    });
    await page.getByRole('cell').first().waitFor();
    await page.route(/assets\/ProductList/, (route) => route.abort());
    await page.getByRole('menuitem', { name: 'Products' }).click();
    const problem = page.getByRole('alert').filter({ hasText: 'This page could not be loaded' });
    await problem.waitFor();
    await keepScreenshot(page, 'desk-page-unloaded');
    await problem.getByRole('button', { name: 'Try again' }).click();
    await problem.waitFor();
    // The rest of the panel works meanwhile.
    await page.getByRole('menuitem', { name: 'Customers' }).click();
    await page.getByRole('cell').first().waitFor();
    await page.unroute(/assets\/ProductList/);
    await page.getByRole('menuitem', { name: 'Products' }).click();
    await page.getByRole('cell', { name: 'Porcelain cup' }).first().or(problem).waitFor();
    if (await problem.isVisible()) await problem.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('cell', { name: 'Porcelain cup' }).first().waitFor();
  });

  it('that the code of a page is gone with an update, and loads the new panel', async () => {
    const page = await office.enter(manager, '/customers', {
      expected: [/Failed to load resource/, /PageLoadError/],
    });
    await page.getByRole('cell').first().waitFor();
    await page.evaluate(() => Object.assign(window, { isOldPage: true }));
    await page.route(/assets\/ProductList/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.getByRole('menuitem', { name: 'Products' }).click();
    await page.getByRole('alert').filter({ hasText: 'This page could not be loaded' }).waitFor();
    await page.unroute(/assets\/ProductList/);
    // The page that the server gives now starts from another file than the one that is shown.
    await page.evaluate(() =>
      document.querySelector('script[type=module]')?.setAttribute('src', './assets/index-before.js'),
    );
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('cell', { name: 'Porcelain cup' }).first().waitFor();
    expect(await page.evaluate(() => 'isOldPage' in window)).toBe(false);
  });

  it('that the server can not be reached, and goes on when it is back', async () => {
    const page = await office.enter(manager, '/orders', { expected: [/ERR_CONNECTION_REFUSED/] });
    await page.getByRole('cell', { name: '260', exact: true }).waitFor();
    await turnTo(page, '/customers');
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
