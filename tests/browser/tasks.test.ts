import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled } from './support/settled.js';

browserTests('Tasks', () => {
  let office: Office;
  let manager: Person;
  let head: Person;

  beforeAll(async () => {
    office = await openOffice();
    manager = await office.hire('manager', { firstName: 'Liv', lastName: 'Berg' });
    head = await office.hire('head-of-sales', { firstName: 'Nora', lastName: 'Falk' });
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  const named = (): string => `Ring about ${randomUUID().slice(0, 8)}`;

  async function make(input: object): Promise<string> {
    const { data, errors } = await office.ask(
      'mutation ($input: TaskCreate!) { createTask(input: $input) { id } }',
      { input },
    );
    if (errors) throw new Error(`The task of a test could not be made: ${JSON.stringify(errors[0])}`);
    return data.createTask.id;
  }

  async function read(subject: string) {
    const { data } = await office.ask(
      'query ($s: String) { tasks(where: { subject: { eq: $s } }) { items { id state result dueAt performer { id } author { id } order { id } customer { id } } } }',
      { s: subject },
    );
    return data.tasks.items[0];
  }

  it('are made by a manager from any page, and stand on the first screen until they are done', async () => {
    const subject = named();
    const page = await office.enter(manager, '/products');
    await page.getByRole('button', { name: 'New task' }).click();
    const dialog = page.getByRole('dialog', { name: 'New task' });
    await dialog.getByLabel('What is to be done').fill(subject);
    await page.keyboard.press('Enter');
    await page.getByText('Task created.').waitFor();
    expect(await read(subject)).toMatchObject({
      state: 'OPEN',
      performer: { id: manager.id },
      author: { id: manager.id },
      order: null,
    });
    await page.getByRole('menuitem', { name: 'Today' }).click();
    const today = page.getByRole('region', { name: 'My tasks today' });
    await today.getByRole('button', { name: `Complete: ${subject}` }).click();
    await page.getByText('Task done.').waitFor();
    await today.getByText(subject).waitFor({ state: 'detached' });
    expect(await read(subject)).toMatchObject({ state: 'DONE' });
  });

  it('of an order are made in its card, for its client too, and shown in both', async () => {
    const subject = named();
    const order = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${order.id}`);
    const block = page.getByRole('region', { name: 'Tasks', exact: true });
    await block.getByText('No tasks yet.').waitFor();
    await block.getByRole('button', { name: 'New task' }).click();
    const dialog = page.getByRole('dialog', { name: 'New task' });
    await dialog.getByLabel('What is to be done').fill(subject);
    await dialog.getByRole('button', { name: 'Tomorrow' }).click();
    await dialog.getByRole('button', { name: 'Create task' }).click();
    await block.getByRole('link', { name: subject }).waitFor();
    const made = await read(subject);
    expect(made).toMatchObject({ order: { id: order.id }, customer: { id: order.customer } });
    expect(Date.parse(made.dueAt)).toBeGreaterThan(Date.now());
    await page.goto(`/#/customers/${order.customer}`);
    await page
      .getByRole('region', { name: 'Tasks', exact: true })
      .getByRole('link', { name: subject })
      .waitFor();
  });

  it('are done with what came of it, and opened again, on their own page', async () => {
    const subject = named();
    const id = await make({ subject, performer: manager.id, dueAt: '2026-01-05T10:00:00Z' });
    const page = await office.enter(manager, `/tasks/${id}`);
    await page.getByRole('button', { name: 'Complete', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Complete the task' });
    await dialog.getByLabel('What came of it').fill('Reached her.');
    await dialog.getByRole('button', { name: 'Complete' }).click();
    const state = page.getByRole('region', { name: 'State' });
    await state.getByText('Reached her.').waitFor();
    await state.getByText(/Berg Liv/).waitFor();
    await state.getByRole('button', { name: `Open again: ${subject}` }).click();
    await state.getByRole('button', { name: 'Complete', exact: true }).waitFor();
    expect(await read(subject)).toMatchObject({ state: 'OPEN', result: null });
  });

  it('of other managers are not in the list of a manager', async () => {
    const [own, foreign] = [named(), named()];
    await make({ subject: own, performer: manager.id });
    await make({ subject: foreign, performer: head.id });
    const page = await office.enter(manager, '/tasks');
    await page.getByPlaceholder('What is to be done').fill('Ring about');
    await page.getByRole('row').filter({ hasText: own }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: foreign }).count()).toBe(0);
  });

  it('of everybody are seen by the head of sales: overdue ones apart, several done at once', async () => {
    const prefix = named();
    const late = '2026-01-05T10:00:00Z';
    await make({ subject: `${prefix} one`, performer: manager.id, dueAt: late });
    await make({ subject: `${prefix} two`, performer: manager.id, dueAt: late });
    await make({ subject: `${prefix} later`, performer: manager.id, dueAt: '2099-01-05T10:00:00Z' });
    const page = await office.enter(head, '/tasks');
    await page.getByPlaceholder('What is to be done').fill(prefix);
    const row = (name: string) => page.getByRole('row').filter({ hasText: `${prefix} ${name}` });
    await row('later').waitFor();
    await page.getByRole('button', { name: 'Overdue', exact: true }).click();
    await row('later').waitFor({ state: 'detached' });
    await row('one').getByText('Berg Liv').waitFor();
    await row('one').getByRole('img', { name: 'Overdue' }).waitFor();
    for (const name of ['one', 'two'])
      await page.getByRole('checkbox', { name: `Select task: ${prefix} ${name}` }).check();
    await page.getByRole('button', { name: 'Complete selected' }).click();
    await page.getByText('2 tasks done.').waitFor();
    await row('one').waitFor({ state: 'detached' });
    expect(await read(`${prefix} two`)).toMatchObject({ state: 'DONE' });
  });

  it('are changed in their form, with an order and a client that are found by typing', async () => {
    const subject = named();
    const order = await makeOrder(office.ask);
    const id = await make({ subject, performer: manager.id });
    const page = await office.enter(head, `/tasks/${id}`);
    await page.getByRole('combobox', { name: 'Order', exact: true }).fill(order.number);
    await page.getByRole('option', { name: order.number }).click();
    await page.getByRole('combobox', { name: 'Client', exact: true }).fill(order.lastName);
    await page.getByRole('option', { name: order.lastName }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await eventually(async () =>
      expect(await read(subject)).toMatchObject({
        order: { id: order.id },
        customer: { id: order.customer },
      }),
    );
  });

  it('are done on a phone with a tap, by a courier who may not write them', async () => {
    const courier = await office.hire('courier');
    const subject = named();
    await make({ subject, performer: courier.id, dueAt: '2099-01-05T10:00:00Z' });
    const page = await office.enter(courier, '/tasks', { screen: 'phone' });
    await settled(page);
    expect(await page.getByRole('button', { name: 'New task' }).count()).toBe(0);
    await page.getByRole('button', { name: `Complete: ${subject}` }).tap();
    await page.getByText('Task done.').waitFor();
    expect(await read(subject)).toMatchObject({ state: 'DONE' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
