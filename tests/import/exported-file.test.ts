import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tokenOf } from '../print/print-order.js';
import { startApp, type TestApp } from '../support/app.js';
import { makeField } from '../support/custom-fields.js';
import { exportAs } from '../support/exported.js';
import { importInto, makeFolder } from './import-file.js';

/** What came from another system goes out as a file of field paths, and comes back as it was. */
const folder = makeFolder();
let test: TestApp;
let boss: Record<string, string>;

beforeAll(async () => {
  test = await startApp();
  boss = await tokenOf(test, 'administrator');
  await makeField(await test.as('administrator'), { code: 'gift', label: 'Gift text' });
});
afterAll(async () => {
  await test.close();
  folder.remove();
});

const written = (name: string, mapping: object): string =>
  folder.write(name, JSON.stringify({ source: 'shop', currency: 'EUR', ...mapping }));

/** A section whose columns are called like its fields. */
const alike = (fields: string[], more: object = {}) => ({
  ...Object.fromEntries(fields.map((field) => [field, field])),
  ...more,
});

const ORDER_FIELDS = [
  'number',
  'createdAt',
  'firstName',
  'lastName',
  'phone',
  'customerComment',
  'discountAmount',
  'custom.gift',
];
const LINE_FIELDS = ['externalId', 'sku', 'name', 'quantity', 'unitPrice'];

const mapping = {
  kind: 'orders',
  file: { guarded: true },
  key: 'externalId',
  create: { status: true },
  order: alike(ORDER_FIELDS, {
    status: 'status.code',
    tags: { column: 'tags', split: ';' },
    'delivery.cost': 'delivery.cost',
  }),
  lines: { fields: Object.fromEntries(LINE_FIELDS.map((field) => [field, `lines.${field}`])) },
};
const FIELDS = [
  'externalId',
  ...ORDER_FIELDS,
  'status.code',
  'tags',
  'delivery.cost',
  ...LINE_FIELDS.map((field) => `lines.${field}`),
];

const FIRST = [
  FIELDS.join(','),
  `X-1,A-1,2026-03-01T10:00:00.000Z,Ada,=SUM(A1),+47 900 11 223,"-call; =me, ""now""",2.50,سلام,new,vip; @gift,49.00,L1,SKU-1,'=Lamp,2,10.00`,
  `X-1,A-1,2026-03-01T10:00:00.000Z,Ada,=SUM(A1),+47 900 11 223,"-call; =me, ""now""",2.50,سلام,new,vip; @gift,49.00,L2,SKU-2,"Shade`,
  `wide",0.5,12.3456`,
  `X-2,A-2,2026-07-01T10:00:00.000Z,,'apostrophe,,,,,new,,0.00,L3,SKU-1,-Lamp,1,10.00`,
  '',
].join('\r\n');

describe('an export that is imported again', () => {
  it.each(['UTC', 'Asia/Tehran'])('changes nothing, with its moments in %s', async (timeZone) => {
    const plain = written('first.json', { ...mapping, file: {} });
    const first = await importInto(test, 'orders', folder.write('first.csv', FIRST), plain);
    expect(first.rejects).toEqual([]);

    const asked = { fields: FIELDS, sort: [{ number: 'ASC' }], timeZone, bom: true };
    const exported = await exportAs(test.url, boss, 'orders.csv', asked);
    expect(exported.error).toBeUndefined();
    expect(exported.text).toContain("'=SUM(A1)");
    expect(exported.text).toContain("''=Lamp");

    const file = folder.write(`again-${timeZone.length}.csv`, exported.bytes);
    const again = await importInto(test, 'orders', file, written('again.json', mapping));
    expect(again.rejects).toEqual([]);
    expect(again.summary.records['order']).toEqual({ created: 0, updated: 0, unchanged: 2 });
  });

  it('is refused where rights hid a value: the mark is no value', async () => {
    const file = folder.write('masked.csv', 'externalId,lastName\r\nC-1,•••\r\nC-2,Berg\r\n');
    const map = written('masked.json', {
      kind: 'customers',
      customer: { externalId: 'externalId', lastName: 'lastName' },
    });
    const { rejects } = await importInto(test, 'customers', file, map);
    expect(rejects.map(({ reasons }) => reasons.join())).toEqual([
      expect.stringMatching(/lastName: "•••" is what rights hid/),
    ]);
  });
});
