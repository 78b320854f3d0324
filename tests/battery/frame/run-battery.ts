import { runCell, type Battery, type RunOptions } from './battery.js';

export interface BatteryResult {
  name: string;
  cells: number;
  failed: { cell: string; why: string }[];
}

/** Runs every cell, tells how far it is, and gives the result that `--json` writes. */
export async function runBattery<Bench>(
  battery: Battery<Bench>,
  options: RunOptions,
  print: (line: string) => void,
): Promise<BatteryResult> {
  const cells = [...battery.cells(options), ...(battery.openApart ? (battery.measures ?? []) : [])];
  print(`${battery.name}: ${battery.proves}`);
  const bench = await (battery.openApart ?? battery.open)();
  const failed: BatteryResult['failed'] = [];
  try {
    for (const [index, cell] of cells.entries()) {
      const startedMs = performance.now();
      const why = await runCell(cell, bench);
      if (why) failed.push({ cell: cell.name, why });
      const ms = Math.round(performance.now() - startedMs);
      print(
        `${String(index + 1).padStart(4)}/${cells.length} ${why ? 'FAILED' : 'ok    '} ${cell.name} (${ms} ms)`,
      );
      if (why) print(`            ${why}`);
    }
  } finally {
    await battery.close(bench);
  }
  print(
    `${battery.name}: ${cells.length} cells ran, ${failed.length} failed${cells.length ? '' : ' - nothing was proven'}.`,
  );
  return { name: battery.name, cells: cells.length, failed };
}
