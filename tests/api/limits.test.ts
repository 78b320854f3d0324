import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { createApiToken } from '../../server/auth/create-api-token.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';

let test: TestApp;
let ask: Ask;
let token = '';

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  token = (await createApiToken(await test.context(), { name: 'raw', roles: ['administrator'] })).secret;
});
afterAll(() => test.close());

interface Raw {
  status: number;
  text: string;
  requestId: string | undefined;
}

/** A request as no careful client would send it. */
function send(
  body: string | Buffer,
  headers: Record<string, string> = {},
  method = 'POST',
  path = '/graphql',
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${test.url}${path}`,
      {
        method,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      },
      (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text,
            requestId: response.headers['x-request-id']?.toString(),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const query = (text: string, variables: object = {}): string => JSON.stringify({ query: text, variables });

function expectRefusal({ status, text, requestId }: Raw, code: string): void {
  expect([status, text]).toEqual([expect.any(Number), expect.stringContaining('"errors"')]);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(Buffer.byteLength(text)).toBeLessThan(1024);
  const { errors } = JSON.parse(text);
  expect(errors[0].extensions.code).toBe(code);
  expect(errors[0].extensions.requestId).toBe(requestId);
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(text).not.toMatch(/node_modules|\.ts:|\.js:|\bat .*\(|select .* from|insert into/i);
}

const deep = (depth: number): string =>
  `{ orders { items { ${'customer { orders { '.repeat(depth)} id ${'} }'.repeat(depth)} } } }`;
const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

describe('a request past the limits', () => {
  it.each<[string, () => string, string]>([
    ['depth', () => query(deep(10)), 'LIMIT_EXCEEDED'],
    [
      'depth in fragments',
      () =>
        query(
          `{ orders { items { ...a } } } fragment a on Order { customer { orders { customer { ...b } } } } fragment b on Customer { orders { customer { orders { customer { orders { customer { orders { id } } } } } } } }`,
        ),
      'LIMIT_EXCEEDED',
    ],
    ['aliases', () => query(`{ ${many(101, (index) => `a${index}: me { name }`)} }`), 'LIMIT_EXCEEDED'],
    [
      'aliases of mutations',
      () =>
        query(
          `mutation { ${many(101, (index) => `a${index}: createTag(input: { code: "t${index}", name: "x" }) { id }`)} }`,
        ),
      'LIMIT_EXCEEDED',
    ],
    ['tokens', () => query(`{ me { ${many(3000, () => 'name')} } }`), 'LIMIT_EXCEEDED'],
    ['fields repeated without end', () => query(`{ me { ${many(1900, () => 'name')} } }`), 'LIMIT_EXCEEDED'],
    ['duplicated fields', () => query(`{ me { ${many(2000, () => 'name')} } }`), 'LIMIT_EXCEEDED'],
    ['directives', () => query(`{ me { name ${many(500, () => '@include(if: true)')} } }`), 'LIMIT_EXCEEDED'],
    ['body', () => query('{ me { name } }', { pad: 'x'.repeat(5_000_000) }), 'LIMIT_EXCEEDED'],
    [
      'body of a comment',
      () =>
        query('mutation ($c: String) { createCustomer(input: { notes: $c }) { id } }', {
          c: 'x'.repeat(5_000_000),
        }),
      'LIMIT_EXCEEDED',
    ],
    [
      'values in a list',
      () =>
        query('query ($ids: [ID!]) { orders(where: { id: { in: $ids } }) { totalCount } }', {
          ids: Array.from({ length: 100_000 }, (_, index) => String(index)),
        }),
      'BAD_INPUT',
    ],
    [
      'circular fragments',
      () => query('{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a name }'),
      'BAD_INPUT',
    ],
    ['a fragment of itself', () => query('{ me { ...a } } fragment a on Me { name ...a }'), 'BAD_INPUT'],
    ['unknown fields', () => query(`{ me { ${many(200, (index) => `nothing${index}`)} } }`), 'BAD_INPUT'],
    ['a long unknown field', () => query(`{ me { ${'x'.repeat(90_000)} } }`), 'BAD_INPUT'],
    ['a long query', () => query(`{ me { name } } #${'x'.repeat(100_000)}`), 'LIMIT_EXCEEDED'],
    [
      'a huge integer',
      () => query('{ orders(page: { limit: 99999999999999999999 }) { totalCount } }'),
      'BAD_INPUT',
    ],
    [
      'a huge integer in a variable',
      () => query('query ($n: Int) { orders(page: { limit: $n }) { totalCount } }', { n: 1e300 }),
      'BAD_INPUT',
    ],
    [
      'a fraction for a whole number',
      () => query('query ($n: Int) { orders(page: { limit: $n }) { totalCount } }', { n: 1.5 }),
      'BAD_INPUT',
    ],
    [
      'wrong variables',
      () =>
        query('query ($n: Int!) { orders(page: { limit: $n }) { totalCount } }', { n: 'x'.repeat(50_000) }),
      'BAD_INPUT',
    ],
    [
      'no variables',
      () => query('query ($n: Int!) { orders(page: { limit: $n }) { totalCount } }'),
      'BAD_INPUT',
    ],
    ['a syntax error', () => query('{ orders { '), 'BAD_INPUT'],
    ['no query', () => '{}', 'BAD_INPUT'],
    ['an empty query', () => query(''), 'BAD_INPUT'],
    ['a query that is no text', () => '{"query": {"a": 1}}', 'BAD_INPUT'],
    ['variables that are no object', () => '{"query": "{ me { name } }", "variables": "x"}', 'BAD_INPUT'],
    [
      'an operation that is not there',
      () => JSON.stringify({ query: 'query a { me { name } }', operationName: 'b' }),
      'BAD_INPUT',
    ],
    [
      'two operations and no name',
      () => query('query a { me { name } } query b { me { name } }'),
      'BAD_INPUT',
    ],
    ['a subscription', () => query('subscription { orders { id } }'), 'BAD_INPUT'],
    ['invalid JSON', () => '{"query": "{ me', 'BAD_INPUT'],
    ['an empty body', () => '', 'BAD_INPUT'],
    ['JSON that is no object', () => '5', 'BAD_INPUT'],
    ['null', () => 'null', 'BAD_INPUT'],
    [
      'several requests in one',
      () => `[${query('{ me { name } }')},${query('{ me { name } }')}]`,
      'BAD_INPUT',
    ],
    [
      'JSON nested without end',
      () => `{"query":"{ me { name } }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      'LIMIT_EXCEEDED',
    ],
  ])('is refused shortly: %s', async (name, body, code) => {
    const started = Date.now();
    const answer = await send(body());
    expect(Date.now() - started).toBeLessThan(10_000);
    if (name === 'values in a list') {
      expect(JSON.parse(answer.text).errors[0].extensions).toMatchObject({
        code: 'BAD_INPUT',
        issues: [{ path: 'where' }],
      });
      return;
    }
    expectRefusal(answer, code);
  });

  it.each<[string, Record<string, string>, string | Buffer, string]>([
    [
      'compressed',
      { 'content-encoding': 'gzip' },
      gzipSync(JSON.stringify({ query: '{ me { name } }' })),
      'BAD_INPUT',
    ],
    ['a bomb', { 'content-encoding': 'gzip' }, gzipSync('x'.repeat(50_000_000)), 'BAD_INPUT'],
    ['text', { 'content-type': 'text/plain' }, JSON.stringify({ query: '{ me { name } }' }), 'BAD_INPUT'],
    [
      'a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'query=%7Bme%7Bname%7D%7D',
      'BAD_INPUT',
    ],
    ['several parts', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--', 'BAD_INPUT'],
    ['XML', { 'content-type': 'application/xml' }, '<query/>', 'BAD_INPUT'],
  ])('is refused when it is %s', async (_, headers, body, code) => {
    expectRefusal(await send(body, headers), code);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('is refused by %s', async (method) => {
    expectRefusal(await send('', {}, method), 'BAD_INPUT');
    const { status } = await send(
      '',
      {},
      'GET',
      `/graphql?query=${encodeURIComponent('mutation { deleteOrder(id: 1) }')}`,
    );
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('larger than it says is refused before it ends', async () => {
    const answer = await new Promise<Raw>((resolve, reject) => {
      const request = httpRequest(
        `${test.url}/graphql`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${token}`,
            'transfer-encoding': 'chunked',
          },
        },
        (response) => {
          let text = '';
          response.on('data', (part: Buffer) => (text += part.toString()));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              text,
              requestId: response.headers['x-request-id']?.toString(),
            }),
          );
        },
      );
      request.on('error', reject);
      for (let part = 0; part < 30; part++) request.write('x'.repeat(50_000));
    });
    expectRefusal(answer, 'LIMIT_EXCEEDED');
  });
});

