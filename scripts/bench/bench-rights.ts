import { join } from 'node:path';
import type { Result } from './bench-database.js';
import { fieldsOfRole, makeManyRoles } from './bench-tokens.js';
import { median } from './compare.js';
import { ask, isObject } from './kontor-client.js';
import { startServer } from './server-process.js';

const COMPILED = join(import.meta.dirname, '../..');
const ROLES = 200;
const CHANGES = 15;
const LONGEST_MS = 150;
/** A whole office with its modules; the time is reckoned for as many. */
const RESOURCES = 60;
const MOST_MB = 300;
const SHOWN = '{ orders(page: { limit: 1 }) { items { id number total status { code } firstName } } }';
const FIRST = '{ orders(page: { limit: 1 }) { items { id number total status { code } } } }';

/**
 * What rights cost a process: the time from a changed role to its first answer on the new schema, and the memory that
 * many different sets of roles take, each with a schema of its own.
 */
export async function benchRights(job: {
  database: 'sqlite' | 'mysql';
  url: string;
  administrator: string;
}): Promise<Result[]> {
  const secrets = await makeManyRoles(job.url, ROLES);
  const server = await startServer({
    args: [join(COMPILED, 'server/main.js'), 'start'],
    env: { DATABASE_URL: job.url, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    port: /serves at http:\/\/[^:]+:(\d+)/,
    path: '/health/live',
  });
  const asking = (secret: string, query: string, variables: object = {}) =>
    ask(server.port, '/graphql', { query, variables }, { authorization: `Bearer ${secret}` });
  try {
    await asking(job.administrator, FIRST);
    await asking(secrets[0] ?? '', FIRST);
    const before = server.memoryMb();
    for (const secret of secrets) await asking(secret, FIRST);
    const grownMb = server.memoryMb() - before;
    const changedMs: number[] = [];
    for (let number = ROLES; changedMs.length < CHANGES; number += 2) {
      // Uneven numbers hide the field that is asked for: an answer proves that it goes by the new role.
      await changeRole(asking, job.administrator, number + 1);
      await changeRole(asking, job.administrator, number + 2);
      const startedMs = performance.now();
      await asking(secrets[0] ?? '', SHOWN);
      changedMs.push(performance.now() - startedMs);
    }
    const catalog = await asking(job.administrator, '{ rightsCatalog { name } }');
    const resources =
      isObject(catalog) && Array.isArray(catalog['rightsCatalog']) ? catalog['rightsCatalog'].length : 0;
    const ms = median(changedMs);
    const scaledMs = (ms * RESOURCES) / resources;
    return [
      line(
        job.database,
        'change',
        LONGEST_MS / scaledMs,
        scaledMs,
        `${ms.toFixed(0)} ms from a changed role to its first answer with ${resources} resources, ${scaledMs.toFixed(0)} ms with ${RESOURCES}; at most ${LONGEST_MS}`,
      ),
      line(
        job.database,
        'roles',
        MOST_MB / Math.max(1, grownMb),
        grownMb,
        `${grownMb} MB for ${ROLES} sets of roles; at most ${MOST_MB}`,
      ),
    ];
  } finally {
    await server.stop();
  }
}

type Asking = (secret: string, query: string, variables?: object) => Promise<unknown>;

const READ = '{ role(id: "bench-0") { name grants sections forms developer version } }';
const UPDATE =
  'mutation ($input: RoleInput!, $version: Int!) { updateRole(code: "bench-0", input: $input, version: $version) { version } }';

async function changeRole(asking: Asking, administrator: string, number: number): Promise<void> {
  const answer = await asking(administrator, READ);
  const role: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'role') : undefined;
  if (typeof role !== 'object' || role === null) throw new Error('The role bench-0 is not there.');
  const { version, ...input }: Record<string, unknown> = { ...role };
  const grants: Record<string, unknown> = {
    ...asObject(input['grants']),
    // Never as it was before: what was worked out for the same rights is kept.
    order: { ...asObject(Reflect.get(asObject(input['grants']), 'order')), fields: fieldsOfRole(number) },
  };
  await asking(administrator, UPDATE, { input: { ...input, grants }, version });
}

function line(database: 'sqlite' | 'mysql', name: string, ratio: number, ms: number, what: string): Result {
  const cells = [
    name.padEnd(9),
    ratio.toFixed(2).padStart(5),
    '1'.padStart(6),
    (ratio < 1 ? 'MISSED' : 'ok').padStart(7),
  ];
  console.log(`${cells.join(' ')}   ${what}`);
  return { line: name, database, ratio, target: 1, p50Ms: ms, p99Ms: ms };
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
