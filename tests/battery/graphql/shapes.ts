import type { Attack } from './attack.js';
import { asked } from './reply.js';
import { many, ME, nested, ORDERS } from './texts.js';

/** f0 spreads f1 twice, f1 spreads f2 twice, and so on: 2^count fields in a short text. */
const doubling = (count: number, type: string, leaf: string): string =>
  `${many(count, (at) => `fragment f${at} on ${type} { ...f${at + 1} ...f${at + 1} }`)} fragment f${count} on ${type} { ${leaf} }`;

/** Twelve spreads in each of nine: a chain short enough for every limit of depth, and 12^9 fields. */
const twelvefold = (type: string, leaf: string): string =>
  `${many(9, (at) => `fragment f${at} on ${type} { ${many(12, () => `...f${at + 1}`)} }`)} fragment f9 on ${type} { ${leaf} }`;

/** The same with a level of fields between, so that no two spreads stand on one level. */
const doublingDeep = (count: number): string =>
  `${many(
    count,
    (at) => `fragment g${at} on __Type { a${at}: ofType { ...g${at + 1} } b${at}: ofType { ...g${at + 1} } }`,
  )} fragment g${count} on __Type { name }`;

const inlineDoubling = (depth: number): string =>
  nested(depth, '... on Me { name ... on Me { ', 'name', '} }');

