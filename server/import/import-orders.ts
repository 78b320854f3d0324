import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import { scopeOf } from './joined-tables.js';
import type { Importer } from './importer.js';
import type { OrderDraft, Reject } from './order-draft.js';
import { compileOrder } from './read-order.js';
import { saveOrders } from './save-orders.js';
import { openKnownOffers } from './save-offers.js';

/** More than an order and a line can ever need with all that hangs on them, a change of every field included. */
const NUMBERS_AN_ORDER = 150;
const NUMBERS_A_LINE = 40;

export function orderImporter(place: ValuePlace, dictionaries: Dictionaries): Importer {
  const { mapping, tables } = place;
  const readOrder = compileOrder(place, dictionaries);
  const knownOffers = openKnownOffers();
  const rejected = new Set<string>();
  const names = new Map<string, string>();
  const keys = (typeof mapping.key === 'string' ? [mapping.key] : (mapping.key ?? [])).map((column) =>
    tables.cell(column),
  );
  let rowNumber = 0;
  return {
    keyOf(row) {
      rowNumber++;
      const scope = scopeOf(row);
      // Without a key each row is an order; a row that is not understood is rejected by itself.
      return keys.length && !row.problem
        ? keys.map((read) => read(scope).trim()).join('/')
        : `row ${rowNumber}`;
    },
    prepare(groups) {
      const rejects: Reject[] = [];
      const drafts: OrderDraft[] = [];
      for (const group of groups) {
        if (rejected.has(group.key)) {
          rejects.push(
            ...group.rows.map((row) => ({ row, reasons: ['earlier rows of this order were rejected.'] })),
          );
          continue;
        }
        const result = readOrder(group);
        if ('draft' in result) {
          const reason = findNamesake(result.draft, names);
          if (reason) rejects.push(...group.rows.map((row) => ({ row, reasons: [reason] })));
          else drafts.push(result.draft);
        } else {
          rejected.add(group.key);
          rejects.push(...result.rejects);
        }
      }
      const lines = drafts.reduce((sum, draft) => sum + draft.lines.length + draft.payments.length, 0);
      return {
        rejects,
        numbers: drafts.length * NUMBERS_AN_ORDER + lines * NUMBERS_A_LINE,
        save: (batch) => saveOrders(batch, drafts, { mapping, dictionaries, knownOffers }),
      };
    },
    committed() {
      dictionaries.saved();
      knownOffers.commit();
    },
  };
}

/** Two orders of one file with the same externalId would be taken for one, the later spoiling the earlier. */
function findNamesake({ order, group }: OrderDraft, names: Map<string, string>): string | undefined {
  const externalId = String(order['externalId']);
  if (externalId === group.key) return undefined;
  const other = names.get(externalId) ?? group.key;
  names.set(externalId, other);
  if (other === group.key) return undefined;
  return `order.externalId: "${externalId}" stands for another order of this file too. Make its column the "key" of the mapping if their rows are one order.`;
}
