import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { whoCanRead } from '../../server/domain/rights/who-can-read.js';
import type { Ask, TestApp } from '../support/app.js';
import { openExplainedOffice, WHO, moment, type ExplainedOffice } from '../support/explained-office.js';

let test: TestApp;
let admin: Ask;
let bert: ExplainedOffice['bert'];
let orders: number[];
let explain: ExplainedOffice['explain'];

beforeAll(async () => {
  ({ test, admin, bert, orders, explain } = await openExplainedOffice());
});
afterAll(() => test.close());

describe('who reads a field', () => {
  interface Reads {
    kind: string;
    id: string;
    decision: string;
    rule: string;
  }
  const who = async (field: string, at?: string): Promise<Reads[]> => {
    const { data, errors } = await admin(WHO, { resource: 'order', record: orders[0], field, at });
    expect(errors).toBeUndefined();
    return data.whoCanRead;
  };

  it('is everybody for whom the explanation says so, with its rule', async () => {
    const found = await who('phone');
    const context = await test.context();
    const people = await context.reader.all('select id from `user`', []);
    for (const [id] of people) {
      const one = await explain(Number(id), 'phone');
      const entry = found.find((holder) => holder.kind === 'user' && holder.id === String(id));
      expect([id, entry?.decision ?? 'DENIED']).toEqual([id, one.decision]);
      if (entry) expect(one.rules).toContain(entry.rule);
    }
    expect(found.some((holder) => holder.kind === 'token')).toBe(true);
    expect(found.find((holder) => holder.id === String(bert.userId))?.decision).toBe('MASKED');
  });

  it('is told for a past moment too', async () => {
    const { userId } = await test.asUser('manager');
    const before = await moment();
    await admin('mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["warehouse"] }) { id } }', {
      id: userId,
    });
    const has = (list: Reads[]) => list.some((holder) => holder.id === String(userId));
    expect(has(await who('phone'))).toBe(false);
    expect(has(await who('phone', before))).toBe(true);
  });

  it('takes few statements for many people', async () => {
    const context = await test.context();
    for (let index = 0; index < 40; index++) await test.asUser('sales');
    let statements = 0;
    const { reader } = context;
    const counted: typeof reader = {
      ...reader,
      all: (sql, values) => {
        statements++;
        return reader.all(sql, values);
      },
    };
    await whoCanRead(
      { ...context, reader: counted },
      { resource: 'order', record: String(orders[0]), field: 'phone' },
    );
    expect(statements).toBeLessThan(12);
  });
});
