import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { atMost } from '../lib/at-most.js';

const derive = promisify(argon2);
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
/** Each derivation takes 19 MB: only a few at once, or a burst of sign-ins would take the memory. */
const limited = atMost(4);

/** Argon2id with the cost OWASP names; kept as text with its cost, so that the cost can grow later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await limited(() => derive('argon2id', { message: password, nonce: salt, ...COST }));
  return `argon2id$${COST.memory}$${COST.passes}$${salt.toString('base64')}$${tag.toString('base64')}`;
}

/** Takes as long for a person who does not exist (`hash` undefined) as for a wrong password. */
export async function verifyPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const [, memory, passes, salt, tag] = (hash ?? '').split('$');
  const wanted = Buffer.from(tag ?? '', 'base64');
  const made = await limited(() =>
    derive('argon2id', {
      message: password,
      nonce: salt ? Buffer.from(salt, 'base64') : Buffer.alloc(16),
      ...COST,
      memory: Number(memory) || COST.memory,
      passes: Number(passes) || COST.passes,
    }),
  );
  return wanted.length === made.length && timingSafeEqual(wanted, made);
}

/** A password for people to type: 20 characters without look-alikes, about 98 bits. */
export function makePassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  const chosen = [...randomBytes(20)].map((byte) => letters[byte % letters.length]);
  return `${chosen.slice(0, 5).join('')}-${chosen.slice(5, 10).join('')}-${chosen.slice(10, 15).join('')}-${chosen.slice(15).join('')}`;
}
