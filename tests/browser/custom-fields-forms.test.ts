import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makeDictionary, makeField, type MadeField } from '../support/custom-fields.js';
import { makeRole } from '../support/make-role.js';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { keepScreenshot } from './support/keep-screenshot.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled } from './support/settled.js';

/** The browser's own note of a request that the server refused. */
const refused = /400 \(Bad Request\)|409 \(Conflict\)/;

browserTests('The fields that staff made, in forms and lists', () => {
  let office: Office;
  let manager: Person;
  const made = new Map<string, MadeField>();

  beforeAll(async () => {
    office = await openOffice();
    const { ask } = office;
    await makeDictionary(ask, 'paper', ['blue', 'red', 'plain']);
    const shop = await ask('mutation ($input: ShopCreate!) { createShop(input: $input) { code } }', {
      input: { code: 'ferry', name: 'Ferry shop', currency: 'EUR' },
    });
    expect(shop.errors).toBeUndefined();
    const fields: [string, object][] = [
      ['floor', { kind: 'WHOLE_NUMBER', label: 'Floor', help: '0 is the ground floor' }],
      ['lift', { kind: 'YES_NO', label: 'Has a lift' }],
      ['giftNote', { kind: 'TEXT', label: 'Gift note', section: 'Gift' }],
      ['wrap', { kind: 'CHOICE', dictionary: 'paper', label: 'Wrapping paper', section: 'Gift' }],
      ['ribbons', { kind: 'CHOICES', dictionary: 'paper', label: 'Ribbons', section: 'Gift' }],
      ['insured', { kind: 'MONEY', label: 'Insured value' }],
      ['weight', { kind: 'NUMBER', label: 'Weight' }],
      ['readyOn', { kind: 'DATE', label: 'Ready on' }],
      ['callAt', { kind: 'DATE_TIME', label: 'Call back at' }],
      ['giver', { kind: 'LINK', target: 'customer', label: 'Given by' }],
      ['way', { kind: 'LONG_TEXT', label: 'Way to the door' }],
      ['cabin', { kind: 'TEXT', label: 'Cabin', shops: ['ferry'] }],
      ['costCheck', { kind: 'TEXT', label: 'Cost check', sensitivity: 'cost' }],
      ['engraving', { resource: 'orderLine', kind: 'TEXT', label: 'Engraving' }],
      ['shoe', { resource: 'customer', kind: 'WHOLE_NUMBER', label: 'Shoe size', required: true }],
      ['card', { resource: 'customer', kind: 'TEXT', label: 'Loyalty card', unique: true }],
      ['origin', { resource: 'product', kind: 'TEXT', label: 'Origin' }],
    ];
    for (const [code, settings] of fields) made.set(code, await makeField(ask, { code, ...settings }));
    manager = await office.hire('manager');
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  const customOf = async (id: string) => {
    const { data } = await office.ask(
      `{ order(id: ${id}) { custom { floor lift giftNote wrap ribbons insured weight readyOn callAt way giver { id } }
         lines { custom { engraving } } } }`,
    );
    return data.order;
  };
  const more = (page: Page) => page.getByRole('region', { name: 'More' });
  const choose = async (page: Page, box: string, option: string | RegExp) => {
    await more(page).getByLabel(box, { exact: true }).click();
    await page.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
  };
  const addGoods = async (page: Page) => {
    await page.getByLabel('Add a product: SKU, barcode or name').fill('SEN-50');
    await page.getByRole('option').first().click();
  };

  it('a manager fills them in with a new order, and only those of its shop are asked', async () => {
    const page = await office.enter(manager, '/orders/create');
    await addGoods(page);
    expect(await page.getByLabel('Loyalty card').count()).toBe(0);
    await page.getByLabel('Last name').fill('Newcomer');
    await page.getByLabel('Loyalty card').fill('N-1');
    await more(page).getByLabel('Floor').fill('3');
    await more(page).getByLabel('Insured value').fill('12,5');
    await more(page).getByLabel('Weight').fill('0.75');
    await more(page).getByLabel('Gift note').fill('For Ada');
    await choose(page, 'Wrapping paper', 'BLUE');
    await choose(page, 'Has a lift', 'No');
    await more(page).getByLabel('Ready on').fill('2026-12-24');
    await page.getByRole('button', { name: 'More of Sencha, 50 g' }).click();
    await page.getByLabel('Engraving').fill('A. L.');
    expect(await more(page).getByLabel('Cabin').count()).toBe(0);
    expect(await page.getByText('Cost check').count()).toBe(0);
    await page.getByRole('button', { name: 'Create order' }).click();
    await page.getByRole('heading', { name: /^Order \d+$/, level: 1 }).waitFor();
    const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
    expect(await customOf(id)).toMatchObject({
      custom: { floor: 3, insured: '12.50', weight: 0.75, giftNote: 'For Ada', wrap: 'blue', lift: false },
      lines: [{ custom: { engraving: 'A. L.' } }],
    });
    const { data } = await office.ask(`{ order(id: ${id}) { customer { lastName custom { card } } } }`);
    expect(data.order.customer).toEqual({ lastName: 'Newcomer', custom: { card: 'N-1' } });
    await keepScreenshot(page, 'custom-fields-order');
  });

  it('a field of one shop is asked when that shop is chosen', async () => {
    const page = await office.enter(manager, '/orders/create');
    await more(page).getByLabel('Floor').waitFor();
    await page.getByLabel('Shop', { exact: true }).click();
    await page.getByRole('option', { name: 'Ferry shop' }).click();
    await more(page).getByLabel('Cabin').fill('7');
  });

  it('are part of the one draft of an order, and its history tells them in words', async () => {
    const order = await makeOrder(office.ask);
    const giver = await makeOrder(office.ask, { firstName: 'Grace' });
    await office.ask(
      `mutation { updateOrder(id: ${order.id}, input: { delivery: { cost: "7.5" } }) { id } }`,
    );
    const page = await office.enter(manager, `/orders/${order.id}`);
    await more(page).getByLabel('Floor').fill('4');
    await more(page).getByLabel('Insured value').fill('1250.5');
    await choose(page, 'Wrapping paper', 'RED');
    await choose(page, 'Ribbons', 'BLUE');
    await page.getByRole('option', { name: 'PLAIN' }).click();
    await page.keyboard.press('Escape');
    await more(page).getByLabel('Given by').fill(giver.lastName);
    await page.getByRole('option', { name: giver.lastName }).click();
    await more(page).getByLabel('Way to the door').fill('Over the bridge');
    await page.keyboard.press('Control+s');
    await page.getByText('Order saved.').waitFor();
    expect((await customOf(order.id)).custom).toMatchObject({
      floor: 4,
      wrap: 'red',
      ribbons: ['blue', 'plain'],
      way: 'Over the bridge',
      giver: { id: giver.customer },
    });
    await page.getByRole('region', { name: 'Unsaved changes' }).waitFor({ state: 'detached' });
    expect(await more(page).getByLabel('Given by').inputValue()).toContain(giver.lastName);

    await page.getByRole('tab', { name: 'History' }).click();
    const rows = page.getByRole('listitem');
    await rows
      .filter({ hasText: /Wrapping paper: — RED/ })
      .first()
      .waitFor();
    await rows
      .filter({ hasText: /Ribbons: — BLUE, PLAIN/ })
      .first()
      .waitFor();
    await rows
      .filter({ hasText: new RegExp(`Given by: — ${giver.lastName}`) })
      .first()
      .waitFor();
    for (const amounts of [/Insured value: — €1,250\.50/, /€0\.00 €7\.50/])
      await rows.filter({ hasText: amounts }).first().waitFor();
    await keepScreenshot(page, 'custom-fields-history');
  });

  it('an entry that is no longer used stays where it is held and is offered nowhere else', async () => {
    const order = await makeOrder(office.ask);
    await office.ask(
      `mutation { updateOrder(id: ${order.id}, input: { custom: { wrap: "plain" } }) { id } }`,
    );
    const { data } = await office.ask(
      '{ customDictionaryEntries(where: { code: { eq: "plain" } }) { items { id } } }',
    );
    const [entry] = data.customDictionaryEntries.items;
    const setActive = (active: boolean) =>
      office.ask(
        `mutation { updateCustomDictionaryEntry(id: ${entry.id}, input: { active: ${active} }) { id } }`,
      );
    await setActive(false);
    const page = await office.enter(manager, `/orders/${order.id}`);
    const box = more(page).getByLabel('Wrapping paper');
    await eventually(async () => expect(await box.inputValue()).toBe('PLAIN (no longer used)'));
    await more(page).getByLabel('Ribbons').click();
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['BLUE', 'RED']);
    await setActive(true);
  });

  it('what the server finds wrong stands beside its box, in a form and in an order', async () => {
    const page = await office.enter(manager, `/orders/${(await makeOrder(office.ask)).id}`, {
      expected: [refused],
    });
    await more(page).getByLabel('Floor').fill('high');
    await more(page).getByText('Must be a number').waitFor();
    await more(page).getByLabel('Floor').fill('5');
    await more(page).getByLabel('Insured value').fill('1.234');
    await page.keyboard.press('Control+s');
    await more(page)
      .getByText(/decimals|number that fits/)
      .waitFor();
    await more(page).getByLabel('Insured value').fill('1.23');
    expect(
      await more(page)
        .getByText(/decimals|number that fits/)
        .count(),
    ).toBe(0);
    await page.keyboard.press('Control+s');
    await page.getByText('Order saved.').waitFor();
  });

  it('a form of customers asks for what is required, tells what is taken, and shows what is saved', async () => {
    const page = await office.enter(manager, '/customers/create', { expected: [refused] });
    await page.getByLabel('Last name').fill('Byron');
    await page.getByLabel('Loyalty card').fill('K-1');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.MuiFormHelperText-root', { hasText: 'Required' }).waitFor();
    await page.getByLabel('Shoe size').fill('38');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'New order for this client' }).waitFor();
    expect(await page.getByLabel('Shoe size').inputValue()).toBe('38');
    const { data } = await office.ask(
      '{ customers(where: { custom: { card: { eq: "K-1" } } }) { items { lastName custom { shoe } } } }',
    );
    expect(data.customers.items).toEqual([{ lastName: 'Byron', custom: { shoe: 38 } }]);

    const { customer } = await makeOrder(office.ask);
    await page.goto(`/#/customers/${customer}`);
    await page.getByRole('link', { name: 'New order for this client' }).waitFor();
    await page.getByLabel('Loyalty card').fill('K-1');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Another record with the same Loyalty card exists already').waitFor();
    await page.getByLabel('Loyalty card').fill('K-2');
    await page.getByRole('button', { name: 'Save' }).click();
    await eventually(async () => {
      const saved = await office.ask(`{ customer(id: ${customer}) { custom { card shoe } } }`);
      expect(saved.data.customer.custom).toEqual({ card: 'K-2', shoe: null });
    });
  });

  it('a list shows, sorts and filters by one, and keeps the query under a name', async () => {
    const numbers: string[] = [];
    for (const floor of [71, 73, 72]) {
      const { id, number } = await makeOrder(office.ask);
      await office.ask(
        `mutation { updateOrder(id: ${id}, input: { custom: { floor: ${floor}, wrap: "red" } }) { id } }`,
      );
      numbers.push(number);
    }
    const [low, high, middle] = numbers;
    const page = await office.enter(manager, '/orders', { expected: [refused] });
    await settled(page);
    expect(await page.getByRole('columnheader', { name: 'Floor' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Floor' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Floor' }).waitFor();
    await page.getByRole('button', { name: 'Add filter' }).click();
    expect(await page.getByRole('menuitemcheckbox', { name: 'Cost check' }).count()).toBe(0);
    await page.getByRole('menuitemcheckbox', { name: 'Floor' }).click();
    await page.getByLabel('Floor: from').fill('71');
    await page.getByLabel('Floor: to').fill('73');
    await eventually(async () => expect((await ordersOf(page)).toSorted()).toEqual(numbers.toSorted()));
    await page.getByRole('columnheader', { name: 'Floor' }).getByRole('button').click();
    await eventually(async () => expect(await ordersOf(page)).toEqual([low, middle, high]));
    expect(await page.getByRole('row').nth(1).innerText()).toContain('71');
    await page
      .getByRole('region', { name: 'Totals of all matching orders' })
      .getByText('Floor 216')
      .waitFor();
    await keepScreenshot(page, 'custom-fields-list');

    await page.getByRole('button', { name: 'Add filter' }).click();
    await page.getByRole('menuitem', { name: 'Save current query' }).click();
    await page.getByLabel('Query name').fill('High floors');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const { ask } = office;
    const floor = made.get('floor');
    await ask(`mutation { updateCustomField(id: ${floor?.id}, input: { code: "storey" }) { id } }`);
    await page.goto('/#/');
    await page.goto('/#/orders?filter={}');
    await eventually(async () => expect((await ordersOf(page)).length).toBeGreaterThan(10));
    await page.getByRole('button', { name: 'Add filter' }).click();
    await page.getByRole('menuitem', { name: 'High floors', exact: true }).click();
    await eventually(async () => expect(await ordersOf(page)).toEqual([low, middle, high]));
    await ask(`mutation { updateCustomField(id: ${floor?.id}, input: { code: "floor" }) { id } }`);
  });

  it('a list tells what is filled in from what is not, by any kind of field', async () => {
    const asked = await makeOrder(office.ask);
    await office.ask(
      `mutation { updateOrder(id: ${asked.id}, input: { custom: { lift: false, ribbons: ["red"] } }) { id } }`,
    );
    const other = await makeOrder(office.ask);
    const page = await office.enter(manager, '/orders?filter={}');
    await settled(page);
    for (const name of ['Has a lift', 'Ribbons']) {
      await page.getByRole('button', { name: 'Add filter' }).click();
      await page.getByRole('menuitemcheckbox', { name }).click();
      const ask = async (how: string) => {
        await page.getByRole('button', { name: `How to filter: ${name}` }).click();
        await page.getByRole('menuitemradio', { name: how }).click();
      };
      await ask('Is empty');
      await eventually(async () => {
        const shown = await ordersOf(page);
        expect([shown.includes(asked.number), shown.includes(other.number)]).toEqual([false, true]);
      });
      await ask('Is not empty');
      await eventually(async () => {
        const shown = await ordersOf(page);
        expect([shown.includes(asked.number), shown.includes(other.number)]).toEqual([true, false]);
      });
      await keepScreenshot(page, `custom-fields-emptiness-${name.replaceAll(' ', '-')}`);
      await ask('By value');
      await eventually(async () => expect(await ordersOf(page)).toContain(other.number));
    }
    await page.getByLabel('Ribbons', { exact: true }).waitFor();
  });

  it('a record that was found by one says so', async () => {
    const field = await makeField(office.ask, { code: 'doorCode', label: 'Door code', searchable: true });
    const { id, number } = await makeOrder(office.ask);
    await office.ask(
      `mutation { updateOrder(id: ${id}, input: { custom: { doorCode: "Zeta 44" } }) { id } }`,
    );
    const page = await office.enter(manager, '/orders');
    await page.getByRole('combobox', { name: 'Search orders, customers, products' }).fill('zeta');
    const hit = page.getByRole('option').filter({ hasText: number });
    await hit.getByText('Door code: Zeta 44').waitFor();
    await keepScreenshot(page, 'custom-fields-search');
    await office.ask(`mutation { deleteCustomField(id: ${field.id}) }`);
  });

  it('on a phone the cards show nothing extra until it is switched on', async () => {
    const { id } = await makeOrder(office.ask);
    await office.ask(`mutation { updateOrder(id: ${id}, input: { custom: { floor: 88 } }) { id } }`);
    const page = await office.enter(manager, '/orders', { screen: 'phone' });
    await settled(page);
    expect(await page.getByText('Floor', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Fields on the cards' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Floor' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('link').filter({ hasText: 'Floor: 88' }).waitFor();
  });

  it('one that is made or taken away meanwhile is there or gone without loading the page', async () => {
    const order = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${order.id}`, { expected: [refused] });
    await more(page).getByLabel('Gift note').fill('Half typed');
    const { id } = await makeField(office.ask, { code: 'parrot', label: 'Parrot' });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await more(page).getByLabel('Parrot').waitFor();
    expect(await more(page).getByLabel('Gift note').inputValue()).toBe('Half typed');
    await office.ask(`mutation { deleteCustomField(id: ${id}) }`);
    await more(page).getByLabel('Gift note').fill('Typed to its end');
    await page.keyboard.press('Control+s');
    await page.getByText('Order saved.').waitFor();
    await more(page).getByLabel('Parrot').waitFor({ state: 'detached' });
    expect((await customOf(order.id)).custom.giftNote).toBe('Typed to its end');
  });

  it('a role that has none of them sees the pages without a hole', async () => {
    const none = Object.fromEntries([...made.values()].map(({ identity }) => [identity, 'none' as const]));
    const all = { read: 'all' as const, see: ['open' as const, 'personal' as const] };
    const part = (codes: string[]) =>
      Object.fromEntries(
        codes.flatMap((code) => Object.entries(none).filter(([name]) => name === made.get(code)?.identity)),
      );
    await makeRole(office.test, 'dispatcher', {
      order: {
        ...all,
        change: 'all',
        create: true,
        verbs: ['updateOrder', 'createOrder', 'changeOrderLines', 'previewOrder'],
        write: ['open', 'personal'],
        fields: part([
          ...[
            'floor',
            'lift',
            'giftNote',
            'wrap',
            'ribbons',
            'insured',
            'weight',
            'readyOn',
            'callAt',
            'giver',
          ],
          ...['way', 'cabin'],
        ]),
      },
      orderLine: { ...all, write: ['open'], fields: part(['engraving']) },
      customer: { ...all, fields: part(['shoe', 'card']) },
      ...Object.fromEntries(
        ['shop', 'status', 'user', 'orderType', 'orderMethod'].map((name) => [name, all]),
      ),
    });
    const person = await office.hire('dispatcher');
    const order = await makeOrder(office.ask);
    const page = await office.enter(person, `/orders/${order.id}`);
    await page.getByRole('region', { name: 'Details' }).waitFor();
    await settled(page);
    expect(await more(page).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Own fields of/ }).count()).toBe(0);
    await page.goto('/#/orders');
    await page.getByRole('columnheader', { name: 'Number' }).waitFor();
    await page.getByRole('button', { name: 'Add filter' }).click();
    expect(await page.getByRole('menuitemcheckbox', { name: /Floor|Gift note|Cabin/ }).count()).toBe(0);
  });
});

async function ordersOf(page: Page): Promise<string[]> {
  const rows = await page.locator('tbody tr td:nth-child(2)').allInnerTexts();
  return rows.map((text) => text.trim());
}
