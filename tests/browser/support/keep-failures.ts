import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';

const folder = join(import.meta.dirname, '../../../artifacts/failures');
/** Called by scripts/parts/test-environment.mjs. */
const ON_FAILURE = Symbol.for('kontor.onFailedTest');

/** Keeps the picture and the HTML of each page that is open when a test fails, outside of git. */
export function keepFailures(browser: Browser): void {
  Reflect.set(globalThis, ON_FAILURE, async (test: string) => {
    const file = basename(expect.getState().testPath ?? '', '.test.ts');
    const name = `${file} ${test}`.replace(/[^\w-]+/g, '-').slice(0, 120);
    mkdirSync(folder, { recursive: true });
    const pages = browser.contexts().flatMap((context) => context.pages());
    for (const [index, page] of pages.entries()) {
      const path = join(folder, `${name}-${index + 1}`);
      try {
        writeFileSync(`${path}.html`, `<!-- ${page.url()} -->\n${await page.content()}`);
        await page.screenshot({ path: `${path}.png`, animations: 'disabled', timeout: 5000 });
        console.error(`The page of the failed test: ${path}.png`);
      } catch (error) {
        console.error(`The page of the failed test could not be kept: ${String(error)}`);
      }
    }
  });
}
