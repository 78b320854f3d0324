import type { Attack } from './attack.js';
import { asked, sent, withVariables } from './reply.js';
import { many, ME, nested, ORDERS } from './texts.js';

const FIND = 'query ($text: String) { customers(where: { lastName: { eq: $text } }) { totalCount } }';

/** Texts that are the weapon: empty, endless, in no alphabet, with several meanings. */
export const documents: Attack[] = [
  {
    name: 'text: a document of comments',
    twin: asked(`# who am I\n${ME}`),
    attacks: {
      '900 kB of one': asked(`${ME} #${'x'.repeat(900_000)}`),
      '200,000 of them': asked(`${'#\n'.repeat(200_000)}${ME}`),
    },
    outcome: 'either',
  },
  {
    name: 'text: a document of blanks and commas',
    twin: asked(`,,, ${ME} ,,,`),
    attacks: {
      blanks: asked(`${' '.repeat(900_000)}${ME}`),
      commas: asked(`{ me { name ${','.repeat(900_000)} } }`),
      'line breaks': asked(`${'\n'.repeat(400_000)}${ME}`),
      'nothing else': asked(' '.repeat(900_000)),
    },
    outcome: 'either',
  },
  {
    name: 'text: one string of 900 kB',
    twin: asked(FIND, { text: 'Byron' }),
    attacks: {
      'in the document': asked(
        `{ customers(where: { lastName: { eq: "${'x'.repeat(900_000)}" } }) { totalCount } }`,
      ),
      'in a block': asked(
        `{ customers(where: { lastName: { eq: """${'x\\n'.repeat(300_000)}""" } }) { totalCount } }`,
      ),
      'in a variable': asked(FIND, { text: 'x'.repeat(900_000) }),
      'for an enum': asked(`{ orders(sort: [{ number: ${'A'.repeat(900_000)} }]) { totalCount } }`),
    },
    outcome: 'either',
  },
  {
    name: 'text: patterns of LIKE',
    twin: asked('{ customers(where: { lastName: { contains: "yro" } }) { totalCount } }'),
    attacks: {
      percents: asked(
        `{ customers(where: { lastName: { contains: "${'%'.repeat(5000)}" } }) { totalCount } }`,
      ),
      'percents and letters': asked(
        `{ customers(where: { lastName: { contains: "${'%a_'.repeat(3000)}" } }) { totalCount } }`,
      ),
      backslashes: asked(
        `{ customers(where: { lastName: { startsWith: "${'\\\\'.repeat(3001)}%" } }) { totalCount } }`,
      ),
    },
    outcome: 'answered',
    proves: (replies) =>
      Object.entries(replies).flatMap(([name, { body }]) =>
        body.includes('"totalCount":0') ? [] : [`${name}: a pattern of the caller was taken as one: ${body}`],
      ),
  },
  {
    name: 'text: the search box',
    twin: asked('{ search(text: "Byron") { title } }'),
    attacks: {
      'ten thousand words': asked('query ($t: String!) { search(text: $t) { title } }', {
        t: many(10_000, (at) => `w${at}`),
      }),
      'ten thousand letters': asked('query ($t: String!) { search(text: $t) { title } }', {
        t: 'a'.repeat(10_000),
      }),
      digits: asked('query ($t: String!) { search(text: $t) { title } }', { t: '+4'.repeat(5000) }),
      patterns: asked('{ search(text: "%% __ \\\\ * ? ( [") { title } }'),
      'at length': asked('{ search(text: "Byron", limit: 2147483647) { title } }'),
    },
    outcome: 'answered',
  },
  {
    name: 'text: null bytes and characters of no alphabet',
    twin: asked(FIND, { text: 'Byron' }),
    attacks: {
      'null bytes in a value': asked(FIND, { text: 'By\u0000ron' }),
      'half of a pair': asked(FIND, { text: '\ud83d' }),
      'marks of direction': asked(FIND, { text: '\u202e\u2066\ufeff\ufffe\uffff' }),
      'stacked marks': asked(FIND, { text: `a${'\u0300'.repeat(50_000)}` }),
      'in an escape': asked('{ customers(where: { lastName: { eq: "\\u0000\\uD800" } }) { totalCount } }'),
      'a null byte in the document': asked('{ me {\u0000 name } }'),
      'a letter that looks like another': asked('{ m\u0435 { name } }'),
    },
    outcome: 'either',
  },
  {
    name: 'bytes: no UTF-8',
    twin: sent({ body: Buffer.from(JSON.stringify({ query: ME, variables: { a: 'é' } })) }),
    attacks: {
      'broken in a value': sent({
        body: Buffer.concat([
          Buffer.from(`{"query":"${FIND}","variables":{"text":"`),
          Buffer.from([0xff, 0xfe, 0xc0, 0xaf, 0xed, 0xa0, 0x80]),
          Buffer.from('"}}'),
        ]),
      }),
      'broken in the document': sent({
        body: Buffer.concat([
          Buffer.from('{"query":"{ me { '),
          Buffer.from([0xc3, 0x28]),
          Buffer.from(' } }"}'),
        ]),
      }),
      'UTF-16': sent({
        headers: { 'content-type': 'application/json; charset=utf-16le' },
        body: Buffer.from(JSON.stringify({ query: ME }), 'utf16le'),
      }),
      random: sent({ body: Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)) }),
    },
    outcome: 'either',
  },
  {
    name: 'bytes: a mark of order before the JSON',
    twin: sent({ body: `  ${JSON.stringify({ query: ME })}  ` }),
    attacks: {
      one: sent({ body: `\ufeff${JSON.stringify({ query: ME })}` }),
      thousands: sent({ body: '\ufeff'.repeat(100_000) + JSON.stringify({ query: ME }) }),
      'in the document': asked(`\ufeff${ME}`),
    },
    outcome: 'either',
  },
  {
    name: 'JSON: one key twice',
    twin: sent({ body: JSON.stringify({ query: ME }) }),
    attacks: {
      'two queries': sent({
        body: `{"query":${JSON.stringify(ME)},"query":"mutation { createTag(input: { code: \\"json-twice\\", name: \\"x\\" }) { nope } }"}`,
      }),
      'a query and null': sent({ body: `{"query":${JSON.stringify(ME)},"query":null}` }),
      'two operation names': sent({
        body: `{"query":"query a { me { name } } query b { me { nope } }","operationName":"a","operationName":"b"}`,
      }),
    },
    outcome: 'refused',
  },
  {
    name: 'JSON: nested 100,000 levels',
    twin: sent({ body: `{"query":${JSON.stringify(ME)},"variables":{"a":[[[1]]]}}` }),
    attacks: {
      'in variables': sent({
        body: `{"query":${JSON.stringify(ME)},"variables":{"a":${nested(100_000, '[', '1', ']')}}}`,
      }),
      'in extensions': sent({
        body: `{"query":${JSON.stringify(ME)},"extensions":${nested(80_000, '{"a":', '1', '}')}}`,
      }),
      'in the query': sent({ body: `{"query":${nested(100_000, '[', '1', ']')}}` }),
      'never closed': sent({ body: '{"query":'.repeat(50_000) }),
      'in an open field': withVariables(
        'query ($j: JSON) { me { name } }',
        `{"j":${nested(2000, '[', '1', ']')}}`,
      ),
    },
    outcome: 'either',
  },
  {
    name: 'errors: none shows the inside',
    twin: asked(ORDERS),
    attacks: {
      'a quote': asked(`{ orders(where: { number: { eq: "'" } }) { totalCount } nope }`),
      'a broken date': asked(
        '{ orders(where: { createdAt: { gt: "0000-99-99T99:99:99Z" } }) { totalCount } }',
      ),
      'a far date': asked(
        '{ orders(where: { createdAt: { gt: "+275760-09-13T00:00:00Z" } }) { totalCount } }',
      ),
      'a wrong enum': asked('query ($s: [OrderSort!]) { orders(sort: $s) { totalCount } }', {
        s: [{ number: 7 }],
      }),
      'a wrong JSON': sent({ body: '{"query": undefined}' }),
      'a syntax error': asked('{ orders { items { '),
      'an empty selection': asked('{ orders }'),
      'a selection of a leaf': asked('{ me { name { x } } }'),
    },
    outcome: 'refused',
  },
];
