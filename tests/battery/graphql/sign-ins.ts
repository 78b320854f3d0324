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

const ROUNDS = 9;
const ROUNDS_UNBLOCKED = 3;

/**
 * The quickest of some tries, in turns: what else the machine does makes tries slower, never quicker. Signing in
 * between them keeps the known person from being slowed down.
 */
async function quickestOfBoth(at: Target): Promise<{ unknown: Reply; known: Reply }> {
  const quicker = (one: Reply | undefined, other: Reply) => (one && one.ms < other.ms ? one : other);
  let unknown: Reply | undefined;
  let known: Reply | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    if (round % ROUNDS_UNBLOCKED === 0) await honest(at);
    unknown = quicker(unknown, await signIn(`nobody-${randomUUID()}@example.com`, `wrong ${round}`)(at));
    known = quicker(known, await signIn(at.email, `wrong ${round}`)(at));
  }
  await honest(at);
  if (!unknown || !known) throw new Error('Nobody tried to sign in.');
  return { unknown, known };
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
    attacks: { unknown: (at) => signIn(`nobody-${randomUUID()}@example.com`, 'wrong')(at) },
    outcome: 'refused',
    async proves(_, at) {
      const { unknown, known } = await quickestOfBoth(at);
      const words = [unknown, known].map(({ body: text }) => text.replace(/"requestId":"[^"]+"/, ''));
      const ratio = unknown.ms / known.ms;
      return [
        ...(words[0] === words[1] ? [] : [`the words differ: ${words.join(' / ')}`]),
        // Without the derivation an unknown person would take a tenth of the time or less.
        ...(ratio > 0.25 && ratio < 4 ? [] : [`an unknown person takes ${ratio.toFixed(2)} times as long`]),
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
