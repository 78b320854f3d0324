import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { startApp, type TestApp } from '../support/app.js';
import { importInto, makeFolder, mappingPath, selectRow } from './import-file.js';
import { describeReal, realFile } from './real-data.js';

// Thousands of orders: on a busy machine longer than other tests.
jest.setTimeout(120_000);

let test: TestApp;
beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

/** What the change log and the tables would show if a second import did anything. */
async function expectNothingNew(set: string, file: string): Promise<void> {
  const again = await importInto(test, 'orders', realFile(set, file), mappingPath(set));
  expect(again.rejects).toEqual([]);
  for (const counts of Object.values(again.summary.records))
    expect(counts).toMatchObject({ created: 0, updated: 0 });
}

describeReal('olist', 'olist_orders_dataset.csv', () => {
  it('joins five files into orders whose sums are those of the files', async () => {
    const result = await importInto(
      test,
      'orders',
      realFile('olist', 'olist_orders_dataset.csv'),
      mappingPath('olist'),
    );
    expect(result.rejects).toEqual([]);
    expect(
      await selectRow(
        test,
        "select count(*), sum(delivery_cost), sum(paid), count(distinct customer) from `order` where external_source = 'olist'",
      ),
    ).toEqual([2403, 50_139_11, 411_111_56, 2387]);
    expect(
      await selectRow(
        test,
        "select count(*), sum(l.total) from order_line l join `order` o on o.id = l.`order` and o.external_source = 'olist'",
      ),
    ).toEqual([2449, 312_392_31]);
    expect(await selectRow(test, "select count(*) from payment where currency = 'BRL'")).toEqual([2667]);
    expect(
      await selectRow(
        test,
        "select count(*) from `order` where external_source = 'olist' and status = 'delivered'",
      ),
    ).toEqual([1526]);
    expect(
      await selectRow(
        test,
        'select count(*) from product where external_source is null and `group` is not null',
      ),
    ).not.toEqual([0]);
    await expectNothingNew('olist', 'olist_orders_dataset.csv');
  });

  it('reads texts with line breaks inside quotes', async () => {
    const rows = parse(readFileSync(realFile('olist', 'olist_order_reviews_dataset.csv')), {
      columns: true,
    }) as object[];
    expect(rows).toHaveLength(2429);
  });
});

describeReal('cdnow', 'CDNOW_sample.txt', () => {
  it('reads blanks between columns and works the unit price out of the total', async () => {
    const result = await importInto(
      test,
      'orders',
      realFile('cdnow', 'CDNOW_sample.txt'),
      mappingPath('cdnow'),
    );
    expect(result.rejects).toEqual([]);
    expect(
      await selectRow(
        test,
        "select count(*), sum(total), count(distinct customer) from `order` where external_source = 'cdnow'",
      ),
    ).toEqual([6919, 244_091_94, 2357]);
    expect(
      await selectRow(
        test,
        "select sum(l.quantity) from order_line l join `order` o on o.id = l.`order` and o.external_source = 'cdnow'",
      ),
    ).toEqual([16_479_000]);
    await expectNothingNew('cdnow', 'CDNOW_sample.txt');
  });
});

describeReal('northwind', 'orders.csv', () => {
  it('brings firms, contacts, managers, shippers and discounts along', async () => {
    const result = await importInto(
      test,
      'orders',
      realFile('northwind', 'orders.csv'),
      mappingPath('northwind'),
    );
    expect(result.rejects).toEqual([]);
    const [orders, freight, companies, managers] = await selectRow(
      test,
      "select count(*), sum(delivery_cost), count(distinct company), count(distinct manager) from `order` where external_source = 'northwind'",
    );
    expect({ orders, companies, managers }).toEqual({ orders: 415, companies: 89, managers: 9 });
    expect(freight).toBe(sumOf('orders.csv', (cells) => cents(cells[7] ?? '')));
    expect(
      await selectRow(
        test,
        "select count(*), sum(l.total) from order_line l join `order` o on o.id = l.`order` and o.external_source = 'northwind'",
      ),
    ).toEqual([
      1085,
      sumOf('order-details.csv', ([, , price = '', quantity = '', discount = '']) =>
        discounted(price, quantity, discount),
      ),
    ]);
    await expectNothingNew('northwind', 'orders.csv');
  });

  it('gives the commas in addresses back to the addresses', async () => {
    expect(
      await selectRow(
        test,
        "select a.street, a.city, a.postal_code, a.country_iso from `order` o join address a on a.id = o.delivery_address where o.number = '10251'",
      ),
    ).toEqual(['2, rue du Commerce', 'Lyon', 69004, 'FR']);
  });

  it('refuses such rows when the mapping does not say whose the surplus is', async () => {
    const { file: _, ...rest } = JSON.parse(readFileSync(mappingPath('northwind'), 'utf8')) as Record<
      string,
      unknown
    >;
    const folder = makeFolder();
    const mapping = folder.write(
      'plain.json',
      JSON.stringify({ ...rest, source: 'northwind-plain', file: { empty: ['NULL'] } }),
    );
    const result = await importInto(test, 'orders', realFile('northwind', 'orders.csv'), mapping, {
      dryRun: true,
    });
    folder.remove();
    const surplus = result.rejects.filter(
      ({ reasons }) => reasons[0] === 'has 15 cells, but there are 14 columns.',
    );
    expect(surplus).toHaveLength(87);
    expect(surplus[0]?.row.line).toBe(3);
  });
});

/** Sums by whole numbers, by hand: what the import is measured against. */
function sumOf(file: string, value: (cells: string[]) => number): number {
  const lines = readFileSync(realFile('northwind', file), 'utf8').trimEnd().split('\n').slice(1);
  return lines.reduce((sum, line) => sum + value(line.trim().split(',')), 0);
}

const cents = (text: string): number => Math.round(Number(text) * 100);

function discounted(price: string, quantity: string, discount: string): number {
  const kept = 100n - BigInt(Math.round(Number(discount) * 100));
  const exact = BigInt(cents(price)) * BigInt(quantity) * kept;
  return Number((exact + 50n) / 100n);
}
