import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { makeOrder, type MadeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled, turnTo } from './support/settled.js';
import { shownWords } from './support/shown-words.js';

/** Words of ours are sentences; a key that has none shows itself. */
const bareKey = /\b(kontor|resources|ra|fields|values)\.[a-z_]+[.\w]*/i;

/** Names that are the same in every language, and what the demo shop itself is called. */
const international = /^(kontor|vip|sku|id|url|bic|e-mail|english|русский|norsk bokmål|العربية|فارسی|\W*)$/i;

/** Names that people gave, by the page they stand on. */
const given: Record<string, string> = { '/roles/manager': 'Manager', '/apiTokens': 'test administrator' };

/** `same`: words that this language shares with English. */
const locales: { locale: string; own: string; same: string[] }[] = [
  { locale: 'ru-RU', own: 'ru', same: [] },
  { locale: 'nb-NO', own: 'nb', same: ['Type', 'Status', 'Region', 'Bank', 'Margin', 'Medium', 'Mine'] },
  { locale: 'ar-AE', own: 'ar', same: [] },
  { locale: 'fa-IR', own: 'fa', same: [] },
];

browserTests('In five languages', () => {
  let office: Office;
  let administrator: Person;
  let order: MadeOrder;
  let english: Map<string, string[]>;

  beforeAll(async () => {
    office = await openOffice();
    administrator = await office.hire('administrator');
    order = await makeOrder(office.ask);
    english = await wordsOfPages(await office.enter(administrator));
    await office.leave();
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  const pages = (): string[] => [
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
    ...[
      '/companies/create',
      '/products',
      '/products/create',
      '/stocks',
      '/settings',
      '/statuses',
      '/users/create',
    ],
    ...['/roles', '/roles/manager', '/rightsTests', '/rights/explain', '/apiTokens', '/customFields'],
  ];

  async function wordsOfPages(page: Page): Promise<Map<string, string[]>> {
    const words = new Map<string, string[]>();
    for (const path of pages()) {
      if (path === '/') await settled(page);
      else await turnTo(page, path);
      words.set(path, await shownWords(page));
    }
    return words;
  }

  it('no page shows the key of a word instead of the word, in English', () => {
    const keys = [...english].flatMap(([path, words]) =>
      words.filter((word) => bareKey.test(word)).map((word) => `${path}: ${word}`),
    );
    expect(keys).toEqual([]);
  });

  describe.each(locales)('of a browser in $locale', ({ locale, own, same: shared }) => {
    it('every button, label and head of the main pages is translated', async () => {
      const page = await office.enter(administrator, '/', { locale });
      expect(await page.locator('html').getAttribute('lang')).toBe(own);
      const translated = await wordsOfPages(page);
      const left: string[] = [];
      for (const [path, words] of translated) {
        const same = new Set(english.get(path));
        for (const word of words) {
          if (bareKey.test(word)) left.push(`${path}: the key ${word}`);
          else if (
            same.has(word) &&
            given[path] !== word &&
            !international.test(word) &&
            !shared.includes(word)
          )
            left.push(`${path}: ${word}`);
        }
      }
      expect([...new Set(left)]).toEqual([]);
    });
  });

  it.each(['ar-AE', 'fa-IR'])('%s stands from right to left, with the menu at the right', async (locale) => {
    const page = await office.enter(administrator, '/orders', { locale });
    await page.getByRole('cell', { name: order.number, exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const menu = await page.getByRole('menuitem').first().boundingBox();
    const table = await page.getByRole('table').boundingBox();
    expect(menu && table && menu.x > table.x + table.width / 2).toBe(true);
    const heads = page.getByRole('columnheader');
    const [first, last] = [await heads.nth(1).boundingBox(), await heads.last().boundingBox()];
    expect(first && last && first.x > last.x).toBe(true);
    await turnTo(page, `/orders/${order.id}`);
    const blocks = page.getByRole('region');
    const client = await blocks.first().boundingBox();
    const totals = await blocks.filter({ has: page.locator('dl') }).boundingBox();
    expect(client && totals && client.x > totals.x).toBe(true);
    // Phones and amounts are read from left to right all the same.
    const phone = page.locator('input[dir=ltr]').filter({ visible: true }).first();
    expect(await phone.inputValue()).toMatch(/^\+44/);
    // ... but begin where every other value of the page begins.
    expect(await phone.evaluate((element) => getComputedStyle(element).textAlign)).toBe('right');
    await turnTo(page, `/customers/${order.customer}`);
    const chip = page.locator('.MuiAutocomplete-root .MuiChip-label').filter({ hasText: '+44' });
    expect(await chip.locator('bdi').count()).toBe(1);
  });

  it('the refusals of the server are told in the language of the person', async () => {
    const page = await office.enter(administrator, `/orders/${order.id}`, {
      locale: 'ru-RU',
      expected: [/409 \(Conflict\)/],
    });
    await page
      .getByLabel(/^Количество: Sencha|Sencha, 50 g/)
      .first()
      .fill('90000');
    await page.keyboard.press('Control+s');
    await page
      .getByText(/Не хватает на складе: строка 1, SEN-50: нужно .+, свободно .+ на складе main\./)
      .waitFor();
    const status = await office.ask(`{ order(id: ${order.id}) { version } }`);
    expect(status.data.order.version).toBe(1);
  });

  it('a person changes the language in the menu, and it stays after the page is loaded anew', async () => {
    const page = await office.enter(administrator, '/orders');
    await page.getByRole('menuitem', { name: 'Orders' }).waitFor();
    await page.getByRole('button', { name: 'User menu' }).click();
    await page.getByRole('menuitem', { name: 'العربية' }).click();
    await eventually(async () => expect(await page.locator('html').getAttribute('dir')).toBe('rtl'));
    await page.reload();
    await page.getByRole('main').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.getByRole('menuitem', { name: 'Orders' }).count()).toBe(0);
  });

  it('a person changes to the dark theme, and text stays readable on it', async () => {
    const page = await office.enter(administrator, `/orders/${order.id}`);
    await page.getByRole('heading', { name: `Order ${order.number}`, level: 1 }).waitFor();
    await page.getByRole('button', { name: 'User menu' }).click();
    await page.getByRole('menuitem', { name: 'Dark theme' }).click();
    const brightness = (property: 'color' | 'backgroundColor') =>
      page.evaluate((name) => {
        const [red = 0, green = 0, blue = 0] = (
          getComputedStyle(document.body)[name].match(/[\d.]+/g) ?? []
        ).map(Number);
        return (red + green + blue) / 3;
      }, property);
    await eventually(async () => expect(await brightness('backgroundColor')).toBeLessThan(60));
    expect(await brightness('color')).toBeGreaterThan(180);
    await page.reload();
    await page.getByRole('main').waitFor();
    expect(await brightness('backgroundColor')).toBeLessThan(60);
  });
});
