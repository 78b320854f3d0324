import { join } from 'node:path';
import { parseDatabaseUrl } from '../../server/db/database-url.js';
import { benchRights } from './bench-rights.js';
import { makeTokens, type BenchTokens } from './bench-tokens.js';
import { compare, type Compared, type Side } from './compare.js';
import { makeCustomField } from './custom-field.js';
import { openFloorDatabase, type FloorDatabase } from './floor/floor-database.js';
import { ask, difference, isEmpty, isObject, type Json } from './kontor-client.js';
import { inTurn, requestOf } from './load.js';
import type { Line } from './line.js';
import { readLines } from './read-lines.js';
import { takeSamples, type Samples } from './samples.js';
import { checkWrites } from './check-writes.js';
import { writeLines } from './write-lines.js';
import { startServer, type ServerProcess } from './server-process.js';

export interface Result {
  line: string;
  database: string;
  ratio: number;
  target: number;
  p50Ms: number;
  p99Ms: number;
}

export interface Job {
  database: 'sqlite' | 'mysql';
  url: string;
  lines: string[];
  seconds: number;
}

interface Bench extends Job {
  /** For the bench's own questions: samples, and what was written. */
  tables: FloorDatabase;
  kontor: ServerProcess;
  floor: ServerProcess;
  tokens: BenchTokens;
  samples: Samples;
}

const COMPILED = join(import.meta.dirname, '../..');

/** Starts Kontor and the floor on one data set, one at a time busy, and measures the lines asked for. */
export async function benchDatabase(job: Job): Promise<{ results: Result[]; failed: number }> {
  const tokens = await makeTokens(job.url);
  if (!job.lines.length || job.lines.includes('custom')) await makeCustomField(job.url);
  const profile = process.env['BENCH_PROFILE'];
  const kontor = await startServer({
    args: [
      ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []),
      join(COMPILED, 'server/main.js'),
      'start',
    ],
    env: { DATABASE_URL: job.url, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    port: /serves at http:\/\/[^:]+:(\d+)/,
    path: '/health/live',
  });
  const floor = await startServer({
    args: [join(import.meta.dirname, 'floor/floor-server.js'), job.url],
    port: /"port":(\d+)/,
    path: '/',
  });
  const tables = openFloorDatabase(parseDatabaseUrl(job.url));
  try {
    const samples = {
      ...(await takeSamples(tables, (offset) => cursorAt(kontor, tokens.administrator, offset))),
      ownerId: tokens.ownerId,
    };
    console.log(
      `\n${job.database}: Kontor answers ${Math.round(kontor.startMs)} ms after its start with ${kontor.memoryMb()} MB (floor: ${Math.round(floor.startMs)} ms, ${floor.memoryMb()} MB).`,
    );
    const { results, failed } = await runLines({ ...job, tables, kontor, floor, tokens, samples });
    if (wantsRights(job)) await kontor.stop();
    return { results: [...results, ...(await rightsOf(job, tokens))], failed };
  } finally {
    await tables.close();
    await kontor.stop();
    await floor.stop();
  }
}

const RIGHTS = ['change', 'roles'];
const wantsRights = ({ lines }: Job): boolean => !lines.length || RIGHTS.some((name) => lines.includes(name));

/** With a server of their own: its memory is measured, and roles are changed. */
const rightsOf = async (job: Job, { administrator }: BenchTokens): Promise<Result[]> =>
  wantsRights(job) ? benchRights({ database: job.database, url: job.url, administrator }) : [];

