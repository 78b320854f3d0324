import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { seedOrders, type SeedOrder } from '../support/seed-orders.js';

let test: TestApp;
let ask: Ask;
let ids: string[] = [];
const RECORDS = 90;

/** Few different values and many empty ones: pages end in the middle of equals. */
const anOrder = fc.record<Omit<SeedOrder, 'number'>>({
  total: fc.constantFrom(0, 100, 101, 250_000),
  paid: fc.constantFrom(0, 100),
  margin: fc.constantFrom(undefined as unknown as number, -500, 0, 1250),
  lastName: fc.constantFrom(null, '', 'Koval', 'koval', 'Kovář', 'Ёлкин', 'مریم', "O'Neil"),
  firstName: fc.constantFrom(null, 'Ada', 'Bo'),
  createdAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-01T00:00:00.001Z', '2026-02-01T00:00:00Z'),
  deliveryDate: fc.constantFrom(null, '2026-01-01', '2026-01-02'),
  status: fc.constantFrom('new', 'approval', 'canceled'),
  customer: fc.constantFrom(undefined as unknown as number, 0, 1, 2),
});

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  const orders = fc.sample(anOrder, RECORDS);
  const seeded = await seedOrders(test, {
    orders,
    customers: [{ lastName: null }, { lastName: 'Byron' }, { lastName: 'byron' }],
  });
  ids = seeded.orders.map(String).sort();
});
afterAll(() => test.close());

const direction = fc.constantFrom('ASC', 'DESC', 'ASC_NULLS_LAST', 'DESC_NULLS_FIRST');
const field = fc.constantFrom(
  'total',
  'due',
  'margin',
  'lastName',
  'firstName',
  'createdAt',
  'number',
  'id',
  'paid',
  'statusDueAt',
  'customer',
  'status',
  'delivery',
);
const sortEntry = fc.tuple(field, direction).map(([name, way]): object => {
  if (name === 'customer') return { customer: { lastName: way } };
  if (name === 'status') return { status: { group: { ordering: way } } };
  if (name === 'delivery') return { delivery: { date: way } };
  return { [name]: way };
});
const sorts = fc.uniqueArray(sortEntry, {
  minLength: 0,
  maxLength: 3,
  selector: (entry) => Object.keys(entry)[0],
});
const pageSize = fc.constantFrom(1, 2, 7, 30, 89, 90, 200);

const QUERY = `query ($sort: [OrderSort!], $page: PageInput, $where: OrderWhere) {
  orders(sort: $sort, page: $page, where: $where) { nextCursor items { id } }
}`;

async function page(
  sort: object[],
  given: object,
  where: object = {},
): Promise<{ ids: string[]; next: string | null }> {
  const { data, errors } = await ask(QUERY, { sort, page: given, where });
  if (errors) throw new Error(JSON.stringify(errors));
  return { ids: data.orders.items.map((order: { id: string }) => order.id), next: data.orders.nextCursor };
}

async function allByCursor(sort: object[], limit: number): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const part = await page(sort, after === null ? { limit } : { limit, after });
    found.push(...part.ids);
    after = part.next;
  } while (after !== null && found.length <= RECORDS);
  return found;
}

async function allByOffset(sort: object[], limit: number): Promise<string[]> {
  const found: string[] = [];
  for (let offset = 0; offset < RECORDS; offset += limit)
    found.push(...(await page(sort, { limit, offset })).ids);
  return found;
}

