import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, print, type DocumentNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { costOf } from '../../server/api/request-cost.js';
import { introspectionOf } from '../../server/api/field-cost.js';
import { MOST_ROWS, MOST_SELECTIONS } from '../../server/api/cost-limit.js';
import * as generated from '../../schema/generated/graphql.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';

let test: TestApp;
let ask: Ask;
beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const introspection = introspectionOf(schema);

function measure(text: string): { rows: number; unfolded: number } {
  const document = parse(text);
  const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  const { unfolded, rows, lists } = costOf(schema, document, operation, introspection);
  return { unfolded, rows: lists.reduce((sum, { perRecord }) => sum + 200 * perRecord, rows) };
}

const documents = Object.entries(generated as Record<string, unknown>).flatMap(([name, value]) =>
  name.endsWith('Document') ? [[name, print(value as DocumentNode)] as [string, string]] : [],
);

describe('what a request may touch', () => {
  it.each(documents)('is enough for %s of the panel, at its longest page', (_, text) => {
    const { rows, unfolded } = measure(text);
    expect(rows).toBeLessThanOrEqual(MOST_ROWS);
    expect(unfolded).toBeLessThan(MOST_SELECTIONS / 10);
  });

  it('is counted page by list in list', () => {
    const two = '{ orders(page: { limit: 200 }) { items { id customer { orders { id } } } } }';
    expect(measure(two).rows).toBe(200 * 201);
    expect(measure('{ orders { items { id } totalCount } }').rows).toBe(200);
    expect(measure('{ orders { totalCount } }').rows).toBe(0);
    expect(measure('query ($id: ID!) { order(id: $id) { lines { name } } }').rows).toBe(11);
  });

  it('is the same however it is written', () => {
    const plain = '{ orders { items { customer { orders { id lines { id } } } } } }';
    const spread =
      '{ orders { ...l ...l } } fragment l on OrderList { items { ... on Order { customer { ...c } } } } fragment c on Customer { orders { id } orders { lines { id } } }';
    expect(measure(spread).rows).toBe(measure(plain).rows);
  });

  it('is refused past it with what to do about it', async () => {
    const { errors, status, data } = await ask(
      'query ($n: Int) { orders(page: { limit: $n }) { items { customer { orders { customer { orders { id } } } } } } }',
      { n: 200 },
    );
    expect([status, data]).toEqual([400, undefined]);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(errors?.[0]?.message).toMatch(
      /^The request may touch \d+ rows, 50000 are allowed\. Ask for shorter pages/,
    );
  });

  it('depends on the length of the page that is asked for', async () => {
    const query =
      'query ($n: Int) { orders(page: { limit: $n }) { items { customer { orders { lines { id } } } } } }';
    expect((await ask(query, { n: 20 })).errors).toBeUndefined();
    expect((await ask(query, { n: 30 })).errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('variables', () => {
  it('of more objects than any order has lines are refused', async () => {
    const lines = Array.from({ length: 5001 }, () => ({ name: 'x' }));
    const { errors } = await ask('query ($lines: [OrderLineInput!]!) { __typename }', { lines });
    expect(errors?.[0]?.message).toBe('The variables hold more than 5000 objects. Send less at once.');
  });
});

describe('a wrong name in a variable', () => {
  it('is not corrected, in the message or in its issues', async () => {
    const { errors } = await ask('query ($where: OrderWhere) { orders(where: $where) { totalCount } }', {
      where: { numbr: { eq: '1' } },
    });
    expect(errors?.[0]?.extensions.issues?.[0]?.path).toBe('where.numbr');
    expect(JSON.stringify(errors)).not.toMatch(/did you mean|"number"|number\\"/i);
  });
});

describe('guesses of a password that come at once', () => {
  it('count each, so that most of them are not even looked at', async () => {
    await test.asUser('manager', { email: 'guessed@example.com' });
    const guess = () =>
      fetch(`${test.url}/auth/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'guessed@example.com', password: 'a guess' }),
      });
    const answers = await Promise.all(Array.from({ length: 12 }, guess));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(6);
    expect(statuses.at(-1)).toBe(413);
  });
});
