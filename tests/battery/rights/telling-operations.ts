import type { Operation } from './make-operations.js';
import type { Values } from './values-of-worlds.js';

/** Who asks: the person, the token that stands for them, or the person after their colleague. */
export type By = 'person' | 'token' | 'after colleague';

export interface Telling extends Operation {
  by: By;
}

const ask = (query: string, variables: Record<string, unknown> = {}, by: By = 'person'): Telling => ({
  query,
  variables,
  by,
  uses: new Set(),
});

const ORDERS = [
  'lastName phone email',
  'customerComment lastName',
  'tags paid due call',
  'method { id }',
].concat(
  'method { code name }',
  'customer { id }',
  'customer { kind }',
  'contact { id }',
  'contact { kind }',
  'company { id }',
  'delivery { date address { id } }',
  'delivery { address { city street } }',
  'access { hidden masked canChange } customerComment lastName method { code }',
  'purchaseTotal',
  'managerComment',
  'custom { gate doorCode }',
  'custom { bonus visits }',
  'lines { id total comment }',
  'history { action field old new }',
);
const CUSTOMERS = [
  'phones emails vip',
  'totalSum ordersCount averageSum',
  'orders { id number }',
  'notes',
].concat(
  'company { id }',
  'addresses { city street }',
  'custom { score nick }',
  'history { action field old new }',
);
const COMPANIES = [
  'orders { id total }',
  'contacts { id }',
  'firms { id }',
  'parent { id }',
  'grossProfitSum',
];
const PARTS = [
  'orderLines',
  'payments',
  'statusPeriods',
  'addresses',
  'orderExternalIds',
  'customerExternalIds',
];
const FILTERS = [
  'orders(where: { lastName: { startsWith: "plain" } })',
  'orders(where: { lastName: { eq: "otter lastName 2" } })',
  'orders(where: { phone: { contains: "90" } })',
  'orders(where: { customerComment: { contains: "plain" } })',
  'orders(where: { tags: { has: "plain tags 1" } })',
  'orders(where: { paid: { lt: "20.00" } })',
  'orders(where: { due: { lt: "0.00" } })',
  'orders(where: { purchaseTotal: { gt: "7.00" } })',
  'orders(where: { contact: { isNull: true } })',
  'orders(where: { contact: { bad: { eq: true } } })',
  'orders(where: { method: { eq: "phone" } })',
  'orders(where: { customer: { kind: { eq: PERSON } } })',
  'orders(where: { custom: { doorCode: { startsWith: "plain" } } })',
  'orders(where: { deletedAt: { isNull: false } })',
  'orders(where: { lines: { some: { comment: { startsWith: "plain" } } } })',
  'orders(sort: [{ lastName: ASC }])',
  'orders(sort: [{ phone: ASC }])',
  'orders(sort: [{ paid: DESC }])',
  'orders(sort: [{ customer: { id: ASC } }])',
  'orders(sort: [{ purchaseTotal: DESC }])',
  'customers(where: { phones: { has: "+47900900010" } })',
  'customers(where: { totalSum: { gt: "10.00" } })',
  'customers(where: { vip: { eq: true } })',
  'customers(sort: [{ totalSum: DESC }])',
  'companies(where: { contacts: { some: { bad: { eq: true } } } })',
  'companies(where: { firms: { some: {} } })',
  'companies(where: { firms: { some: { tags: { has: "plain tags 1" } } } })',
  'companies(where: { orders: { some: { total: { gt: "940.00" } } } })',
  'companies(where: { orders: { none: { total: { gt: "940.00" } } } })',
];
const TOTALS = ['currency count', 'total', 'paid', 'due', 'purchaseTotal', 'grossProfit'];
const SEARCHED = [
  'otter',
  'plain',
  'other-wise',
  'plain lastName 4',
  'robin',
  'quill',
  '+47900900',
  '+46701900',
];

/**
 * Operations that told of a bug once, or would tell of one that was put in for it (battery mutants). They come first; a
 * bug that the made-up operations find is added here.
 */
export function tellingOperations({ places }: Values): Telling[] {
  const keysOf = (name: string): unknown[] => places[`${name}.id`] ?? [];
  return [
    ...ORDERS.map((fields) => ask(`{ orders { totalCount items { id ${fields} } } }`)),
    ...['lastName phone', 'purchaseTotal', 'number total'].flatMap((fields) =>
      (['token', 'after colleague'] as const).map((by) =>
        ask(`{ orders { totalCount items { id ${fields} } } }`, {}, by),
      ),
    ),
    ...CUSTOMERS.map((fields) => ask(`{ customers { totalCount items { id ${fields} } } }`)),
    ...COMPANIES.map((fields) => ask(`{ companies { totalCount items { id ${fields} } } }`)),
    ...PARTS.map((list) => ask(`{ ${list} { totalCount items { id } } }`)),
    ...TOTALS.map((sums) => ask(`{ orders { totals { ${sums} } } }`)),
    ...FILTERS.map((list) => ask(`{ ${list} { totalCount items { id } } }`)),
    ...SEARCHED.map((text) =>
      ask('query ($text: String!) { search(text: $text) { id title subtitle foundIn { field value } } }', {
        text,
      }),
    ),
    ...Array.from({ length: 6 }, (_, row) =>
      ask(
        'query ($number: String) { customers(where: { orders: { some: { number: { eq: $number } } } }) { items { id } } }',
        { number: `W${row}` },
      ),
    ),
    ...(places['phones'] ?? []).slice(0, 30).map((phone) =>
      ask('query ($input: OrderCreate!) { previewOrder(input: $input) { total } }', {
        input: { shop: 'main', lines: [{ name: 'Card', unitPrice: '10.00', quantity: 1 }], phone },
      }),
    ),
    ...keysOf('Customer').map((id) =>
      ask('query ($id: ID) { orders(where: { contact: { id: { eq: $id } } }) { items { id } } }', { id }),
    ),
    // Written blindly; in one of the worlds it stands there already. Their versions are asked for after it.
    ...keysOf('Customer').map((id) =>
      ask(
        'mutation ($id: ID!, $tags: [String!]) { updateCustomer(id: $id, input: { tags: $tags }) { id } }',
        {
          id,
          tags: [`otter tags ${Number(id) - firstOf(keysOf('Customer'))}`],
        },
      ),
    ),
    ...['Order', 'Customer', 'Company', 'OrderLine', 'Payment'].flatMap((type) =>
      keysOf(type).map((id) =>
        ask(`query ($id: ID!) { ${type.charAt(0).toLowerCase()}${type.slice(1)}(id: $id) { id version } }`, {
          id,
        }),
      ),
    ),
  ];
}

const firstOf = (keys: unknown[]): number => Math.min(...keys.map(Number));
