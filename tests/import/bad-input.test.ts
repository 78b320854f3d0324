import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.js';
import { importInto, makeFolder, selectRow } from './import-file.js';

// One of them imports thousands of orders twice.
jest.setTimeout(60_000);

const folder = makeFolder();
let test: TestApp;
let source = '';
let runs = 0;

beforeAll(async () => {
  test = await startApp();
});
afterAll(async () => {
  await test.close();
  folder.remove();
});
beforeEach(() => {
  source = `bad-${++runs}`;
});

/** A plain shop export: id, sku, quantity, price, status. */
function mapping(changes: Record<string, unknown> = {}): string {
  return folder.write(
    `${source}.mapping.json`,
    JSON.stringify({
      kind: 'orders',
      source,
      currency: 'EUR',
      key: 'id',
      create: { shop: { [source]: { currency: 'EUR' } } },
      order: { shop: { const: source }, status: { column: 'status', default: 'new' } },
      lines: { fields: { sku: 'sku', quantity: 'quantity', unitPrice: 'price' } },
      ...changes,
    }),
  );
}

const HEADER = 'id,sku,quantity,price,status\n';
const row = (id: number): string => `${id},sku-${id},1,10.00,new\n`;
const rows = (count: number): string => Array.from({ length: count }, (_, index) => row(index + 1)).join('');
const orders = async (): Promise<unknown> =>
  (await selectRow(test, `select count(*) from \`order\` where external_source = '${source}'`))[0];

describe('a broken file', () => {
  it('names the line where a quote is never closed, and keeps what stands before', async () => {
    const file = folder.write('quotes.csv', `${HEADER}${rows(3)}4,"sku-4,1,10.00,new\n${rows(2)}`);
    const result = await importInto(test, 'orders', file, mapping());
    expect(result.state).toBe('broken');
    expect(result.failure?.message).toMatch(
      /quotes\.csv, record at line 5: a quote that opens in this record is never closed/,
    );
    expect(result.failure?.code).toBe('BAD_INPUT');
    expect(await orders()).toBe(3);
  });

  it('names the line whose bytes are not of the encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from(HEADER + rows(2)),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      Buffer.from(',x,1,2,new\n'),
    ]);
    const file = folder.write('encoding.csv', bytes);
    const result = await importInto(test, 'orders', file, mapping());
    expect(result.failure?.message).toMatch(/encoding\.csv, line 4: its bytes are not utf-8.*windows-1251/);
    expect(await orders()).toBe(2);
  });

  it('reads the same bytes when the mapping names their encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}1,`),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      Buffer.from(',1,2,new\n'),
    ]);
    const file = folder.write('cyrillic.csv', bytes);
    const result = await importInto(test, 'orders', file, mapping({ file: { encoding: 'windows-1251' } }));
    expect(result.state).toBe('finished');
    expect(await selectRow(test, "select count(*) from offer where sku = 'Привет'")).toEqual([1]);
  });

  it('takes half a gzip as far as it goes, and the whole one later without doubling', async () => {
    const random = (seed: number): string =>
      Array.from({ length: 40 }, (_, index) => ((seed * 7919 + index * 104_729) % 36).toString(36)).join('');
    const text =
      HEADER +
      Array.from({ length: 4000 }, (_, index) => `${index + 1},${random(index)},1,10.00,new\n`).join('');
    const whole = gzipSync(text);
    const half = await importInto(
      test,
      'orders',
      folder.write('half.csv.gz', whole.subarray(0, whole.length / 2)),
      mapping(),
    );
    expect(half.failure?.message).toMatch(/half\.csv\.gz, line \d+: the gzip ends in the middle/);
    const before = Number(await orders());
    expect(before).toBeGreaterThan(100);
    expect(before).toBeLessThan(4000);
    const rest = await importInto(test, 'orders', folder.write('half.csv.gz', whole), mapping());
    expect(rest.summary.records['order']).toEqual({ created: 4000 - before, updated: 0, unchanged: before });
    expect(await orders()).toBe(4000);
  });

  it('says so when the file is empty or not there', async () => {
    await expect(importInto(test, 'orders', folder.write('empty.csv', ''), mapping())).rejects.toThrow(
      /empty\.csv is empty/,
    );
    await expect(importInto(test, 'orders', folder.path('nowhere.csv'), mapping())).rejects.toThrow(
      /nowhere\.csv can not be read/,
    );
  });
});

