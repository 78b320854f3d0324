import { Writable } from 'node:stream';
import { fitQuery } from '../../../server/print/fit-query.js';
import { startApp, type TestApp } from '../../support/app.js';
import { keyed, type Canary } from './canary.js';
import { plant, type Planted } from './plant.js';
import { makeRoles, OPEN_ROLE } from './roles.js';
import { selectionOfAll } from './selection-of-all.js';
import { allSubjects } from './all-subjects.js';
import { roleOf, type Subject } from './subject.js';

/** Everything that came back: status, headers and body in one text. */
export interface Reply {
  status: number;
  text: string;
  body: string;
  bytes: Uint8Array;
}

/** Sends a query, or a path of the server, as one role. */
export type Asking = (query: string, variables?: object) => Promise<Reply>;

/** One server with canaries in every field, a role that hides each of them, and one that hides nothing. */
export interface ChannelBench {
  test: TestApp;
  planted: Map<string, Planted>;
  log: string[];
  ask(subject: Subject | undefined): Asking;
  headersOf(subject: Subject | undefined): Record<string, string>;
  get(subject: Subject | undefined, path: string): Promise<Reply>;
  plantedOf(subject: Subject): Planted;
  canaryOf(subject: Subject): Canary;
  /** The query without what the role's schema does not have; nothing when nothing is left. */
  fit(subject: Subject | undefined, query: string): Promise<string | undefined>;
  /** Work that several cells share, done once. */
  once<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export async function openChannels(): Promise<ChannelBench> {
  const log: string[] = [];
  const test = await startApp(
    { LOG_LEVEL: 'debug' },
    undefined,
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        log.push(chunk.toString());
        done();
      },
    }),
  );
  const secrets = await makeRoles(test, allSubjects());
  const planted = await plant(test);
  const kept = new Map<string, Promise<unknown>>();
  const headersOf = (subject: Subject | undefined): Record<string, string> => ({
    authorization: `Bearer ${secrets.get(subject ? roleOf(subject) : OPEN_ROLE) ?? ''}`,
  });
  const bench: ChannelBench = {
    test,
    planted,
    log,
    headersOf,
    ask: (subject) => async (query, variables) =>
      readReply(
        await fetch(`${test.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headersOf(subject) },
          body: JSON.stringify({ query, variables }),
        }),
      ),
    get: async (subject, path) =>
      readReply(await fetch(`${test.url}${path}`, { headers: headersOf(subject) })),
    plantedOf({ resource }) {
      const found = planted.get(resource.name);
      if (!found) throw new Error(`Nothing was planted for ${resource.name}.`);
      return found;
    },
    canaryOf(subject) {
      const canary = bench.plantedOf(subject).canaries.get(subject.field.name);
      if (!canary) throw new Error(`There is no canary in ${subject.resource.name}.${subject.field.name}.`);
      return canary;
    },
    async fit(subject, query) {
      const roles = await test.app.roles.find([subject ? roleOf(subject) : OPEN_ROLE]);
      const { document } = fitQuery(query, test.app.servers.schemaOf(roles));
      if (!document) return undefined;
      const { print, stripIgnoredCharacters } = await import('graphql');
      return stripIgnoredCharacters(print(document));
    },
    once<T>(key: string, work: () => Promise<T>): Promise<T> {
      const known = kept.get(key) ?? work();
      kept.set(key, known);
      return known as Promise<T>;
    },
  };
  await findComputed(bench);
  return bench;
}

async function readReply(response: Response): Promise<Reply> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const body = Buffer.from(bytes).toString('utf8');
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return { status: response.status, text: `${response.status}\n${headers}\n\n${body}`, body, bytes };
}

const KEPT_BY_WRITES = new Set(['version', 'updatedAt']);

/** What the database reckons is known only when it is asked. */
async function findComputed(bench: ChannelBench): Promise<void> {
  for (const { resource, key, canaries } of bench.planted.values()) {
    const fields = [...resource.fields.values()].filter(
      (field) => field.sql || KEPT_BY_WRITES.has(field.name),
    );
    // A rule may put the record right at its first change: that comes before its version is read.
    if (resource.mutations.includes('update') && resource.name !== 'order')
      await bench.ask(undefined)(`mutation { update${resource.typeName}(id: "${key}", input: {}) { id } }`);
    const { body } = await bench.ask(undefined)(
      `{ ${resource.name}(id: "${key}") { ${fields.map((field) => field.path).join(' ')} } }`,
    );
    const values = JSON.parse(body).data[resource.name];
    for (const field of fields) {
      const value: unknown = values[field.path];
      if (value === null)
        throw new Error(`${resource.name}.${field.name} has no value: plant what it is made of.`);
      canaries.set(field.name, { stored: value, shown: value, spellings: keyed(field, value) });
    }
  }
}

/** Asks for everything of the planted record, by its key and in a list, with the records around it. */
export async function readAll(
  bench: ChannelBench,
  subject: Subject | undefined,
  of: Subject,
): Promise<string> {
  const { resource, key } = bench.plantedOf(of);
  const all = selectionOfAll(resource);
  const query = await bench.fit(subject, `query ($id: ID!) { ${resource.name}(id: $id) ${all} }`);
  return query ? (await bench.ask(subject)(query, { id: key })).text : '';
}
