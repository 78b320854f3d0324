import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibleNames } from './support/accessible-names.js';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { makeOrder, type MadeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled, turnTo } from './support/settled.js';

browserTests('Without a mouse, or without seeing the screen', () => {
  let office: Office;
  let administrator: Person;
  let manager: Person;
  let order: MadeOrder;

  beforeAll(async () => {
    office = await openOffice();
    administrator = await office.hire('administrator');
    manager = await office.hire('manager');
    order = await makeOrder(office.ask);
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('the sign-in page has a name for everything on it', async () => {
    const page = await office.open();
    await page.getByLabel('E-mail').waitFor();
    expect((await accessibleNames(page)).nameless).toEqual([]);
    expect(await page.title()).toMatch(/Kontor/);
  });

  it('every main page has a title, one main part, and a name for everything one works with', async () => {
    const page = await office.enter(administrator);
    await settled(page);
    const faults: string[] = [];
    const titles = new Set<string>();
    const paths = [
      ...[
        '/',
        '/orders',
        `/orders/${order.id}`,
        '/orders/create',
        '/tasks',
        '/tasks/create',
        '/customers',
        `/customers/${order.customer}`,
      ],
      ...['/companies', '/products', '/products/create', '/stocks', '/settings', '/statuses', '/users'],
    ];
    for (const path of paths) {
      if (path !== '/') await turnTo(page, path);
      const { nameless, mains } = await accessibleNames(page);
      faults.push(...nameless.map((one) => `${path} has no name for ${one}`));
      if (mains !== 1) faults.push(`${path} has ${mains} main parts`);
      if (await page.getByRole('main').getByRole('menu').count())
        faults.push(`${path} has the menu in its main part`);
      titles.add(await page.title());
    }
    expect(faults).toEqual([]);
    expect(titles.size).toBe(paths.length);
  });

  it('the menu is a navigation beside the main part, and one button leads past it', async () => {
    const page = await office.enter(manager, '/orders');
    await settled(page);
    const menu = page.getByRole('navigation', { name: 'Main menu' });
    expect(await menu.getByRole('menuitem', { name: 'Orders' }).count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() =>
      document.querySelector('main')?.contains(document.activeElement),
    );
    expect(isInside).toBe(true);
  });

  it("a row's checkbox says which order it selects, and the space bar ticks it", async () => {
    const page = await office.enter(manager, '/orders');
    const box = page.getByRole('checkbox', { name: `Select order ${order.number}`, exact: true });
    await box.focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Change status of selected' }).waitFor();
    expect(await box.isChecked()).toBe(true);
    expect(new URL(page.url()).hash).toMatch(/^#\/orders(\?|$)/);
  });

  it('a phone shows the same with names for all', async () => {
    const page = await office.enter(administrator, '/', { screen: 'phone' });
    await settled(page);
    const faults: string[] = [];
    for (const path of ['/orders', `/orders/${order.id}`, '/orders/create', '/tasks', '/customers']) {
      await turnTo(page, path);
      faults.push(...(await accessibleNames(page)).nameless.map((one) => `${path} has no name for ${one}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 390) faults.push(`${path} is ${width} px wide`);
    }
    expect(faults).toEqual([]);
  });

  it('a manager signs in and writes an order with the keyboard alone', async () => {
    const page = await office.open();
    await page.getByLabel('E-mail').waitFor();
    expect(await focused(page)).toBe('E-mail *');
    await page.keyboard.type(manager.email);
    await tabTo(page, /^Password/);
    await page.keyboard.type(manager.password);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem', { name: 'Orders today' }).waitFor();

    await tabTo(page, /^Orders$/);
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: order.number, exact: true }).waitFor();
    await tabTo(page, /^New order$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'New order', level: 1 }).waitFor();
    await tabTo(page, /^Last name/);
    await page.keyboard.type('Keyes');
    await tabTo(page, /^First name/);
    await page.keyboard.type('Mouseless');
    await tabTo(page, /^Add a product/);
    await page.keyboard.type('CUP-PO');
    await page.getByRole('option', { name: 'CUP-PO' }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, /^Quantity of Porcelain cup/);
    await page.keyboard.type('6');
    await tabTo(page, /^Create order$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Order \d+$/, level: 1 }).waitFor();
    const { data } = await office.ask(
      '{ orders(where: { lastName: { eq: "Keyes" } }) { items { total lines { sku quantity } } } }',
    );
    expect(data.orders.items).toEqual([{ total: '57.00', lines: [{ sku: 'CUP-PO', quantity: 6 }] }]);
  });

  it('an order is opened from the list and a dialog is left with the keyboard', async () => {
    const page = await office.enter(manager, `/orders/${order.id}`);
    await page.getByRole('heading', { name: `Order ${order.number}`, level: 1 }).waitFor();
    await tabTo(page, /^Record payment$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Record payment' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(async () => expect(await focused(page)).toBe('Record payment'));
  });
});

/** What the element in focus is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
    const text = element instanceof HTMLElement && element !== document.body ? element.innerText : '';
    return (element?.getAttribute('aria-label') ?? label ?? text).replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until the wanted thing has the focus, as far as somebody would have the patience to. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (wanted.test(name)) return;
    passed.push(name);
  }
  throw new Error(`Tab never came to ${wanted}; it passed: ${[...new Set(passed)].join(' | ')}`);
}
