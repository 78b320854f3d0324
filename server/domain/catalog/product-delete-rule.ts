import type { Write } from '../../changes/write.js';
import type { Context } from '../../context.js';
import { Offer } from './offer.entity.js';
import { Product } from './product.entity.js';

/** Its variants go with it: nobody would find them under a product any more, and the order window would sell them. */
export async function productDeleteRule(_context: Context, writing: Write, record: object): Promise<void> {
  if (!(record instanceof Product)) return;
  const { deletedAt, deleteReason } = record;
  for (const offer of await writing.em.find(Offer, { product: record.id, deletedAt: null }))
    Object.assign(offer, { deletedAt, deleteReason });
}
