import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeField, makeFields, placeOrder } from '../support/custom-fields.js';
import { makeRole } from '../support/make-role.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  await makeFields(ask, [
    { code: 'fee', kind: 'MONEY' },
    { code: 'weight', kind: 'NUMBER' },
    { code: 'boxes', kind: 'WHOLE_NUMBER' },
    { code: 'note', kind: 'TEXT' },
  ]);
  await placeOrder(ask, { fee: '1.50', weight: 0.25, boxes: 2_000_000_000, note: 'a' });
  await placeOrder(ask, { fee: '2.25', weight: 1.5, boxes: 2_000_000_000 });
  await placeOrder(ask, { note: 'b' });
});
afterAll(() => test.close());

const TOTALS = `query ($where: OrderWhere) { orders(where: $where, page: { limit: 1 }) {
  totals { currency count custom { fee weight boxes } } } }`;

describe('totals of custom fields', () => {
  it('sum all that matches the filter, whatever the page', async () => {
    const { data, errors } = await ask(TOTALS, {});
    expect(errors).toBeUndefined();
    expect(data.orders.totals).toEqual([
      { currency: 'EUR', count: 3, custom: { fee: '3.75', weight: 1.75, boxes: 4_000_000_000 } },
    ]);
    const one = await ask(TOTALS, { where: { custom: { fee: { lt: '2.00' } } } });
    expect(one.data.orders.totals[0].custom).toEqual({ fee: '1.50', weight: 0.25, boxes: 2_000_000_000 });
    const none = await ask(TOTALS, { where: { custom: { note: { eq: 'b' } } } });
    expect(none.data.orders.totals[0].custom).toEqual({ fee: '0.00', weight: 0, boxes: 0 });
  });

  it('are of amounts and numbers alone', async () => {
    const { errors } = await ask('{ orders { totals { custom { note } } } }');
    expect(errors?.[0]?.message).toMatch(/Cannot query field/);
  });

  it('are there only for a role that reads the field in full on all rows', async () => {
    const hidden = await makeField(ask, { code: 'gain', kind: 'MONEY', sensitivity: 'cost' });
    const role = (fields: Record<string, 'own' | 'read'>) => ({
      order: { read: 'all' as const, list: true, see: ['open' as const], fields },
      shop: { read: 'all' as const, see: ['open' as const] },
    });
    await makeRole(test, 'blind', role({}));
    await makeRole(test, 'owner', role({ [hidden.identity]: 'own' }));
    await makeRole(test, 'reader', role({ [hidden.identity]: 'read' }));
    const answers = [];
    for (const name of ['blind', 'owner', 'reader'])
      answers.push(await (await test.as(name))('{ orders { totals { custom { gain } } } }'));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'BAD_INPUT',
      'BAD_INPUT',
      undefined,
    ]);
  });
});
