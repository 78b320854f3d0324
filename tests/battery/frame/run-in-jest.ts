import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCell, type Battery, type RunOptions } from './battery.js';

/** The cells of a battery as tests, so that CI runs them on both engines. */
export function runInJest<Bench>(
  battery: Battery<Bench>,
  options: RunOptions = { seed: 1, count: undefined },
): void {
  describe(`battery ${battery.name}`, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await battery.open();
    });
    afterAll(() => battery.close(bench));

    it.each(battery.cells(options))(
      '$name',
      async (cell) => {
        expect(await runCell(cell, bench)).toBeUndefined();
      },
      60_000,
    );
  });
}
