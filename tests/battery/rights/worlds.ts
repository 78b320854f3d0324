import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql';
import type { Numbers } from '../../../server/db/sequence.js';
import { createApiToken } from '../../../server/auth/create-api-token.js';
import { asker, startApp, type TestApp } from '../../support/app.js';
import { makeRole } from '../../support/make-role.js';
import { stopClock, type Clock } from './clock.js';
import { openCoverage, type Coverage } from './coverage.js';
import { makeCustomFields } from './custom-fields-of-world.js';
import { fillWorld } from './fill-world.js';
import { RESTRICTED, SECOND, THIRD } from './restricted-role.js';
import { send, type Who } from './send.js';
import { openValues, readValues, type Values } from './values-of-worlds.js';

export interface World {
  url: string;
  people: People;
  numbers: Numbers;
  close(): Promise<void>;
}

interface People {
  admin: Who;
  person: Who;
  /** Somebody with the same roles and other records: what was worked out for them must not serve the person. */
  colleague: Who;
  /** With the administrator's role, and the person as its owner: it sees what the person sees. */
  token: Who;
}

interface Pair {
  plain: World;
  twin: World;
}

/** Two installations that differ only in what the restricted person may not see. */
export interface Worlds extends Pair {
  clock: Clock;
  /** The person's, which operations are made from. */
  schema: GraphQLSchema;
  values: Values;
  coverage: Coverage;
}

export async function openWorlds(): Promise<Worlds> {
  const clock = stopClock();
  const { plain, twin } = await makePair(clock);
  const values = await readValues([plain, twin]);
  const schema = await meet({ plain, twin });
  return { plain, twin, clock, schema, values, coverage: openCoverage(schema) };
}

export async function closeWorlds({ plain, twin, clock }: Worlds): Promise<void> {
  await Promise.all([plain.close(), twin.close()]);
  clock.stop();
}

/** Worlds as they were at first: after some thousand operations little is left that was not deleted or cancelled. */
export async function renewWorlds(worlds: Worlds): Promise<void> {
  await Promise.all([worlds.plain.close(), worlds.twin.close()]);
  Object.assign(worlds, await makePair(worlds.clock));
  await meet(worlds);
}

async function makePair(clock: Clock): Promise<Pair> {
  // One after the other: both make custom fields, and a process has one registry of them.
  clock.reset();
  const plain = await makeWorld(false);
  clock.reset();
  return { plain, twin: await makeWorld(true) };
}

async function meet({ plain, twin }: Pair): Promise<GraphQLSchema> {
  // Whatever is kept for the next one who asks is kept of the administrator first, then of the colleague.
  for (const { url, people } of [plain, twin])
    for (const who of [people.admin, people.colleague, people.person])
      await send(url, who, '{ orders { items { lastName phone } } }', {});
  const { body } = await send(plain.url, plain.people.person, getIntrospectionQuery(), {});
  return buildClientSchema(JSON.parse(body).data);
}

async function makeWorld(isTwin: boolean, settings: Record<string, string> = {}): Promise<World> {
  const test = await startApp(settings);
  for (const [code, grants] of Object.entries({ restricted: RESTRICTED, second: SECOND, third: THIRD }))
    await makeRole(test, code, grants);
  const boss = await test.asUser('administrator', { email: 'boss@example.com' });
  const hold = async (email: string): Promise<{ cookie: string; userId: number }> => {
    const person = await test.asUser('restricted', { email, groups: ['team'] });
    const { errors } = await boss.ask(
      'mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["restricted", "second", "third"] }) { id } }',
      { id: person.userId },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return person;
  };
  await boss.ask('mutation { createUserGroup(input: { code: "team", name: "Team" }) { code } }');
  await makeCustomFields(boss.ask);
  // What the process knows of them is read anew before records are filled.
  await asker(test.url, session(boss))('{ me { id } }');
  const [person, colleague] = [await hold('person@example.com'), await hold('colleague@example.com')];
  await fillWorld(test, { personId: person.userId, colleagueId: colleague.userId }, isTwin);
  const people = {
    admin: session(boss),
    person: session(person),
    colleague: session(colleague),
    token: await tokenOf(test, person.userId),
  };
  return { url: test.url, people, numbers: test.app.numbers, close: test.close };
}

const session = ({ cookie }: { cookie: string }): Who => ({ cookie, 'x-kontor': '1' });

async function tokenOf(test: TestApp, ownerId: number): Promise<Who> {
  const token = { name: 'of the person', roles: ['administrator'], ownerId };
  const { secret } = await createApiToken(await test.context(), token);
  return { authorization: `Bearer ${secret}` };
}

const KEPT = 'worlds.json';
const fileOf = (folder: string, name: string): string => join(folder, `${name}.sqlite`);

interface KeptWorlds {
  people: People[];
  places: Values['places'];
}

/** Makes both worlds in files, so that a server with a bug in it begins with what a sound one wrote. */
export async function keepWorlds(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const worlds: World[] = [];
  stopClock();
  for (const name of ['plain', 'twin'])
    worlds.push(await makeWorld(name === 'twin', { DATABASE_URL: `sqlite:${fileOf(folder, name)}` }));
  const { places } = await readValues(worlds);
  // Closing a database writes what is still in its journal into the file.
  for (const world of worlds) await world.close();
  const kept: KeptWorlds = { people: worlds.map(({ people }) => people), places };
  writeFileSync(join(folder, KEPT), JSON.stringify(kept));
}

/** Opens copies of kept worlds; they lie in `copies` until the caller removes it. */
export async function openKeptWorlds(folder: string, copies: string): Promise<Worlds> {
  mkdirSync(copies, { recursive: true });
  const kept: KeptWorlds = JSON.parse(readFileSync(join(folder, KEPT), 'utf8'));
  const worlds: World[] = [];
  const clock = stopClock();
  for (const [place, name] of ['plain', 'twin'].entries()) {
    copyFileSync(fileOf(folder, name), fileOf(copies, name));
    const test = await startApp({ DATABASE_URL: `sqlite:${fileOf(copies, name)}` });
    const people = kept.people[place];
    if (!people) throw new Error(`${folder} holds nobody of the ${name} world.`);
    worlds.push({ url: test.url, people, numbers: test.app.numbers, close: test.close });
  }
  const [plain, twin] = worlds;
  if (!plain || !twin) throw new Error('Two worlds are needed.');
  const schema = await meet({ plain, twin });
  return { plain, twin, clock, schema, values: openValues(kept.places), coverage: openCoverage(schema) };
}
