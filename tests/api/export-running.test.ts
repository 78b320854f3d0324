import { get as httpGet, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiToken } from '../../server/auth/api-token.entity.js';
import { write } from '../../server/changes/write.js';
import type { GrantsInput } from '../../server/rights/grants.js';
import { tokenOf } from '../print/print-order.js';
import { startApp, type TestApp } from '../support/app.js';
import { exportAs, partsOf, rowsOf } from '../support/exported.js';
import { changeRole, makeRole } from '../support/make-role.js';
import { addCustomers } from '../support/many-customers.js';

/** Twenty megabytes, which no buffer between server and client holds. */
const [MANY, NOTE] = [1000, 20_000];
const LONG = 'customers.csv?fields=lastName,notes&sort={"id":"ASC"}';
const SEES: GrantsInput[string] = { read: 'all', see: ['open', 'personal'], export: true };

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
  await addCustomers(test, MANY, NOTE);
});
afterAll(() => test.close());

/** An export of which only the first bytes were read. */
async function begin(headers: Record<string, string>): Promise<IncomingMessage> {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    httpGet(`${test.url}/export/${LONG}`, { headers, agent: false }, resolve).on('error', reject),
  );
  expect(response.statusCode).toBe(200);
  await new Promise((resolve) => response.once('readable', () => resolve(response.read())));
  return response;
}

/** The rest of it: how many rows came in all, and whether the connection ended as it should. */
async function finish(response: IncomingMessage): Promise<{ whole: boolean; rows: number }> {
  let text = '';
  try {
    for await (const part of response) text += String(part);
    return { whole: response.complete, rows: text.split('\r\n').length };
  } catch {
    return { whole: false, rows: text.split('\r\n').length };
  }
}

const longNap = 1300;

describe('an export under way', () => {
  it('comes whole to who keeps the right', async () => {
    await makeRole(test, 'keeps', { customer: SEES });
    const response = await begin(await tokenOf(test, 'keeps'));
    await makeRole(test, 'another', { customer: SEES });
    await sleep(longNap);
    expect((await finish(response)).whole).toBe(true);
  });

  it.each([
    ['the right to export is taken away', { customer: { ...SEES, export: false } }],
    ['a field of it is hidden', { customer: { ...SEES, see: ['open'] } }],
    ['fewer rows are in reach', { customer: { ...SEES, read: 'own' } }],
  ] satisfies [string, GrantsInput][])('is cut when %s', async (what, grants) => {
    const role = what.replaceAll(' ', '-').slice(0, 40);
    await makeRole(test, role, { customer: SEES });
    const response = await begin(await tokenOf(test, role));
    await changeRole(test, role, grants);
    await sleep(longNap);
    const { whole, rows } = await finish(response);
    expect(whole).toBe(false);
    expect(rows).toBeLessThan(MANY);
  });

  it('is cut when the token is revoked', async () => {
    await makeRole(test, 'revoked', { customer: SEES });
    const response = await begin(await tokenOf(test, 'revoked'));
    await write(await test.context(), async ({ em }) => {
      (await em.findOneOrFail(ApiToken, { name: 'print revoked' })).expiresAt = new Date(Date.now() - 1);
    });
    await sleep(longNap);
    expect((await finish(response)).whole).toBe(false);
  });

  it('is cut when the person is switched off', async () => {
    await makeRole(test, 'person', { customer: SEES });
    const { cookie, userId } = await test.asUser('person');
    const response = await begin({ cookie });
    const ask = await test.as('administrator');
    const { errors } = await ask(
      'mutation ($id: ID!) { updateUser(id: $id, input: { active: false }) { id } }',
      { id: userId },
    );
    expect(errors).toBeUndefined();
    await sleep(longNap);
    expect((await finish(response)).whole).toBe(false);
  });

  it('leaves its place to others when the client goes away', async () => {
    await makeRole(test, 'goes', { customer: SEES });
    const headers = await tokenOf(test, 'goes');
    const both = [await begin(headers), await begin(headers)];
    const third = await exportAs(test.url, headers, LONG);
    expect([third.status, third.error?.code]).toEqual([413, 'LIMIT_EXCEEDED']);
    both.forEach((response) => response.destroy());
    let status = 0;
    for (const end = Date.now() + 15_000; status !== 200 && Date.now() < end; await sleep(50))
      ({ status } = await exportAs(test.url, headers, LONG));
    expect(status).toBe(200);
  });
});

describe('a long export', () => {
  it('has every row once, and holds none of them', async () => {
    await addCustomers(test, 20_000, 1000);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = (): number => {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const headers = await tokenOf(test, 'administrator');
    const before = held();
    const response = await fetch(`${test.url}/export/customers.csv?fields=id,notes`, {
      headers,
    });
    let most = 0;
    let chunks = 0;
    let rest = '';
    const ids: string[] = [];
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\r\n');
      rest = lines.pop() ?? '';
      ids.push(...lines.map((line) => line.slice(0, line.indexOf(','))));
      if (chunks++ % 50 === 0) most = Math.max(most, held());
    }
    expect(ids.length).toBe(1 + MANY + 20_000);
    expect(new Set(ids).size).toBe(ids.length);
    // Forty megabytes of notes went by.
    expect(most - before).toBeLessThan(25_000_000);
    // The memory is tidied up again and again to be measured, which alone takes seconds.
  }, 90_000);

  it('is as long in a workbook', async () => {
    const headers = await tokenOf(test, 'administrator');
    const got = await exportAs(test.url, headers, 'customers.xlsx', { fields: ['id', 'lastName'] });
    const sheet = partsOf(got).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet.match(/<row /g)?.length).toBe(1 + MANY + 20_000);
    expect(sheet).toContain(`<autoFilter ref="A1:B${1 + MANY + 20_000}"/>`);
  });

  it('ends with the server', async () => {
    const other = await startApp();
    await addCustomers(other, 400, NOTE * 2);
    const headers = await tokenOf(other, 'administrator');
    const response = await fetch(`${other.url}/export/${LONG}`, { headers });
    const began = performance.now();
    await other.close();
    // What is only cut off at the end of its patience takes twenty seconds.
    expect(performance.now() - began).toBeLessThan(15_000);
    await expect(response.text()).rejects.toThrow();
  });
});

describe('what is noted and logged', () => {
  it('is the operation, so that a change of rights names it beforehand', async () => {
    await makeRole(test, 'noted', { customer: SEES });
    const { cookie, userId } = await test.asUser('noted');
    const got = await exportAs(test.url, { cookie }, 'customers.csv?fields=lastName&where={"id":{"eq":"1"}}');
    expect(rowsOf(got)).toEqual([]);
    await test.app.operations.flush();
    const [row] = await test.app.reader.all(
      "select operation, coordinates from operation_use where actor_kind = 'user' and actor_id = ?",
      [String(userId)],
    );
    expect(row?.[0]).toBe('ExportCustomers');
    expect(JSON.parse(String(row?.[1]))).toContain('Customer.lastName');
  });
});
