import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import type { GrantsInput } from '../../server/rights/grants.js';
import { changeRole, makeRole } from '../support/make-role.js';
import { browserTests } from './support/browser-tests.js';
import { keepScreenshot } from './support/keep-screenshot.js';
import { openOffice, type Office, type Person } from './support/office.js';

/** Presses Export in the dialog and gives the rows of the CSV that comes. */
async function download(page: Page): Promise<{ name: string; rows: Record<string, string>[] }> {
  const dialog = page.getByRole('dialog', { name: 'Export this list' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  await dialog.waitFor({ state: 'detached' });
  return { name: file.suggestedFilename(), rows: parse(text, { columns: true, bom: true }) };
}

browserTests('Exporting a list', () => {
  let office: Office;
  let head: Person;

  beforeAll(async () => {
    office = await openOffice();
    head = await office.hire('head-of-sales');
  });
  afterAll(() => office.close());
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  it('takes the filter and the order of the list, and the columns that were chosen, which stay chosen', async () => {
    const page = await office.enter(head, '/orders');
    await page.getByRole('cell', { name: '260', exact: true }).waitFor();
    await page.getByPlaceholder('Number', { exact: true }).fill('26');
    await page.getByRole('cell', { name: '259', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export this list' });
    await dialog.getByText(/records? match/).waitFor();
    await keepScreenshot(page, 'export-desk');
    await dialog.getByLabel('CSV').check();
    await dialog.getByRole('group', { name: 'Order', exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Select all' }).first().click();
    await dialog.getByRole('button', { name: 'Select none' }).first().click();
    await dialog.getByLabel('Search columns').fill('number');
    await dialog.getByRole('checkbox', { name: 'Number', exact: true }).check();
    await dialog.getByLabel('Search columns').fill('status');
    await dialog.getByRole('checkbox', { name: 'Status', exact: true }).check();
    await dialog.getByLabel('Search columns').fill('');
    const { name, rows } = await download(page);
    expect(name).toMatch(/^orders-\d{4}-\d\d-\d\d\.csv$/);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ Number: number }) => number?.startsWith('26'))).toBe(true);
    expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(['Number', 'Status']));

    await page.reload();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('dialog').getByLabel('Search columns').waitFor();
    expect(await page.getByRole('dialog').getByLabel('CSV').isChecked()).toBe(true);
    expect(await page.getByRole('dialog').getByLabel('Number', { exact: true }).isChecked()).toBe(true);
  });

  it('is worked by the keyboard', async () => {
    const page = await office.enter(head, '/customers');
    await page.getByRole('button', { name: 'Export' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export this list' });
    await dialog.getByLabel('Excel (.xlsx)').press('ArrowRight');
    expect(await dialog.getByLabel('CSV').isChecked()).toBe(true);
    await dialog.getByLabel('Last name', { exact: true }).press('Space');
    expect(await dialog.getByLabel('Last name', { exact: true }).isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('is there for no role without the right', async () => {
    const page = await office.enter(await office.hire('manager'), '/orders');
    await page.getByRole('button', { name: 'Add filter' }).waitFor();
    expect(await page.getByRole('button', { name: 'Export' }).count()).toBe(0);
  });

  it('says why there is no file', async () => {
    const customers: GrantsInput[string] = { read: 'all', see: ['open', 'personal'], export: true };
    await makeRole(office.test, 'loses', { customer: customers });
    const page = await office.enter(await office.hire('loses'), '/customers', { expected: [/403/] });
    await page.getByRole('button', { name: 'Export' }).click();
    await changeRole(office.test, 'loses', { customer: { ...customers, export: false } });
    office.test.app.roles.forget();
    await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await keepScreenshot(page, 'export-refused');
  });

  it('fits a phone, and a language that is read from the right', async () => {
    const page = await office.enter(head, '/orders', { screen: 'phone', locale: 'fa-IR' });
    await page.getByRole('button', { name: 'برون‌بری' }).click();
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    await keepScreenshot(page, 'export-phone-fa');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });
});
