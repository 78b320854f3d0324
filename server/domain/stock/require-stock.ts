import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { getResource } from '../../db/registry.js';
import { forbidden } from '../../errors.js';
import { isWithin } from '../../resource/within.js';
import type { Place } from './move-stock.js';
import { Stock } from './stock.entity.js';

/** Goods are moved by hand only where the caller sees the stock. A place that is not opened yet is not looked at. */
export async function requireStock({ access }: Context, writing: Write, places: Place[]): Promise<void> {
  const scope = access.readScope('stock');
  if (scope === 'all') return;
  for (const { offer, warehouse } of places) {
    const stock = await writing.em.findOne(Stock, { offer, warehouse: { code: warehouse } });
    if (stock && !(await isWithin(writing, access.currencies, getResource('stock'), stock, scope)))
      throw forbidden(`Your role does not reach the stock of offer ${offer} in warehouse ${warehouse}.`);
  }
}
