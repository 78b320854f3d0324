import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { changeOrder, makeDictionary, makeFields, placeOrder } from '../support/custom-fields.js';

let test: TestApp;
let ask: Ask;
let customers: string[] = [];

/** Of each kind: two values, the lesser first, and a filter that the greater one alone passes. */
interface Kind {
  code: string;
  settings: object;
  lesser: unknown;
  greater: unknown;
  where: object;
  isSorted?: boolean;
  selection?: string;
  shown?: (value: unknown) => unknown;
}

const KINDS: Kind[] = [
  {
    code: 'gate',
    settings: { kind: 'TEXT' },
    lesser: 'by the Apse',
    greater: 'Round the back',
    where: { startsWith: 'roun' },
  },
  {
    code: 'way',
    settings: { kind: 'LONG_TEXT' },
    lesser: 'a'.repeat(20_000),
    greater: 'over the\nbridge',
    where: { contains: 'bridge' },
    isSorted: false,
  },
  { code: 'stars', settings: { kind: 'NUMBER' }, lesser: -0.5, greater: 4.750001, where: { gte: 4.75 } },
  {
    code: 'floor',
    settings: { kind: 'WHOLE_NUMBER' },
    lesser: -2,
    greater: 17,
    where: { in: [17, 18] },
  },
  { code: 'insured', settings: { kind: 'MONEY' }, lesser: '0.50', greater: '1200.00', where: { gt: '99' } },
  {
    code: 'since',
    settings: { kind: 'DATE' },
    lesser: '2024-02-29',
    greater: '2026-01-01',
    where: { gt: '2025-12-31' },
  },
  {
    code: 'callAt',
    settings: { kind: 'DATE_TIME' },
    lesser: '2026-01-01T09:30:00.000Z',
    greater: '2026-01-01T09:30:00.250Z',
    where: { gt: '2026-01-01T09:30:00.100Z' },
  },
  { code: 'fragile', settings: { kind: 'YES_NO' }, lesser: false, greater: true, where: { eq: true } },
  {
    code: 'wrap',
    settings: { kind: 'CHOICE', dictionary: 'paper' },
    lesser: 'blue',
    greater: 'red',
    where: { eq: 'red' },
  },
  {
    code: 'extras',
    settings: { kind: 'CHOICES', dictionary: 'paper' },
    lesser: ['blue'],
    greater: ['red', 'blue'],
    where: { has: 'red' },
    isSorted: false,
  },
];

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  await makeDictionary(ask, 'paper', ['blue', 'red']);
  for (const lastName of ['Abel', 'Niels']) {
    const { data } = await ask(
      'mutation ($input: CustomerCreate!) { createCustomer(input: $input) { id } }',
      {
        input: { lastName },
      },
    );
    customers = [...customers, data.createCustomer.id];
  }
  KINDS.push(
    {
      code: 'giver',
      settings: { kind: 'LINK', target: 'customer' },
      lesser: customers[0],
      greater: customers[1],
      where: { lastName: { eq: 'Niels' } },
      selection: '{ id lastName }',
      shown: (value) => ({ id: value, lastName: value === customers[0] ? 'Abel' : 'Niels' }),
    },
    {
      code: 'route',
      settings: { kind: 'LINK', target: 'warehouse' },
      lesser: 'main',
      greater: 'main',
      where: { eq: 'main' },
      isSorted: false,
      selection: '{ code }',
      shown: (code) => ({ code }),
    },
  );
  await makeFields(
    ask,
    KINDS.map(({ code, settings }) => ({ code, ...settings })),
  );
});
afterAll(() => test.close());

const selectionOf = ({ code, selection = '' }: Kind) => `custom { ${code} ${selection} }`;
const shownBy = ({ shown = (value: unknown) => value }: Kind, value: unknown) => shown(value);

async function read(id: string, kind: Kind): Promise<unknown> {
  const { data, errors } = await ask(`query ($id: ID!) { order(id: $id) { ${selectionOf(kind)} } }`, { id });
  expect(errors).toBeUndefined();
  return data.order.custom[kind.code];
}

