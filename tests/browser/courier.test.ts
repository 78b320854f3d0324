import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { browserTests } from './support/browser-tests.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { signIn } from './support/sign-in.js';

browserTests('A courier with a phone', () => {
  let office: Office;
  let courier: Person;

  beforeAll(async () => {
    office = await openOffice();
    courier = await office.hire('courier', { firstName: 'Dana', lastName: 'Wheeler' });
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('signs in and sees own orders only, as cards that fit the screen', async () => {
    const own = await makeOrder(office.ask, { manager: courier.id });
    const strange = await makeOrder(office.ask);
    const page = await office.open({ screen: 'phone' });
    await signIn(page, courier);
    await page.goto('/#/orders');
    await page.getByRole('listitem').filter({ hasText: own.number }).first().waitFor();
    expect(await page.getByText(strange.lastName).count()).toBe(0);
    const { data } = await office.ask(
      `{ orders(where: { manager: { id: { eq: ${courier.id} } } }) { totalCount } }`,
    );
    await page.getByText(`Orders: ${data.orders.totalCount}`, { exact: true }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  it('changes the status of an order on the way', async () => {
    const order = await makeOrder(office.ask, { manager: courier.id, status: 'shipped' });
    const page = await office.enter(courier, '/orders', { screen: 'phone' });
    await page.getByRole('link').filter({ hasText: order.lastName }).click();
    await page.getByRole('button', { name: 'Change status: Shipped' }).click();
    await page.getByRole('menuitem', { name: 'Delivered' }).click();
    await page.getByRole('button', { name: 'Change status: Delivered' }).waitFor();
    const { data } = await office.ask(`{ order(id: ${order.id}) { status { code } } }`);
    expect(data.order.status.code).toBe('delivered');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('sees phone and address of the buyer, but no e-mail, price paid to the supplier or profit', async () => {
    const order = await makeOrder(office.ask, { manager: courier.id });
    const page = await office.enter(courier, `/orders/${order.id}`, { screen: 'phone' });
    const digits = order.phone.replace(/\D/g, '');
    await page.getByLabel('Phone', { exact: true }).waitFor();
    expect((await page.getByLabel('Phone', { exact: true }).inputValue()).replace(/\D/g, '')).toBe(digits);
    expect(await page.getByLabel('E-mail').count()).toBe(0);
    const text = await page.locator('body').innerText();
    expect(text).not.toMatch(/@|e-mail|purchase|margin|profit|own cost/i);
  });

  it('can not change what is not theirs to change: no field to write, no goods to add, nothing to cancel', async () => {
    const order = await makeOrder(office.ask, { manager: courier.id });
    const page = await office.enter(courier, `/orders/${order.id}`, { screen: 'phone' });
    await page.getByRole('heading', { name: `Order ${order.number}`, level: 1 }).waitFor();
    await page.getByText('Sencha').first().waitFor();
    expect(await page.getByRole('button', { name: 'Cancel order' }).count()).toBe(0);
    expect(await page.getByLabel('Add a product').count()).toBe(0);
    const open = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('#main-content input, #main-content textarea')]
        .filter((input) => !input.readOnly && !input.disabled)
        .map((input) => input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent),
    );
    expect(open).toEqual([]);
  });

  it('has no settings in the menu', async () => {
    const page = await office.enter(courier, '/orders', { screen: 'phone' });
    await page.getByRole('button', { name: 'Open menu' }).click();
    await page.getByRole('menuitem', { name: 'Orders' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Settings' }).count()).toBe(0);
    expect(await page.getByRole('menuitem', { name: 'Products' }).count()).toBe(0);
  });

  it('is told at a page of others that the role has no access to it', async () => {
    const page = await office.enter(courier, '/products', { screen: 'phone' });
    await page.getByText('Your role has no access to this.').waitFor();
    await page.getByText('Ask the administrator if you need it for your work.').waitFor();
  });

  it('is told of an order of somebody else that it is not there for them', async () => {
    const strange = await makeOrder(office.ask);
    const page = await office.enter(courier, `/orders/${strange.id}`, { screen: 'phone' });
    await page.getByText('There is no such record, or it is not yours to see.').waitFor();
    expect(await page.getByText(strange.lastName).count()).toBe(0);
  });
});
