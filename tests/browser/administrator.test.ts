import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { signIn } from './support/sign-in.js';

browserTests('An administrator', () => {
  let office: Office;
  let administrator: Person;

  beforeAll(async () => {
    office = await openOffice();
    administrator = await office.hire('administrator', { firstName: 'Ada', lastName: 'Holm' });
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('gives a status another colour and time limit, and orders show them', async () => {
    const order = await makeOrder(office.ask, { status: 'picking' });
    const page = await office.open();
    await signIn(page, administrator);
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Statuses', exact: true }).click();
    await page.getByRole('cell', { name: 'Being picked' }).click();
    await page.getByLabel('Colour').fill('#be185d');
    await page.getByLabel('Time limit, minutes').fill('90');
    await page.getByRole('button', { name: 'Save' }).click();
    await eventually(async () => {
      const { data } = await office.ask(
        '{ statuses(where: { code: { eq: "picking" } }) { items { color timeLimitMinutes } } }',
      );
      expect(data.statuses.items).toEqual([{ color: '#be185d', timeLimitMinutes: 90 }]);
    });
    await page.goto('/#/orders');
    const chip = page.getByRole('row').filter({ hasText: order.lastName }).locator('.MuiChip-root');
    await eventually(async () =>
      expect(await chip.evaluate((element) => getComputedStyle(element).backgroundColor)).toMatch(
        /190, 24, 93/,
      ),
    );
  });

  it('adds a cancel reason, which can be chosen at once', async () => {
    const order = await makeOrder(office.ask);
    const name = `Fell off the lorry ${randomUUID().slice(0, 6)}`;
    const page = await office.enter(administrator, '/cancelReasons');
    await page.getByRole('link', { name: 'Create' }).click();
    await page.getByRole('textbox', { name: 'Code' }).fill(name.toLowerCase().replaceAll(' ', '-'));
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Delete' }).waitFor();
    await page.goto(`/#/orders/${order.id}`);
    await page.getByRole('button', { name: 'Cancel order' }).click();
    await page.getByLabel('Cancel reason').click();
    await page.getByRole('option', { name }).click();
    await page.getByRole('button', { name: 'Cancel the order' }).click();
    await page.getByText('Order cancelled.').waitFor();
  });

  it('finds clients by what they bought for and by a tag', async () => {
    const order = await makeOrder(office.ask, { unitPrice: '7654.32' });
    const tag = `dear ${order.lastName}`;
    await office.ask(
      `mutation { updateCustomer(id: ${order.customer}, input: { tags: ["${tag}"] }) { id } }`,
    );
    const page = await office.enter(administrator, '/customers');
    const choose = async (name: string) => {
      await page.getByRole('button', { name: 'Add filter' }).click();
      await page.getByRole('menuitemcheckbox', { name, exact: true }).click();
    };
    await choose('Sum of orders');
    await page.getByLabel('Sum of orders: from').fill('7654.32');
    await page.getByLabel('Sum of orders: to').fill('7654.32');
    await page.getByText('1-1 of 1', { exact: true }).waitFor();
    await page.getByLabel('Sum of orders: from').fill('7654.33');
    await page.getByText('Nothing matches these filters.').waitFor();
    await page.getByLabel('Sum of orders: from').fill('');
    await page.getByLabel('Sum of orders: to').fill('');
    await page.getByText(/^1-50 of/).waitFor();
    await choose('Tags');
    await page.getByRole('combobox', { name: 'Tags' }).fill(tag);
    await page.keyboard.press('Enter');
    await page.getByText('1-1 of 1', { exact: true }).waitFor();
    await page.getByRole('row').filter({ hasText: order.lastName }).waitFor();
  });

  it('deletes a tag and says why', async () => {
    const name = `Tag ${randomUUID().slice(0, 6)}`;
    await office.ask(`mutation { createTag(input: { code: "${name.slice(4)}", name: "${name}" }) { id } }`);
    const page = await office.enter(administrator, '/tags');
    await page.getByRole('row').filter({ hasText: name }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByLabel('Reason').fill('nobody used it');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Deleted.', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Create' }).waitFor();
    const { data } = await office.ask(
      `{ tags(where: { name: { eq: "${name}" }, deletedAt: { isNull: false } }) { items { deleteReason } } }`,
    );
    expect(data.tags.items).toEqual([{ deleteReason: 'nobody used it' }]);
  });

  it('makes a user, who can sign in at once', async () => {
    const email = `new-${randomUUID().slice(0, 8)}@example.com`;
    const password = 'a fresh start here';
    const page = await office.enter(administrator, '/settings');
    await page.getByRole('link', { name: 'Users' }).click();
    await page.getByRole('link', { name: 'Create' }).click();
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByRole('textbox', { name: 'First name' }).fill('Noel');
    await page.getByRole('textbox', { name: 'Last name' }).fill('Park');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByLabel('Roles').click();
    await page.getByRole('option', { name: 'Manager' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Delete' }).waitFor();

    await page.getByRole('button', { name: 'User menu' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await signIn(page, { email, password });
    await page.getByRole('menuitem', { name: 'Orders' }).waitFor();
    await page.getByRole('button', { name: 'User menu' }).click();
    await page.getByRole('menu').getByText(email).waitFor();
  });

  it('is told which field keeps a record from being saved', async () => {
    const page = await office.enter(administrator, '/cancelReasons/create', {
      expected: [/400 \(Bad Request\)/, /409 \(Conflict\)/],
    });
    await page.getByRole('textbox', { name: 'Code' }).fill('price');
    await page.getByRole('textbox', { name: 'Name' }).fill('A second price');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/with the same code exists already/).waitFor();
    await page.getByRole('textbox', { name: 'Code' }).fill('');
    await page.getByRole('textbox', { name: 'Code' }).blur();
    await page.getByText('Required').waitFor();
  });
});
