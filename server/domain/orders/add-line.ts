import type { Write } from '../../changes/write.js';
import { addRecord } from '../../resource/records.js';
import { Offer } from '../catalog/offer.entity.js';
import { PriceType } from '../catalog/price-type.entity.js';
import { noteNewValues } from '../custom-fields/note-custom-values.js';
import { Warehouse } from '../stock/warehouse.entity.js';
import type { FilledLine } from './fill-line.js';
import { OrderLine } from './order-line.entity.js';
import type { Order } from './order.entity.js';
import { refer } from './refer.js';

/** Makes the record of a line. */
export function addLine(writing: Write, order: Order, filled: FilledLine, position: number): OrderLine {
  const { offer, priceType, warehouse, custom, ...plain } = filled;
  const line = addRecord(writing, OrderLine, {
    ...plain,
    order,
    position,
    currency: order.currency,
    offer: offer === null ? null : writing.em.getReference(Offer, offer),
    priceType: priceType === null ? null : refer(writing, PriceType, priceType),
    warehouse: warehouse === null ? null : refer(writing, Warehouse, warehouse),
  });
  noteNewValues(line, custom);
  return line;
}
