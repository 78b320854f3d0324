import { runCell, type Battery, type RunOptions } from './battery.js';

export interface BatteryResult {
  name: string;
  cells: number;
  failed: { cell: string; why: string }[];
  /** Cells that were green, so that a run that was broken off goes on behind them. */
  passed: string[];
}

/** How a run goes on behind an earlier one, and whom it tells how far it is. */
export interface Progress {
  passed?: ReadonlySet<string>;
  note?: (result: BatteryResult) => void;
}

/** Runs every cell, tells how far it is, and gives the result that `--json` writes. */
export async function runBattery<Bench>(
  battery: Battery<Bench>,
  options: RunOptions,
  print: (line: string) => void,
  { passed: before = new Set(), note = () => undefined }: Progress = {},
): Promise<BatteryResult> {
  const cells = [...battery.cells(options), ...(battery.openApart ? (battery.measures ?? []) : [])];
  print(`${battery.name}: ${battery.proves}`);
  const result: BatteryResult = { name: battery.name, cells: cells.length, failed: [], passed: [] };
  const bench = await (battery.openApart ?? battery.open)();
  try {
    for (const [index, cell] of cells.entries()) {
      if (before.has(cell.name)) {
        result.passed.push(cell.name);
        continue;
      }
      const startedMs = performance.now();
      const notes: string[] = [];
      const why = await runCell(cell, bench, (one) => notes.push(one));
      if (why) result.failed.push({ cell: cell.name, why });
      else result.passed.push(cell.name);
      const ms = Math.round(performance.now() - startedMs);
      print(
        `${String(index + 1).padStart(4)}/${cells.length} ${why ? 'FAILED' : 'ok    '} ${cell.name} (${ms} ms)`,
      );
      for (const line of why ? [...notes, why] : notes) print(`            ${line}`);
      note(result);
      if (why && options.untilFirstFailure) break;
    }
  } finally {
    await battery.close(bench);
  }
  const { failed } = result;
  print(
    `${battery.name}: ${cells.length} cells ran, ${failed.length} failed${cells.length ? '' : ' - nothing was proven'}.`,
  );
  return result;
}
