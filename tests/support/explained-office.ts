import { expect } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type Ask, type TestApp } from './app.js';
import { makeRole } from './make-role.js';
import { seedOrders } from './seed-orders.js';

export const EXPLAIN =
  'query ($person: ID, $token: ID, $resource: String!, $record: ID!, $field: String!, $at: DateTime) { explainAccess(person: $person, token: $token, resource: $resource, record: $record, field: $field, at: $at) { decision rules role at } }';
export const WHO =
  'query ($resource: String!, $record: ID!, $field: String!, $at: DateTime) { whoCanRead(resource: $resource, record: $record, field: $field, at: $at) { kind id name decision rule } }';

export const all: GrantsInput[string] = { read: 'all', see: ['open', 'personal'] };

export interface Explained {
  decision: string;
  rules: string[];
  role: string | null;
}

/** An office with three orders: A1 is Anna's, who sells; B1 and C1 are Bert's, whose role masks. */
export interface ExplainedOffice {
  test: TestApp;
  admin: Ask;
  anna: { ask: Ask; userId: number };
  bert: { ask: Ask; userId: number };
  orders: number[];
  customers: number[];
  /** Whether a person reads a field, of the first order when nothing else is said. */
  explain(
    person: number,
    field: string,
    given?: { record?: number | string; at?: string; resource?: string },
  ): Promise<Explained>;
}

export async function openExplainedOffice(): Promise<ExplainedOffice> {
  const test = await startApp();
  const admin = await test.as('administrator');
  await makeRole(test, 'sales', { shop: all, customer: all, order: { ...all, read: 'own' } });
  await makeRole(test, 'masking', {
    order: { ...all, fields: { phone: 'masked', email: 'own', firstName: 'none' } },
  });
  const anna = await test.asUser('sales');
  const bert = await test.asUser('masking');
  const { orders, customers } = await seedOrders(test, {
    customers: [{ firstName: 'Ada', lastName: 'Byron' }],
    orders: [
      {
        number: 'A1',
        manager: anna.userId,
        customer: 0,
        phone: '+4790000001',
        total: 2000,
        lines: [{ name: 'Lamp' }],
      },
      { number: 'B1', manager: bert.userId, phone: '+4790000002', total: 500 },
      { number: 'C1', manager: bert.userId, phone: '+4790000003', total: 700 },
    ],
  });
  return {
    test,
    admin,
    anna,
    bert,
    orders,
    customers,
    async explain(person, field, given = {}) {
      const { data, errors } = await admin(EXPLAIN, {
        person,
        resource: 'order',
        record: orders[0],
        field,
        ...given,
      });
      expect(errors).toBeUndefined();
      return data.explainAccess;
    },
  };
}

/** A moment between what was done before and what is done after. */
export async function moment(): Promise<string> {
  await sleep(15);
  const at = new Date().toISOString();
  await sleep(15);
  return at;
}
