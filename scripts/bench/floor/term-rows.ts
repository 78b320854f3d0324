import { phoneSearchTerms } from '../../../server/lib/phone.js';
import { searchTokens } from '../../../server/lib/text.js';
import type { Record } from './floor-inserts.js';

/** The search words of an order; the words themselves come from the same pure functions, which both sides pay for. */
export function termRows(order: Record): Record[] {
  const text = (column: string) => String(order[column] ?? '');
  const terms: [string, string][] = [
    ['number', text('number').toLowerCase()],
    ...searchTokens(text('first_name')).map((term): [string, string] => ['firstName', term]),
    ...searchTokens(text('last_name')).map((term): [string, string] => ['lastName', term]),
    ...phoneSearchTerms(text('phone')).map((term): [string, string] => ['phone', term]),
    ['email', text('email')],
    ...searchTokens(text('email')).map((term): [string, string] => ['email', term]),
  ];
  return terms
    .filter(([, term]) => term)
    .map(([field, term]) => ({
      term: term.slice(0, 40),
      resource: 'order',
      record_id: order['id'] ?? null,
      field,
    }));
}
