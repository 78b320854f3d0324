import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { parseDatabaseUrl } from '../../../server/db/database-url.js';
import { openFloorDatabase } from './floor-database.js';
import { insert, type Record } from './floor-inserts.js';

/** The bare floor of an import: each row of the file as it is into one table, 500 rows a transaction. Prints the seconds. */
const [url = '', file = ''] = process.argv.slice(2);
const database = openFloorDatabase(parseDatabaseUrl(url));
const startedMs = performance.now();
await database.transact(async ({ run }) => {
  await run('drop table if exists bench_import', []);
  await run(
    'create table bench_import (id bigint primary key, invoice varchar(20), sku varchar(40), name varchar(200), quantity varchar(20), at varchar(30), price varchar(20), customer varchar(20), country varchar(60))',
    [],
  );
});
let count = 0;
let batch: Record[] = [];
const flush = async (): Promise<void> => {
  const rows = batch;
  batch = [];
  await database.transact((transaction) => insert(transaction, 'bench_import', rows));
};
for await (const row of createReadStream(file)
  .pipe(createGunzip())
  .pipe(parse({ columns: true }))) {
  const values: { [column: string]: string } = row;
  const { InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country } = values;
  count++;
  batch.push({
    id: count,
    invoice: InvoiceNo ?? null,
    sku: StockCode ?? null,
    name: Description ?? null,
    quantity: Quantity ?? null,
    at: InvoiceDate ?? null,
    price: UnitPrice ?? null,
    customer: CustomerID ?? null,
    country: Country ?? null,
  });
  if (batch.length === 500) await flush();
}
await flush();
await database.transact(({ run }) => run('drop table bench_import', []));
console.log(JSON.stringify({ rows: count, seconds: (performance.now() - startedMs) / 1000 }));
process.exit(0);
