import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { addCustomers } from '../support/many-customers.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('manager');
  await seedOrders(test, {
    customers: [
      {
        firstName: 'Łukasz',
        lastName: 'Żółć-Kovář',
        phones: ['+79123456789'],
        emails: ['Lukasz.K@Example.com'],
      },
      { firstName: 'Алёна', lastName: 'Ёлкина' },
      { firstName: 'محمد', lastName: 'الأحمد' },
      { firstName: 'مریم', lastName: 'کیانی' },
      { firstName: 'Ann', lastName: 'Kovacs' },
    ],
    orders: [
      { number: 'KX-10025', phone: '+4722334455', lastName: 'Guest', customer: 0 },
      { number: 'KX-10099', email: 'guest@shop.example' },
    ],
  });
  const admin = await test.as('administrator');
  const { errors } = await admin(`mutation {
    createProduct(input: { name: "Table lamp Ørsted", sku: "TBL-77/9" }) { id }
    createCompany(input: { name: "ООО Ромашка", taxNumber: "7701234567" }) { id }
  }`);
  expect(errors).toBeUndefined();
  const { data } = await admin('{ products(where: { sku: { eq: "TBL-77/9" } }) { items { id } } }');
  const made = await admin(
    'mutation ($id: ID!) { createOffer(input: { product: $id, name: "Ørsted, brass", sku: "ORS.BR", barcode: "4600000123457" }) { id } }',
    { id: data.products.items[0].id },
  );
  expect(made.errors).toBeUndefined();
});
afterAll(() => test.close());

async function titles(text: string, who = ask): Promise<string[]> {
  const { data, errors } = await who('query ($text: String!) { search(text: $text) { resource title } }', {
    text,
  });
  expect(errors).toBeUndefined();
  return data.search.map((hit: { resource: string; title: string }) => `${hit.resource} ${hit.title}`);
}

const LUKASZ = 'customer Żółć-Kovář Łukasz';

