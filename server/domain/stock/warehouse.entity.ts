import type { Rel } from '@mikro-orm/core';
import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { choice, json, string, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Shop } from '../shops/shop.entity.js';

export const WAREHOUSE_KINDS = ['STORE_ROOM', 'RETAIL', 'SUPPLIER'] as const;
export type WarehouseKind = (typeof WAREHOUSE_KINDS)[number];

/** Whether another system counts its pieces or only says that there are some. */
export const INVENTORY_KINDS = ['COUNTED', 'AVAILABILITY'] as const;
export type InventoryKind = (typeof INVENTORY_KINDS)[number];

/** A place where goods lie: a store room, a shop with a shelf, a supplier. */
@Resource({
  name: 'warehouse',
  plural: 'warehouses',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class Warehouse extends DictionaryEntry {
  @string({ sensitivity: 'open', length: 1000 })
  description?: string | null;

  @toOne(() => Shop, { sensitivity: 'open', filter: true, description: 'Shop it serves; empty: all.' })
  shop?: Rel<Shop> | null;

  @choice(WAREHOUSE_KINDS, { sensitivity: 'open', filter: true, required: true, default: 'STORE_ROOM' })
  kind: WarehouseKind = 'STORE_ROOM';

  @choice(INVENTORY_KINDS, { sensitivity: 'open', required: true, default: 'COUNTED' })
  inventoryKind: InventoryKind = 'COUNTED';

  @string({ sensitivity: 'open', filter: true, length: 500 })
  address?: string | null;

  @string({ sensitivity: 'open', length: 40 })
  phone?: string | null;

  @string({ sensitivity: 'open', length: 190 })
  email?: string | null;

  @string({ sensitivity: 'personal', length: 190, description: 'Whom to ask for there.' })
  contact?: string | null;

  @json({ sensitivity: 'open', description: 'Opening hours by weekday: { mon: [["09:00", "18:00"]] }.' })
  workTime?: Record<string, [string, string][]> | null;

  @string({
    sensitivity: 'open',
    filter: true,
    length: 190,
    exactCase: true,
    description: 'Its identifier in another system.',
  })
  externalId?: string | null;

  @string({
    sensitivity: 'open',
    filter: true,
    length: 190,
    exactCase: true,
    description: 'Its identifier in the accounting system.',
  })
  accountingId?: string | null;
}
