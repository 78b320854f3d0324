import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from './bench-database.js';
import type { DataSet } from './data-set.js';
import { onCore } from './server-process.js';

const FILE = 'online-retail/online-retail-2010-12_2011-08.csv.gz';
const MAPPING = 'tests/import/online-retail.mapping.json';
const TARGET = 0.25;
const COMPILED = join(import.meta.dirname, '../..');

/** The folder of public data sets, which stands beside the checkout when it is there at all. */
const dataFolder = (): string => process.env['BENCH_DATA'] ?? '../shared/data';

/**
 * Rows per second of `kontor import`, from the start of the command to its end, against inserting the same rows: those
 * of every table, the change log and the search words with them, since the import has to write them all. Kontor goes
 * before the floor and after it, each time into an empty database.
 */
export async function benchImport(
  database: 'sqlite' | 'mysql',
  makeEmpty: () => Promise<DataSet>,
): Promise<Result | undefined> {
  const file = join(dataFolder(), FILE);
  if (!existsSync(file)) {
    console.log(`import    left out: ${file} is not there (BENCH_DATA names the folder of the data sets).`);
    return undefined;
  }
  const importInto = (url: string) =>
    timed([join(COMPILED, 'server/main.js'), 'import', 'orders', file, '--mapping', MAPPING], {
      DATABASE_URL: url,
      LOG_LEVEL: 'error',
    });
  const first = await inEmpty(makeEmpty, async (url) => {
    const { seconds } = await importInto(url);
    const { printed } = await timed([join(import.meta.dirname, 'floor/floor-import.js'), url], {});
    const floor: { rows: number; seconds: number } = JSON.parse(printed);
    return { seconds, floor };
  });
  const second = await inEmpty(makeEmpty, importInto);
  const { rows } = first.floor;
  const seconds = (first.seconds + second.seconds) / 2;
  const ratio = Math.round((first.floor.seconds / seconds) * 1000) / 1000;
  const cells = [
    'import   ',
    ratio.toFixed(2).padStart(5),
    String(TARGET).padStart(6),
    (ratio < TARGET ? 'MISSED' : 'ok').padStart(7),
    String(Math.round(rows / seconds)).padStart(12),
    `(${Math.round(rows / first.floor.seconds)})`.padStart(10),
  ];
  console.log(
    `${cells.join(' ')}   rows/s of the ${rows} rows written, ${first.seconds.toFixed(1)} and ${second.seconds.toFixed(1)} s (floor: ${first.floor.seconds.toFixed(1)} s)`,
  );
  const rowMs = Math.round((seconds / rows) * 1e6) / 1000;
  return { line: 'import', database, ratio, target: TARGET, p50Ms: rowMs, p99Ms: rowMs };
}

async function inEmpty<T>(makeEmpty: () => Promise<DataSet>, work: (url: string) => Promise<T>): Promise<T> {
  const empty = await makeEmpty();
  try {
    return await work(empty.url);
  } finally {
    await empty.drop();
  }
}

/** Runs a program on core 0 to its end; the time is that of the whole process. */
function timed(args: string[], env: Record<string, string>): Promise<{ seconds: number; printed: string }> {
  const startedMs = performance.now();
  const [command = '', ...rest] = [...onCore(0), process.execPath, ...args];
  const child = spawn(command, rest, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      // 3: done, with rows that the mapping rejects.
      if (code === 0 || code === 3) resolve({ seconds: (performance.now() - startedMs) / 1000, printed });
      else reject(new Error(`${args[0]} ended with ${code}: ${errors.slice(-1500) || printed.slice(-1500)}`));
    });
  });
}