describe('a wrong mapping', () => {
  const file = folder.write('good.csv', HEADER + rows(1));
  const importWith = (changes: Record<string, unknown>) => importInto(test, 'orders', file, mapping(changes));

  it.each([
    [
      'a column that is not there',
      { order: { number: 'Order No' } },
      /has no column "Order No"\. It has: id, sku, quantity, price, status/,
    ],
    [
      'a target that is not there',
      { order: { colour: 'id' } },
      /order\.colour: order has no such field to import into\. It has: .*customerComment/,
    ],
    [
      'a sum that Kontor reckons itself',
      { order: { total: 'price' } },
      /order\.total: order has no such field/,
    ],
    ['a part of another kind', { stock: {} }, /stock: has no place in a mapping of orders/],
    ['a word that means nothing', { colour: 1 }, /Unrecognized key: "colour"/],
    ['a currency that is none', { currency: 'EURO' }, /currency: "EURO" is not a currency/],
    [
      'an encoding that is none',
      { file: { encoding: 'utf-77' } },
      /file\.encoding: "utf-77" is not an encoding/,
    ],
    [
      'two sources of one value',
      { order: { number: { column: 'id', const: '1' } } },
      /order\.number: says column and const/,
    ],
    [
      'many rows for one value',
      {
        with: { items: { file: 'good.csv', key: 'id', on: 'id', many: true } },
        order: { number: 'items.sku' },
      },
      /items has many rows for one/,
    ],
  ])('is told by its place: %s', async (_, changes, message) => {
    await expect(importWith(changes)).rejects.toThrow(message);
    expect(await orders()).toBe(0);
  });

  it('is not JSON, or of another kind', async () => {
    await expect(importInto(test, 'orders', file, folder.write('broken.json', '{'))).rejects.toThrow(
      /broken\.json is not right:\n {2}it is not JSON/,
    );
    await expect(importInto(test, 'customers', file, mapping())).rejects.toThrow(
      /kind: it is a mapping of orders, but customers are to be imported/,
    );
  });
});