describe('a custom field of each kind', () => {
  it('is written with a new order, read back, changed and emptied', async () => {
    for (const kind of KINDS) {
      const made = await placeOrder(ask, { [kind.code]: kind.lesser });
      expect([kind.code, made.errors]).toEqual([kind.code, undefined]);
      const { id } = made.data.createOrder;
      expect(await read(id, kind)).toEqual(shownBy(kind, kind.lesser));
      expect((await changeOrder(ask, id, { [kind.code]: kind.greater })).errors).toBeUndefined();
      expect(await read(id, kind)).toEqual(shownBy(kind, kind.greater));
      expect((await changeOrder(ask, id, { [kind.code]: null })).errors).toBeUndefined();
      expect(await read(id, kind)).toBeNull();
    }
  });

  it('filters, and finds what is empty', async () => {
    for (const kind of KINDS) {
      const [lesser, greater, empty] = await placeThree(kind);
      const found = async (where: object): Promise<string[]> => {
        const all = { id: { in: [lesser, greater, empty] }, custom: { [kind.code]: where } };
        const { data, errors } = await ask(
          'query ($where: OrderWhere) { orders(where: $where) { items { id } } }',
          {
            where: all,
          },
        );
        expect([kind.code, errors]).toEqual([kind.code, undefined]);
        return data.orders.items.map((one: { id: string }) => one.id).sort();
      };
      const matching = kind.lesser === kind.greater ? [lesser, greater].sort() : [greater];
      expect([kind.code, await found(kind.where)]).toEqual([kind.code, matching]);
      expect(await found({ isNull: true })).toEqual([empty]);
      expect(await found({ isNull: false })).toEqual([lesser, greater].sort());
    }
  });

  it('sorts, pages by cursor, and has what is empty first', async () => {
    for (const kind of KINDS.filter(({ isSorted = true }) => isSorted)) {
      const ids = await placeThree(kind);
      const [lesser, greater, empty] = ids;
      const by = kind.selection ? { lastName: 'ASC' } : 'ASC';
      const order: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { data, errors } = await ask(
          'query ($where: OrderWhere, $sort: [OrderSort!], $page: PageInput) { orders(where: $where, sort: $sort, page: $page) { nextCursor items { id } } }',
          { where: { id: { in: ids } }, sort: [{ custom: { [kind.code]: by } }], page: { limit: 1, after } },
        );
        expect([kind.code, errors]).toEqual([kind.code, undefined]);
        order.push(data.orders.items[0].id);
        after = data.orders.nextCursor;
        more = after !== null;
      }
      expect([kind.code, order]).toEqual([kind.code, [empty, lesser, greater]]);
    }
  });

  it('refuses what is no value of its kind, with the path', async () => {
    const wrong: [string, unknown, RegExp][] = [
      ['gate', 'x'.repeat(256), /256 characters/],
      ['stars', 0.1234567, /6 digits/],
      ['floor', 1.5, /Int/],
      ['insured', '1.234', /decimals/],
      ['since', '2026-02-30', /day of the calendar/],
      ['callAt', 'tomorrow', /DateTime/],
      ['fragile', 'yes', /Boolean/],
      ['wrap', 'green', /no entry of the dictionary paper/],
      ['extras', ['red', 'green'], /"green" is no entry/],
      ['giver', '999999', /there is no customer/],
      ['route', 'moon', /there is no warehouse/],
    ];
    for (const [code, value, message] of wrong) {
      const { errors } = await placeOrder(ask, { [code]: value });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
      expect([code, errors?.[0]?.extensions.issues?.[0]?.path]).toEqual([code, `input.custom.${code}`]);
      expect(errors?.[0]?.extensions.issues?.[0]?.message).toMatch(message);
      const { data } = await placeOrder(ask);
      const changed = await changeOrder(ask, data.createOrder.id, { [code]: value });
      expect(changed.errors?.[0]?.extensions.issues?.[0]?.path).toBe(`input.custom.${code}`);
    }
  });
});

/** Orders with the lesser, the greater and no value. */
async function placeThree(kind: Kind): Promise<[string, string, string]> {
  const ids: string[] = [];
  for (const value of [kind.lesser, kind.greater, null]) {
    const { data, errors } = await placeOrder(ask, { [kind.code]: value });
    expect([kind.code, errors]).toEqual([kind.code, undefined]);
    ids.push(data.createOrder.id);
  }
  const [lesser = '', greater = '', empty = ''] = ids;
  return [lesser, greater, empty];
}
