import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { seededBugs } from './mutants/seeded-bugs.js';

/** That each turns a battery red takes minutes: `npm run battery -- mutants`. */
describe('the bugs of the battery mutants', () => {
  it.each(seededBugs)('can still be put into the code: $name', ({ file, find, replace }) => {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
    expect(replace).not.toBe(find);
  });

  it('are forty at least, each by a name of its own', () => {
    expect(new Set(seededBugs.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
  });
});