describe('a wrong row', () => {
  it.each([
    [
      'an unknown status',
      '1,a,1,10.00,teleported',
      /order\.status: there is no status "teleported": create it in the settings, or name it under "create"/,
    ],
    ['a status that is no code', '1,a,1,10.00,На складе', /order\.status: "На складе" is not a code.*"map"/],
    ['money that is none', '1,a,1,ten,new', /lines\.unitPrice: The unit price "ten"/],
    ['money with a comma', '1,a,1,"10,00",new', /has a comma: the decimal separator is a point/],
    ['too many decimals', '1,a,1,10.12345,new', /has more than 4 decimals/],
    ['no quantity', '1,a,,10.00,new', /lines\.quantity: is empty/],
    ['a negative quantity', '1,a,-1,10.00,new', /lines\.quantity: is negative: allow "negativeQuantities"/],
    ['a negative price', '1,a,1,-10.00,new', /lines\.unitPrice: is negative: allow "negativePrices"/],
    ['a price of nothing', '1,a,1,0,new', /lines\.unitPrice: is 0: allow "zeroPrices"/],
    ['a sum beyond all measure', '1,a,9000000000,900000000000,new', /limit/],
    ['cells too many', '1,a,1,10.00,new,more', /has 6 cells, but there are 5 columns/],
    ['cells too few', '1,a,1', /has 3 cells, but there are 5 columns/],
    ['neither SKU nor name', '1,,1,10.00,new', /lines\.name: is empty, and there is no SKU either/],
  ])('is rejected with its line and reason: %s', async (_, line, reason) => {
    const file = folder.write('row.csv', `${HEADER}${row(2)}${line}\n`);
    const result = await importInto(test, 'orders', file, mapping());
    expect(result.state).toBe('finished');
    expect(result.rejects).toHaveLength(1);
    expect(result.rejects[0]?.row.line).toBe(3);
    expect(result.rejects[0]?.reasons.join(' ')).toMatch(reason);
    expect(await orders()).toBe(1);
    expect(
      await selectRow(
        test,
        `select count(*) from \`order\` o where o.external_source = '${source}' and not exists (select 1 from order_line l where l.\`order\` = o.id)`,
      ),
    ).toEqual([0]);
  });

  it('keeps the other rows of its order out, and is written to the file of rejects', async () => {
    const file = folder.write('order.csv', `${HEADER}1,a,1,10.00,new\n1,b,x,10.00,new\n${row(2)}`);
    const rejects = folder.path('rejects.csv');
    const result = await importInto(test, 'orders', file, mapping(), { rejects });
    expect(result.summary.rejectedRows).toBe(2);
    expect(await orders()).toBe(1);
    expect(readFileSync(rejects, 'utf8').split('\n')).toEqual([
      'line,reasons,id,sku,quantity,price,status',
      '2,left out with its order 1: see line 3.,1,a,1,10.00,new',
      expect.stringMatching(/^3,"?lines\.quantity: .*,1,b,x,10\.00,new$/),
      '',
    ]);
  });

  it('is not allowed to take the number of an order that is there', async () => {
    const file = folder.write('twice.csv', HEADER + rows(1));
    await importInto(test, 'orders', file, mapping());
    const other = mapping({ source: `${source}-other` });
    const result = await importInto(test, 'orders', file, other);
    expect(result.rejects[0]?.reasons[0]).toMatch(/order\.number: the shop bad-\d+ has an order 1 already/);
  });

  it('is told of an order that no other system has named', async () => {
    const ask = await test.as('administrator');
    const made = await ask(
      'mutation { createOrder(input: { shop: "main", lines: [{ name: "Card", unitPrice: "1.00", quantity: 1 }] }) { number } }',
    );
    const file = folder.write('taken.csv', HEADER + row(Number(made.data.createOrder.number)));
    const result = await importInto(
      test,
      'orders',
      file,
      mapping({ order: { shop: { const: 'main' }, status: { column: 'status', default: 'new' } } }),
    );
    expect(result.rejects[0]?.reasons[0]).toMatch(/already \(one that no other system has named\)\.$/);
  });

  it('is not taken for another order of the file', async () => {
    const file = folder.write('namesakes.csv', `${HEADER}1,a,1,10.00,new\n1,b,1,10.00,new\n`);
    const order = { externalId: 'id', shop: { const: source }, status: { const: 'new' } };
    const result = await importInto(test, 'orders', file, mapping({ key: undefined, order }), {
      batchSize: 1,
    });
    expect(result.rejects).toHaveLength(1);
    expect(result.rejects[0]?.reasons[0]).toMatch(
      /order\.externalId: "1" stands for another order of this file too/,
    );
  });

  it('may be what the mapping allows', async () => {
    const file = folder.write('allowed.csv', `${HEADER}1,a,-1,10.00,new\n2,b,1,0,new\n`);
    const result = await importInto(
      test,
      'orders',
      file,
      mapping({ allow: ['negativeQuantities', 'zeroPrices'] }),
    );
    expect(result.rejects).toEqual([]);
    expect(
      await selectRow(test, `select sum(total) from \`order\` where external_source = '${source}'`),
    ).toEqual([-1000]);
  });
});

describe('text of the world', () => {
  it('keeps emoji and right-to-left text as they are', async () => {
    const name = '🎁 كتاب «اللغة» ‏مرحبا';
    const file = folder.write('world.csv', `id,sku,name,quantity,price\n1,w-1,"${name}",1,5\n`);
    await importInto(
      test,
      'orders',
      file,
      mapping({
        order: { shop: { const: source } },
        lines: { fields: { sku: 'sku', name: 'name', quantity: 'quantity', unitPrice: 'price' } },
      }),
    );
    expect(await selectRow(test, "select name from order_line where sku = 'w-1'")).toEqual([name]);
  });
});
