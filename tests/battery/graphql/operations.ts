import type { Attack } from './attack.js';
import { isAnswered } from './judge.js';
import { asked, sent } from './reply.js';
import { many, ME } from './texts.js';

const tag = (code: string): string => `createTag(input: { code: "${code}", name: "x" }) { id }`;

/** Which operation runs, and whether the one that runs is the one that was looked at. */
export const operations: Attack[] = [
  {
    name: 'operations: hundreds in one document',
    twin: asked('query a { me { name } } query b { me { kind } }', {}, { operationName: 'b' }),
    attacks: {
      'of different names': asked(
        many(150, (at) => `query q${at} { me { name } }`),
        {},
        { operationName: 'q7' },
      ),
      'of one name': asked(
        many(150, () => 'query q { me { name } }'),
        {},
        { operationName: 'q' },
      ),
      'without names': asked(many(150, () => ME)),
    },
    outcome: 'either',
  },
  {
    name: 'operations: two of one name',
    twin: asked('query a { me { name } }', {}, { operationName: 'a' }),
    attacks: {
      'query and mutation': asked(
        `query a { me { name } } mutation a { ${tag('same-name')} }`,
        {},
        { operationName: 'a' },
      ),
      'an unnamed one beside': asked(
        `{ me { name } } mutation a { ${tag('same-name')} }`,
        {},
        { operationName: 'a' },
      ),
    },
    outcome: 'refused',
    async proves(_, at) {
      const { body } = await asked('{ tag(id: "same-name") { id } }')(at);
      return body.includes('same-name') ? ['the mutation ran'] : [];
    },
  },
  {
    name: 'operations: a name that leads elsewhere',
    twin: asked(`query a { me { name } } query b { me { kind } }`, {}, { operationName: 'a' }),
    attacks: {
      'of nothing': asked(
        `query a { me { name } } mutation b { ${tag('confused')} }`,
        {},
        { operationName: 'c' },
      ),
      empty: asked(`query a { me { name } } mutation b { ${tag('confused')} }`, {}, { operationName: '' }),
      'of a fragment': asked(
        `query a { me { ...b } } fragment b on Me { name } mutation c { ${tag('confused')} }`,
        {},
        { operationName: 'b' },
      ),
      'a number': sent({ body: JSON.stringify({ query: ME, operationName: 0 }) }),
      'an object': sent({ body: JSON.stringify({ query: ME, operationName: { toString: 'a' } }) }),
      'a list': sent({ body: JSON.stringify({ query: ME, operationName: ['a'] }) }),
      'of one, sent as another': asked(`query a { me { name } }`, {}, { operationName: 'a ' }),
    },
    outcome: 'refused',
    async proves(_, at) {
      const { body } = await asked('{ tag(id: "confused") { id } }')(at);
      return body.includes('confused') ? ['a mutation ran that was not named'] : [];
    },
  },
  {
    name: 'operations: subscriptions and answers in parts',
    twin: asked(ME),
    attacks: {
      subscription: asked('subscription { orders { totalCount } }'),
      'many of them': asked(
        many(100, (at) => `subscription s${at} { orders { totalCount } }`),
        {},
        { operationName: 's1' },
      ),
      defer: asked('{ me { name ... @defer { kind } } }'),
      stream: asked('{ orders { items @stream(initialCount: 0) { id } } }'),
    },
    outcome: 'refused',
  },
  {
    name: 'operations: by hash, without a text',
    twin: asked(ME),
    attacks: {
      unknown: sent({
        body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
      }),
      'a hash of another text': sent({
        body: JSON.stringify({
          query: ME,
          extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
        }),
      }),
      'no hash': sent({
        body: JSON.stringify({
          query: ME,
          extensions: { persistedQuery: { version: 1, sha256Hash: { $ne: 1 } } },
        }),
      }),
    },
    outcome: 'refused',
  },
  {
    name: 'operations: a thousand texts that differ by a name',
    twin: asked('query q { me { name } }'),
    attacks: {
      'one after another': async (at) => {
        let last = await asked(ME)(at);
        for (let round = 0; round < 1000 && isAnswered(last); round++)
          last = await asked(
            `query q${round} { orders(page: { limit: 1 }) { items { a${round}: number } } }`,
          )(at);
        return last;
      },
    },
    outcome: 'answered',
  },
  {
    name: 'operations: keys of idempotency without end',
    twin: sent({
      headers: { 'idempotency-key': 'battery-twin' },
      body: JSON.stringify({ query: `mutation { ${tag('idem')} }` }),
    }),
    attacks: {
      long: sent({
        headers: { 'idempotency-key': 'x'.repeat(8000) },
        body: JSON.stringify({ query: `mutation { ${tag('idem-long')} }` }),
      }),
      'of another body': sent({
        headers: { 'idempotency-key': 'battery-twin' },
        body: JSON.stringify({ query: `mutation { ${tag('idem-other')} }` }),
      }),
      'with SQL': sent({
        headers: { 'idempotency-key': "' or 1=1 --" },
        body: JSON.stringify({ query: 'mutation { deleteTag(id: "nothing-there") }' }),
      }),
    },
    outcome: 'either',
  },
];
