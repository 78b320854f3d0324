import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibleNames } from './support/accessible-names.js';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { makeOrder } from './support/make-order.js';
import { keepScreenshot } from './support/keep-screenshot.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled, turnTo } from './support/settled.js';

browserTests('Rights in the panel', () => {
  let office: Office;
  let administrator: Person;

  beforeAll(async () => {
    office = await openOffice();
    administrator = await office.hire('administrator', { firstName: 'Ada', lastName: 'Holm' });
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('a role is copied, a field of it masked, the difference read in words, and saved', async () => {
    const code = freshCode();
    const page = await office.enter(administrator, '/roles');
    await page.getByRole('link', { name: 'Copy: Manager' }).click();
    await page.getByRole('textbox', { name: 'Code' }).fill(code);
    await page.getByRole('textbox', { name: 'Name' }).fill('Trainee');
    await page.getByRole('button', { name: 'Review and save' }).click();
    await page.getByRole('dialog').getByText('Nobody has this role yet').waitFor();
    await page.getByRole('button', { name: 'Save the role' }).click();
    await page.getByRole('heading', { name: 'Trainee', level: 1 }).waitFor();

    await page.getByRole('searchbox', { name: 'Search records and fields' }).fill('phone');
    await page.getByLabel('Orders, Phone: Reading').selectOption('masked');
    await page.getByRole('button', { name: 'Review and save' }).click();
    const dialog = page.getByRole('dialog', { name: 'What saving Trainee means' });
    await dialog.getByText('Orders, Phone, Reading').waitFor();
    await page.getByRole('button', { name: 'Save the role' }).click();
    await eventually(async () => {
      const { data } = await office.ask('query ($code: ID!) { role(id: $code) { grants } }', { code });
      expect(data.role.grants.order.fields.phone.read).toBe('masked');
    });
    await page.getByRole('region', { name: 'Unsaved changes' }).waitFor({ state: 'detached' });
  });

  it('a condition that the server does not understand is told beside it and can not be saved', async () => {
    const page = await office.enter(administrator, '/roles/manager');
    await unfold(page, 'Orders');
    await page.getByRole('button', { name: 'Write it as text: Orders: Condition: Read' }).click();
    await page.getByRole('textbox', { name: 'Orders: Condition: Read' }).fill('{ "colour": ');
    await page.getByText('This is no JSON object yet').waitFor();
    expect(await page.getByRole('button', { name: 'Review and save' }).isDisabled()).toBe(true);
    await page
      .getByRole('textbox', { name: 'Orders: Condition: Read' })
      .fill('{ "colour": { "eq": "red" } }');
    await page.getByRole('alert').filter({ hasText: 'colour' }).first().waitFor();
    await page.getByRole('button', { name: 'Review and save' }).click();
    await page.getByRole('region', { name: 'This keeps it from being saved' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save the role' }).isDisabled()).toBe(true);
  });

  it('a condition is put together from rows and groups by keyboard, read aloud when folded, and stored as a filter', async () => {
    const code = await makeRole(office, 'Small orders', {
      order: { read: 'all', see: ['open'], fields: {} },
    });
    const page = await office.enter(administrator, `/roles/${code}`);
    await unfold(page, 'Orders');
    const condition = 'Orders: Condition: Read';
    await page.getByRole('button', { name: `Add a condition: ${condition}` }).focus();
    await page.keyboard.press('Enter');
    await pickField(page, `${condition} 1: Field`, 'Total');
    await page.getByLabel(`${condition} 1, Total: Comparison`).selectOption('lte');
    await page.getByRole('textbox', { name: `${condition} 1, Total: Value` }).fill('5000,00');
    await page.getByRole('button', { name: `Add a group: ${condition}` }).press('Enter');
    const group = `${condition} 2`;
    await pickField(page, `${group} 1: Field`, 'Status');
    await page.getByLabel(`${group} 1, Status: Comparison`).selectOption('notIn');
    await page.getByRole('combobox', { name: `${group} 1, Status: Value` }).fill('Cancel');
    await page.getByRole('option', { name: 'Cancelled' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: `Add a row: ${group}` }).press('Enter');
    expect(await page.getByRole('button', { name: 'Review and save' }).isDisabled()).toBe(true);
    await pickField(page, `${group} 2: Field`, 'Client, Last name');
    await page.getByLabel(`${group} 2, Client, Last name: Comparison`).selectOption('startsWith');
    await page.getByRole('textbox', { name: `${group} 2, Client, Last name: Value` }).fill('Ko');
    await eventually(async () =>
      expect(await page.locator('[data-resource=order] .sentence').innerText()).toBe(
        'Total up to 5,000.00 and (Status is none of Cancelled or Client, Last name starts with “Ko”)',
      ),
    );
    await page.getByRole('button', { name: 'Review and save' }).click();
    await page.getByRole('dialog').getByText('Total up to 5,000.00').waitFor();
    await page.getByRole('button', { name: 'Save the role' }).click();
    await eventually(async () => {
      const { data } = await office.ask('query ($code: ID!) { role(id: $code) { grants } }', { code });
      expect(data.role.grants.order.read.where).toEqual({
        total: { lte: '5000.00' },
        or: [{ status: { notIn: ['canceled'] } }, { customer: { lastName: { startsWith: 'Ko' } } }],
      });
    });
  });

  it('what the server refuses in a condition stands beside its row, and the form turns into text and back', async () => {
    const code = await makeRole(office, 'Refused', {
      order: { read: { reach: 'all', where: { total: { lte: '5000' } } }, see: ['open'], fields: {} },
    });
    const page = await office.enter(administrator, `/roles/${code}`);
    await unfold(page, 'Orders');
    const condition = page.getByRole('group', { name: 'Orders: Condition: Read', exact: true });
    await condition.getByRole('textbox', { name: /Total: Value/ }).fill('1.00005');
    await condition.getByRole('alert').filter({ hasText: 'at most 4 digits after the point' }).waitFor();
    await condition.getByRole('textbox', { name: /Total: Value/ }).fill('70');
    await condition.getByRole('button', { name: 'As text' }).click();
    const text = condition.getByRole('textbox', { name: 'Orders: Condition: Read' });
    expect(JSON.parse(await text.inputValue())).toEqual({ total: { lte: '70' } });
    await text.fill('{ "total": { "lte": "80" } }');
    await condition.getByRole('button', { name: 'As rows' }).click();
    expect(await condition.getByRole('textbox', { name: /Total: Value/ }).inputValue()).toBe('80');
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  it('what is begun of a condition outlives folding and searching, and saving says which it is', async () => {
    const code = await makeRole(office, 'Interrupted', { order: { read: 'all', see: ['open'], fields: {} } });
    const page = await office.enter(administrator, `/roles/${code}`);
    await unfold(page, 'Orders');
    const condition = 'Orders: Condition: Read';
    await page.getByRole('button', { name: `Add a condition: ${condition}` }).click();
    await page.getByText('Choose a field.').waitFor();
    await pickField(page, `${condition} 1: Field`, 'Total');
    await page.getByText('Give a value.').waitFor();
    const fold = page
      .getByRole('table', { name: 'Rights' })
      .getByRole('button', { name: 'Orders', exact: true });
    await fold.click();
    await page.locator('[data-resource=order]').getByText('unfinished condition: Read').waitFor();
    await page.getByRole('searchbox', { name: 'Search records and fields' }).fill('Rights tests');
    await page.locator('[data-resource=order]').waitFor({ state: 'detached' });
    const bar = page.getByRole('region', { name: 'Unsaved changes' });
    await bar.getByText('Not written to its end: Orders, Condition: Read').waitFor();
    expect(await bar.getByRole('button', { name: 'Review and save' }).isDisabled()).toBe(true);

    await page.getByRole('button', { name: 'Orders, Condition: Read' }).click();
    await page.getByRole('textbox', { name: `${condition} 1, Total: Value` }).fill('50');
    await page.getByText('Not written to its end').waitFor({ state: 'detached' });
    expect(await bar.getByRole('button', { name: 'Review and save' }).isEnabled()).toBe(true);
    await bar.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: `Add a condition: ${condition}` }).waitFor();
  });

  it('what a combination gives away stands beside its record before anything is saved', async () => {
    const code = await makeRole(office, 'Careless', {
      order: { read: 'all', change: 'all', see: ['open'], fields: {} },
    });
    const page = await office.enter(administrator, `/roles/${code}`);
    await unfold(page, 'Orders');
    await page.getByLabel('Orders, Phone: Writing').selectOption('true');
    const warnings = page.getByRole('list', { name: 'Allowed, but perhaps not meant' });
    await warnings.getByText(/Phone.*may be written but not read/).waitFor();
    await page
      .getByRole('region', { name: 'Allowed, but perhaps not meant' })
      .getByRole('button', { name: /^Orders \(\d+\)$/ })
      .waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  it('a condition that the form can not draw stays text, with a word why', async () => {
    const where = { payments: { some: { amount: { gt: '10' } } } };
    const code = await makeRole(office, 'Payers', {
      order: { read: { reach: 'all', where }, see: ['open'], fields: {} },
    });
    const page = await office.enter(administrator, `/roles/${code}`);
    await unfold(page, 'Orders');
    const condition = page.getByRole('group', { name: 'Orders: Condition: Read', exact: true });
    await condition.getByText('It stays text: it asks about many records at once: Payments.').waitFor();
    expect(await condition.getByRole('button', { name: 'As rows' }).isDisabled()).toBe(true);
    expect(JSON.parse(await condition.getByRole('textbox').inputValue())).toEqual(where);
  });

  it('who reads what, statements, roles and tokens are found under Settings', async () => {
    const page = await office.enter(administrator, '/settings');
    const links = page.getByRole('main').getByRole('link');
    for (const name of ['Roles', 'Rights tests', 'API tokens', 'Who reads what'])
      expect([name, await links.filter({ hasText: name }).count()]).toEqual([name, 1]);
    await links.filter({ hasText: 'Who reads what' }).click();
    await page.getByRole('button', { name: 'Explain' }).waitFor();
  });

  it('a role that somebody saved meanwhile is told with who changed what, and loaded again', async () => {
    const code = await makeRole(office, 'Shared');
    const page = await office.enter(administrator, `/roles/${code}`, { expected: [/409 \(Conflict\)/] });
    await page.getByRole('textbox', { name: 'Name' }).fill('Mine');
    await office.ask(
      'mutation ($code: ID!, $input: RoleInput!) { updateRole(code: $code, input: $input, version: 1) { id } }',
      { code, input: { ...emptyRole('Theirs'), sections: ['sales'] } },
    );
    await page.getByRole('button', { name: 'Review and save' }).click();
    await page.getByRole('button', { name: 'Save the role' }).click();
    const dialog = page.getByRole('dialog', { name: 'Somebody else saved this record meanwhile' });
    await dialog.getByText(/test administrator: .*Sections of the panel/).waitFor();
    await dialog.getByRole('button', { name: 'Load again' }).click();
    await page.getByRole('heading', { name: 'Theirs', level: 1 }).waitFor();
  });

  it('roles are taken out as one file, looked through, and brought in again', async () => {
    const code = await makeRole(office, 'Filed', { order: { read: 'own', see: ['open'], fields: {} } });
    const page = await office.enter(administrator, '/roles');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('roles.yaml');
    const file = readFileSync(await download.path(), 'utf8');
    const bring = async (text: string) => {
      const buffer = Buffer.from(text);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'edited.yaml', mimeType: 'application/yaml', buffer });
      return page.getByRole('dialog', { name: 'What the file edited.yaml changes' });
    };
    const same = await bring(file);
    await same.getByText('The file changes nothing').waitFor();
    await page.keyboard.press('Escape');

    const wrong = await bring(`roles:\n  ${code}:\n    nmae: Filed\n`);
    await wrong.getByText(`line 3, roles.${code}.nmae`).waitFor();
    expect(await wrong.getByRole('button', { name: /Bring in/ }).count()).toBe(0);
    await page.keyboard.press('Escape');

    const till = await office.test.as(code);
    expect((await till('query Till { orders { items { number } } }')).errors).toBeUndefined();
    await office.test.app.operations.flush();
    const narrow = await bring(
      `roles:\n  ${code}:\n    name: Filed\n    grants:\n      order: { read: own, see: [] }\n`,
    );
    await narrow
      .getByRole('region', { name: 'Used in the last 30 days and would fail or lose fields' })
      .getByText(`test ${code} (API token), Till`)
      .waitFor();
    await keepScreenshot(page, 'roles-file-lost');
    await page.keyboard.press('Escape');

    const edited = `roles:\n  ${code}:\n    name: Filed\n    grants:\n      order: { read: all, see: [open] }\n`;
    const dialog = await bring(edited);
    await dialog.getByRole('region', { name: 'Filed' }).getByText('Orders, Read: own → all').waitFor();
    await dialog.getByRole('button', { name: 'Bring in 1 role' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { data } = await office.ask('query ($code: ID!) { role(id: $code) { grants } }', { code });
    expect(data.role.grants.order.read).toMatchObject({ reach: 'all' });
  });

  it('two roles stand side by side, and only what differs is left on demand', async () => {
    const page = await office.enter(administrator, '/roles/manager');
    await page.getByRole('combobox', { name: 'Compare with' }).click();
    await page.getByRole('option', { name: 'Courier' }).click();
    await page.getByRole('columnheader', { name: 'Courier' }).waitFor();
    await page.getByRole('row').filter({ hasText: 'Warehouses' }).first().waitFor();
    await page.getByRole('checkbox', { name: 'Only what differs' }).check();
    await page.locator('[data-resource=warehouse]').waitFor({ state: 'detached' });
    expect(await page.locator('[data-resource=order]').count()).toBe(1);
  });

  it('the matrix is walked with the arrow keys, unfolded with Enter and changed with Space', async () => {
    const page = await office.enter(administrator, '/roles/manager');
    await page.locator('[data-resource=order] [data-column=name]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/: List$/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'Orders: Fields' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Orders: List', { exact: true }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await page.getByLabel('Orders: List', { exact: true }).isChecked()).toBe(true);
  });

  it('a statement about rights is understood or refused beside its field, holds, and keeps a role from breaking it', async () => {
    const code = await makeRole(office, 'Watched');
    const page = await office.enter(administrator, '/rightsTests', { expected: [/400 \(Bad Request\)/] });
    await page.getByRole('button', { name: 'Add a statement' }).click();
    await page.getByRole('textbox', { name: 'Statement' }).fill('nobody likes this');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/is no statement/).waitFor();
    await page.getByRole('textbox', { name: 'Statement' }).fill(`${code} cannot read order.phone`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('listitem').filter({ hasText: code }).getByText('Holds').waitFor();

    await turnTo(page, `/roles/${code}`);
    await page.getByRole('combobox', { name: 'Orders: Read', exact: true }).selectOption('all');
    await unfold(page, 'Orders');
    await page.getByLabel('Orders, Phone: Reading').selectOption('all');
    await page.getByRole('button', { name: 'Review and save' }).click();
    await page
      .getByRole('region', { name: 'Rights tests that would no longer hold' })
      .getByText(`${code} cannot read order.phone`)
      .waitFor();
    expect(await page.getByRole('button', { name: 'Save the role' }).isDisabled()).toBe(true);
  });

  it('saving says by name whose work of the last days would fail', async () => {
    const code = await makeRole(office, 'Caller', {
      order: { read: 'all', see: ['open', 'personal'], fields: {} },
    });
    const caller = await office.hire(code, { firstName: 'Petra', lastName: 'Lund' });
    const work = await office.enter(caller);
    const status = await work.evaluate(async () => {
      const body = JSON.stringify({ query: 'query CallList { orders { items { number phone } } }' });
      const headers = { 'content-type': 'application/json', 'x-kontor': '1' };
      return (await fetch('/graphql', { method: 'POST', headers, body })).status;
    });
    expect(status).toBe(200);
    // Uses are noted together, every few seconds.
    const input = { ...emptyRole('Caller'), sections: ['sales'] };
    await eventually(async () => {
      const { data } = await office.ask(
        'query ($code: ID, $input: RoleInput!) { previewRole(code: $code, input: $input) { operations { operation } } }',
        { code, input },
      );
      expect(data.previewRole.operations).toContainEqual({ operation: 'CallList' });
    });
    const page = await office.enter(administrator, `/roles/${code}`);
    await page.getByRole('searchbox', { name: 'Search records and fields' }).fill('phone');
    await page.getByLabel('Orders, Phone: Reading').selectOption('none');
    await page.getByRole('button', { name: 'Review and save' }).click();
    const lost = page.getByRole('region', { name: /Used in the last 30 days/ });
    await lost.getByText(/Petra Lund.*CallList: loses Orders, Phone/).waitFor();
    expect(await page.getByRole('button', { name: 'Save the role' }).isEnabled()).toBe(true);
  });

  it('why somebody reads a field, and who else does, is explained', async () => {
    const courier = await office.hire('courier', { firstName: 'Dana', lastName: 'Wheeler' });
    const order = await makeOrder(office.ask, { manager: courier.id });
    const page = await office.enter(
      administrator,
      `/rights/explain?resource=order&record=${order.id}&field=phone`,
    );
    await page.getByRole('combobox', { name: 'Person or token' }).fill('Wheeler');
    await page.getByRole('option', { name: /Wheeler/ }).click();
    await page.getByRole('button', { name: 'Explain' }).click();
    await page.getByRole('status', { name: 'Answer' }).getByText('reads it').waitFor();
    const readers = page.getByRole('region', { name: 'Everybody who reads it' });
    await readers.getByRole('row').filter({ hasText: 'Holm' }).waitFor();
  });

  it('a token is made, shown once, and revoked', async () => {
    const name = `ERP ${randomUUID().slice(0, 6)}`;
    const page = await office.enter(administrator, '/apiTokens');
    await page.getByRole('button', { name: 'New token' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByRole('combobox', { name: 'Roles' }).click();
    await page.getByRole('option', { name: 'Manager' }).click();
    await page.getByRole('combobox', { name: 'Only these fields' }).fill('orders number');
    await page.getByRole('option', { name: 'Orders: Number' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'New token' }).click();
    const secret = await page.getByRole('textbox', { name: 'Token' }).inputValue();
    const send = (query: string) =>
      fetch(`${office.test.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query }),
      });
    expect((await send('{ orders { items { number } } }')).status).toBe(200);
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByRole('row').filter({ hasText: name }).getByText('only 1 field').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(secret);
    await page.getByRole('button', { name: `Revoke: ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByRole('row').filter({ hasText: name }).getByText('Revoked').waitFor();
    expect((await send('{ me { id } }')).status).toBe(401);
  });

  it.each([
    { screen: 'desk', width: 1280 },
    { screen: 'phone', width: 390 },
  ] as const)('everything has a name and fits: $screen', async ({ screen, width }) => {
    const page = await office.enter(administrator, '/', { screen });
    await settled(page);
    const faults: string[] = [];
    for (const path of ['/roles', '/roles/manager', '/rightsTests', '/rights/explain', '/apiTokens']) {
      await turnTo(page, path);
      if (path === '/roles/manager') await unfold(page, 'Orders');
      faults.push(...(await accessibleNames(page)).nameless.map((one) => `${path} has no name for ${one}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) faults.push(`${path} is ${wide} px wide`);
    }
    expect(faults).toEqual([]);
  });

  it('who may not give rights finds none of it', async () => {
    const manager = await office.hire('manager');
    const page = await office.enter(manager, '/rightsTests');
    await page.getByText('Your role has no access to this.').waitFor();
    await page.goto('/#/rights/explain');
    await page.getByText('Your role has no access to this.').waitFor();
  });
});

const freshCode = () => `trainee-${randomUUID().slice(0, 8)}`;

const emptyRole = (name: string, grants = {}) => ({
  name,
  grants,
  sections: [],
  forms: [],
  developer: false,
});

async function makeRole(office: Office, name: string, grants = {}): Promise<string> {
  const code = freshCode();
  const { errors } = await office.ask(
    'mutation ($code: ID!, $input: RoleInput!) { createRole(code: $code, input: $input) { id } }',
    { code, input: emptyRole(name, grants) },
  );
  expect(errors).toBeUndefined();
  return code;
}

async function pickField(page: Page, box: string, field: string): Promise<void> {
  await page.getByRole('combobox', { name: box }).fill(field);
  await page
    .getByRole('option')
    .filter({ hasText: field.split(', ').at(-1) })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function unfold(page: Page, resource: string): Promise<void> {
  await page
    .getByRole('table', { name: 'Rights' })
    .getByRole('button', { name: resource, exact: true })
    .click();
  await page.getByRole('table', { name: `${resource}: Fields` }).waitFor();
}
