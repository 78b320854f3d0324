import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportKind } from '../../server/import/mapping.js';
import { startApp, type TestApp } from '../support/app.js';
import { importInto, makeFolder, selectRow } from './import-file.js';

/** What the exports of usual shops look like: windows-1251, semicolons, comma decimals, dates with points. */
const folder = makeFolder();
let test: TestApp;
beforeAll(async () => {
  test = await startApp();
});
afterAll(async () => {
  await test.close();
  folder.remove();
});

const run = (kind: ImportKind, lines: string[], mapping: object, options = {}) =>
  importInto(
    test,
    kind,
    folder.write(`${kind}.csv`, `${lines.join('\n')}\n`),
    folder.write(`${kind}.json`, JSON.stringify({ kind, source: 'shop', currency: 'EUR', ...mapping })),
    options,
  );

const created = (count: number) => ({ created: count, updated: 0, unchanged: 0 });

describe('import products', () => {
  const mapping = {
    file: { delimiter: ';' },
    create: { unit: true, priceType: { shop: { currency: 'EUR' } } },
    product: {
      externalId: 'product',
      name: 'name',
      manufacturer: 'brand',
      active: { column: 'on sale', default: 'yes' },
      unit: { column: 'unit', map: { 'шт.': 'pc' } },
    },
    group: { externalId: 'category', name: 'category' },
    offer: {
      externalId: 'id',
      sku: 'sku',
      barcode: 'ean',
      name: { text: '{name} {size}' },
      weightGrams: { column: 'kg', movePoint: 3, decimal: ',' },
      purchasePrice: { column: 'cost', decimal: ',' },
    },
    price: { priceType: { const: 'shop' }, price: { column: 'price', decimal: ',' } },
  };
  const head = 'product;id;sku;ean;name;size;brand;category;unit;kg;cost;price;on sale';
  const rows = [
    '1;11;TEE-S;4006381333931;Tee;S;Nord;Shirts;шт.;0,25;4,5;1.199,90;да',
    '1;12;TEE-M;4006381333948;Tee;M;Nord;Shirts;шт.;0,26;4,5;19,90;yes',
    '2;21;CAP;;Cap;;Nord;Caps;шт.;0,1;2;9,90;no',
  ];

  it('makes products, variants, groups, prices and units', async () => {
    const result = await run('products', [head, ...rows], mapping);
    expect(result.rejects.map(({ reasons }) => reasons.join())).toEqual([
      expect.stringMatching(/product\.active: "да" is neither yes nor no/),
    ]);
    const again = await run(
      'products',
      [head, rows[0]?.replace('да', 'yes') ?? '', ...rows.slice(1)],
      mapping,
    );
    expect(again.summary.records).toMatchObject({
      product: { created: 0, updated: 0, unchanged: 2 },
      offer: { created: 1, updated: 0, unchanged: 2 },
      price: { created: 1, updated: 0, unchanged: 2 },
    });
    expect(
      await selectRow(
        test,
        "select count(*), count(distinct product) from offer where external_source = 'shop'",
      ),
    ).toEqual([3, 2]);
    expect(
      await selectRow(
        test,
        "select o.name, o.weight_grams, o.purchase_price, p.price from offer o join price p on p.offer = o.id where o.sku = 'TEE-S'",
      ),
    ).toEqual(['Tee S', 250, 45_000, 11_999_000]);
  });

  it('finds a product by its words afterwards', async () => {
    expect(
      await selectRow(test, "select count(*) from search_term where resource = 'offer' and term = 'tee-s'"),
    ).toEqual([1]);
  });
});

