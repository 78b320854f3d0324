import type { Attack } from './attack.js';
import { asked } from './reply.js';
import { many, nested } from './texts.js';

const around = (levels: number, leaf: string): string => nested(levels, 'customer { orders { ', leaf, '} }');

/** Requests that are short and well-formed, and would have the server read or send millions of rows. */
export const costs: Attack[] = [
  {
    name: 'cost: the longest page of lists in lists',
    twin: asked('{ orders(page: { limit: 20 }) { items { customer { orders { number } } } } }'),
    attacks: {
      'orders of customers of orders': asked(
        `{ orders(page: { limit: 200 }) { items { ${around(2, 'number lines { name }')} } } }`,
      ),
      'three times around': asked(`{ orders { items { ${around(3, 'number')} } } }`),
    },
    outcome: 'refused',
  },
  {
    name: 'cost: the same hidden in fragments',
    twin: asked(
      '{ orders(page: { limit: 5 }) { ...l } } fragment l on OrderList { items { customer { orders { id } } } }',
    ),
    attacks: {
      named: asked(
        '{ orders(page: { limit: 200 }) { ...l } } fragment l on OrderList { items { ...o } } fragment o on Order { customer { ...c } } fragment c on Customer { orders { customer { orders { id } } } }',
      ),
      'inline and without a type': asked(
        '{ orders(page: { limit: 200 }) { ... { items { ... on Order { customer { ... { orders { customer { orders { number } } } } } } } } } }',
      ),
      'in halves': asked(
        '{ orders(page: { limit: 200 }) { items { ...a ...b } } } fragment a on Order { customer { orders { id } } } fragment b on Order { customer { orders { customer { orders { id } } } } }',
      ),
    },
    outcome: 'refused',
  },
  {
    name: 'cost: the same behind variables and directives',
    twin: asked('query ($n: Int) { orders(page: { limit: $n }) { items { customer { orders { id } } } } }', {
      n: 5,
    }),
    attacks: {
      'the limit in a variable': asked(
        `query ($n: Int) { orders(page: { limit: $n }) { items { ${around(2, 'id')} } } }`,
        { n: 200 },
      ),
      'the page in a variable': asked(
        `query ($p: PageInput) { orders(page: $p) { items { ${around(2, 'id')} } } }`,
        { p: { limit: 200 } },
      ),
      'the limit by default': asked(
        `query ($n: Int = 200) { orders(page: { limit: $n }) { items { ${around(2, 'id')} } } }`,
      ),
      'included by a variable': asked(
        `query ($yes: Boolean!) { orders(page: { limit: 200 }) { items { id ... @include(if: $yes) { ${around(2, 'id')} } } } }`,
        { yes: true },
      ),
    },
    outcome: 'refused',
  },
  {
    name: 'cost: the same spread over aliases',
    twin: asked(
      '{ a: orders(page: { limit: 5 }) { totalCount } b: orders(page: { limit: 5 }) { totalCount } }',
    ),
    attacks: {
      'of lists': asked(
        `{ ${many(14, (at) => `a${at}: orders(page: { limit: 200, offset: ${at} }) { items { customer { orders { id } } } }`)} }`,
      ),
      'of records': asked(
        `query ($id: ID!) { ${many(14, (at) => `a${at}: customer(id: $id) { orders { customer { orders { id } } } }`)} }`,
        { id: 1 },
      ),
      'below a record': asked(
        `{ orders(page: { limit: 200 }) { items { ${many(7, (at) => `a${at}: customer { b${at}: orders { id number total } }`)} } } }`,
      ),
    },
    outcome: 'refused',
  },
  {
    name: 'cost: what a mutation answers',
    twin: (at) =>
      asked(
        'mutation ($id: ID!) { updateOrder(id: $id, input: { call: true }) { id customer { orders { id } } } }',
        {
          id: at.orderIds[0],
        },
      )(at),
    attacks: {
      'one mutation': (at) =>
        asked(`mutation ($id: ID!) { updateOrder(id: $id, input: { call: true }) { ${around(3, 'id')} } }`, {
          id: at.orderIds[0],
        })(at),
      'many mutations': (at) =>
        asked(
          `mutation ($id: ID!) { ${many(14, (index) => `a${index}: updateOrder(id: $id, input: { call: true }) { ${around(2, 'id')} }`)} }`,
          { id: at.orderIds[0] },
        )(at),
    },
    outcome: 'refused',
  },
  {
    name: 'cost: pages past their limit',
    twin: asked('{ orders(page: { limit: 200 }) { totalCount items { id } } }'),
    attacks: {
      'too long': asked('{ orders(page: { limit: 100000 }) { items { id } } }'),
      negative: asked('{ orders(page: { limit: -1 }) { items { id } } }'),
      'too deep': asked('{ orders(page: { offset: 2000000000 }) { items { id } } }'),
      'a forged cursor': asked('query ($c: String) { orders(page: { after: $c }) { items { id } } }', {
        c: Buffer.from(JSON.stringify(['x', 1, { $gt: '' }])).toString('base64url'),
      }),
      'a huge cursor': asked('query ($c: String) { orders(page: { after: $c }) { items { id } } }', {
        c: 'W10'.repeat(200_000),
      }),
    },
    outcome: 'refused',
  },
];
