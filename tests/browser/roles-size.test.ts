import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { makeFields } from '../support/custom-fields.js';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { openOffice, type Office, type Person } from './support/office.js';

const FIELDS = 1000;

browserTests('The role editor with a thousand fields', () => {
  let office: Office;
  let administrator: Person;

  beforeAll(async () => {
    office = await openOffice({ demo: false });
    administrator = await office.hire('administrator', { firstName: 'Ada', lastName: 'Holm' });
    const { data } = await office.ask('{ rightsCatalog { fields { name } } }');
    const catalog: { fields: object[] }[] = data.rightsCatalog;
    const known = catalog.reduce((sum, { fields }) => sum + fields.length, 0);
    const resources = ['order', 'customer', 'company', 'product'];
    await makeFields(
      office.ask,
      Array.from({ length: Math.max(0, FIELDS - known) }, (_, place) => ({
        resource: resources[place % resources.length],
        code: `field${place}`,
        label: `Field ${place}`,
      })),
    );
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('keeps folded rows out of the page, and unfolds and folds all of them', async () => {
    const page = await office.enter(administrator, '/roles/manager');
    await page.getByText(`${FIELDS.toLocaleString('en')} fields`).waitFor();
    expect(await fieldRows(page)).toBe(0);
    await page.getByRole('button', { name: 'Open all' }).click();
    await eventually(async () => expect(await fieldRows(page)).toBe(FIELDS));
    await page.getByRole('searchbox', { name: 'Search records and fields' }).fill('grossprofit');
    await eventually(async () => expect(await fieldRows(page)).toBeLessThan(5));
    await page.getByRole('searchbox', { name: 'Search records and fields' }).fill('');
    await page.getByRole('button', { name: 'Fold all' }).click();
    await eventually(async () => expect(await fieldRows(page)).toBe(0));
  });

  it('draws one row anew when one field is switched, and no row when one types elsewhere', async () => {
    const page = await office.enter(administrator, '/roles/manager');
    await page.getByRole('button', { name: 'Open all' }).click();
    await eventually(async () => expect(await fieldRows(page)).toBe(FIELDS));
    const name = page.getByRole('textbox', { name: 'Name' });
    expect(await drawnAnew(page, () => name.fill('Manager of today'))).toEqual([]);
    const phone = page.getByLabel('Orders, Phone: Reading');
    expect(await drawnAnew(page, () => phone.selectOption('masked').then(() => undefined))).toEqual([
      'order.phone',
    ]);
    await page.getByRole('button', { name: 'Discard' }).click();
  });
});

const fieldRows = (page: Page): Promise<number> => page.locator('[data-field]').count();

/** React gives an element new properties whenever its component is drawn, also when they look the same. */
async function drawnAnew(page: Page, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('[data-field]')) {
      const key = Object.keys(row).find((one) => one.startsWith('__reactProps$')) ?? '';
      Object.assign(row, { before: Reflect.get(row, key) });
    }
  });
  await act();
  // Deferred drawing and what the server says of the change come after.
  await page.waitForTimeout(1500);
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-field]')]
      .filter((row) => {
        const key = Object.keys(row).find((one) => one.startsWith('__reactProps$')) ?? '';
        return key === '' || Reflect.get(row, key) !== Reflect.get(row, 'before');
      })
      .map((row) => {
        const resource = row.closest('.details')?.previousElementSibling?.getAttribute('data-resource');
        return `${resource ?? ''}.${row.getAttribute('data-field') ?? ''}`;
      }),
  );
}
