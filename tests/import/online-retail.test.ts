import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { startApp, type TestApp } from '../support/app.js';
import { importInto, makeFolder, mappingPath, selectRow } from './import-file.js';
import { describeReal, realFile } from './real-data.js';

// Thousands of rows: on a busy machine longer than other tests.
jest.setTimeout(120_000);

const FILE = 'online-retail-2010-12_2011-08.csv.gz';

interface Row {
  InvoiceNo: string;
  StockCode: string;
  Quantity: string;
  UnitPrice: string;
  CustomerID: string;
}

/** Invoices that are not like others: prices of 0.001, bad debts below zero, one whose rows are not together. */
const ODD_LINE = /^(?:A|542806,)|,\d+\.\d{3},[^,]*,[^,]*$/;

/** The first rows of the file, and all rows of its oddest invoices, as lines in their order. */
function slice(): { text: string; rows: Row[] } {
  const [header = '', ...lines] = gunzipSync(readFileSync(realFile('online-retail', FILE)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  // Each line is a row: no quoted field of this file holds a line break.
  expect(lines).toHaveLength(320_705);
  const invoiceOf = (line: string): string => line.slice(0, line.indexOf(','));
  const odd = new Set(lines.filter((line) => ODD_LINE.test(line)).map(invoiceOf));
  expect(odd.size).toBeGreaterThanOrEqual(5);
  const kept = lines.filter((line, index) => index < 3000 || odd.has(invoiceOf(line)));
  const text = `${[header, ...kept].join('\n')}\n`;
  return { text, rows: parse(text, { columns: true }) as Row[] };
}

/** Cents of a line by exact whole numbers, a half away from zero; nothing of Kontor's own arithmetic. */
function cents({ Quantity, UnitPrice }: Row): bigint {
  const [whole = '0', fraction = ''] = UnitPrice.replace('-', '').split('.');
  const price = BigInt(whole + fraction.padEnd(4, '0'));
  const product = price * BigInt(Quantity.replace('-', ''));
  const rounded = (product + 50n) / 100n;
  return UnitPrice.startsWith('-') !== Quantity.startsWith('-') ? -rounded : rounded;
}

const count = (values: string[]): number => new Set(values).size;

describeReal('online-retail', FILE, () => {
  const folder = makeFolder();
  let test: TestApp;
  let rows: Row[];
  let file: string;

  beforeAll(async () => {
    test = await startApp();
    const part = slice();
    rows = part.rows;
    file = folder.write('slice.csv', part.text);
  });
  afterAll(async () => {
    await test.close();
    folder.remove();
  });

  const sums = (): Promise<unknown[]> =>
    selectRow(
      test,
      "select (select count(*) from `order`), (select count(*) from order_line), (select sum(total) from order_line), (select sum(total) from `order`), (select count(*) from customer), (select count(*) from offer), (select count(*) from change_entry where via = 'IMPORT')",
    );

  it('gives its orders, customers, offers and sums to the cent', async () => {
    const result = await importInto(test, 'orders', file, mappingPath('online-retail'), { batchSize: 50 });
    expect(result.rejects).toEqual([]);
    const total = Number(rows.reduce((sum, row) => sum + cents(row), 0n));
    expect(result.summary.orderSums).toEqual({ GBP: total });
    const [orders, lines, lineSum, orderSum, customers, offers] = await sums();
    expect({ orders, lines, lineSum, orderSum, customers, offers }).toEqual({
      orders: count(rows.map((row) => row.InvoiceNo)),
      lines: rows.length,
      lineSum: total,
      orderSum: total,
      customers: count(rows.flatMap((row) => row.CustomerID || [])),
      offers: count(rows.map((row) => row.StockCode)),
    });
  });

  it('makes cancellations documents of return and leaves stock alone', async () => {
    const canceled = rows.filter((row) => row.InvoiceNo.startsWith('C'));
    const total = Number(canceled.reduce((sum, row) => sum + cents(row), 0n));
    expect(await selectRow(test, "select count(*), sum(total) from `order` where type = 'return'")).toEqual([
      count(canceled.map((row) => row.InvoiceNo)),
      total,
    ]);
    expect(await selectRow(test, 'select count(*) from stock_movement')).toEqual([0]);
  });

  it('puts rows that stand apart into the one order they belong to', async () => {
    const expected = rows.filter((row) => row.InvoiceNo === '542806').length;
    expect(
      await selectRow(
        test,
        "select count(*), count(distinct l.position), max(l.position) from order_line l join `order` o on o.id = l.`order` where o.number = '542806'",
      ),
    ).toEqual([expected, expected, expected]);
  });

  it('keeps what each customer bought', async () => {
    expect(
      await selectRow(
        test,
        'select count(*) from customer c where c.orders_count <> (select count(*) from `order` o where o.customer = c.id) or c.total_sum <> (select sum(o.total) from `order` o where o.customer = c.id)',
      ),
    ).toEqual([0]);
    const known = rows.filter((row) => row.CustomerID);
    expect(await selectRow(test, 'select sum(total_sum) from customer')).toEqual([
      Number(known.reduce((sum, row) => sum + cents(row), 0n)),
    ]);
  });

  it('writes one entry of the change log for each record, and words to find it by', async () => {
    const [made] = await selectRow(
      test,
      "select count(*) from change_entry where via = 'IMPORT' and resource = 'orderLine' and action = 'CREATE'",
    );
    expect(made).toBe(rows.length);
    expect(
      await selectRow(test, "select count(*) from search_term where term = '542806' and resource = 'order'"),
    ).toEqual([1]);
  });

  it('changes nothing the second time', async () => {
    const before = await sums();
    const result = await importInto(test, 'orders', file, mappingPath('online-retail'), { batchSize: 70 });
    expect(await sums()).toEqual(before);
    for (const [resource, counts] of Object.entries(result.summary.records)) {
      expect({ resource, created: counts.created, updated: counts.updated }).toEqual({
        resource,
        created: 0,
        updated: 0,
      });
    }
  });

  it('updates what differs, and says in the change log what it was', async () => {
    const changed = folder.write(
      'changed.csv',
      readFileSync(file, 'utf8').replace(',6,2010-12-01 08:26:00,2.55,', ',7,2010-12-01 08:26:00,2.55,'),
    );
    const result = await importInto(test, 'orders', changed, mappingPath('online-retail'));
    expect(result.summary.records['orderLine']?.updated).toBe(1);
    expect(result.summary.records['order']?.updated).toBe(1);
    expect(
      await test.app.reader.all(
        "select field, old_value, new_value from change_entry where action = 'CHANGE' and resource = 'orderLine' order by field",
        [],
      ),
    ).toEqual([
      ['grossProfit', '"15.30"', '"17.85"'],
      ['quantity', '6', '7'],
      ['total', '"15.30"', '"17.85"'],
    ]);
  });
});
