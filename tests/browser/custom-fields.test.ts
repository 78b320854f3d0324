import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makeDictionary, makeField } from '../support/custom-fields.js';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled } from './support/settled.js';

const DEFAULT = 'Value when nothing is given';

browserTests('Own fields and dictionaries', () => {
  let office: Office;
  let administrator: Person;

  beforeAll(async () => {
    office = await openOffice();
    administrator = await office.hire('administrator', { firstName: 'Ada', lastName: 'Holm' });
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('a dictionary is made; its entries are added, renamed, moved and switched off where they stand', async () => {
    const page = await office.enter(administrator, '/settings');
    await page.getByRole('link', { name: 'Dictionaries', exact: true }).click();
    await page.getByRole('button', { name: 'New dictionary' }).click();
    const dialog = page.getByRole('dialog', { name: 'New dictionary' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Kinds of paper');
    expect(await dialog.getByRole('textbox', { name: 'Code' }).inputValue()).toBe('kindsOfPaper');
    await dialog.getByRole('textbox', { name: 'Code' }).fill('paper');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await page.getByText('No entries yet.').waitFor();
    for (const name of ['Glossy', 'Matte', 'Recycled']) {
      await page.getByRole('textbox', { name: 'New entry' }).fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: `Name: ${name.toLowerCase()}` }).waitFor();
    }

    await page.getByRole('textbox', { name: 'Name: matte' }).fill('Matt');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Move up: Recycled' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'Active: Glossy' }).click();
    await eventually(async () => {
      const { data } = await office.ask(
        '{ customDictionaryEntries(where: { dictionary: { eq: "paper" } }, sort: [{ ordering: ASC }]) { items { code name active } } }',
      );
      expect(data.customDictionaryEntries.items).toEqual([
        { code: 'glossy', name: 'Glossy', active: false },
        { code: 'recycled', name: 'Recycled', active: true },
        { code: 'matte', name: 'Matt', active: true },
      ]);
    });
  });

  it('a field of every family is made, and forms ask for what its kind needs and no more', async () => {
    await makeDictionary(office.ask, 'wood', ['ash', 'oak']);
    const page = await office.enter(administrator, '/customFields');
    const make = async (label: string, kind: string, fill?: () => Promise<void>) => {
      await page.getByRole('link', { name: 'New field' }).click();
      // The schema with the field that was just made is on its way.
      await settled(page);
      await choose(page, 'Kind', kind);
      await page.getByRole('textbox', { name: 'Label' }).fill(label);
      await fill?.();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('link', { name: label, exact: true }).waitFor();
    };
    await make('Door plate', 'Text', async () => {
      expect(await page.getByRole('combobox', { name: 'Dictionary' }).count()).toBe(0);
      await page.getByRole('switch', { name: 'In the search box' }).check();
      await page.getByRole('combobox', { name: 'Section' }).fill('Delivery');
    });
    await make('Wishes', 'Long text', async () => {
      expect(await page.getByRole('switch', { name: 'Unique' }).count()).toBe(0);
    });
    await make('Weight', 'Number', () => page.getByLabel(DEFAULT).fill('1,5'));
    await make('Floor', 'Whole number');
    await make('Customs fee', 'Amount of money', async () => {
      await page.getByText('Amounts are in the currency of the order.').waitFor();
      expect(await page.getByRole('textbox', { name: 'Currency' }).count()).toBe(0);
    });
    await make('Fitting day', 'Date');
    await make('Called at', 'Date and time');
    await make('Gift', 'Yes or no', () => choose(page, DEFAULT, 'No'));
    await make('Sheet', 'One of a dictionary', async () => {
      await choose(page, 'Dictionary', 'wood');
      await choose(page, DEFAULT, 'OAK');
    });
    await make('Sheets', 'Several of a dictionary', () => choose(page, 'Dictionary', 'wood'));
    const { data: guest } = await office.ask(
      'mutation { createCustomer(input: { lastName: "Xenakis" }) { id } }',
    );
    await make('Referred by', 'Link to a record', async () => {
      await choose(page, 'Leads to', 'Customer');
      await page.getByLabel(DEFAULT).fill('Xenakis');
      await page.getByRole('option', { name: 'Xenakis' }).click();
    });

    const { data } = await office.ask(
      '{ customFormFields(resource: order) { code kind section defaultValue dictionary target } }',
    );
    const known = data.customFormFields.map((field: { code: string }) => field.code);
    expect(known).toEqual([
      'doorPlate',
      'wishes',
      'weight',
      'floor',
      'customsFee',
      'fittingDay',
      'calledAt',
      'gift',
      'sheet',
      'sheets',
      'referredBy',
    ]);
    const field = (code: string) => data.customFormFields[known.indexOf(code)];
    expect(field('doorPlate').section).toBe('Delivery');
    expect(field('weight').defaultValue).toBe(1.5);
    expect(field('gift').defaultValue).toBe(false);
    expect(field('sheet')).toMatchObject({ dictionary: 'wood', defaultValue: 'oak' });
    expect(field('referredBy')).toMatchObject({ target: 'customer', defaultValue: guest.createCustomer.id });
  });

  it('what can not be is refused beside its box, in words', async () => {
    await office.ask(
      'mutation { createCustomField(input: { resource: customer, kind: TEXT, code: "taken", label: "Taken" }) { id } }',
    );
    const page = await office.enter(administrator, '/customFields/create?resource=customer', {
      expected: [/400 \(Bad Request\)/, /409 \(Conflict\)/],
    });
    await page.getByRole('textbox', { name: 'Label' }).fill('Этаж доставки');
    const code = page.getByRole('textbox', { name: 'Code' });
    expect(await code.inputValue()).toBe('etazhDostavki');
    await code.fill('2 words');
    await page.getByRole('button', { name: 'Save' }).click();
    await refusedBeside(page, 'Code', /beginning with a small letter/);
    await code.fill('taken');
    await page.getByRole('button', { name: 'Save' }).click();
    await refusedBeside(page, 'Code', /code taken is taken/);
    await code.fill('credit');
    await choose(page, 'Kind', 'Amount of money');
    await page.getByRole('textbox', { name: 'Currency' }).fill('XYZ');
    await page.getByRole('button', { name: 'Save' }).click();
    await refusedBeside(page, 'Currency', /needs a currency/);
    await page.getByRole('textbox', { name: 'Currency' }).fill('eur');
    await page.getByLabel(DEFAULT).fill('plenty');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').filter({ hasText: DEFAULT }).waitFor();
    await page.getByLabel(DEFAULT).fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Этаж доставки' }).waitFor();
  });

  it('a field is renamed, moved with the keyboard, deleted with a reason, and restored under another code', async () => {
    for (const [code, label] of [
      ['first', 'First'],
      ['second', 'Second'],
    ])
      await office.ask('mutation ($input: CustomFieldCreate!) { createCustomField(input: $input) { id } }', {
        input: { resource: 'company', kind: 'TEXT', code, label },
      });
    const page = await office.enter(administrator, '/customFields?resource=company', {
      expected: [/409 \(Conflict\)/],
    });
    await page.getByRole('link', { name: 'Second' }).click();
    await page.getByRole('textbox', { name: 'Label' }).fill('Leading');
    await page.getByRole('textbox', { name: 'Code' }).fill('leading');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Leading' }).waitFor();
    await page.getByRole('button', { name: 'Move up: Leading' }).focus();
    await page.keyboard.press('Space');
    await eventually(async () =>
      expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([
        expect.stringMatching(/^Leading/),
        expect.stringMatching(/^First/),
      ]),
    );

    await page.getByRole('button', { name: 'Delete: Leading' }).click();
    await page.getByRole('textbox', { name: 'Reason of deletion' }).fill('Nobody fills it');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Field deleted.').waitFor();
    await office.ask(
      'mutation { createCustomField(input: { resource: company, kind: TEXT, code: "leading", label: "New" }) { id } }',
    );
    await page.getByRole('switch', { name: 'Deleted fields' }).click();
    await page.getByText('Nobody fills it').waitFor();
    await page.getByRole('button', { name: 'Restore: Leading' }).click();
    const dialog = page.getByRole('dialog', { name: 'Restore the field Leading?' });
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'leading is taken' }).waitFor();
    await dialog.getByRole('textbox', { name: 'Code' }).fill('formerLeading');
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { data } = await office.ask('{ customFormFields(resource: company) { code } }');
    expect(data.customFormFields.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['first', 'leading', 'formerLeading']),
    );
  });

  it('a field that somebody saved meanwhile is told and loaded again', async () => {
    const { data } = await office.ask(
      'mutation { createCustomField(input: { resource: product, kind: TEXT, code: "origin", label: "Origin" }) { id } }',
    );
    const { id } = data.createCustomField;
    const page = await office.enter(administrator, `/customFields/${id}`, { expected: [/409 \(Conflict\)/] });
    await page.getByRole('textbox', { name: 'Label' }).fill('Mine');
    await office.ask(
      'mutation ($id: ID!) { updateCustomField(id: $id, input: { label: "Theirs" }) { id } }',
      {
        id,
      },
    );
    await page.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('dialog', { name: 'Somebody else saved this record meanwhile' });
    await dialog.getByText(/Label/).waitFor();
    await dialog.getByRole('button', { name: 'Load again' }).click();
    await eventually(async () =>
      expect(await page.getByRole('textbox', { name: 'Label' }).inputValue()).toBe('Theirs'),
    );
  });

  it('what fields and records use is not deleted: fields are named, an entry is made inactive', async () => {
    await makeDictionary(office.ask, 'cloth', ['linen', 'wool']);
    await makeField(office.ask, {
      ...{ resource: 'customer', kind: 'CHOICE', dictionary: 'cloth' },
      ...{ code: 'lining', label: 'Lining', defaultValue: 'wool' },
    });
    const page = await office.enter(administrator, '/customDictionaries', {
      expected: [/409 \(Conflict\)/],
    });
    await page.getByRole('button', { name: 'Delete: cloth' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('alert').filter({ hasText: 'lining of customers' }).waitFor();
    // The refusal may take the focus with it: the key is pressed where a person would, in the dialog.
    await page.getByRole('dialog').press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'cloth', exact: true }).click();
    await page.getByRole('button', { name: 'Delete: WOOL' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete the entry WOOL?' });
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'default of lining of customers' }).waitFor();
    await dialog.getByRole('button', { name: 'Make it inactive' }).click();
    await dialog.waitFor({ state: 'detached' });
    await eventually(async () =>
      expect(await page.getByRole('switch', { name: 'Active: WOOL' }).isChecked()).toBe(false),
    );
  });

  it('who has signed out while the schema is read again stays out', async () => {
    const page = await office.enter(administrator, '/customFields/create?resource=product');
    let answer = (): void => undefined;
    const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
    // The answer is there, and on its way it is overtaken.
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query Me ')) return route.fallback();
      const response = await route.fetch();
      await mayAnswer;
      await route.fulfill({ response });
    });
    await page.getByRole('textbox', { name: 'Label' }).fill('Left behind');
    const asked = page.waitForRequest((request) => request.postData()?.includes('query Me ') ?? false);
    await page.getByRole('button', { name: 'Save' }).click();
    await asked;
    await page.getByRole('button', { name: 'User menu' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('Password').waitFor();
    const answered = page.waitForResponse((one) => one.request().postData()?.includes('query Me ') ?? false);
    answer();
    await (await answered).finished();
    await page.waitForTimeout(500);
    expect(await page.getByLabel('Password').count()).toBe(1);
  });

  it('who made a field goes on with the old schema when the new one does not come', async () => {
    const page = await office.enter(administrator, '/customFields/create?resource=product', {
      expected: [/503/],
    });
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Me ')
        ? route.fulfill({
            status: 503,
            json: { errors: [{ message: 'Busy.', extensions: { code: 'UNAVAILABLE' } }] },
          })
        : route.fallback(),
    );
    await page.getByRole('textbox', { name: 'Label' }).fill('Made in need');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Made in need' }).waitFor();
    await settled(page);
    expect(await page.getByRole('link', { name: 'Made in need' }).count()).toBe(1);
  });

  it('a role without the right finds neither the page nor a way to it', async () => {
    const manager = await office.hire('manager');
    const page = await office.enter(manager, '/customFields');
    await page.getByText('Your role has no access to this.').waitFor();
    await page.goto('/#/customFields/create');
    await settled(page);
    expect(await page.getByRole('textbox', { name: 'Label' }).count()).toBe(0);
    expect(await page.getByRole('menuitem', { name: 'Settings' }).count()).toBe(0);
  });
});

async function choose(page: Page, box: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: box, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  // While the menu is there nothing else can be reached.
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

async function refusedBeside(page: Page, box: string, words: RegExp): Promise<void> {
  await eventually(async () => {
    const input = page.getByRole('textbox', { name: box });
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    const helper = await input.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${helper ?? ''}"]`).innerText()).toMatch(words);
  });
}