describe('a request within the limits', () => {
  it('may ask for the whole schema', async () => {
    const { errors, data } = await ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(100);
  });

  it('may ask for one field some times', async () => {
    const { errors, data } = await ask(`{ me { ${many(100, () => 'name')} } }`);
    expect(errors).toBeUndefined();
    expect(data.me).toEqual({ name: 'test administrator' });
  });

  it('has a request id in its answer, another each time', async () => {
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await send(query('{ me { name } }'))).requestId),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it.each([
    ['emoji', '👩‍👩‍👧‍👦 🇳🇴 ❤️'],
    ['Arabic', 'مرحبا بالعالم (١٢٣)'],
    ['Persian with its joiners', 'می‌خواهم «چراغ» بخرم'],
    ['Hebrew and Latin', 'שלום Hello 12'],
    ['marks of direction', 'abc\u200Fdef\u200E'],
    ['Chinese outside the basic plane', '𠜎𠜱 中文'],
    ['quotes and slashes', `O'Neil "the" \\ /* -- ; drop table \`order\``],
    ['line breaks', 'one\ntwo\n\tthree'],
    ['percent and braces', '%s {t} ${x} {{y}} :named ?'],
  ])('brings %s back as it was', async (_, text) => {
    const { data, errors } = await ask(
      'mutation ($text: String) { createCustomer(input: { notes: $text, lastName: $text }) { id notes lastName } }',
      { text: text.replace(/\s+/g, ' ') },
    );
    expect(errors).toBeUndefined();
    expect(data.createCustomer.lastName).toBe(text.replace(/\s+/g, ' '));
    const found = await ask(
      'query ($text: String) { customers(where: { lastName: { eq: $text } }) { totalCount items { lastName } } }',
      { text: text.replace(/\s+/g, ' ') },
    );
    expect(found.data.customers).toEqual({ totalCount: 1, items: [{ lastName: text.replace(/\s+/g, ' ') }] });
    const notes = await ask(
      'mutation ($id: ID!, $text: String) { updateCustomer(id: $id, input: { notes: $text }) { notes } }',
      { id: data.createCustomer.id, text },
    );
    expect(notes.data.updateCustomer.notes).toBe(text);
  });

  it('takes null bytes, halves of characters and other controls away', async () => {
    const { data, errors } = await ask(
      'mutation ($text: String) { createCustomer(input: { lastName: $text }) { lastName } }',
      { text: 'A\u0000B\u0007C\ud83dD\u202Eexe' },
    );
    expect(errors).toBeUndefined();
    expect(data.createCustomer.lastName).toBe('ABCDexe');
    const found = await ask(
      'query ($text: String) { customers(where: { lastName: { eq: $text } }) { totalCount } }',
      { text: 'A\u0000' },
    );
    expect(found.errors).toBeUndefined();
  });

  it('names a text that is too long, with its place', async () => {
    const { errors } = await ask(
      'mutation ($text: String) { createCustomer(input: { lastName: $text, notes: $notes, source: { source: $text } }) { id } }'.replace(
        '$text: String',
        '$text: String, $notes: String',
      ),
      {
        text: 'x'.repeat(300),
        notes: 'y'.repeat(64_001),
      },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect(errors?.[0]?.extensions.issues?.map((issue) => issue.path).sort()).toEqual([
      'input.lastName',
      'input.notes',
      'input.source.source',
    ]);
  });

  it('keeps 64,000 characters of four bytes', async () => {
    const text = '😀'.repeat(32_000);
    const { data, errors } = await ask(
      'mutation ($text: String) { createCustomer(input: { notes: $text }) { notes } }',
      { text },
    );
    expect(errors).toBeUndefined();
    expect(data.createCustomer.notes).toBe(text);
  });
});
