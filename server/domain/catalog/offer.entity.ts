import { Collection, type Rel } from '@mikro-orm/core';
import { Index, Unique } from '@mikro-orm/decorators/legacy';
import { ExternalRecord } from '../../db/business-record.js';
import {
  bool,
  computed,
  int,
  json,
  percent,
  string,
  textList,
  toMany,
  toOne,
  unitPrice,
} from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { OfferExternalId, type ExternalIdRecord } from '../external-ids/external-id.entity.js';
import { Stock } from '../stock/stock.entity.js';
import type { Attribute } from './attribute.js';
import { Price } from './price.entity.js';
import { Product } from './product.entity.js';
import { Unit } from './unit.entity.js';

const inAllWarehouses = (column: 'on_hand' | 'reserved' | 'free'): string =>
  `(select coalesce(sum(s.${column}), 0) from stock s where s.offer = {t}.id)`;

/** What is bought, counted and priced: one variant of a product. Real shops repeat SKUs and barcodes, so neither is unique. */
@Resource({
  name: 'offer',
  plural: 'offers',
  section: 'catalog',
  customFields: true,
  title: ['name'],
  partOf: { resource: 'product', property: 'product' },
  defaultSort: { field: 'name', direction: 'ASC' },
})
@Unique({ properties: ['externalSource', 'externalId'] })
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['sku'] })
@Index({ properties: ['barcode'] })
@Index({ properties: ['accountingId'] })
export class Offer extends ExternalRecord {
  @toOne(() => Product, { sensitivity: 'open', filter: true, sort: true, required: true, input: 'create' })
  product!: Rel<Product>;

  @string({ sensitivity: 'open', filter: true, sort: true, required: true, search: 'words', length: 500 })
  name!: string;

  @string({ sensitivity: 'open', filter: true, sort: true, search: 'exact', length: 120, exactCase: true })
  sku?: string | null;

  @string({ sensitivity: 'open', filter: true, search: 'exact', length: 120, exactCase: true })
  barcode?: string | null;

  @string({
    sensitivity: 'open',
    filter: true,
    length: 190,
    exactCase: true,
    description: 'Its identifier in the accounting system.',
  })
  accountingId?: string | null;

  @bool({ sensitivity: 'open', filter: true, required: true, default: true })
  active = true;

  @json({ sensitivity: 'open', description: 'Properties that set it apart: [{ name, value, code }].' })
  attributes?: Attribute[] | null;

  @textList({ sensitivity: 'open', description: 'Addresses of pictures.' })
  images?: string[] | null;

  @toOne(() => Unit, { sensitivity: 'open', description: 'Empty: the unit of the product.' })
  unit?: Rel<Unit> | null;

  @percent({ sensitivity: 'open', filter: true, description: 'Empty: the rate of the product.' })
  vatRate?: number | null;

  @int({ sensitivity: 'open', filter: true })
  weightGrams?: number | null;

  @int({ sensitivity: 'open' })
  lengthMm?: number | null;

  @int({ sensitivity: 'open' })
  widthMm?: number | null;

  @int({ sensitivity: 'open' })
  heightMm?: number | null;

  @unitPrice({ sensitivity: 'cost', filter: true, sort: true, currency: 'purchaseCurrency' })
  purchasePrice?: number | null;

  @string({ sensitivity: 'cost', filter: true, length: 3, exactCase: true })
  purchaseCurrency?: string | null;

  @toMany(() => OfferExternalId, 'owner', {
    sensitivity: 'open',
    filter: true,
    owned: true,
    description: 'What further systems call it, beside externalSource and externalId.',
  })
  externalIds = new Collection<ExternalIdRecord>(this);

  @toMany(() => Price, 'offer', { sensitivity: 'open', filter: true, owned: true })
  prices = new Collection<Price>(this);

  @toMany(() => Stock, 'offer', { sensitivity: 'open', filter: true, owned: true })
  stocks = new Collection<Stock>(this);

  @computed('quantity', inAllWarehouses('on_hand'), {
    sensitivity: 'open',
    filter: true,
    sort: true,
    dependsOn: ['stocks.onHand'],
  })
  onHand?: number;

  @computed('quantity', inAllWarehouses('reserved'), {
    sensitivity: 'open',
    filter: true,
    sort: true,
    dependsOn: ['stocks.reserved'],
  })
  reserved?: number;

  @computed('quantity', inAllWarehouses('free'), {
    sensitivity: 'open',
    filter: true,
    sort: true,
    dependsOn: ['stocks.free'],
  })
  free?: number;
}
