import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { saveRecords, type Batch } from './batch.js';
import { selectRecords } from './stored-records.js';

export interface Movement {
  offer: number;
  kind: 'SHIP' | 'RETURN' | 'CORRECTION' | 'RECEIPT';
  /** Thousandths, signed. */
  quantity: number;
  order?: unknown;
  orderLine?: unknown;
  note?: string;
}

/** Takes what imported lines sold out of a warehouse; what they returned comes back. */
export async function moveStock(batch: Batch, warehouse: string, lines: Values[]): Promise<void> {
  const movements = lines.map((line): Movement => {
    const quantity = -Number(line['quantity']);
    return {
      offer: Number(line['offer']),
      kind: quantity > 0 ? 'RETURN' : 'SHIP',
      quantity,
      order: line['order'],
      orderLine: line['id'],
    };
  });
  await recordMovements(batch, warehouse, movements);
}

/** Entries of the stock ledger together with the stock they add up to. */
export async function recordMovements(batch: Batch, warehouse: string, movements: Movement[]): Promise<void> {
  const moved = new Map<number, number>();
  for (const { offer, quantity } of movements) moved.set(offer, (moved.get(offer) ?? 0) + quantity);
  if (!moved.size) return;
  const resource = getResource('stock');
  const stored = await selectRecords(batch.bulk, resource, 'offer', [...moved.keys()], {
    property: 'warehouse',
    value: warehouse,
  });
  const byOffer = new Map(stored.map((record) => [record['offer'], record]));
  const drafts = [...moved].map(([offer, quantity]) => {
    const existing = byOffer.get(offer);
    const onHand = Number(existing?.['onHand'] ?? 0) + quantity;
    return {
      values: { offer, warehouse, onHand, free: onHand - Number(existing?.['reserved'] ?? 0) },
      existing,
    };
  });
  await saveRecords(batch, resource, drafts, 'overwrite');
  const entries = movements
    .filter(({ quantity }) => quantity !== 0)
    .map((movement) => ({ id: batch.writing.nextId(), warehouse, note: 'Import', ...movement }));
  await batch.bulk.insert(getResource('stockMovement'), entries);
  batch.tally.count('stockMovement', 'created', entries.length);
}