/** Documents whose shape is the weapon: deep, repeated, circular. */
export const shapes: Attack[] = [
  {
    name: 'depth: relations in relations',
    twin: asked('{ orders(page: { limit: 1 }) { items { customer { orders { number } } } } }'),
    attacks: {
      '20 levels': asked(`{ orders { items { ${nested(10, 'customer { orders { ', 'id', '} }')} } } }`),
      '300 levels': asked(`{ orders { items { ${nested(150, 'customer { orders { ', 'id', '} }')} } } }`),
    },
    outcome: 'refused',
  },
  {
    name: 'depth: spread over fragments',
    twin: asked('{ orders { items { ...a } } } fragment a on Order { number }'),
    attacks: {
      named: asked(
        `{ orders { items { ...f0 } } } ${many(12, (at) => `fragment f${at} on Order { customer { orders { ...f${at + 1} } } }`)} fragment f12 on Order { id }`,
      ),
      inline: asked(
        `{ orders { items { ${nested(8, '... on Order { customer { ... on Customer { orders { ', 'id', '} } } }')} } } }`,
      ),
    },
    outcome: 'refused',
  },
  {
    name: 'fragments: two spreads in each, 2^30 fields',
    twin: asked(`{ me { ...f0 } } ${doubling(3, 'Me', 'name')}`),
    attacks: {
      '2^30': asked(`{ me { ...f0 } } ${doubling(30, 'Me', 'name')}`),
      '2^150': asked(`{ me { ...f0 } } ${doubling(150, 'Me', 'name')}`),
      'of a record': asked(`{ orders { items { ...f0 } } } ${doubling(30, 'Order', 'number')}`),
      'of a list': asked(`{ orders { ...f0 } } ${doubling(30, 'OrderList', 'totalCount')}`),
      'at the root': asked(`{ ...f0 } ${doubling(30, 'Query', 'me { name }')}`),
      '12^9 of oneself': asked(`{ me { ...f0 } } ${twelvefold('Me', 'name')}`),
      '12^9 of a record': asked(`{ orders { items { ...f4 } } } ${twelvefold('Order', 'number')}`),
      '12^9 of a list': asked(`{ orders { ...f2 } } ${twelvefold('OrderList', 'totalCount')}`),
      'under fields of introspection': asked(`{ __type(name: "Order") { ...g0 } } ${doublingDeep(40)}`),
    },
    outcome: 'either',
  },
  {
    name: 'fragments: in each other in a circle',
    twin: asked('{ me { ...a } } fragment a on Me { ...b } fragment b on Me { name }'),
    attacks: {
      'of itself': asked('{ me { ...a } } fragment a on Me { name ...a }'),
      'of two': asked('{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a name }'),
      'of a hundred': asked(
        `{ me { ...f0 } } ${many(100, (at) => `fragment f${at} on Me { name ...f${(at + 1) % 100} }`)}`,
      ),
      'all in all': asked(
        `{ me { ...f0 } } ${many(25, (at) => `fragment f${at} on Me { ${many(25, (to) => `...f${to}`)} }`)}`,
      ),
    },
    outcome: 'refused',
  },
  {
    name: 'fragments: hundreds that nobody uses',
    twin: asked('{ me { ...a } } fragment a on Me { name }'),
    attacks: {
      unused: asked(`${ME} ${many(250, (at) => `fragment f${at} on Me { name }`)}`),
      'of unknown types': asked(`${ME} ${many(250, (at) => `fragment f${at} on T${at} { name }`)}`),
      'of one name': asked(`{ me { ...f } } ${many(250, () => 'fragment f on Me { name }')}`),
    },
    outcome: 'refused',
  },
  {
    name: 'fragments: one spread hundreds of times',
    twin: asked('{ me { ...a ...a } } fragment a on Me { name }'),
    attacks: {
      plain: asked(`{ me { ${many(600, () => '...a')} } } fragment a on Me { name }`),
      inline: asked(`{ me { ${many(300, () => '... { name }')} } }`),
      'inside each other': asked(`{ me { ${inlineDoubling(100)} } }`),
    },
    outcome: 'either',
  },
  {
    name: 'validation: fields that overlap, each to be compared with each',
    twin: asked('{ me { ...a ...b } } fragment a on Me { name } fragment b on Me { name }'),
    attacks: {
      flat: asked(`{ ${many(180, () => 'orders { items { number } }')} }`),
      'in fragments': asked(
        `{ orders { items { ${many(60, (at) => `...f${at}`)} } } } ${many(60, (at) => `fragment f${at} on Order { customer { lastName firstName } ${many(3, (to) => `x${to}: number`)} }`)}`,
      ),
      'nested without end': asked(
        nested(40, '{ orders { items { customer { ', 'id', '} } }')
          .replace(/\{ orders/g, ' orders')
          .replace(/^/, '{') + '}',
      ),
      'that differ': asked(`{ ${many(180, (at) => `a: orders(page: { limit: ${at} }) { totalCount }`)} }`),
    },
    outcome: 'either',
  },
  {
    name: 'introspection: types of types without end',
    twin: asked('{ __type(name: "Order") { fields { type { name ofType { name } } } } }'),
    attacks: {
      'possible types': asked(
        `{ __schema { types { ${nested(6, 'possibleTypes { interfaces { ', 'name', '} }')} } } }`,
      ),
      'inputs of inputs': asked(
        `{ __schema { types { ${nested(5, 'inputFields { type { ofType { ', 'name', '} } }')} } } }`,
      ),
      'through fragments': asked(
        `{ __schema { types { ...f0 } } } ${many(8, (at) => `fragment f${at} on __Type { fields { type { ...f${at + 1} } } }`)} fragment f8 on __Type { name }`,
      ),
    },
    outcome: 'refused',
  },
  {
    name: 'introspection: the whole schema many times in one request',
    twin: asked('{ __schema { queryType { name } } }'),
    attacks: {
      'under aliases': asked(
        `{ ${many(14, (at) => `a${at}: __schema { types { ...t } }`)} } fragment t on __Type { name description fields { name description args { name description type { name } } type { name } } inputFields { name description type { name } } }`,
      ),
      'by __type': asked(`{ ${many(400, (at) => `__type(name: "T${at}") { name }`)} }`),
    },
    outcome: 'refused',
  },
  {
    name: 'errors: hundreds of mistakes in one document',
    twin: asked(ORDERS),
    attacks: {
      'unknown fields': asked(`{ me { ${many(600, (at) => `n${at}`)} } }`),
      'unknown arguments': asked(`{ me(${many(300, (at) => `n${at}: 1`)}) { name } }`),
      'unknown types': asked(`query (${many(200, (at) => `$v${at}: T${at}`)}) { me { name } }`),
      'one long name': asked(`{ me { ${'x'.repeat(400_000)} } }`),
      'a long name of a type': asked(`query ($v: ${'X'.repeat(400_000)}) { me { name } }`),
    },
    outcome: 'refused',
  },
];
