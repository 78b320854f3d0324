import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { changedNames, saveRecords } from './batch.js';
import { compileSection } from './compile-section.js';
import type { ValuePlace } from './compile-value.js';
import type { Dictionaries } from './dictionaries.js';
import { findOffersOfRows, requireIdentity } from './find-offer-of-row.js';
import type { Importer } from './importer.js';
import { recordMovements } from './move-stock.js';
import { rowImporter } from './row-importer.js';
import { selectRecords } from './stored-records.js';

/** How much lies in a warehouse: the difference goes into the ledger as a receipt or a correction. */
export function stockImporter(place: ValuePlace, dictionaries: Dictionaries): Importer {
  const offerSection = compileSection('offer', place.mapping.offer ?? {}, 'offer', place);
  const stockSection = compileSection('stock', place.mapping.stock ?? {}, 'stock', place);
  return rowImporter<{ offer: Values; stock: Values }>(
    (scope, issues) => {
      const offer = offerSection.read(scope, issues);
      requireIdentity(offer, issues);
      const stock = stockSection.read(scope, issues, place.mapping.currency);
      dictionaries.needAll(stockSection.fields, stock, 'stock', issues);
      stock['warehouse'] ??= dictionaries.findDefault('warehouse')?.['code'];
      if (stock['purchasePrice'] !== undefined) stock['purchaseCurrency'] ??= place.mapping.currency;
      if (stock['warehouse'] === undefined)
        issues.push({ path: 'stock.warehouse', message: 'is empty, and there is no default one.' });
      if (stock['onHand'] === undefined) issues.push({ path: 'stock.onHand', message: 'is empty.' });
      if (Number(stock['onHand']) < 0 && !place.mapping.allow.includes('negativeQuantities')) {
        issues.push({ path: 'stock.onHand', message: 'is negative.' });
      }
      return { offer, stock };
    },
    async (batch, drafts) => {
      await dictionaries.save(batch);
      const { found, rejects } = await findOffersOfRows(batch, drafts);
      const byWarehouse = new Map<string, Map<number, Values>>();
      for (const { content, offer } of found) {
        const warehouse = String(content.stock['warehouse']);
        const offers = byWarehouse.get(warehouse) ?? new Map<number, Values>();
        byWarehouse.set(warehouse, offers.set(offer, content.stock));
      }
      const resource = getResource('stock');
      for (const [warehouse, offers] of byWarehouse) {
        const select = () =>
          selectRecords(batch.bulk, resource, 'offer', [...offers.keys()], {
            property: 'warehouse',
            value: warehouse,
          });
        const stored = new Map((await select()).map((record) => [Number(record['offer']), record]));
        const moved = [...offers].flatMap(([offer, stock]) => {
          const existing = stored.get(offer);
          const quantity = Number(stock['onHand']) - Number(existing?.['onHand'] ?? 0);
          return quantity || !existing
            ? [{ offer, quantity, kind: existing ? ('CORRECTION' as const) : ('RECEIPT' as const) }]
            : [];
        });
        batch.tally.count('stock', 'unchanged', offers.size - moved.length);
        await recordMovements(batch, warehouse, moved);
        await saveCosts(offers, await select());
      }
      return rejects;

      async function saveCosts(offers: Map<number, Values>, records: Values[]): Promise<void> {
        const costs = records.flatMap((existing) => {
          const { purchasePrice, purchaseCurrency } = offers.get(Number(existing['offer'])) ?? {};
          const values = { purchasePrice, purchaseCurrency };
          return changedNames(values, existing, 'overwrite').length ? [{ values, existing }] : [];
        });
        await saveRecords(batch, resource, costs, 'overwrite');
      }
    },
    () => dictionaries.saved(),
  );
}