describe('paging', () => {
  it('visits every record exactly once and in one order, by cursor and by offset, whatever the sort', async () => {
    await fc.assert(
      fc.asyncProperty(sorts, pageSize, async (sort, limit) => {
        const whole = await page(sort, { limit: 200 });
        const size = Math.max(limit, 5);
        expect(await allByCursor(sort, size)).toEqual(whole.ids);
        expect(await allByOffset(sort, size)).toEqual(whole.ids);
        expect([...whole.ids].sort()).toEqual(ids);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('goes one by one', async () => {
    const sort = [{ lastName: 'DESC' }, { total: 'ASC' }];
    expect([...(await allByCursor(sort, 1))].sort()).toEqual(ids);
  });

  it('orders backwards what it orders forwards', async () => {
    for (const name of ['total', 'lastName', 'margin', 'createdAt']) {
      for (const [there, back] of [
        ['ASC', 'DESC'],
        ['ASC_NULLS_LAST', 'DESC_NULLS_FIRST'],
      ]) {
        const forwards = await page([{ [name]: there }], { limit: 200 });
        const backwards = await page([{ [name]: back }], { limit: 200 });
        expect(backwards.ids).toEqual([...forwards.ids].reverse());
      }
    }
  });

  it('puts empty values first', async () => {
    const sorted = await ask(
      '{ orders(sort: [{ delivery: { date: ASC } }], page: { limit: 200 }) { items { delivery { date } } } }',
    );
    const dates = sorted.data.orders.items.map(
      (order: { delivery: { date: string | null } }) => order.delivery.date,
    );
    expect(dates).toEqual([
      ...dates.filter((date: string | null) => date === null),
      ...dates.filter(Boolean).sort(),
    ]);
  });

  it.each([
    ['last in ascending', 'ASC_NULLS_LAST', false],
    ['first in descending', 'DESC_NULLS_FIRST', true],
  ])('puts empty values %s order for who asks for it', async (_, way, emptyFirst) => {
    const sorted = await ask(
      `{ orders(sort: [{ delivery: { date: ${way} } }], page: { limit: 200 }) { items { delivery { date } } } }`,
    );
    const dates: (string | null)[] = sorted.data.orders.items.map(
      (order: { delivery: { date: string | null } }) => order.delivery.date,
    );
    const empty = dates.filter((date) => date === null);
    const given = dates.filter((date) => date !== null).sort();
    expect(empty.length).toBeGreaterThan(0);
    expect(dates).toEqual(emptyFirst ? [...empty, ...given.reverse()] : [...given, ...empty]);
  });

  it('sorts what can not be empty the same, wherever its empty values would be', async () => {
    const plain = await page([{ number: 'ASC' }], { limit: 200 });
    expect((await page([{ number: 'ASC_NULLS_LAST' }], { limit: 200 })).ids).toEqual(plain.ids);
    const byId = await page([{ id: 'ASC' }], { limit: 200 });
    expect((await page([{ id: 'ASC_NULLS_LAST' }], { limit: 200 })).ids).toEqual(byId.ids);
  });

  it('tells the end by no cursor, also when the last page is full', async () => {
    expect((await page([], { limit: 90 })).next).toBeNull();
    expect((await page([], { limit: 89 })).next).not.toBeNull();
  });

  it('keeps its place while records come in front of it', async () => {
    const sort = [{ createdAt: 'DESC' }];
    const first = await page(sort, { limit: 40 });
    await seedOrders(test, { orders: [{ number: 'LATE', createdAt: '2027-01-01T00:00:00Z' }] });
    const second = await page(sort, { limit: 200, after: first.next });
    expect([...first.ids, ...second.ids].sort()).toEqual(ids);
    const { data } = await ask('{ orders(where: { number: { eq: "LATE" } }) { items { id } } }');
    await ask('mutation ($id: ID!) { deleteOrder(id: $id) }', { id: data.orders.items[0].id });
  });

  it('pages within a filter', async () => {
    const where = { status: { eq: 'new' } };
    const whole = await page([{ total: 'DESC' }], { limit: 200 }, where);
    const first = await page([{ total: 'DESC' }], { limit: 3 }, where);
    const rest = await page([{ total: 'DESC' }], { limit: 200, after: first.next }, where);
    expect([...first.ids, ...rest.ids]).toEqual(whole.ids);
  });
});

describe('a page', () => {
  const refusal = async (sort: object[], given: object) =>
    (await ask(QUERY, { sort, page: given })).errors?.[0];

  it('has up to 200 records and no more', async () => {
    expect((await page([], { limit: 200 })).ids).toHaveLength(RECORDS);
    expect((await refusal([], { limit: 201 }))?.extensions.code).toBe('LIMIT_EXCEEDED');
    expect((await refusal([], { limit: 2_147_483_647 }))?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('is refused also when only the count or the sums are asked for', async () => {
    const code = async (query: string) => (await ask(query)).errors?.[0]?.extensions.code;
    expect(await code('{ orders(page: { limit: 201 }) { totalCount } }')).toBe('LIMIT_EXCEEDED');
    expect(await code('{ orders(page: { limit: 0 }) { totals { total } } }')).toBe('BAD_INPUT');
  });

  it('has 50 records when nobody says', async () => {
    expect((await page([], {})).ids).toHaveLength(50);
  });

  it.each([
    ['no record', { limit: 0 }, 'page.limit'],
    ['fewer than no record', { limit: -1 }, 'page.limit'],
    ['a place before the first', { offset: -1 }, 'page.offset'],
    ['a place past the millionth', { offset: 1_000_001 }, 'page.offset'],
    ['a cursor and an offset', { after: 'x', offset: 5 }, 'page'],
    ['a cursor made up', { after: 'bm9uc2Vuc2U' }, 'page.after'],
    ['an empty cursor', { after: '' }, 'page.after'],
    [
      'a cursor with objects in it',
      { after: Buffer.from('[{"a":1},{"b":2}]').toString('base64url') },
      'page.after',
    ],
  ])('is refused with %s', async (_, given, path) => {
    expect((await refusal([], given))?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path }] });
  });

  it('is refused with the cursor of another sort, of another direction and of another field', async () => {
    const { next } = await page([{ total: 'ASC' }], { limit: 2 });
    for (const sort of [[{ total: 'DESC' }], [{ paid: 'ASC' }], [{ total: 'ASC' }, { paid: 'ASC' }], []]) {
      expect((await refusal(sort, { after: next }))?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        issues: [{ path: 'page.after' }],
      });
    }
    expect(await refusal([{ total: 'ASC' }], { after: next })).toBeUndefined();
  });

  it.each<[string, object[], string]>([
    ['two fields in one entry', [{ total: 'ASC', paid: 'ASC' }], 'sort.0'],
    ['an empty entry', [{ total: 'ASC' }, {}], 'sort.1'],
    ['a relation without its field', [{ customer: {} }], 'sort.0.customer'],
    ['a field that is not there', [{ nothing: 'ASC' }], 'sort.0.nothing'],
    ['a field that does not sort', [{ customerComment: 'ASC' }], 'sort.0.customerComment'],
    ['a direction that is not there', [{ total: 'UP' }], 'sort.0.total'],
    ['a hundred fields', Array.from({ length: 100 }, () => ({ total: 'ASC' })), 'sort'],
  ])('is refused when sorted by %s', async (_, sort, path) => {
    expect((await refusal(sort, {}))?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path }] });
  });
});
