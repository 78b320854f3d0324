import type { Attack } from './attack.js';
import { asked, sent, withVariables, type Sending } from './reply.js';
import { many, ME, nested } from './texts.js';

const FILTER = 'query ($where: OrderWhere) { orders(where: $where) { totalCount } }';
const filtered = (where: unknown): Sending => asked(FILTER, { where });
const honest = filtered({ number: { eq: 'A1' } });

const deep = (depth: number): object => {
  let where: object = { number: { eq: 'A1' } };
  for (let level = 0; level < depth; level++) where = { not: where };
  return where;
};

const tree = (depth: number): object =>
  depth === 0 ? { number: { eq: 'x' } } : { or: [tree(depth - 1), tree(depth - 1)] };

/** Values that are the weapon: too deep, too many, too large, or with the names of what objects inherit. */
export const values: Attack[] = [
  {
    name: 'variables: declared by hundreds',
    twin: asked('query ($a: Int, $b: Int) { a: orders(page: { limit: $a, offset: $b }) { totalCount } }', {
      a: 1,
      b: 0,
    }),
    attacks: {
      unused: asked(`query (${many(380, (at) => `$v${at}: Int`)}) ${ME}`),
      'with defaults': asked(
        `query (${many(250, (at) => `$v${at}: OrderWhere = { number: { eq: "x" } }`)}) ${ME}`,
      ),
      'of one name': asked(`query (${many(380, () => '$v: Int')}) ${ME}`),
      'all wrong': asked(
        `query (${many(60, (at) => `$v${at}: Int`)}) { orders(where: { or: [${many(60, (at) => `{ total: { eq: $v${at} } }`)}] }) { totalCount } }`,
        Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`v${at}`, 'x'.repeat(1000)])),
      ),
    },
    outcome: 'refused',
  },
  {
    name: 'variables: 100,000 that nobody declared',
    twin: asked(ME, { unused: 1 }),
    attacks: {
      keys: asked(ME, Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`v${at}`, 1]))),
      'one key': asked(ME, { ['x'.repeat(900_000)]: 1 }),
    },
    outcome: 'either',
  },
  {
    name: 'input: a filter nested 1,000 levels',
    twin: filtered(deep(3)),
    attacks: {
      'in variables': filtered(deep(1000)),
      'in the document': asked(
        `{ orders(where: ${nested(300, '{ not: ', '{ number: { eq: "x" } }', ' }')}) { totalCount } }`,
      ),
      'through relations': withVariables(
        FILTER,
        `{"where":${nested(100, '{"customer":{"orders":{"some":', '{"number":{"eq":"x"}}', '}}}')}}`,
      ),
      'in an input': withVariables(
        'mutation ($i: OfferCreate!) { createOffer(input: $i) { id } }',
        `{"i":{"name":"x","product":"1","attributes":${nested(5000, '[', '1', ']')},"nope":1}}`,
      ),
    },
    outcome: 'refused',
  },
  {
    name: 'input: a filter of 50,000 alternatives',
    twin: filtered({ or: [{ number: { eq: 'A1' } }, { number: { eq: 'A2' } }] }),
    attacks: {
      flat: filtered({ or: Array.from({ length: 20_000 }, () => ({ number: { eq: 'x' } })) }),
      'a tree of 2^13': filtered(tree(13)),
      'operators on one field': filtered({
        and: Array.from({ length: 500 }, () => ({ total: { gt: '1', lt: '2' } })),
      }),
      'a list for an object': filtered([{ number: { eq: 'A1' } }, { number: { eq: 'A2' } }]),
    },
    outcome: 'refused',
  },
  {
    name: 'input: lists of 100,000 ids',
    twin: filtered({ id: { in: ['1', '2', '3'] } }),
    attacks: {
      'in a filter': filtered({ id: { in: Array.from({ length: 100_000 }, (_, at) => String(at)) } }),
      'out of a filter': filtered({ id: { notIn: Array.from({ length: 100_000 }, (_, at) => String(at)) } }),
      'of codes': filtered({ status: { in: Array.from({ length: 100_000 }, (_, at) => `s${at}`) } }),
      'of a mutation': asked(
        'mutation ($ids: [ID!]!) { changeOrdersStatus(ids: $ids, status: "approval") { __typename } }',
        { ids: Array.from({ length: 100_000 }, (_, at) => String(at + 1_000_000)) },
      ),
      'to merge': asked('mutation ($ids: [ID!]!) { mergeCustomers(into: 1, from: $ids) { id } }', {
        ids: Array.from({ length: 100_000 }, (_, at) => String(at + 1_000_000)),
      }),
    },
    outcome: 'refused',
  },
  {
    name: 'input: sorts by thousands of fields',
    twin: asked('query ($sort: [OrderSort!]) { orders(sort: $sort) { totalCount } }', {
      sort: [{ number: 'ASC' }],
    }),
    attacks: {
      many: asked('query ($sort: [OrderSort!]) { orders(sort: $sort) { items { id } } }', {
        sort: Array.from({ length: 10_000 }, () => ({ number: 'ASC' })),
      }),
      deep: withVariables(
        'query ($sort: [OrderSort!]) { orders(sort: $sort) { items { id } } }',
        `{"sort":[${nested(2000, '{"customer":', '"ASC"', '}')}]}`,
      ),
      'several in one': asked('query ($sort: [OrderSort!]) { orders(sort: $sort) { items { id } } }', {
        sort: [{ number: 'ASC', total: 'ASC', createdAt: 'DESC' }],
      }),
    },
    outcome: 'refused',
  },
  {
    name: 'input: lists in lists',
    twin: asked('{ orders(where: { id: { in: ["1"] } }) { totalCount } }'),
    attacks: {
      'in the document': asked(
        `{ orders(where: { id: { in: ${nested(900, '[', '"1"', ']')} } }) { totalCount } }`,
      ),
      'in variables': withVariables(FILTER, `{"where":{"id":{"in":${nested(50_000, '[', '1', ']')}}}}`),
      'for a number': asked('query ($n: Int) { orders(page: { limit: $n }) { totalCount } }', { n: [[[1]]] }),
    },
    outcome: 'refused',
  },
  {
    name: 'numbers: huge, tiny, and none at all',
    twin: filtered({ total: { gt: '1' } }),
    attacks: {
      'a long integer': asked(`{ orders(page: { limit: ${'9'.repeat(5000)} }) { totalCount } }`),
      'a long fraction': asked(`{ orders(where: { total: { gt: ${'1'.repeat(400)}.5 } }) { totalCount } }`),
      exponents: asked('{ orders(where: { total: { gt: 1e999999 } }) { totalCount } }'),
      'past 2^53': withVariables(FILTER, '{"where":{"total":{"eq":9007199254740993000000}}}'),
      infinity: withVariables(
        'query ($n: Int) { orders(page: { limit: $n }) { totalCount } }',
        '{"n":1e400}',
      ),
      'not a number': withVariables(
        'query ($n: Int) { orders(page: { limit: $n }) { totalCount } }',
        '{"n":NaN}',
      ),
      'amounts of a thousand digits': filtered({ total: { eq: '9'.repeat(1000) } }),
      'a page': asked('query ($n: Int) { orders(page: { offset: $n }) { items { id } } }', { n: 2 ** 31 }),
    },
    outcome: 'refused',
  },
  {
    name: 'numbers: as identifiers',
    twin: asked('{ order(id: "1") { id } me { name } }'),
    attacks: {
      huge: asked(`{ order(id: "${'9'.repeat(400)}") { id } }`),
      exponent: asked('{ order(id: "1e3") { id } }'),
      negative: asked('{ order(id: "-1") { id } }'),
      hexadecimal: asked('{ order(id: "0x10") { id } }'),
      SQL: asked(`{ order(id: "1 or 1=1 --") { id } status(id: "x' or '1'='1") { id } }`),
      infinity: asked('{ order(id: "Infinity") { id } }'),
      empty: asked('{ order(id: "") { id } }'),
    },
    outcome: 'answered',
    proves: (replies) =>
      Object.entries(replies).flatMap(([name, { body }]) =>
        /"id":"/.test(body) ? [`${name}: a record was found: ${body.slice(0, 100)}`] : [],
      ),
  },
  {
    name: 'names that objects inherit: in variables',
    twin: filtered({ number: { eq: 'A1' } }),
    attacks: {
      '__proto__ of a filter': withVariables(FILTER, '{"where":{"__proto__":{"number":{"eq":"A1"}}}}'),
      '__proto__ of a value': withVariables(FILTER, '{"where":{"number":{"__proto__":{"eq":"A1"}}}}'),
      constructor: withVariables(FILTER, '{"where":{"constructor":{"prototype":{"polluted":"yes"}}}}'),
      hasOwnProperty: withVariables(FILTER, '{"where":{"hasOwnProperty":{"eq":"x"}}}'),
      toString: withVariables(FILTER, '{"where":{"number":{"toString":"x"}}}'),
      'of a sort': withVariables(
        'query ($sort: [OrderSort!]) { orders(sort: $sort) { totalCount } }',
        '{"sort":[{"__proto__":"ASC"}]}',
      ),
      'of an input': withVariables(
        'mutation ($i: TagCreate!) { createTag(input: $i) { id } }',
        '{"i":{"code":"proto","name":"x","__proto__":{"admin":true}}}',
      ),
    },
    outcome: 'either',
    async proves(_, at) {
      const all = await honest(at);
      const polluted: unknown = Reflect.get({}, 'polluted');
      return [
        ...(all.body.includes('"totalCount":1')
          ? []
          : [`filters read otherwise afterwards: ${all.body.slice(0, 100)}`]),
        ...(polluted === undefined ? [] : ['the prototype of all objects was changed']),
      ];
    },
  },
  {
    name: 'names that objects inherit: in the request and the document',
    twin: asked(ME),
    attacks: {
      'of the request': sent({ body: `{"__proto__":{"query":"${ME}"},"constructor":1}` }),
      'as an operation': sent({
        body: '{"query":"query a { me { name } } query b { me { name } }","operationName":"__proto__"}',
      }),
      'as a field': asked('{ __proto__ constructor toString hasOwnProperty }'),
      'as a fragment': asked('{ me { ...constructor } }'),
      'as a variable': asked(
        'query ($__proto__: Int) { orders(page: { limit: $constructor }) { totalCount } }',
      ),
      'as a type': asked('{ __type(name: "__proto__") { name fields { name } nope } }'),
      'as a dictionary entry': asked('{ status(id: "__proto__") { id nope } }'),
    },
    outcome: 'refused',
  },
];
