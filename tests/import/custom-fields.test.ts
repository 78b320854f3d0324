import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportKind } from '../../server/import/mapping.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeDictionary, makeFields } from '../support/custom-fields.js';
import { seedOrders } from '../support/seed-orders.js';
import { importInto, makeFolder } from './import-file.js';

const folder = makeFolder();
let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  await seedOrders(test, { shops: { north: 'EUR' } });
  await makeDictionary(ask, 'paper', ['blue', 'red']);
  await makeFields(ask, [
    { code: 'floor', kind: 'WHOLE_NUMBER' },
    { code: 'stars', kind: 'NUMBER' },
    { code: 'wrap', kind: 'CHOICE', dictionary: 'paper' },
    { code: 'colors', kind: 'CHOICES', dictionary: 'paper' },
    { code: 'callAt', kind: 'DATE_TIME' },
    { code: 'fjord', shops: ['north'] },
    { resource: 'orderLine', code: 'engraving' },
    { resource: 'customer', code: 'photo', kind: 'FILE' },
    { resource: 'customer', code: 'limit', kind: 'MONEY', currency: 'JPY' },
  ]);
});
afterAll(async () => {
  await test.close();
  folder.remove();
});

const run = (kind: ImportKind, lines: string[], mapping: object) =>
  importInto(
    test,
    kind,
    folder.write(`${kind}.csv`, `${lines.join('\n')}\n`),
    folder.write(`${kind}.json`, JSON.stringify({ kind, source: 'old', currency: 'EUR', ...mapping })),
  );

const orders = (rows: string[]) =>
  run('orders', ['no,floor,stars,wrap,colors,call,fjord,text', ...rows], {
    key: 'no',
    order: {
      externalId: 'no',
      'custom.floor': 'floor',
      'custom.stars': 'stars',
      'custom.wrap': 'wrap',
      'custom.colors': { column: 'colors', split: '|' },
      'custom.callAt': 'call',
      'custom.fjord': 'fjord',
    },
    lines: {
      fields: {
        name: { const: 'Ring' },
        quantity: { const: '1' },
        unitPrice: { const: '5' },
        'custom.engraving': 'text',
      },
    },
  });

const readOrder = async (externalId: string) => {
  const { data, errors } = await ask(
    'query ($id: String!) { orders(where: { externalId: { eq: $id } }) { items { version custom { floor stars wrap colors callAt } lines { custom { engraving } } history { action field } } } }',
    { id: externalId },
  );
  expect(errors).toBeUndefined();
  return data.orders.items[0];
};

describe('import into custom fields', () => {
  it('fills them, leaves what is the same alone and logs what differs', async () => {
    const first = await orders(['1,3,4.5,red,red|blue,2026-01-01T10:00:00Z,,A & B']);
    expect(first.rejects).toEqual([]);
    const order = await readOrder('1');
    expect(order.custom).toEqual({
      floor: 3,
      stars: 4.5,
      wrap: 'red',
      colors: ['red', 'blue'],
      callAt: '2026-01-01T10:00:00.000Z',
    });
    expect(order.lines).toEqual([{ custom: { engraving: 'A & B' } }]);
    const same = await orders(['1,3,4.5,red,red|blue,2026-01-01T10:00:00Z,,A & B', '']);
    expect(same.summary.records['order']).toEqual({ created: 0, updated: 0, unchanged: 1 });
    const other = await orders(['1,4,4.5,red,red|blue,2026-01-01T10:00:00Z,,A & B']);
    expect(other.summary.records['order']).toMatchObject({ updated: 1 });
    const after = await readOrder('1');
    expect(after.custom.floor).toBe(4);
    expect(after.version).toBe(order.version + 1);
    expect(after.history.filter((one: { action: string }) => one.action === 'CHANGE')).toHaveLength(1);
  });

  it('rejects what is no value of the field, with its place in the mapping', async () => {
    const { rejects } = await orders([
      '2,third,4.5,red,red,,,',
      '3,3,4.5,green,red,,,',
      '4,3,4.5,red,red|green,,,',
      '5,3,4.5,red,red,,deep,',
    ]);
    expect(rejects.map(({ reasons }) => reasons.join())).toEqual([
      expect.stringMatching(/custom\.floor.*whole number/),
      expect.stringMatching(/custom\.wrap.*no entry of the dictionary paper/),
      expect.stringMatching(/custom\.colors.*"green"/),
      expect.stringMatching(/custom\.fjord.*north/),
    ]);
  });

  it('names the fields there are when a mapping names another', async () => {
    await expect(
      run('customers', ['id,limit', '1,5'], { customer: { externalId: 'id', 'custom.credit': 'limit' } }),
    ).rejects.toThrow(/custom\.credit.*custom\.limit/s);
  });

  it('brings no files: it opens no path and no address that stands in a table', async () => {
    await expect(
      run('customers', ['id,photo', '1,/etc/passwd'], {
        customer: { externalId: 'id', 'custom.photo': 'photo' },
      }),
    ).rejects.toThrow(/custom\.photo: holds files, and an import brings none/);
  });

  it('takes amounts of customers in the currency of the field', async () => {
    const { rejects } = await run('customers', ['id,limit', '1,1500'], {
      customer: { externalId: 'id', 'custom.limit': 'limit' },
    });
    expect(rejects).toEqual([]);
    const { data } = await ask(
      '{ customers(where: { externalId: { eq: "1" } }) { items { custom { limit } } } }',
    );
    expect(data.customers.items).toEqual([{ custom: { limit: '1500' } }]);
  });
});
