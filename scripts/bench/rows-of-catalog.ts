import type { Value } from './bulk-insert.js';
import { FIRST_DAY, type InventedCustomer, type InventedOffer } from './invent.js';
import { push, pushSearchRows, type Moment, type RowsByTable } from './rows-by-table.js';

const PLENTY = 1_000_000_000;

export function userRow(person: InventedCustomer, moment: Moment): Record<string, Value> {
  const at = moment(FIRST_DAY);
  return {
    id: person.id,
    created_at: at,
    updated_at: at,
    email: `manager${person.id}@kontor.example`,
    first_name: person.first,
    last_name: person.last,
    roles: '["manager"]',
    groups: '[]',
    shops: '[]',
  };
}

export function customerRow(
  customer: InventedCustomer,
  manager: number,
  moment: Moment,
  rows: RowsByTable,
): void {
  const at = moment(FIRST_DAY + (customer.id % 10_000) * 60_000);
  push(rows, 'customer', {
    id: customer.id,
    created_at: at,
    updated_at: at,
    shop: 'main',
    manager,
    first_name: customer.first,
    last_name: customer.last,
    phones: JSON.stringify([customer.phone]),
    emails: JSON.stringify([customer.email]),
    tags: customer.id % 7 ? '[]' : '["regular"]',
    vip: customer.id % 50 ? 0 : 1,
    currency: 'EUR',
  });
  const { first, last, phone, email } = customer;
  pushSearchRows(rows, 'customer', customer.id, {
    firstName: first,
    lastName: last,
    phones: [phone],
    emails: [email],
  });
}

export function productRow(product: { id: number; name: string }, moment: Moment, rows: RowsByTable): void {
  const at = moment(FIRST_DAY);
  push(rows, 'product', {
    id: product.id,
    created_at: at,
    updated_at: at,
    name: product.name,
    unit: 'pcs',
    vat_rate: 2000,
  });
  pushSearchRows(rows, 'product', product.id, { name: product.name });
}

export function offerRows(
  offer: InventedOffer,
  product: number,
  id: () => number,
  moment: Moment,
  rows: RowsByTable,
): void {
  const at = moment(FIRST_DAY);
  push(rows, 'offer', {
    id: offer.id,
    created_at: at,
    updated_at: at,
    product,
    name: offer.name,
    sku: offer.sku,
    purchase_price: offer.costCents * 100,
    purchase_currency: 'EUR',
  });
  push(rows, 'price', {
    id: id(),
    created_at: at,
    updated_at: at,
    offer: offer.id,
    price_type: 'base',
    currency: 'EUR',
    price: offer.cents * 100,
  });
  push(rows, 'stock', {
    id: id(),
    created_at: at,
    updated_at: at,
    offer: offer.id,
    warehouse: 'main',
    on_hand: PLENTY,
    free: PLENTY,
  });
  pushSearchRows(rows, 'offer', offer.id, { name: offer.name, sku: offer.sku });
}
