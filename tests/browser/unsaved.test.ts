import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserTests } from './support/browser-tests.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled } from './support/settled.js';

browserTests('Unsaved work is not left by mistake', () => {
  let office: Office;
  let manager: Person;

  beforeAll(async () => {
    office = await openOffice();
    manager = await office.hire('manager');
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  const question = (page: Page) => page.getByRole('dialog', { name: 'Leave without saving?' });

  it('a half-typed new order: Enter and Esc stay, and only a deliberate click leaves', async () => {
    const page = await office.enter(manager, '/orders/create');
    await page.getByLabel('Last name').fill('Halfway');
    const away = page.getByRole('menuitem', { name: 'Customers' });
    await away.click();
    await question(page).waitFor();
    await page.keyboard.press('Enter');
    await question(page).waitFor({ state: 'detached' });
    await away.click();
    await question(page).waitFor();
    await page.keyboard.press('Escape');
    await question(page).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Last name').inputValue()).toBe('Halfway');
    expect(new URL(page.url()).hash).toBe('#/orders/create');
    await away.click();
    await question(page).getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Phones' }).waitFor();
  });

  it('a new order that nobody typed into is left without a question, also one begun from a client', async () => {
    const { customer } = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/create?customer=${customer}`);
    await page.getByRole('link', { name: /^Quill/ }).waitFor();
    await settled(page);
    await page.getByRole('menuitem', { name: 'Customers' }).click();
    await page.getByRole('columnheader', { name: 'Phones' }).waitFor();
    expect(await question(page).count()).toBe(0);
  });

  it('an edited order: the way back asks, and is gone by keyboard alone', async () => {
    const order = await makeOrder(office.ask);
    const page = await office.enter(manager, '/orders');
    await page.getByRole('cell', { name: order.number, exact: true }).click();
    await page.getByLabel('Comment of the manager').fill('Wants a receipt');
    await page.goBack();
    await question(page).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: order.number, exact: true }).waitFor();
    const { data } = await office.ask(`{ order(id: ${order.id}) { managerComment } }`);
    expect(data.order.managerComment).toBeNull();
  });

  it('lines and fields of an order are saved by one request', async () => {
    const order = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${order.id}`);
    const mutations: string[] = [];
    page.on('request', (request) => {
      if (request.headers()['idempotency-key']) mutations.push(request.postDataJSON().operationName);
    });
    await page.getByLabel('Quantity of Sencha, 50 g').fill('3');
    await page.getByLabel('Comment of the manager').fill('Three, not one');
    await page.keyboard.press('Control+s');
    await page.getByText('Order saved.').waitFor();
    expect(mutations).toEqual(['ChangeOrderLines']);
    const { data } = await office.ask(
      `{ order(id: ${order.id}) { version managerComment lines { quantity } } }`,
    );
    expect(data.order).toEqual({ version: 2, managerComment: 'Three, not one', lines: [{ quantity: 3 }] });
  });

  it('half-typed work is asked about once after somebody made a field meanwhile', async () => {
    const page = await office.enter(await office.hire('administrator'), '/tags');
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.getByRole('link', { name: 'Create' }).click();
    await page.getByRole('textbox', { name: /^Name/ }).fill('Fragile');
    const { errors } = await office.ask(
      'mutation { createCustomField(input: { resource: company, kind: TEXT, code: "meanwhile", label: "M" }) { id } }',
    );
    expect(errors).toBeUndefined();
    const readsSchema = page.waitForResponse(
      (response) => response.request().postData()?.includes('IntrospectionQuery') ?? false,
    );
    await page.getByRole('combobox', { name: 'Search' }).fill('Sencha');
    await readsSchema;
    await settled(page);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('textbox', { name: /^Name/ }).inputValue()).toBe('Fragile');
    await page.goBack();
    await question(page).getByRole('button', { name: 'Stay here' }).click();
    await question(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toBe('#/tags/create');
    await page.getByRole('menuitem', { name: 'Orders' }).click();
    await question(page).getByRole('button', { name: 'Leave', exact: true }).click();
    await page.waitForURL(/#\/orders/);
    await settled(page);
    expect(await question(page).count()).toBe(0);
    expect(warnings).toEqual([]);
  });

  it('a form of any noun asks before it is left, and saves without a question', async () => {
    const page = await office.enter(await office.hire('administrator'), '/tags/create');
    await page.getByRole('textbox', { name: /^Name/ }).fill('Fragile');
    await page.getByRole('menuitem', { name: 'Orders' }).click();
    await question(page).getByRole('button', { name: 'Stay here' }).click();
    await page.getByRole('textbox', { name: /^Code/ }).fill(`fragile-${Date.now()}`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/#\/tags(?!\/create)/);
    expect(await question(page).count()).toBe(0);
  });

  it('signing out with something unsaved asks first', async () => {
    const order = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${order.id}`);
    await page.getByLabel('Comment of the manager').fill('Half a thought');
    const signOut = async () => {
      await page.getByRole('button', { name: 'User menu' }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).click();
    };
    await signOut();
    await question(page).getByRole('button', { name: 'Stay here' }).click();
    expect(await page.getByLabel('Comment of the manager').inputValue()).toBe('Half a thought');
    await signOut();
    await question(page).getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});
