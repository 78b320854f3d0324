import type { InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import { compileSection } from './compile-section.js';
import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import type { OrderGroup } from './order-draft.js';
import { scopesOfParts, type Blame } from './read-order-lines.js';

export type ReadOrderPayments = (
  group: OrderGroup,
  order: Values,
  currency: string,
  blame: Blame,
) => Values[];

/** Reads the payments of an order: one from its first row, or one from each row of a joined file. */
export function compileOrderPayments(place: ValuePlace, dictionaries: Dictionaries): ReadOrderPayments {
  const { payments } = place.mapping;
  if (!payments) return () => [];
  const { from } = payments;
  const here: ValuePlace = { ...place, ...(from === undefined ? {} : { within: from }) };
  const section = compileSection('payment', payments.fields, 'payments', here);
  const scopes = scopesOfParts(place, from);
  return (group, order, currency, blame) => {
    const found: Values[] = [];
    if (group.before) return found;
    // Exports with a row for each line repeat what is about the order in all of them.
    for (const { row, scope } of from === undefined ? scopes(group).slice(0, 1) : scopes(group)) {
      const issues: InputIssue[] = [];
      const values = section.read(scope, issues, currency);
      dictionaries.needAll(section.fields, values, 'payments', issues);
      blame(row, issues);
      if (typeof values['amount'] !== 'number') continue;
      found.push({ externalId: `${String(order['externalId'])}/${found.length + 1}`, ...values, currency });
    }
    return found;
  };
}
