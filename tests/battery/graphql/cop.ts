import { getIntrospectionQuery } from 'graphql';
import type { Attack } from './attack.js';
import { isAnswered } from './judge.js';
import { asked, sent } from './reply.js';
import { many, ME, ORDERS } from './texts.js';

const query = (text: string): string => encodeURIComponent(text);
const INTROSPECTION = getIntrospectionQuery();

/** What graphql-cop looks for, in the order of its own list, each with what we demand instead of what it does. */
export const cop: Attack[] = [
  {
    name: 'graphql-cop 1: a field under 101 aliases',
    twin: asked(`{ ${many(5, (at) => `a${at}: me { name }`)} }`),
    attacks: {
      'of a field': asked(`{ ${many(101, (at) => `a${at}: me { name }`)} }`),
      'of __typename': asked(`{ ${many(101, (at) => `a${at}: __typename`)} }`),
      'in a fragment': asked(`{ ...f } fragment f on Query { ${many(101, (at) => `a${at}: __typename`)} }`),
    },
    outcome: 'refused',
  },
  {
    name: 'graphql-cop 2: several operations in one array',
    twin: asked(ME),
    attacks: {
      two: sent({ body: `[${many(2, () => JSON.stringify({ query: ME }), ',')}]` }),
      thousand: sent({ body: `[${many(1000, () => JSON.stringify({ query: ME }), ',')}]` }),
      'an array in an array': sent({ body: `[[${JSON.stringify({ query: ME })}]]` }),
    },
    outcome: 'refused',
  },
  {
    name: 'graphql-cop 3: a query by GET',
    twin: asked(ME),
    attacks: {
      plain: sent({ method: 'GET', path: `/graphql?query=${query(ME)}` }),
      'with JSON': sent({ method: 'GET', body: JSON.stringify({ query: ME }) }),
      'a POST that says GET': sent({
        headers: { 'x-http-method-override': 'GET', 'content-type': 'text/html' },
        path: `/graphql?query=${query(ME)}`,
      }),
    },
    outcome: 'refused',
  },
  {
    name: 'graphql-cop 4: a form of another site',
    twin: asked(ME),
    attacks: {
      urlencoded: sent({
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `query=${query(ME)}`,
      }),
      'JSON in a form': sent({
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: JSON.stringify({ query: ME }),
      }),
    },
    outcome: 'refused',
  },
  {
    name: 'graphql-cop 5: tracing and debug switches',
    twin: asked(ME),
    attacks: {
      extensions: asked(ME, {}, { extensions: { tracing: true, debug: true, explain: true } }),
      headers: sent({
        headers: { 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1', 'x-debug': '1' },
        body: JSON.stringify({ query: ME }),
      }),
    },
    outcome: 'answered',
    proves: (replies) =>
      Object.entries(replies).flatMap(([name, { body }]) =>
        'extensions' in JSON.parse(body) ? [`${name}: the answer has extensions`] : [],
      ),
  },
  {
    name: 'graphql-cop 6: a field repeated',
    twin: asked(`{ me { ${many(20, () => 'name')} } }`),
    attacks: {
      '900 times': asked(`{ orders { items { ${many(900, () => 'number')} } } }`),
      '10,000 times': asked(`{ me { ${many(10_000, () => 'name')} } }`),
      'with arguments': asked(`{ ${many(600, () => 'me { name }')} }`),
    },
    outcome: 'refused',
  },
  {
    name: 'graphql-cop 7: names suggested in errors',
    twin: asked(ORDERS),
    attacks: {
      'a field': asked('{ orders { items { numbr } } }'),
      'a root field': asked('{ order_ { id } }'),
      'a type': asked('query ($x: OrderWher) { me { name } }'),
      'an argument': asked('{ orders(wher: {}) { totalCount } }'),
      'an enum value': asked('{ orders(sort: [{ number: ASCC }]) { totalCount } }'),
      'an input field': asked('{ orders(where: { numbr: { eq: "1" } }) { totalCount } }'),
      'an input field in a variable': asked('query ($w: OrderWhere) { orders(where: $w) { totalCount } }', {
        w: { numbr: { eq: '1' } },
      }),
      'a directive': asked('{ me @skp(if: true) { name } }'),
      'a fragment': asked('{ me { ...nme } } fragment name on Me { name }'),
    },
    outcome: 'refused',
    proves: (replies) =>
      Object.entries(replies).flatMap(([name, { body }]) =>
        /did you mean|\bnumber\b|"orders"|\bASC\b|@skip/i.test(body)
          ? [`${name}: the answer suggests a name: ${body.slice(0, 200)}`]
          : [],
      ),
  },
  {
    name: 'graphql-cop 8: an IDE for whoever comes by',
    twin: sent({ method: 'GET', path: '/health/live', anonymous: true }),
    attacks: Object.fromEntries(
      // The one at /graphiql is for developers who are signed in: tests/api/graphiql.test.ts.
      ['/graphql', '/playground', '/graphql/console', '/altair', '/voyager', '/graphql/ide'].map((path) => [
        path,
        sent({ method: 'GET', path, headers: { accept: 'text/html' }, anonymous: true }),
      ]),
    ),
    outcome: 'refused',
    proves: (replies) =>
      Object.entries(replies).flatMap(([name, { head }]) =>
        head.includes('text/html') ? [`${name}: is a page`] : [],
      ),
  },
  {
    name: 'graphql-cop 9: introspection, which is on and shows a role its own schema only',
    twin: asked(INTROSPECTION),
    attacks: {
      'of nobody': sent({ body: JSON.stringify({ query: INTROSPECTION }), anonymous: true }),
      'with a wrong token': sent({
        body: JSON.stringify({ query: INTROSPECTION }),
        headers: { authorization: 'Bearer kontor_wrong' },
        anonymous: true,
      }),
    },
    outcome: 'refused',
    async proves(_, at) {
      const asAnalyst = sent({
        body: JSON.stringify({ query: INTROSPECTION }),
        headers: at.who.analyst,
      });
      const reply = await asAnalyst(at);
      if (!isAnswered(reply)) return ['the analyst does not see the own schema'];
      const hidden = ['passwordHash', 'grants', 'createOrder', 'RoleWhere', 'phones', 'mergeCustomers'];
      return hidden
        .filter((name) => reply.body.includes(`"${name}"`))
        .map((name) => `the analyst's schema holds ${name}`);
    },
  },
  {
    name: 'graphql-cop 10: directives without end',
    twin: asked('{ me { name @include(if: true) } }'),
    attacks: {
      'unknown ones': asked(`{ me { name ${many(10, () => '@aa')} } }`),
      'a thousand unknown ones': asked(`{ me { name ${many(900, (at) => `@a${at}`)} } }`),
      'a known one again and again': asked(`{ me { name ${many(200, () => '@include(if: true)')} } }`),
      'of a type system': asked('{ me { name @deprecated(reason: "x") @specifiedBy(url: "x") } }'),
    },
    outcome: 'refused',
  },
  {
    name: 'graphql-cop 11: introspection in circles',
    twin: asked('{ __schema { types { name fields { name type { name } } } } }'),
    attacks: {
      'fields of types of fields': asked(
        `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`,
      ),
      'by __type': asked(
        `{ __type(name: "Order") { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } }`,
      ),
    },
    outcome: 'refused',
  },
  {
    name: 'graphql-cop 12: a mutation by GET',
    twin: asked(ME),
    attacks: {
      plain: sent({
        method: 'GET',
        path: `/graphql?query=${query('mutation { createTag(input: { code: "by-get", name: "x" }) { id } }')}`,
      }),
      HEAD: sent({
        method: 'HEAD',
        path: `/graphql?query=${query('mutation { createTag(input: { code: "by-get", name: "x" }) { id } }')}`,
      }),
    },
    outcome: 'refused',
    async proves(_, at) {
      const { body } = await asked('{ tag(id: "by-get") { id } }')(at);
      return body.includes('by-get') ? ['the tag was made'] : [];
    },
  },
];