describe('import prices and stock', () => {
  it('updates prices of offers by SKU, and refuses unknown ones', async () => {
    const mapping = {
      create: { priceType: { wholesale: { currency: 'EUR' } } },
      offer: { sku: 'sku' },
      price: { priceType: { const: 'wholesale' }, minQuantity: 'from', price: 'price' },
    };
    const lines = ['sku,from,price', 'TEE-M,10,15.0005', 'TEE-M,100,12', 'NOTHING,1,1'];
    const first = await run('prices', lines, mapping);
    expect(first.summary.records['price']).toEqual(created(2));
    expect(first.rejects[0]?.reasons).toEqual([
      'offer: there is none with sku NOTHING. Import products first.',
    ]);
    const second = await run('prices', [...lines.slice(0, 2), 'TEE-M,100,11.5'], mapping);
    expect(second.summary.records['price']).toEqual({ created: 0, updated: 1, unchanged: 1 });
    expect(
      await selectRow(
        test,
        "select count(*) from change_entry where resource = 'price' and action = 'CHANGE'",
      ),
    ).toEqual([1]);
  });

  it('keeps stock as entries of the ledger', async () => {
    const mapping = {
      create: { warehouse: { shelf: { name: 'Shelf' } } },
      offer: { sku: 'sku' },
      stock: { warehouse: { const: 'shelf' }, onHand: 'pieces', purchasePrice: 'cost' },
    };
    const lines = ['sku,pieces,cost', 'TEE-S,5,4.20', 'CAP,2.5,'];
    expect((await run('stock', lines, mapping)).summary.records['stock']).toMatchObject({ created: 2 });
    await run('stock', ['sku,pieces,cost', 'TEE-S,3,4.20', 'CAP,2.5,'], mapping);
    await run('stock', ['sku,pieces,cost', 'TEE-S,3,4.20', 'CAP,2.5,'], mapping);
    expect(
      await selectRow(
        test,
        "select s.on_hand, s.free, s.purchase_price, (select sum(m.quantity) from stock_movement m where m.offer = s.offer), (select count(*) from stock_movement m where m.offer = s.offer) from stock s join offer o on o.id = s.offer where o.sku = 'TEE-S'",
      ),
    ).toEqual([3000, 3000, 42_000, 3000, 2]);
    const negative = await run('stock', ['sku,pieces,cost', 'TEE-S,-1,'], mapping);
    expect(negative.rejects[0]?.reasons).toEqual(['stock.onHand: is negative.']);
  });
});

describe('import companies and customers', () => {
  it('makes firms, their contacts and addresses, and finds people again by phone or e-mail', async () => {
    await run('companies', ['id,name,vat', '7,Nord AS,NO123'], {
      company: { externalId: 'id', name: 'name', vatNumber: 'vat' },
    });
    const mapping = {
      country: 'NO',
      company: { externalId: 'company' },
      manager: { email: 'manager', firstName: 'manager' },
      customer: {
        externalId: 'id',
        firstName: 'first',
        lastName: 'last',
        phones: { column: 'phones', split: '/' },
        emails: 'email',
        tags: { column: 'tags', split: '|' },
        birthday: { column: 'born', format: 'DD.MM.YYYY' },
        createdAt: { column: 'since', format: 'DD.MM.YYYY hh:mm' },
        vip: 'vip',
      },
      address: { city: 'city', countryIso: { const: 'NO' } },
      timeZone: 'Europe/Oslo',
    };
    const head = 'id,company,first,last,phones,email,tags,born,since,vip,city,manager';
    const rows = [
      '1,7,Kari,Nordmann,22 12 34 56 / +4790012345,Kari@Example.com,gold|friend,17.05.1980,01.07.2024 12:00,1,Oslo,boss@example.com',
      '2,,Ola,,,,,31.02.1980,,0,Bergen,',
    ];
    const first = await run('customers', [head, ...rows], mapping);
    expect(first.rejects.map(({ row, reasons }) => [row.line, reasons.join()])).toEqual([
      [3, expect.stringMatching(/customer\.birthday: "31\.02\.1980" is not a time of the calendar/)],
    ]);
    expect(
      await selectRow(
        test,
        "select c.first_name, c.phones, c.birthday, co.name, a.city, u.email from customer c join company co on co.id = c.company join address a on a.customer = c.id join user u on u.id = c.manager where c.external_id = '1'",
      ),
    ).toEqual(['Kari', '["+4722123456","+4790012345"]', '1980-05-17', 'Nord AS', 'Oslo', 'boss@example.com']);
    const again = await run('customers', [head, ...rows.slice(0, 1)], mapping);
    expect(again.summary.records).toMatchObject({
      customer: { created: 0, updated: 0, unchanged: 1 },
      address: { created: 0, unchanged: 1 },
    });

    const byPhone = await run('customers', ['phone,last', '22123456,Hansen'], {
      country: 'NO',
      customer: { phones: 'phone', lastName: 'last' },
    });
    expect(byPhone.summary.records['customer']).toMatchObject({ created: 0, updated: 1 });
    expect(
      await selectRow(test, "select count(*), max(last_name) from customer where external_source = 'shop'"),
    ).toEqual([1, 'Hansen']);
  });

  it('refuses people whom a second import could not find again', async () => {
    const result = await run('customers', ['last', 'Nobody'], { customer: { lastName: 'last' } });
    expect(result.rejects[0]?.reasons).toEqual([
      'customer: has no externalId, phone or e-mail: a second import would make a second one.',
    ]);
  });
});

