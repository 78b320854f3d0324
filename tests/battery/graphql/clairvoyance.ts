import type { Attack } from './attack.js';
import { asked, sent, type Sending } from './reply.js';
import { ORDERS } from './texts.js';

/** Guesses near real names: an error that corrects any of them gives a name away. */
const GUESSES = [
  'ordr',
  'orderz',
  'oders',
  'custmer',
  'customrs',
  'usr',
  'userz',
  'rol',
  'rolez',
  'tokn',
  'passwrd',
  'setings',
  'produt',
  'offr',
  'pric',
  'stok',
  'paymnt',
  'shp',
  'tg',
  'statu',
  'serch',
  'mee',
  'nod',
];
const FIELDS = [
  'numbr',
  'totl',
  'creatdAt',
  'lastNme',
  'phon',
  'emial',
  'purchasPrice',
  'passwordHas',
  'margn',
];
const ARGUMENTS = ['wher', 'srt', 'pge', 'idd', 'inputt', 'versin'];

const probes: Record<string, Sending> = Object.fromEntries(
  [
    ...GUESSES.map((name) => `{ ${name} }`),
    ...GUESSES.map((name) => `{ ${name} { id } }`),
    ...GUESSES.map((name) => `mutation { create${name}(input: {}) { id } }`),
    ...GUESSES.map((name) => `query ($a: ${name.charAt(0).toUpperCase()}${name.slice(1)}) { __typename }`),
    ...GUESSES.map((name) => `{ __typename ... on ${name.charAt(0).toUpperCase()}${name.slice(1)} { id } }`),
    ...GUESSES.map((name) => `{ __type(name: "${name}") { ${name} } }`),
    ...FIELDS.map((name) => `{ me { ${name} } }`),
    ...FIELDS.map((name) => `{ me { ${name} { id } } }`),
    ...ARGUMENTS.map((name) => `{ me(${name}: 1) { name } }`),
    'subscription { order { id } }',
  ].map((text) => [text, asked(text)]),
);

/**
 * Clairvoyance rebuilds a schema without introspection from what errors tell: names suggested, types named that were
 * not asked about, arguments asked for. Names that the attacker typed do not count, nor the root types, whose names
 * everybody knows.
 */
export const clairvoyance: Attack = {
  name: 'clairvoyance: names guessed through errors',
  twin: asked(ORDERS),
  attacks: probes,
  outcome: 'refused',
  async proves(replies, at) {
    const { body } = await asked('{ __schema { types { name fields { name } inputFields { name } } } }')(at);
    const types = new Set<string>();
    for (const match of body.matchAll(/"name":"(\w+)"/g)) if (match[1]) types.add(match[1]);
    if (types.size < 300) return [`only ${types.size} names are known to compare with`];
    const known = new Set([
      'Query',
      'Mutation',
      'Subscription',
      'Me',
      'String',
      'Int',
      'Boolean',
      'id',
      'name',
      'me',
      'input',
    ]);
    const given = new Set<string>();
    for (const [probe, { body: answer }] of Object.entries(replies)) {
      const { errors = [] } = JSON.parse(answer) as { errors?: { message: string }[] };
      for (const word of errors
        .map(({ message }) => message)
        .join(' ')
        .match(/\w+/g) ?? [])
        if (
          types.has(word) &&
          !word.startsWith('__') &&
          !known.has(word) &&
          !probe.includes(word) &&
          !PROSE.has(word)
        )
          given.add(word);
    }
    const anonymous = await sent({ body: JSON.stringify({ query: '{ ordrs }' }), anonymous: true })(at);
    return [
      ...(given.size ? [`recovered ${given.size} names: ${[...given].slice(0, 10).join(', ')}`] : []),
      ...(/ordrs|Query/.test(anonymous.body) ? ['validates for nobody'] : []),
    ];
  },
};

/** Words of our sentences that are names too. */
const PROSE = new Set([
  'field',
  'type',
  'on',
  'of',
  'not',
  'is',
  'and',
  'or',
  'value',
  'name',
  'number',
  'in',
  'unit',
  'at',
]);
