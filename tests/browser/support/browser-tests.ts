import { existsSync } from 'node:fs';
import { describe, it, jest } from '@jest/globals';

/** `npm test` puts the path of the Chromium that it found or installed into the environment. */
export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

const isCi = ['true', '1'].includes(process.env['CI'] ?? '');

/**
 * A group of tests in a browser. Without Chromium they are skipped on a person's machine and fail in CI, where a part
 * that silently does not run would pass for one that works.
 */
export function browserTests(name: string, tests: () => void): void {
  // A browser on a busy machine takes its time; what hangs is ended by the waits of the page itself.
  jest.setTimeout(120_000);
  if (existsSync(chromiumPath)) return describe(name, tests);
  if (!isCi) return describe.skip(`${name} (no Chromium at ${chromiumPath})`, tests);
  describe(name, () => {
    it('has a Chromium to run in', () => {
      throw new Error(
        `There is no Chromium at ${chromiumPath}. Install it, or give its path in CHROMIUM_PATH: CI leaves no browser test out.`,
      );
    });
  });
}
