import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../../../shared/data');

/** Path of a file of a public data set, which is not part of the repository. */
export const realFile = (set: string, name: string): string => join(ROOT, set, name);

/** Tests over real data: left out, in so many words, where it is not there, but never under CI=true. */
export function describeReal(set: string, name: string, tests: () => void): void {
  if (existsSync(realFile(set, name))) {
    describe(`real data: ${set}`, tests);
    return;
  }
  const reason = `${realFile(set, name)} is not there`;
  if (process.env['CI'] === 'true') {
    it(`real data: ${set}`, () => {
      throw new Error(`${reason}, and under CI nothing may be left out.`);
    });
  } else it.skip(`real data: ${set} (left out: ${reason})`, () => undefined);
}
