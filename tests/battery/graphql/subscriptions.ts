import { setTimeout as sleep } from 'node:timers/promises';
import { subscribe } from '../../support/subscribe.js';
import type { Attack } from './attack.js';
import { asked, sent, type Sending } from './reply.js';
import { many, ME } from './texts.js';

/** A subscription as a client asks for it. */
const streamed = (query: string, variables: object = {}, headers: Record<string, string> = {}): Sending =>
  sent({
    headers: { accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
  });

const SHOPS = 'subscription { shopChanged { code } }';

/** Opens many and gives what the last was answered; the others are left open meanwhile. */
const flood =
  (count: number): Sending =>
  async (at) => {
    const open = await Promise.all(
      Array.from({ length: count }, () => subscribe(at.url, at.who.analyst, SHOPS)),
    );
    const refused = open.find(({ status }) => status !== 200);
    const began = performance.now();
    const honest = await asked(ME)(at);
    open.forEach((one) => one.close());
    await sleep(200);
    return refused && honest.status === 200
      ? { status: refused.status, head: '', body: refused.text(), ms: performance.now() - began }
      : { status: 599, head: '', body: `all of ${count} were opened, or nobody else was served`, ms: 0 };
  };

/** What stays open: more of it, stranger ones, and ways around the limits of documents. */
export const subscriptions: Attack[] = [
  {
    name: 'subscriptions: more than one may hold',
    twin: asked(ME),
    attacks: { forty: flood(40) },
    outcome: 'refused',
  },
  {
    name: 'subscriptions: documents that are none',
    twin: asked('{ shops { totalCount } }'),
    attacks: {
      'where one answer is awaited': asked(SHOPS),
      'two fields': streamed('subscription { a: shopChanged { code } b: shopChanged { code } }'),
      'a field under many names': streamed(
        `subscription { ${many(30, (at) => `a${at}: shopChanged { code }`)} }`,
      ),
      'no field of its own': streamed('subscription { __schema { types { name } } }'),
      'a fragment around it': streamed(
        'subscription { ...a } fragment a on Subscription { shopChanged { code } }',
      ),
      'a circle of fragments': streamed(
        'subscription { shopChanged { ...a } } fragment a on Shop { ...b } fragment b on Shop { ...a }',
      ),
      'left out when it runs': streamed(
        'subscription ($no: Boolean = true) { shopChanged @skip(if: $no) { code } }',
      ),
      'beside a mutation of its name': streamed(
        'subscription a { shopChanged { code } } mutation a { createTag(input: { code: "live", name: "x" }) { id } }',
      ),
      'in parts': streamed('subscription { shopChanged { code ... @defer { name } } }'),
    },
    outcome: 'refused',
    async proves(_, at) {
      const { body } = await asked('{ tag(id: "live") { id } }')(at);
      return body.includes('"live"') ? ['the mutation ran'] : [];
    },
  },
  {
    name: 'subscriptions: more of a record than a list may ask',
    twin: asked('{ orders(page: { limit: 1 }) { items { number } } }'),
    attacks: {
      deep: streamed(
        `subscription { orderChanged { ${'customer { orders { '.repeat(8)} number ${'} } '.repeat(8)} } }`,
      ),
      wide: streamed(
        'subscription { orderChanged { customer { orders { customer { orders { customer { orders { number } } } } } } } }',
      ),
      'many names': streamed(`subscription { orderChanged { ${many(40, (at) => `a${at}: number`)} } }`),
      'many words': streamed(`subscription { orderChanged { ${'number '.repeat(3000)} } }`),
    },
    outcome: 'refused',
  },
  {
    name: 'subscriptions: names and values that reach into the list',
    twin: asked('{ shops { totalCount } }'),
    attacks: {
      'arguments of the list': streamed('subscription { shopChanged(page: { limit: 200 }) { code } }'),
      'members of the list': streamed('subscription { shopChanged { items { code } totalCount } }'),
      'the variable of the keys, undeclared': streamed(
        'subscription { orderChanged(where: { id: { in: $keys } }) { number } }',
      ),
      'a filter of another record': streamed(
        'subscription ($w: CustomerWhere) { orderChanged(where: $w) { number } }',
        { w: {} },
      ),
      'a filter of ten thousand conditions': streamed(
        'subscription ($w: OrderWhere) { orderChanged(where: $w) { number } }',
        { w: { or: Array.from({ length: 10_000 }, () => ({ number: { eq: 'x' } })) } },
      ),
      'from another site': (at) =>
        sent({
          headers: { cookie: at.cookie, accept: 'text/event-stream' },
          body: JSON.stringify({ query: SHOPS }),
          anonymous: true,
        })(at),
      'by GET': sent({
        method: 'GET',
        path: `/graphql?query=${encodeURIComponent(SHOPS)}`,
        headers: { accept: 'text/event-stream' },
      }),
    },
    outcome: 'refused',
  },
];
