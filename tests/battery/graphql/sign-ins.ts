import { randomUUID } from 'node:crypto';
import type { Attack } from './attack.js';
import { codeOf } from './judge.js';
import { asked, sent, type Reply, type Sending } from './reply.js';
import { many, nested } from './texts.js';
import type { Target } from './target.js';

const signIn = (email: string, password: string): Sending =>
  sent({ path: '/auth/sign-in', body: JSON.stringify({ email, password }), anonymous: true });
const honest: Sending = (at) => signIn(at.email, at.password)(at);
const body = (text: string | Buffer, headers: Record<string, string> = {}): Sending =>
  sent({ path: '/auth/sign-in', body: text, headers, anonymous: true });

const ROUNDS = 5;

/** The quickest of some tries: what else the machine does makes tries slower, never quicker. */
async function quickest(at: Target, email: () => string): Promise<Reply> {
  const replies: Reply[] = [];
  for (let round = 0; round < ROUNDS; round++) replies.push(await signIn(email(), `wrong ${round}`)(at));
  return replies.reduce((best, reply) => (reply.ms < best.ms ? reply : best));
}

async function guessAtOnce(at: Target): Promise<Reply> {
  const email = `guessed-${randomUUID()}@example.com`;
  const replies = await Promise.all(
    Array.from({ length: 30 }, (_, guess) => signIn(email, `guess ${guess}`)(at)),
  );
  const later = await signIn(email, 'one more guess')(at);
  // Those who came at once were answered at once; whoever comes after them waits.
  return replies.some(({ status }) => status >= 500) ? { ...later, status: 500 } : later;
}

/** Guessing who works here, and with which password. */
export const signIns: Attack[] = [
  {
    name: 'sign-in: many guesses in one request',
    twin: honest,
    attacks: {
      'a list of people': body(JSON.stringify([{ email: 'a@example.com', password: 'x' }])),
      'a list of passwords': (at) =>
        body(JSON.stringify({ email: at.email, password: ['123456', 'password', at.password] }))(at),
      'operators for a password': body('{"email":{"$gt":""},"password":{"$ne":null}}'),
      'by GraphQL': asked(
        `mutation { ${many(14, (at) => `a${at}: signIn(email: "a@b.c", password: "${at}") { id }`)} }`,
      ),
    },
    outcome: 'refused',
  },
  {
    name: 'sign-in: thirty guesses at once',
    twin: honest,
    attacks: { 'and one after them': guessAtOnce },
    outcome: 'refused',
    proves: (replies) =>
      Object.values(replies).flatMap((reply) =>
        codeOf(reply) === 'LIMIT_EXCEEDED' ? [] : [`guessing goes on: ${codeOf(reply)}`],
      ),
  },
  {
    name: 'sign-in: the time that an unknown person takes',
    twin: honest,
    attacks: {
      unknown: (at) => quickest(at, () => `nobody-${randomUUID()}@example.com`),
      known: (at) => quickest(at, () => at.email),
    },
    outcome: 'refused',
    proves({ unknown, known }, at) {
      void at;
      const words = [unknown, known].map((reply) => reply?.body.replace(/"requestId":"[^"]+"/, ''));
      const ratio = (unknown?.ms ?? 0) / (known?.ms ?? 1);
      return [
        ...(words[0] === words[1] ? [] : [`the words differ: ${words.join(' / ')}`]),
        // A look-up without the derivation takes a hundredth of the time with it.
        ...(ratio > 0.33 && ratio < 3 ? [] : [`an unknown person takes ${ratio.toFixed(2)} times as long`]),
      ];
    },
  },
  {
    name: 'sign-in: bodies that are no sign-in',
    twin: honest,
    attacks: {
      'nested without end': body(nested(4000, '[', '1', ']')),
      'a long password': body(JSON.stringify({ email: 'a@example.com', password: 'x'.repeat(100_000) })),
      'a long e-mail': body(JSON.stringify({ email: 'x'.repeat(9000), password: 'x' })),
      'of an inherited name': body('{"__proto__":{"email":"a@example.com","password":"x"}}'),
      'a form': body('email=a&password=b', { 'content-type': 'application/x-www-form-urlencoded' }),
      compressed: body('x', { 'content-encoding': 'gzip' }),
      'null bytes': body(JSON.stringify({ email: 'a\u0000@example.com', password: '\u0000' })),
    },
    outcome: 'refused',
  },
];
