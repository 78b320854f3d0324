import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { exclusively, runStatement } from '../../server/db/exclusively.js';
import { createApiToken, inDays } from '../../server/auth/create-api-token.js';
import { hashOf } from '../../server/auth/sessions.js';
import { encodeDateTime } from '../../server/resource/codec.js';
import { asker, startApp, type Ask, type TestApp } from '../support/app.js';

let test: TestApp;
let admin: Ask;
const PASSWORD = 'a-password-of-a-test';

beforeAll(async () => {
  test = await startApp();
  admin = await test.as('administrator');
});
afterAll(() => test.close());

interface SignIn {
  status: number;
  body: {
    user?: { id: string };
    errors?: {
      message: string;
      extensions: { code: string; requestId: string; retryAfterSeconds?: number };
    }[];
  };
  cookie: string;
  retryAfter: string | null;
  ms: number;
}

async function signIn(email: string, password: string): Promise<SignIn> {
  const started = performance.now();
  const response = await fetch(`${test.url}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const body = (await response.json()) as SignIn['body'];
  return {
    status: response.status,
    body,
    cookie: response.headers.get('set-cookie') ?? '',
    retryAfter: response.headers.get('retry-after'),
    ms: performance.now() - started,
  };
}

const ME = '{ me { kind id roles } }';
const bearer = (secret: string): Ask => asker(test.url, { authorization: `Bearer ${secret}` });
const refused = async (ask: Ask): Promise<string | undefined> => {
  const { status, errors, data } = await ask(ME);
  expect(data).toBeUndefined();
  expect(status).toBe(401);
  return errors?.[0]?.extensions.code;
};

describe('an API token', () => {
  const make = async (days?: number) => {
    const expiresAt = days === undefined ? null : inDays(days);
    const token = { name: 'of a test', roles: ['manager'], expiresAt };
    return (await createApiToken(await test.context(), token)).secret;
  };

  it('opens what its roles allow', async () => {
    const { data } = await bearer(await make())(ME);
    expect(data.me).toMatchObject({ kind: 'token', roles: ['manager'] });
  });

  it('is kept as a hash only', async () => {
    const secret = await make();
    const rows = await test.app.reader.all('select hash, name from api_token', []);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(secret).toMatch(/^kontor_[\w-]{43}$/);
  });

  it.each(['kontor_wrong', 'wrong', 'kontor_', `kontor_${'x'.repeat(5000)}`, "' or 1=1 --"])(
    'that is wrong is refused: %s',
    async (secret) => {
      expect(await refused(asker(test.url, { authorization: `Bearer ${secret.slice(0, 7000)}` }))).toBe(
        'UNAUTHENTICATED',
      );
    },
  );

  it('that is revoked while a request notes its use is not known any longer for that', async () => {
    const secret = await make();
    // What the role's first request builds takes its time, and here the moment after counts.
    await bearer(await make())(ME);
    const { orm, reader } = test.app;
    const connection = orm.em.getConnection();
    // As another server revokes it: this one is not told, and its request waits for the row, or on SQLite for its turn.
    const waited = await exclusively(orm, async () => {
      const transaction = await connection.begin();
      await connection.execute(
        'update `api_token` set `revoked_at` = ? where `hash` = ?',
        [encodeDateTime(new Date().toISOString(), reader.dialect), hashOf(secret)],
        'run',
        transaction,
      );
      const asking = bearer(secret)(ME);
      await sleep(1000);
      await connection.commit(transaction);
      return { asking };
    });
    await waited.asking;
    expect(await refused(bearer(secret))).toBe('UNAUTHENTICATED');
  });

  it('that ran out or was revoked is refused within a second, in the words for a wrong one', async () => {
    const [lived, revoked] = [await make(1), await make()];
    expect((await bearer(lived)(ME)).errors).toBeUndefined();
    await runStatement(
      test.app.orm,
      'update `api_token` set `expires_at` = ? where `expires_at` is not null and `name` = ?',
      [encodeDateTime(new Date(Date.now() - 1).toISOString(), test.app.reader.dialect), 'of a test'],
    );
    await runStatement(
      test.app.orm,
      'update `api_token` set `revoked_at` = ? where `expires_at` is null and `name` = ?',
      [encodeDateTime(new Date().toISOString(), test.app.reader.dialect), 'of a test'],
    );
    await sleep(1000);
    const words = await Promise.all(
      [lived, revoked, 'kontor_wrong'].map(async (secret) => (await bearer(secret)(ME)).errors?.[0]?.message),
    );
    expect(new Set(words).size).toBe(1);
    expect(await refused(bearer(lived))).toBe('UNAUTHENTICATED');
  });

  it('is not made up for by a cookie', async () => {
    const { cookie } = await test.asUser('manager');
    expect(
      await refused(asker(test.url, { authorization: 'Bearer kontor_wrong', cookie, 'x-kontor': '1' })),
    ).toBe('UNAUTHENTICATED');
  });
});

describe('nobody', () => {
  it('is refused before anything is looked at', async () => {
    expect(await refused(asker(test.url, {}))).toBe('UNAUTHENTICATED');
    const { errors } = await asker(test.url, {})('{ nothing }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const authorization of ['Bearer', 'Basic YTpi', 'Bearer a b', 'bearer'])
      expect(await refused(asker(test.url, { authorization }))).toBe('UNAUTHENTICATED');
  });
});

describe('signing in', () => {
  let email = '';
  beforeEach(async () => {
    email = `person-${Math.random().toString(36).slice(2)}@example.com`;
    await test.asUser('manager', { email });
  });

  it('gives a session in a cookie that scripts can not read', async () => {
    const { status, body, cookie } = await signIn(email, PASSWORD);
    expect(status).toBe(200);
    expect(cookie).toMatch(/^kontor=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
    const ask = asker(test.url, { cookie: cookie.split(';')[0] ?? '', 'x-kontor': '1' });
    expect((await ask(ME)).data.me).toMatchObject({ kind: 'user', id: body.user?.id, roles: ['manager'] });
    const rows = await test.app.reader.all('select hash from session', []);
    expect(JSON.stringify(rows)).not.toContain(cookie.slice(7, 50));
  });

  it('takes the e-mail in any case and with spaces around it', async () => {
    expect((await signIn(` ${email.toUpperCase()} `, PASSWORD)).status).toBe(200);
  });

  it('answers a wrong password and an unknown person alike', async () => {
    const [wrong, unknown] = [
      await signIn(email, 'not the password'),
      await signIn('nobody@example.com', 'not the password'),
    ];
    const plain = ({ status, body }: SignIn) =>
      JSON.stringify({ status, body }).replace(/"requestId":"[^"]+"/, '');
    expect(plain(wrong)).toBe(plain(unknown));
    expect(wrong.body.errors?.[0]).toMatchObject({
      message: 'E-mail or password is wrong.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(wrong.body.errors?.[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(wrong.cookie).toBe('');
  });

  it('works as long for an unknown person as for a wrong password', async () => {
    const times = { wrong: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 4; round++) {
      times.wrong.push((await signIn(email, `wrong ${round}`)).ms);
      times.unknown.push((await signIn(`nobody-${round}@example.com`, 'wrong')).ms);
    }
    const fastest = (list: number[]) => Math.min(...list);
    expect(fastest(times.unknown)).toBeGreaterThan(fastest(times.wrong) / 3);
    expect(fastest(times.wrong)).toBeGreaterThan(fastest(times.unknown) / 3);
  });

  it('slows guessing down, however the e-mail is spelled, and for the right password too', async () => {
    const spellings = [email, email.toUpperCase(), ` ${email}`, `${email} `, `\t${email}`, email];
    for (const spelling of spellings) expect((await signIn(spelling, 'guess')).status).toBe(401);
    const blocked = await signIn(email, PASSWORD);
    expect(blocked.status).toBe(413);
    expect(blocked.body.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect(Number(blocked.retryAfter)).toBeGreaterThan(0);
    const other = `other-${email}`;
    await test.asUser('manager', { email: other });
    expect((await signIn(other, PASSWORD)).status).toBe(200);
  });

  it.each<[string, string, string]>([
    ['no password', '{"email":"a@example.com"}', 'application/json'],
    ['an empty password', '{"email":"a@example.com","password":""}', 'application/json'],
    ['objects for words', '{"email":{"$ne":""},"password":{"$ne":""}}', 'application/json'],
    ['no JSON', '{"email', 'application/json'],
    ['null', 'null', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['a form of another site', '{"email":"a@example.com","password":"x"}', 'text/plain'],
  ])('is refused with %s', async (_, body, type) => {
    const response = await fetch(`${test.url}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_INPUT', requestId: response.headers.get('x-request-id') } }],
    });
  });

  it('is refused with a body without end', async () => {
    const response = await fetch(`${test.url}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: 'x'.repeat(20_000) }),
    });
    expect(response.status).toBe(413);
  });

  it('is refused to a person who was switched off, whose sessions end at once', async () => {
    const { cookie } = await signIn(email, PASSWORD);
    const ask = asker(test.url, { cookie: cookie.split(';')[0] ?? '', 'x-kontor': '1' });
    const { data } = await ask(ME);
    expect(data.me.kind).toBe('user');
    const off = await admin(
      'mutation ($id: ID!) { updateUser(id: $id, input: { active: false }) { active } }',
      { id: data.me.id },
    );
    expect(off.errors).toBeUndefined();
    expect(await refused(ask)).toBe('UNAUTHENTICATED');
    const again = await signIn(email, PASSWORD);
    expect(again.body.errors?.[0]?.message).toBe('E-mail or password is wrong.');
  });

  it('is refused to a person who was deleted', async () => {
    const { userId, ask } = await test.asUser('manager');
    await admin('mutation ($id: ID!) { deleteUser(id: $id, reason: "left") }', { id: userId });
    expect(await refused(ask)).toBe('UNAUTHENTICATED');
  });
});

describe('a session', () => {
  it('is not enough without the header that pages of other sites can not send', async () => {
    const { cookie } = await test.asUser('manager');
    expect(await refused(asker(test.url, { cookie }))).toBe('UNAUTHENTICATED');
    expect((await asker(test.url, { cookie, 'x-kontor': '1' })(ME)).errors).toBeUndefined();
  });

  it('ends with signing out, at once, and only it', async () => {
    const { ask, cookie, userId } = await test.asUser('manager');
    const { openSession } = await import('../../server/auth/sessions.js');
    const other = asker(test.url, {
      cookie: `kontor=${await openSession(test.app.orm, userId)}`,
      'x-kontor': '1',
    });
    const response = await fetch(`${test.url}/auth/sign-out`, {
      method: 'POST',
      headers: { cookie: `theme=dark; ${cookie}` },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toMatch(/^kontor=; .*Max-Age=0/);
    expect(await refused(ask)).toBe('UNAUTHENTICATED');
    expect((await other(ME)).errors).toBeUndefined();
  });

  it('that is not there can be signed out of, in whatever cookie', async () => {
    for (const cookie of ['', 'kontor=', 'kontor=nothing', 'kontor=%E0%A4%A', 'a=b; kontor=%', '=;;=']) {
      const response = await fetch(`${test.url}/auth/sign-out`, {
        method: 'POST',
        headers: cookie ? { cookie } : {},
      });
      expect([cookie, response.status]).toEqual([cookie, 200]);
      expect(await refused(asker(test.url, { ...(cookie ? { cookie } : {}), 'x-kontor': '1' }))).toBe(
        'UNAUTHENTICATED',
      );
    }
  });

  it('ends after hours without use and after two weeks in any case', async () => {
    const hour = 3600_000;
    const age = (createdMs: number, usedMs: number, userId: number) =>
      runStatement(
        test.app.orm,
        'update `session` set `created_at_ms` = ?, `last_used_at_ms` = ? where `user_id` = ?',
        [Date.now() - createdMs, Date.now() - usedMs, userId],
      );
    const { ask, userId } = await test.asUser('manager');
    await age(11 * hour, 11 * hour, userId);
    expect((await ask(ME)).errors).toBeUndefined();
    await age(11 * hour, 12 * hour + 1000, userId);
    expect(await refused(ask)).toBe('UNAUTHENTICATED');
    await age(14 * 24 * hour + 1000, 0, userId);
    expect(await refused(ask)).toBe('UNAUTHENTICATED');
  });

  it('has the roles its person has now', async () => {
    const { ask, userId } = await test.asUser('manager');
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["analyst"] }) { roles } }', {
      id: userId,
    });
    expect((await ask(ME)).data.me.roles).toEqual(['analyst']);
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { roles: [] }) { roles } }', {
      id: userId,
    });
    expect((await ask(ME)).data.me.roles).toEqual([]);
    expect((await ask('{ orders { totalCount } }')).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('me', () => {
  it('tells the panel who it is, which sections there are and what may be done', async () => {
    const { ask, userId } = await test.asUser('warehouse');
    const { data, errors } = await ask(
      '{ me { kind id name firstName lastName email language timeZone roles sections operations { resource read create change delete verbs } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.me).toMatchObject({
      kind: 'user',
      id: String(userId),
      name: 'Test warehouse',
      firstName: 'Test',
      lastName: 'warehouse',
      language: 'en',
      timeZone: 'UTC',
      roles: ['warehouse'],
      sections: ['sales', 'catalog', 'stock'],
    });
    const of = (name: string) =>
      data.me.operations.find((one: { resource: string }) => one.resource === name);
    expect(of('order')).toEqual({
      resource: 'order',
      read: true,
      create: false,
      change: true,
      delete: false,
      verbs: ['changeOrderStatus', 'returnOrderLines', 'shipOrder'],
    });
    expect(of('stock').verbs).toEqual(['correctStock', 'receiveStock']);
    expect(of('customer').verbs).toEqual([]);
    expect(of('role') ?? { read: false }).toMatchObject({ read: false });
  });

  it('tells a token that it is nobody with a name, and which verbs it may call', async () => {
    const { data } = await admin('{ me { kind firstName lastName operations { resource verbs } } }');
    expect(data.me).toMatchObject({ kind: 'token', firstName: null, lastName: null });
    expect(data.me.operations.find((one: { resource: string }) => one.resource === 'order').verbs).toEqual(
      expect.arrayContaining(['cancelOrder', 'createOrder', 'previewOrder', 'refundPayment']),
    );
  });
});
