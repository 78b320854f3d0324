import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { browserTests } from './support/browser-tests.js';
import { keepScreenshot } from './support/keep-screenshot.js';
import { makeOrder, type MadeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled, turnTo } from './support/settled.js';

const views = [
  { view: 'desk', screen: 'desk', locale: 'en-GB' },
  { view: 'phone', screen: 'phone', locale: 'en-GB' },
  { view: 'arabic', screen: 'desk', locale: 'ar-AE' },
] as const;

/** Pictures for a person to look at after the run; they lie in artifacts/screenshots. */
browserTests('Screenshots', () => {
  let office: Office;
  let administrator: Person;
  let order: MadeOrder;

  beforeAll(async () => {
    office = await openOffice();
    administrator = await office.hire('administrator', { firstName: 'Nora', lastName: 'Falk' });
    order = await makeOrder(office.ask, { sku: 'POT-08', quantity: 2, unitPrice: '34.90' });
    await office.ask(`mutation { changeOrderStatus(id: ${order.id}, status: "approval") { id } }`);
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it.each(views)('of the main pages are kept: $view', async ({ view, screen, locale }) => {
    const door = await office.open({ screen, locale });
    await door.locator('input[name=email]').waitFor();
    await keepScreenshot(door, `${view}-sign-in`);
    const page = await office.enter(administrator, '/', { screen, locale });
    await settled(page);
    await keepScreenshot(page, `${view}-dashboard`);
    const pages = {
      orders: '/orders',
      order: `/orders/${order.id}`,
      'new-order': '/orders/create',
      tasks: '/tasks',
      customers: '/customers',
      customer: `/customers/${order.customer}`,
      products: '/products',
      settings: '/settings',
    };
    for (const [name, path] of Object.entries(pages)) {
      await turnTo(page, path);
      await keepScreenshot(page, `${view}-${name}`);
    }
  });

  it('of the dark theme are kept', async () => {
    const page = await office.enter(administrator, '/orders');
    await settled(page);
    await page.getByRole('button', { name: 'User menu' }).click();
    await page.getByRole('menuitem', { name: 'Dark theme' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'Dark theme' }).waitFor({ state: 'detached' });
    await keepScreenshot(page, 'dark-orders');
    await turnTo(page, `/orders/${order.id}`);
    await keepScreenshot(page, 'dark-order');
  });
});
