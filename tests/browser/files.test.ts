import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeField } from '../support/custom-fields.js';
import { browserTests } from './support/browser-tests.js';
import { eventually } from './support/eventually.js';
import { keepScreenshot } from './support/keep-screenshot.js';
import { makeOrder } from './support/make-order.js';
import { openOffice, type Office, type Person } from './support/office.js';
import { settled } from './support/settled.js';

const PDF = Buffer.from('%PDF-1.7 a plan of the house');

browserTests('A file in a field that staff made', () => {
  let office: Office;
  let manager: Person;
  let disk: string;

  beforeAll(async () => {
    disk = mkdtempSync(join(tmpdir(), 'kontor-chosen-'));
    office = await openOffice();
    await makeField(office.ask, {
      code: 'plan',
      kind: 'FILE',
      label: 'Floor plan',
      help: 'A drawing or a photograph',
      section: 'For the courier',
    });
    manager = await office.hire('manager');
  });
  afterAll(async () => {
    await office.close();
    rmSync(disk, { recursive: true });
  });
  afterEach(async () => expect(await office.leave()).toEqual({ foreign: [], errors: [] }));

  const group = (page: Page) => page.getByRole('group', { name: 'Floor plan' });
  /** From the disk, as people do: bytes that go through the test to the browser take it long. */
  const choose = async (page: Page, name: string, bytes: Buffer) => {
    writeFileSync(join(disk, name), bytes);
    await group(page).locator('input[type=file]').setInputFiles(join(disk, name));
  };
  const save = async (page: Page) => {
    await page.getByRole('button', { name: 'Save order' }).click();
    await page.getByText('Order saved.').waitFor();
    // A later save must not take this one's message for its own.
    await page.getByText('Order saved.').waitFor({ state: 'detached' });
  };

  it('is chosen, saved with the order, and saved to the disk by its name', async () => {
    const { id } = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${id}`);
    await group(page).getByRole('button', { name: 'Choose a file Floor plan' }).waitFor();
    await group(page).scrollIntoViewIfNeeded();
    await keepScreenshot(page, 'file-empty');
    await choose(page, 'план этажа.pdf', PDF);
    await group(page).getByText('план этажа.pdf', { exact: true }).waitFor();
    await page.getByRole('status').filter({ hasText: 'is uploaded' }).waitFor();
    await save(page);
    const coming = page.waitForEvent('download');
    await group(page).getByRole('link', { name: 'план этажа.pdf' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('план этажа.pdf');
    expect(readFileSync(await download.path()).equals(PDF)).toBe(true);
    await group(page).scrollIntoViewIfNeeded();
    await keepScreenshot(page, 'file-held');
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByText('план этажа.pdf').first().waitFor();
    await keepScreenshot(page, 'file-history');
  });

  it('is replaced, taken away and dropped, with the keyboard where one likes', async () => {
    const { id } = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${id}`);
    const chooser = page.waitForEvent('filechooser');
    await group(page)
      .getByRole('button', { name: /^Choose a file/ })
      .focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({ name: 'first.txt', mimeType: 'text/plain', buffer: Buffer.from('1') });
    await group(page).getByText('first.txt').waitFor();
    await choose(page, 'second.txt', Buffer.from('22'));
    await group(page).getByText('second.txt').waitFor();
    await save(page);
    await group(page)
      .getByRole('button', { name: /^Remove/ })
      .focus();
    await page.keyboard.press('Enter');
    await group(page)
      .getByRole('button', { name: /^Choose a file/ })
      .waitFor();
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Choose a file'),
    );
    await save(page);
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['dropped'], 'dropped.txt'));
      return transfer;
    });
    const box = group(page).getByText('or drop it here');
    await box.dispatchEvent('dragover', { dataTransfer: dropped });
    await box.dispatchEvent('drop', { dataTransfer: dropped });
    await group(page).getByText('dropped.txt').waitFor();
    await save(page);
    const { data } = await office.ask(`{ order(id: ${id}) { custom { plan { name size } } } }`);
    expect(data.order.custom.plan).toEqual({ name: 'dropped.txt', size: 7 });
  });

  it('is waited for by the saving of what was changed beside it', async () => {
    const { id } = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${id}`);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/files?name=*', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByLabel('Comment of the manager').fill('The plan is coming');
    await choose(page, 'late.txt', Buffer.from('late'));
    await page.getByRole('status').filter({ hasText: 'Waiting for late.txt to be uploaded' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save order' }).isDisabled()).toBe(true);
    await page.keyboard.press('Control+s');
    letGo();
    await save(page);
    const { data } = await office.ask(
      `{ order(id: ${id}) { version managerComment custom { plan { name } } } }`,
    );
    expect(data.order).toEqual({
      version: 2,
      managerComment: 'The plan is coming',
      custom: { plan: { name: 'late.txt' } },
    });
  });

  it('shows how far it is, is broken off, and says what is wrong in plain words', async () => {
    const { id } = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${id}`, { expected: [/Failed to load resource/] });
    await page.route('**/files?name=*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    });
    await choose(page, 'slow.bin', Buffer.alloc(3_000_000));
    await group(page).getByRole('progressbar', { name: 'Uploading slow.bin' }).waitFor();
    await group(page).scrollIntoViewIfNeeded();
    await keepScreenshot(page, 'file-uploading');
    await group(page).getByRole('button', { name: 'Cancel upload' }).click();
    await group(page)
      .getByRole('button', { name: /^Choose a file/ })
      .waitFor();
    await page.unroute('**/files?name=*');
    await choose(page, 'empty.txt', Buffer.alloc(0));
    await group(page).getByRole('alert').filter({ hasText: 'empty.txt is empty.' }).waitFor();
    await choose(page, 'huge.bin', Buffer.alloc(25_000_001));
    await group(page).getByRole('alert').filter({ hasText: 'huge.bin is larger than 25 MB' }).waitFor();
    await keepScreenshot(page, 'file-too-large');
    await page.route('**/files?name=*', (route) => route.abort());
    await choose(page, 'lost.txt', PDF);
    await group(page).getByRole('alert').filter({ hasText: 'The upload broke off.' }).waitFor();
  });

  it('is opened after its address ended, and not when the right is gone', async () => {
    const { id } = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${id}`, { expected: [/404 \(Not Found\)/] });
    await choose(page, 'kept.txt', Buffer.from('kept'));
    await group(page).getByText('kept.txt').waitFor();
    await save(page);
    await settled(page);
    await page.clock.install({ time: Date.now() + 3600_000 });
    const coming = page.waitForEvent('download');
    await group(page).getByRole('link', { name: 'kept.txt' }).click();
    expect(readFileSync(await (await coming).path()).toString()).toBe('kept');
    await office.ask(`mutation { updateOrder(id: ${id}, input: { custom: { plan: null } }) { id } }`);
    await group(page).getByRole('link', { name: 'kept.txt' }).click();
    await page.getByRole('alert').filter({ hasText: 'no longer there, or it is not yours' }).waitFor();
    await keepScreenshot(page, 'file-gone');
  });

  it.each([
    ['desk', 'fa-IR'],
    ['phone', 'en-GB'],
    ['phone', 'ru-RU'],
  ] as const)('stands well on a %s in %s', async (screen, locale) => {
    const { id } = await makeOrder(office.ask);
    const page = await office.enter(manager, `/orders/${id}`, { screen, locale });
    await choose(page, 'a drawing of the entrance with a rather long name, second version.pdf', PDF);
    await group(page)
      .getByText(/second version\.pdf/)
      .waitFor();
    await group(page).scrollIntoViewIfNeeded();
    await keepScreenshot(page, `file-${screen}-${locale}`);
    const { width = 0 } = page.viewportSize() ?? {};
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
