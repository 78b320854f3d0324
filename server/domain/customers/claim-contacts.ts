import { createHash } from 'node:crypto';
import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { runStatement } from '../../db/exclusively.js';
import type { Orm } from '../../db/orm.js';
import { normalizePhone } from '../../lib/phone.js';
import type { BuyerMarks, BuyerShop } from './find-buyer.js';

/**
 * Keeps everybody else from making a customer of the same phone, e-mail or identifier until this transaction ends: the
 * second waits for the row, or, on another node of a cluster, fails at its commit and is repeated. Whoever comes
 * through looks for the customer once more. The claim is no directory: who owns a contact is said by the customers
 * alone, so that merging, deleting and editing them needs nothing here.
 */
export async function claimContacts(
  context: Context,
  writing: Write,
  shop: BuyerShop,
  marks: BuyerMarks,
): Promise<void> {
  // In one order everywhere, or two claims would wait for each other.
  const keys = contactsOf(shop, marks).map(hashOf).sort();
  if (!keys.length) return;
  const { id, at } = writing.operation;
  const rows = keys.map(() => '(?, ?, ?)').join(', ');
  const onConflict =
    context.dialect === 'mysql' ? 'on duplicate key update' : 'on conflict (id) do update set';
  await writing.execute(
    `insert into contact_claim (id, operation, claimed_at_ms) values ${rows} ${onConflict} operation = ${id}, claimed_at_ms = ${at.getTime()}`,
    keys.flatMap((key) => [key, id, at.getTime()]),
  );
}

function contactsOf(shop: BuyerShop, { externalId, externalSource, phone, email }: BuyerMarks): string[] {
  const base = shop.ownCustomerBase ? shop.code : '';
  const number = phone ? normalizePhone(phone, shop.countryIso) : '';
  const contacts = [
    externalId ? ['id', externalSource ?? shop.code, externalId] : [],
    number ? ['phone', number] : [],
    email ? ['email', email.trim().toLowerCase()] : [],
  ];
  return contacts.filter(({ length }) => length).map((contact) => JSON.stringify([base, ...contact]));
}

const hashOf = (contact: string): string => createHash('sha256').update(contact).digest('hex');

const KEPT_MS = 24 * 3600_000;

/** A claim matters as long as its transaction runs. */
export async function forgetOldClaims(orm: Orm, nowMs = Date.now()): Promise<void> {
  await runStatement(orm, 'delete from `contact_claim` where `claimed_at_ms` < ?', [nowMs - KEPT_MS]);
}