async function runLines(bench: Bench): Promise<{ results: Result[]; failed: number }> {
  const results: Result[] = [];
  let failed = 0;
  console.log(
    'line      ratio  target         requests/s   (floor)    p50 ms   p99 ms   RSS MB  by CPU  CPU ms',
  );
  for (const line of [...readLines, ...writeLines].filter(
    (one) => !bench.lines.length || bench.lines.includes(one.name),
  )) {
    try {
      if (line.writes) await checkWrites(bench.tables, line, writers(bench, line));
      else await checkAnswers(bench, line);
      const compared = await compare(floorLoad(bench, line), kontorLoad(bench, line), bench.seconds);
      print(bench, line, compared);
      results.push({
        line: line.name,
        database: bench.database,
        ratio: round(compared.ratio),
        target: line.target[bench.database],
        p50Ms: round(compared.p50Ms),
        p99Ms: round(compared.p99Ms),
      });
    } catch (error) {
      failed++;
      console.log(
        `${line.name.padEnd(9)} did not run: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { results, failed };
}

function print(
  bench: Bench,
  line: Line,
  { ratio, cpuRatio, cpuMs, perSecond, floorPerSecond, p50Ms, p99Ms }: Compared,
): void {
  const target = line.target[bench.database];
  const cells = [
    line.name.padEnd(9),
    ratio.toFixed(2).padStart(5),
    String(target).padStart(6),
    (ratio < target ? 'MISSED' : 'ok').padStart(7),
    perSecond.toFixed(0).padStart(12),
    `(${floorPerSecond.toFixed(0)})`.padStart(10),
    p50Ms.toFixed(2).padStart(9),
    p99Ms.toFixed(2).padStart(8),
    String(bench.kontor.memoryMb()).padStart(8),
    cpuRatio.toFixed(2).padStart(8),
    cpuMs.toFixed(2).padStart(7),
  ];
  console.log(`${cells.join(' ')}   ${line.what}`);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const tokenOf = (tokens: BenchTokens, { as = 'administrator' }: Line): string => tokens[as];

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

function kontorLoad({ kontor, tokens, samples }: Bench, line: Line): Side {
  const token = tokenOf(tokens, line);
  return {
    port: kontor.port,
    cpuMs: kontor.cpuMs,
    next: inTurn(
      line
        .variables(samples)
        .map((variables) => requestOf('/graphql', { query: line.query, variables }, bearer(token))),
      firstOf(line),
    ),
  };
}

function floorLoad(bench: Bench, line: Line): Side {
  const { kontor, floor, tokens, samples } = bench;
  const { against } = line;
  if (against) {
    const other = against === 'administrator' ? line : against;
    return {
      port: kontor.port,
      cpuMs: kontor.cpuMs,
      next: inTurn(
        other
          .variables(samples)
          .map((variables) =>
            requestOf('/graphql', { query: other.query, variables }, bearer(tokens.administrator)),
          ),
      ),
    };
  }
  return {
    port: floor.port,
    cpuMs: floor.cpuMs,
    next: inTurn(
      (line.floorVariables ?? line.variables)(samples).map((variables) =>
        requestOf(`/${line.name}`, variables),
      ),
      firstOf(line),
    ),
  };
}

/** Speed says nothing while the answers differ or are empty. */
async function checkAnswers({ kontor, floor, tokens, samples }: Bench, line: Line): Promise<void> {
  const token = tokenOf(tokens, line);
  const variables = line.variables(samples);
  const floorVariables = (line.floorVariables ?? line.variables)(samples);
  let filled = 0;
  for (const [place, one] of variables.entries()) {
    const ours = await ask(kontor.port, '/graphql', { query: line.query, variables: one }, bearer(token));
    if (!isEmpty(ours)) filled++;
    if (line.against || line.differs) continue;
    const parted = difference(ours, await ask(floor.port, `/${line.name}`, floorVariables[place] ?? {}));
    if (parted)
      throw new Error(
        `Kontor and the floor answer differently to ${JSON.stringify(one).slice(0, 200)}: ${parted}`,
      );
  }
  if (filled < variables.length * 0.9)
    throw new Error(`${variables.length - filled} of ${variables.length} answers are empty.`);
}

/** The first request of a line that writes was sent by the check. */
const firstOf = (line: Line): number => (line.writes ? 1 : 0);

/** One request on each side, for the comparison of what they write. */
function writers(
  { kontor, floor, tokens, samples }: Bench,
  line: Line,
): { ours(): Promise<Json>; floor(): Promise<Json> } {
  const [first] = line.variables(samples);
  const [floorFirst] = (line.floorVariables ?? line.variables)(samples);
  return {
    ours: () =>
      ask(
        kontor.port,
        '/graphql',
        { query: line.query, variables: first ?? {} },
        bearer(tokens.administrator),
      ),
    floor: () => ask(floor.port, `/${line.name}`, floorFirst ?? {}),
  };
}

async function cursorAt(kontor: ServerProcess, token: string, offset: number): Promise<string> {
  const data: Json = await ask(
    kontor.port,
    '/graphql',
    { query: `{ orders(page: { limit: 1, offset: ${offset} }) { nextCursor } }` },
    bearer(token),
  );
  const orders = isObject(data) ? data['orders'] : undefined;
  return isObject(orders) ? String(orders['nextCursor']) : '';
}