describe('the search box', () => {
  it.each<[string, string]>([
    ['KX-10025', 'order KX-10025'],
    ['kx-100', 'order KX-10099'],
    ['10025', 'order KX-10025'],
    ['+7 912 345-67-89', LUKASZ],
    ['8 (912) 345 67 89', LUKASZ],
    ['89123456789', LUKASZ],
    ['9123456789', LUKASZ],
    ['007 912 345', LUKASZ],
    ['+7912', LUKASZ],
    ['tel. +7 (912) 345', LUKASZ],
    ['۹۱۲۳۴۵۶', LUKASZ],
    ['22 33 44', 'order KX-10025'],
    ['lukasz', LUKASZ],
    ['ŁUKASZ', LUKASZ],
    ['zolc', LUKASZ],
    ['kovar', LUKASZ],
    ['lukasz kovar', LUKASZ],
    ['kovar luk', LUKASZ],
    ['елкина', 'customer Ёлкина Алёна'],
    ['Ёлк', 'customer Ёлкина Алёна'],
    ['АЛЕНА', 'customer Ёлкина Алёна'],
    ['محمد', 'customer الأحمد محمد'],
    ['الاحمد', 'customer الأحمد محمد'],
    ['مري', 'customer کیانی مریم'],
    ['كياني', 'customer کیانی مریم'],
    ['lukasz.k@example.com', LUKASZ],
    ['LUKASZ.K@', LUKASZ],
    ['guest@shop', 'order KX-10099'],
    ['tbl-77/9', 'product Table lamp Ørsted'],
    ['TBL-77', 'product Table lamp Ørsted'],
    ['orsted', 'product Table lamp Ørsted'],
    ['lamp table', 'product Table lamp Ørsted'],
    ['ORS.BR', 'offer Ørsted, brass'],
    ['4600000123457', 'offer Ørsted, brass'],
    ['460000', 'offer Ørsted, brass'],
    ['ромашка', 'company ООО Ромашка'],
    ['77012345', 'company ООО Ромашка'],
  ])('finds by %s', async (text, expected) => {
    expect(await titles(text)).toContain(expected);
  });

  it.each([
    '',
    ' ',
    'x',
    '%',
    '__',
    '""',
    "'; drop table customer; --",
    'nobody of this name',
    '!!!',
    '🙂',
    'a'.repeat(5000),
    '\u0000\u0000',
  ])('finds nothing by %j and does not fail', async (text) => {
    expect(await titles(text)).toEqual([]);
  });

  it('wants every word', async () => {
    expect(await titles('lukasz елкина')).toEqual([]);
    expect(await titles('kov')).toEqual(expect.arrayContaining([LUKASZ, 'customer Kovacs Ann']));
  });

  it('shows as many as asked for, 200 at most', async () => {
    const { data } = await ask(
      '{ one: search(text: "kx", limit: 1) { id } none: search(text: "kx", limit: -5) { id } many: search(text: "kx", limit: 100000) { id } }',
    );
    expect([data.one.length, data.none.length, data.many.length]).toEqual([1, 1, 2]);
  });

  it('finds a client beside more of their orders than are shown', async () => {
    await seedOrders(test, {
      customers: [{ firstName: 'Loyal', lastName: 'Quillfeather' }],
      orders: Array.from({ length: 25 }, (_, index) => ({
        number: `LOYAL-${index}`,
        lastName: 'Quillfeather',
        customer: 0,
      })),
    });
    const found = await titles('quillfeather');
    expect(found).toHaveLength(20);
    expect(found).toContain('customer Quillfeather Loyal');
  });

  it('tells what distinguishes hits of one name', async () => {
    const { data } = await ask('{ search(text: "lukasz") { id resource title subtitle } }');
    expect(data.search).toEqual([
      {
        id: expect.any(String),
        resource: 'customer',
        title: 'Żółć-Kovář Łukasz',
        subtitle: '+79123456789 · Lukasz.K@Example.com',
      },
    ]);
  });

  it('tells by which field a record was found where the hit does not show it', async () => {
    const { data } = await ask(
      '{ mail: search(text: "guest@shop") { title foundIn { field value } } name: search(text: "10025") { title foundIn { field } } }',
    );
    expect(data).toEqual({
      mail: [{ title: 'KX-10099', foundIn: { field: 'email', value: 'guest@shop.example' } }],
      name: [{ title: 'KX-10025', foundIn: null }],
    });
  });

  it('finds a record within reach behind any number of others', async () => {
    const own = {
      order: { read: 'own' as const, list: true, see: ['open' as const, 'personal' as const] },
      shop: { read: 'all' as const, see: ['open' as const] },
    };
    await makeRole(test, 'own-orders', own);
    const me = await test.asUser('own-orders');
    const other = await test.asUser('own-orders');
    await seedOrders(test, {
      orders: [
        ...Array.from({ length: 250 }, (_, index) => ({
          number: `FAR-${index}`,
          lastName: 'Zimmermann',
          manager: other.userId,
        })),
        { number: 'NEAR-1', lastName: 'Zimmermann', manager: me.userId },
      ],
    });
    expect(await titles('zimmer', me.ask)).toEqual(['order NEAR-1']);
    expect(await titles('zimmer', other.ask)).toHaveLength(20);
    const nobody = await test.asUser('own-orders');
    expect(await titles('zimmer', nobody.ask)).toEqual([]);
  });

  it('finds a record within reach of somebody who reaches thousands, behind others', async () => {
    const own = {
      customer: { read: 'own' as const, list: true, see: ['open' as const, 'personal' as const] },
    };
    await makeRole(test, 'own-customers', own);
    const me = await test.asUser('own-customers');
    await addCustomers(test, 150);
    await addCustomers(test, 2100, 0, me.userId);
    expect(await titles('buyer', me.ask)).toHaveLength(20);
    expect(await titles('buyer 000149', me.ask)).toEqual(['customer Buyer 000149']);
  });

  it('follows a change and a deletion', async () => {
    const admin = await test.as('administrator');
    const { data } = await admin(
      'mutation { createCustomer(input: { firstName: "Beforehand", phones: ["+4799999911"] }) { id } }',
    );
    const { id } = data.createCustomer;
    expect(await titles('beforehand')).toHaveLength(1);
    await admin(
      'mutation ($id: ID!) { updateCustomer(id: $id, input: { firstName: "Afterwards", phones: ["+4799999922"] }) { id } }',
      { id },
    );
    expect(await titles('beforehand')).toEqual([]);
    expect(await titles('+47 99 99 99 11')).toEqual([]);
    expect(await titles('afterw')).toEqual(['customer Afterwards']);
    expect(await titles('99 99 99 22')).toEqual(['customer Afterwards']);
    await admin('mutation ($id: ID!) { deleteCustomer(id: $id) }', { id });
    expect(await titles('afterwards')).toEqual([]);
  });
});
