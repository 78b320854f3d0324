import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSignIn } from '../../server/auth/sign-in.js';
import { forgetOldSignIns } from '../../server/auth/sign-in-limit.js';
import { AppError } from '../../server/errors.js';
import { startApp, type TestApp } from '../support/app.js';

const PASSWORD = 'a-password-of-a-test';
const MINUTE_MS = 60_000;
const MOST = 8;

let test: TestApp;
let email = '';
let nowMs = 0;
let signIn: ReturnType<typeof openSignIn>;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  email = `person-${Math.random().toString(36).slice(2)}@example.com`;
  await test.asUser('administrator', { email });
  nowMs = Date.now();
  signIn = openSignIn(test.app.orm, test.app.reader, { now: () => nowMs, failuresAnHour: MOST });
});

/** How a try ends: signed in, wrong, or the seconds to wait. */
async function attempt(who: string, password: string, address: string): Promise<string> {
  try {
    await signIn(who, password, address);
    return 'in';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === 'LIMIT_EXCEEDED' ? error.message : 'wrong';
  }
}

const guess = (who: string, count: number): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, (_, place) => attempt(who, 'guess', `10.0.${place}.1`)));

describe('guessing one account from ever new addresses', () => {
  it('ends after so many failures, for the right password of a stranger too', async () => {
    expect(new Set(await guess(email, MOST))).toEqual(new Set(['wrong']));
    expect(await attempt(email, 'guess', '10.1.0.1')).toMatch('Too many failed sign-ins');
    expect(await attempt(email, PASSWORD, '10.1.0.2')).toMatch('Too many failed sign-ins');
  });

  it('ends there when all tries come at once', async () => {
    const answers = await guess(email, MOST * 3);
    expect(answers.filter((answer) => answer === 'wrong').length).toBeLessThanOrEqual(MOST);
  });

  it('ends on every server', async () => {
    await guess(email, MOST);
    signIn = openSignIn(test.app.orm, test.app.reader, { now: () => nowMs, failuresAnHour: MOST });
    expect(await attempt(email, PASSWORD, '10.1.0.1')).toMatch('Too many failed sign-ins');
  });

  it('goes on an hour after the first failure, and not earlier', async () => {
    await guess(email, MOST);
    nowMs += 20 * MINUTE_MS;
    expect(await attempt(email, PASSWORD, '10.1.0.1')).toBe(
      `Too many failed sign-ins. Try again in ${40 * 60} seconds.`,
    );
    nowMs += 40 * MINUTE_MS;
    expect(await attempt(email, PASSWORD, '10.1.0.1')).toBe('in');
  });

  it('does not keep its owner out who comes from an address they signed in from', async () => {
    expect(await attempt(email, PASSWORD, '10.2.0.1')).toBe('in');
    await guess(email, MOST);
    expect(await attempt(email, PASSWORD, '10.2.0.2')).toMatch('Too many failed sign-ins');
    expect(await attempt(email, PASSWORD, '10.2.0.1')).toBe('in');
    expect(await attempt(email, 'guess', '10.2.0.1')).toBe('wrong');
  });

  it('does not get longer by tries that are refused', async () => {
    await guess(email, MOST);
    nowMs += 59 * MINUTE_MS;
    await guess(email, MOST);
    nowMs += MINUTE_MS;
    expect(await attempt(email, PASSWORD, '10.1.0.1')).toBe('in');
  });

  it('does not touch other accounts', async () => {
    const other = `other-${email}`;
    await test.asUser('manager', { email: other });
    await guess(email, MOST);
    expect(await attempt(other, PASSWORD, '10.1.0.1')).toBe('in');
  });

  it('is answered alike when there is no such account, however it is spelled', async () => {
    const nobody = `nobody-${email}`;
    const spellings = [nobody, nobody.toUpperCase(), ` ${nobody} `, nobody.replace('nobody', 'nóbody')];
    for (const spelling of spellings) await guess(spelling, MOST / spellings.length);
    await guess(email, MOST);
    expect(await attempt(nobody, PASSWORD, '10.1.0.1')).toBe(await attempt(email, PASSWORD, '10.1.0.1'));
  });

  it('is forgotten when it does not matter any more', async () => {
    await attempt(email, PASSWORD, '10.2.0.1');
    await guess(email, MOST);
    await forgetOldSignIns(test.app.orm, nowMs + 61 * MINUTE_MS);
    const count = async (table: string) =>
      Number((await test.app.reader.all(`select count(*) from ${table}`, []))[0]?.[0]);
    expect(await count('sign_in_failure')).toBe(0);
    expect(await count('sign_in_address')).toBeGreaterThan(0);
    await forgetOldSignIns(test.app.orm, nowMs + 181 * 24 * 60 * MINUTE_MS);
    expect(await count('sign_in_address')).toBe(0);
  });
});

describe('guessing from one address', () => {
  it('waits twice as long after each failure beyond the fifth', async () => {
    const address = '10.3.0.1';
    for (let failures = 1; failures <= 6; failures++)
      expect(await attempt(email, 'guess', address)).toBe('wrong');
    expect(await attempt(email, PASSWORD, address)).toMatch('in 2 seconds');
    nowMs += 2000;
    expect(await attempt(email, 'guess', address)).toBe('wrong');
    expect(await attempt(email, PASSWORD, address)).toMatch('in 4 seconds');
    nowMs += 4000;
    expect(await attempt(email, PASSWORD, address)).toBe('in');
  });
});