describe('import orders', () => {
  const mapping = {
    key: 'order',
    create: {
      shop: { web: { currency: 'EUR' } },
      warehouse: { shelf: { name: 'Shelf' } },
      paymentStatus: { cleared: { paymentComplete: true } },
    },
    moveStock: { warehouse: 'shelf' },
    order: {
      number: 'order',
      shop: { const: 'web' },
      status: { const: 'new' },
      'delivery.cost': 'delivery',
      'source.source': { const: 'import' },
    },
    customer: { firstName: 'name', emails: 'email' },
    lines: { fields: { sku: 'sku', quantity: 'pieces', unitPrice: 'price', vatRate: { const: '25' } } },
    payments: {
      fields: { amount: 'paid', status: { const: 'cleared' }, paidAt: { const: '2026-01-02 10:00' } },
    },
  };
  const lines = [
    'order,sku,pieces,price,delivery,name,email,paid',
    'A1,TEE-S,2,20,5,Kari,KARI@example.com,54.90',
    'A2,CAP,1,9.90,,Per,per@example.com,',
    'A1,CAP,1,9.90,5,Kari,kari@example.com,54.90',
  ];

  it('counts in a dry run, and writes nothing', async () => {
    const before = await selectRow(
      test,
      'select (select count(*) from `order`), (select count(*) from shop), (select count(*) from change_entry)',
    );
    const result = await run('orders', lines, mapping, { dryRun: true, batchSize: 1 });
    expect(result.summary.records).toMatchObject({
      shop: created(1),
      order: created(2),
      orderLine: created(3),
    });
    expect(
      await selectRow(
        test,
        'select (select count(*) from `order`), (select count(*) from shop), (select count(*) from change_entry)',
      ),
    ).toEqual(before);
  });

  it('joins rows that stand apart, knows the buyer, and moves stock where the mapping says so', async () => {
    const result = await run('orders', lines, mapping, { batchSize: 1 });
    expect(result.summary.orderSums).toEqual({ EUR: 64_80 });
    expect(
      await selectRow(
        test,
        "select o.lines_total, o.total, o.vat_total, o.first_name, o.email, c.first_name, c.orders_count, c.total_sum from `order` o join customer c on c.id = o.customer where o.number = 'A1'",
      ),
    ).toEqual([49_90, 54_90, 9_98, 'Kari', 'KARI@example.com', 'Kari', 1, 54_90]);
    expect(
      await selectRow(
        test,
        "select on_hand from stock s join offer o on o.id = s.offer where o.sku = 'TEE-S'",
      ),
    ).toEqual([1000]);
    // The amount stands in both rows of the order; it was paid once.
    expect(
      await selectRow(
        test,
        "select o.paid, count(*) from `order` o join payment p on p.`order` = o.id where o.number = 'A1' group by o.paid",
      ),
    ).toEqual([54_90, 1]);
    const again = await run('orders', lines, mapping);
    for (const counts of Object.values(again.summary.records))
      expect(counts).toMatchObject({ created: 0, updated: 0 });
    expect(
      await selectRow(
        test,
        "select on_hand from stock s join offer o on o.id = s.offer where o.sku = 'TEE-S'",
      ),
    ).toEqual([1000]);
  });

  it('shows the import in the history of the order', async () => {
    const ask = await test.as('administrator');
    const { data } = await ask(
      '{ orders(where: { number: { eq: "A1" } }) { items { total lines { sku total } history { action via actor { kind name } } } } }',
    );
    expect(data.orders.items[0]).toMatchObject({
      total: '54.90',
      lines: [
        { sku: 'TEE-S', total: '40.00' },
        { sku: 'CAP', total: '9.90' },
      ],
    });
    expect(data.orders.items[0].history.length).toBeGreaterThan(2);
    expect(data.orders.items[0].history[0]).toMatchObject({ via: 'IMPORT', actor: { kind: 'system' } });
  });
});
