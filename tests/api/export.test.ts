import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type TestApp } from '../support/app.js';
import { makeField } from '../support/custom-fields.js';
import { cellsOf, exportAs, partsOf, rowsOf, type Exported } from '../support/exported.js';
import { makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';
import { tokenOf } from '../print/print-order.js';

const FORMULAS = ['=1+1', '+cmd|calc', '-2+3+cmd', '@SUM(A1)', '\tx', '  =1', '＝1'];
const PERSIAN = 'سارا رضایی، «تهران»';

let test: TestApp;
let boss: Record<string, string>;
let orders: number[];

const get = (path: string, headers = boss): Promise<Exported> => exportAs(test.url, headers, path);
const open: GrantsInput[string] = { read: 'all', see: ['open', 'personal'], export: true };

beforeAll(async () => {
  test = await startApp();
  boss = await tokenOf(test, 'administrator');
  ({ orders } = await seedOrders(test, {
    customers: FORMULAS.map((lastName) => ({ lastName, phones: ['+4790011223', '+4790011224'] })),
    orders: [
      {
        number: 'E-1',
        customer: 0,
        total: 2123,
        lastName: PERSIAN,
        phone: '+47 900 11 223',
        createdAt: '2026-03-01T10:00:00Z',
        call: true,
        tags: ['vip', 'gift, wrapped'],
        lines: [
          { name: 'Lamp "Nord"', sku: 'L-1', unitPrice: 100_000, quantity: 2000 },
          { name: 'Shade\nwide', sku: 'L-2', unitPrice: 12_345 },
        ],
      },
      { number: 'E-2', total: -500, createdAt: '2026-07-01T10:00:00Z' },
    ],
  }));
});
afterAll(() => test.close());

describe('GET /export/<plural>.csv', () => {
  it('writes the columns that were asked for, in their order', async () => {
    const got = await get('orders.csv?fields=number,total,createdAt,call,status.code&sort={"number":"ASC"}');
    expect(got.status).toBe(200);
    expect(got.text).toBe(
      'number,total,createdAt,call,status.code\r\n' +
        'E-1,21.23,2026-03-01T10:00:00.000Z,true,new\r\n' +
        'E-2,-5.00,2026-07-01T10:00:00.000Z,false,new\r\n',
    );
    expect(got.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(got.headers.get('cache-control')).toBe('private, no-store');
    expect(got.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(got.headers.get('content-disposition')).toMatch(
      /^attachment; filename="orders-\d{4}-\d\d-\d\d\.csv"/,
    );
  });

  it('filters and sorts as the list does', async () => {
    const where = encodeURIComponent('{"total":{"lt":"0"}}');
    expect(rowsOf(await get(`orders.csv?fields=number&where=${where}`))).toEqual([{ number: 'E-2' }]);
    const rows = rowsOf(await get('orders.csv?fields=number&sort=[{"total":"ASC"}]'));
    expect(rows.map(({ number }) => number)).toEqual(['E-2', 'E-1']);
  });

  it('makes a row of each line when a column goes into the lines', async () => {
    const got = await get(
      'orders.csv?fields=number,lines.sku,lines.name,lines.quantity&sort={"number":"ASC"}',
    );
    expect(rowsOf(got)).toEqual([
      { number: 'E-1', 'lines.sku': 'L-1', 'lines.name': 'Lamp "Nord"', 'lines.quantity': '2' },
      { number: 'E-1', 'lines.sku': 'L-2', 'lines.name': 'Shade\nwide', 'lines.quantity': '1' },
      { number: 'E-2', 'lines.sku': '', 'lines.name': '', 'lines.quantity': '' },
    ]);
  });

  it('chooses every value of the record by itself, and no list of other records', async () => {
    const [row = {}] = rowsOf(await get('orders.csv?sort={"number":"ASC"}'));
    expect(row).toMatchObject({ number: 'E-1', total: '21.23', 'status.code': 'new', 'shop.code': 'main' });
    expect(row['customer.lastName']).toBe("'=1+1");
    expect(row['tags']).toBe('vip; gift, wrapped');
    expect(Object.keys(row).filter((name) => /^(lines|payments|history)\./.test(name))).toEqual([]);
  });

  it('keeps what a spreadsheet would run from being run, and telephones and amounts as they are', async () => {
    const rows = rowsOf(await get('customers.csv?fields=lastName,phones&sort={"id":"ASC"}'));
    expect(rows.map(({ lastName }) => lastName)).toEqual(FORMULAS.map((text) => `'${text}`));
    expect(rows[0]?.['phones']).toBe('+4790011223; +4790011224');
    const [order] = rowsOf(await get('orders.csv?fields=phone,total&sort={"total":"ASC"}'));
    expect(order?.['total']).toBe('-5.00');
    const [, first] = rowsOf(await get('orders.csv?fields=phone,total&sort={"total":"ASC"}'));
    expect(first?.['phone']).toBe('+47 900 11 223');
  });

  it('writes any script, with the mark that Excel wants when it is asked for', async () => {
    const plain = await get('orders.csv?fields=lastName&sort={"number":"ASC"}');
    expect(rowsOf(plain)[0]?.['lastName']).toBe(PERSIAN);
    expect([...plain.bytes.subarray(0, 3)]).not.toEqual([0xef, 0xbb, 0xbf]);
    const marked = await get('orders.csv?fields=lastName&bom=true');
    expect([...marked.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('writes moments in the time zone that was asked for', async () => {
    const rows = rowsOf(await get('orders.csv?fields=createdAt&sort={"number":"ASC"}&timeZone=Europe/Oslo'));
    expect(rows.map(({ createdAt }) => createdAt)).toEqual([
      '2026-03-01T11:00:00.000+01:00',
      '2026-07-01T12:00:00.000+02:00',
    ]);
  });

  it('has custom fields, of the order and of its lines', async () => {
    const ask = await test.as('administrator');
    await makeField(ask, { code: 'floor', label: 'Floor', kind: 'WHOLE_NUMBER' });
    const { errors } = await ask(
      'mutation ($id: ID!) { updateOrder(id: $id, input: { custom: { floor: 7 } }) { id } }',
      { id: orders[0] },
    );
    expect(errors).toBeUndefined();
    const asked = {
      fields: ['number', 'custom.floor'],
      heads: ['Number', 'Floor'],
      sort: [{ number: 'ASC' }],
    };
    const got = await exportAs(test.url, boss, 'orders.csv', asked);
    expect(got.text).toBe('Number,Floor\r\nE-1,7\r\nE-2,\r\n');
    expect(Object.keys(rowsOf(await get('orders.csv'))[0] ?? {})).toContain('custom.floor');
  });
});

describe('GET /export/<plural>.xlsx', () => {
  it('holds numbers, dates, flags and texts, and never a formula', async () => {
    const got = await get(
      'orders.xlsx?fields=number,total,createdAt,call,lastName&sort={"number":"ASC"}&timeZone=Europe/Oslo',
    );
    expect(got.status).toBe(200);
    const cells = cellsOf(got);
    expect(cells.get('B1')).toMatchObject({ type: 'inlineStr', value: 'total' });
    expect(cells.get('A2')).toMatchObject({ type: 'inlineStr', value: 'E-1' });
    expect(cells.get('B2')).toMatchObject({ type: 'n', value: '21.23' });
    // 1 March 2026, eleven o'clock in Oslo.
    expect(Number(cells.get('C2')?.value)).toBeCloseTo(46_082 + 11 / 24, 6);
    expect(cells.get('D2')).toMatchObject({ type: 'b', value: '1' });
    expect(cells.get('E2')).toMatchObject({ type: 'inlineStr', value: PERSIAN });
    expect(cells.has('E3')).toBe(false);
  });

  it('has what looks like a formula as text that stays text', async () => {
    const got = await get('customers.xlsx?fields=lastName&sort={"id":"ASC"}');
    const cells = cellsOf(got);
    expect(FORMULAS.map((_, index) => cells.get(`A${index + 2}`)?.value)).toEqual(FORMULAS);
    expect(FORMULAS.map((_, index) => cells.get(`A${index + 2}`)?.type)).toEqual(
      FORMULAS.map(() => 'inlineStr'),
    );
    expect(partsOf(got).get('xl/worksheets/sheet1.xml')).not.toContain('<f');
  });

  it('is a workbook with all its parts, and begins at the right for who reads so', async () => {
    const parts = partsOf(await get('orders.xlsx?fields=number&lang=fa'));
    expect([...parts.keys()].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('rightToLeft="1"');
    const left = partsOf(await get('orders.xlsx?fields=number&lang=nb'));
    expect(left.get('xl/worksheets/sheet1.xml')).not.toContain('rightToLeft');
  });

  it('makes a row of each line too', async () => {
    const cells = cellsOf(await get('orders.xlsx?fields=number,lines.unitPrice&sort={"number":"ASC"}'));
    expect(['A2', 'B2', 'A3', 'B3', 'A4', 'B4'].map((place) => cells.get(place)?.value)).toEqual([
      'E-1',
      '10.00',
      'E-1',
      '1.2345',
      'E-2',
      undefined,
    ]);
  });
});

describe('who exports', () => {
  it('signs in first', async () => {
    const got = await get('orders.csv', {});
    expect([got.status, got.error?.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('has the right to', async () => {
    const got = await get('orders.csv?fields=number', await tokenOf(test, 'manager'));
    expect([got.status, got.error?.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('comes from the panel with the session, by POST with the header of the panel', async () => {
    const { cookie } = await test.asUser('administrator');
    const without = await exportAs(test.url, { cookie }, 'orders.csv', { fields: ['number'] });
    expect(without.error?.code).toBe('UNAUTHENTICATED');
    const got = await exportAs(test.url, { cookie, 'x-kontor': '1' }, 'orders.csv', { fields: ['number'] });
    expect(got.status).toBe(200);
  });

  it('is refused a hidden field in the words for one that never existed', async () => {
    await makeRole(test, 'exports-open', { order: { ...open, see: ['open'] }, status: open });
    const headers = await tokenOf(test, 'exports-open');
    const hidden = await get('orders.csv?fields=number,phone,customer.lastName', headers);
    const unknown = await get('orders.csv?fields=number,phoxy,custoxer.lastName', headers);
    expect(hidden.error?.issues).toEqual([
      { path: 'fields.phone', message: 'there is no such field.' },
      { path: 'fields.customer.lastName', message: 'there is no such field.' },
    ]);
    expect(
      unknown.text
        .replace(/"requestId":"[^"]+"/, '')
        .replaceAll('xy', 'ne')
        .replaceAll('xer', 'mer'),
    ).toBe(hidden.text.replace(/"requestId":"[^"]+"/, ''));
    const columns = Object.keys(rowsOf(await get('orders.csv', headers))[0] ?? {});
    expect(columns).toContain('number');
    expect(columns).not.toContain('phone');
    expect(columns.filter((name) => name.startsWith('customer.'))).toEqual([]);
  });

  it('may not filter or sort by what is hidden', async () => {
    const headers = await tokenOf(test, 'exports-open');
    const filtered = await get('orders.csv?fields=number&where={"phone":{"startsWith":"%2B47"}}', headers);
    expect(filtered.error?.issues[0]?.path).toBe('where.phone');
    const sorted = await get('orders.csv?fields=number&sort={"phone":"ASC"}', headers);
    expect(sorted.error?.issues[0]?.path).toBe('sort.0.phone');
  });

  it('sees the tail of what is masked, and a mark where a row hides it', async () => {
    const { cookie, userId } = await test.asUser('administrator');
    const ask = await test.as('administrator');
    await ask('mutation ($id: ID!, $to: ID) { updateOrder(id: $id, input: { manager: $to }) { id } }', {
      id: orders[0],
      to: userId,
    });
    await makeRole(test, 'exports-own', {
      order: { ...open, fields: { phone: 'masked', lastName: 'own', total: 'own' } },
    });
    const { errors } = await ask(
      'mutation ($id: ID!) { updateUser(id: $id, input: { roles: ["exports-own"] }) { id } }',
      { id: userId },
    );
    expect(errors).toBeUndefined();
    const got = await get('orders.csv?fields=number,phone,lastName,total', { cookie });
    expect(rowsOf(got)).toEqual(
      expect.arrayContaining([
        { number: 'E-1', phone: '••• 1223', lastName: PERSIAN, total: '21.23' },
        { number: 'E-2', phone: '', lastName: '•••', total: '•••' },
      ]),
    );
    const cells = cellsOf(await get('orders.xlsx?fields=total', { cookie }));
    expect([cells.get('A2')?.value, cells.get('A3')?.value].sort()).toEqual(['21.23', '•••']);
  });

  it('exports own rows only when no others are in reach', async () => {
    await makeRole(test, 'exports-reach', { order: { ...open, read: 'own' } });
    const { cookie, userId } = await test.asUser('exports-reach');
    const ask = await test.as('administrator');
    await ask('mutation ($id: ID!, $to: ID) { updateOrder(id: $id, input: { manager: $to }) { id } }', {
      id: orders[1],
      to: userId,
    });
    expect(rowsOf(await get('orders.csv?fields=number', { cookie }))).toEqual([{ number: 'E-2' }]);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['orders.pdf', 404, 'NOT_FOUND'],
    ['nothing.csv', 404, 'NOT_FOUND'],
    ['orders.csv?felds=number', 400, 'BAD_INPUT'],
    ['orders.csv?fields=', 400, 'BAD_INPUT'],
    ['orders.csv?fields=lines', 400, 'BAD_INPUT'],
    ['orders.csv?fields=history.field', 400, 'BAD_INPUT'],
    ['orders.csv?fields=customer', 400, 'BAD_INPUT'],
    ['orders.csv?fields=customer.orders.number', 400, 'BAD_INPUT'],
    ['orders.csv?fields=lines.sku,payments.amount', 400, 'BAD_INPUT'],
    ['orders.csv?fields=number%7D%7D', 400, 'BAD_INPUT'],
    ['orders.csv?fields=__typename.x', 400, 'BAD_INPUT'],
    ['orders.csv?where=nonsense', 400, 'BAD_INPUT'],
    ['orders.csv?where={"nonsense":{"eq":1}}', 400, 'BAD_INPUT'],
    ['orders.csv?sort=5', 400, 'BAD_INPUT'],
    ['orders.csv?timeZone=Mars/Base', 400, 'BAD_INPUT'],
    [`orders.csv?fields=${Array(251).fill('number').join()}`, 400, 'BAD_INPUT'],
  ])('%s is refused', async (path, status, code) => {
    const got = await get(path);
    expect([got.status, got.error?.code]).toEqual([status, code]);
  });

  it('a body that is no JSON, or heads that do not fit the fields', async () => {
    const response = await fetch(`${test.url}/export/orders.csv`, {
      method: 'POST',
      headers: boss,
      body: 'x',
    });
    expect(response.status).toBe(400);
    const got = await exportAs(test.url, boss, 'orders.csv', { fields: ['number'], heads: ['a', 'b'] });
    expect(got.error?.issues[0]?.path).toBe('heads');
  });
});
