import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

const open = (headers: Record<string, string> = {}) =>
  fetch(`${test.url}/graphiql`, { headers, redirect: 'manual' });

describe('GET /graphiql', () => {
  it('sends somebody without a session to sign in, and back here afterwards', async () => {
    const answer = await open();
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/?to=graphiql']);
  });

  it('is refused to a person whose roles do not include it, in their language', async () => {
    const { cookie, userId } = await test.asUser('manager');
    const answer = await open({ cookie });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('GraphiQL is for developers');
    const admin = await test.as('administrator');
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { language: "fa" }) { id } }', {
      id: userId,
    });
    expect(await (await open({ cookie })).text()).toContain('<html lang="fa" dir="rtl">');
  });

  it('allows scripts and requests of the own address only', async () => {
    const { cookie } = await test.asUser('manager');
    const policy = (await open({ cookie })).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src 'self' 'unsafe/);
  });

  it('tells the panel whom to show the way', async () => {
    const me = async (role: string) => (await (await test.asUser(role)).ask('{ me { developer } }')).data.me;
    expect([await me('administrator'), await me('manager')]).toEqual([
      { developer: true },
      { developer: false },
    ]);
  });
});
