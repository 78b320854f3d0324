import { Collection, type Rel } from '@mikro-orm/core';
import { Index, Unique } from '@mikro-orm/decorators/legacy';
import { ExternalRecord } from '../../db/business-record.js';
import {
  bool,
  choice,
  computed,
  history,
  json,
  percent,
  string,
  text,
  textList,
  toMany,
  toOne,
} from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { ProductExternalId, type ExternalIdRecord } from '../external-ids/external-id.entity.js';
import { Shop } from '../shops/shop.entity.js';
import type { Attribute } from './attribute.js';
import { Offer } from './offer.entity.js';
import { ProductGroup } from './product-group.entity.js';
import { Unit } from './unit.entity.js';

export const PRODUCT_KINDS = ['GOODS', 'SERVICE'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** Prices of a product's offers in the default price list, in that list's currency. */
const basePrices = (pick: 'min' | 'max'): string =>
  `(select ${pick}(p.price) from price p
    join offer o on o.id = p.offer and o.deleted_at is null
    join price_type b on b.code = p.price_type and b.is_default = 1 and b.currency = p.currency
    where o.product = {t}.id and p.min_quantity = 0 and p.deleted_at is null)`;

/** What the catalogue shows on one page; what is bought are its offers, one at least. */
@Resource({
  name: 'product',
  plural: 'products',
  section: 'catalog',
  customFields: true,
  title: ['name'],
  defaultSort: { field: 'name', direction: 'ASC' },
})
@Unique({ properties: ['externalSource', 'externalId'] })
@Index({ properties: ['name', 'id'] })
@Index({ properties: ['sku'] })
@Index({ properties: ['createdAt', 'id'] })
export class Product extends ExternalRecord {
  @string({ sensitivity: 'open', filter: true, sort: true, required: true, search: 'words', length: 500 })
  name!: string;

  @string({ sensitivity: 'open', filter: true, sort: true, search: 'exact', length: 120, exactCase: true })
  sku?: string | null;

  @choice(PRODUCT_KINDS, { sensitivity: 'open', filter: true, required: true, default: 'GOODS' })
  kind: ProductKind = 'GOODS';

  @bool({ sensitivity: 'open', filter: true, required: true, default: true })
  active = true;

  @toOne(() => ProductGroup, {
    sensitivity: 'open',
    filter: true,
    sort: true,
    description: 'The main group.',
  })
  group?: Rel<ProductGroup> | null;

  @textList({ sensitivity: 'open', filter: true, description: 'Numbers of further groups.' })
  moreGroups?: string[] | null;

  @toOne(() => Shop, {
    sensitivity: 'open',
    filter: true,
    description: 'Shop whose catalogue it is in; empty: of all.',
  })
  shop?: Rel<Shop> | null;

  @string({ sensitivity: 'open', length: 64, description: 'Catalogue it came in, when shops share one.' })
  catalogId?: string | null;

  @string({ sensitivity: 'open', filter: true, sort: true, length: 190 })
  manufacturer?: string | null;

  @string({ sensitivity: 'open', length: 1000 })
  url?: string | null;

  @string({ sensitivity: 'open', length: 1000 })
  imageUrl?: string | null;

  @text({ sensitivity: 'open' })
  description?: string | null;

  @json({ sensitivity: 'open', description: 'Properties: [{ name, value, code }].' })
  attributes?: Attribute[] | null;

  @toOne(() => Unit, { sensitivity: 'open' })
  unit?: Rel<Unit> | null;

  @percent({ sensitivity: 'open', filter: true, description: 'Empty: without VAT.' })
  vatRate?: number | null;

  @bool({
    sensitivity: 'open',
    filter: true,
    required: true,
    default: false,
    description: 'Each piece carries a code of the state.',
  })
  markable = false;

  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  popular = false;

  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  novelty = false;

  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  recommended = false;

  @bool({
    sensitivity: 'open',
    filter: true,
    required: true,
    default: false,
    description: 'Part of a promotion.',
  })
  promoted = false;

  @toMany(() => ProductExternalId, 'owner', {
    sensitivity: 'open',
    filter: true,
    owned: true,
    description: 'What further systems call it, beside externalSource and externalId.',
  })
  externalIds = new Collection<ExternalIdRecord>(this);

  @toMany(() => Offer, 'product', { sensitivity: 'open', filter: true, owned: true })
  offers = new Collection<Offer>(this);

  @computed(
    'string',
    '(select b.currency from price_type b where b.is_default = 1 order by b.ordering limit 1)',
    {
      sensitivity: 'open',
      dependsOn: ['offers'],
      description: 'Currency of minPrice and maxPrice.',
    },
  )
  priceCurrency?: string | null;

  @computed('unitPrice', basePrices('min'), {
    sensitivity: 'open',
    filter: true,
    sort: true,
    dependsOn: ['offers.prices.price', 'offers.prices.currency', 'offers.prices.priceType'],
    currency: 'priceCurrency',
    description: 'Lowest price of its offers in the default price list.',
  })
  minPrice?: number | null;

  @computed('unitPrice', basePrices('max'), {
    sensitivity: 'open',
    filter: true,
    sort: true,
    dependsOn: ['offers.prices.price', 'offers.prices.currency', 'offers.prices.priceType'],
    currency: 'priceCurrency',
    description: 'Highest price of its offers in the default price list.',
  })
  maxPrice?: number | null;

  @computed(
    'quantity',
    '(select coalesce(sum(s.free), 0) from stock s join offer o on o.id = s.offer and o.deleted_at is null where o.product = {t}.id)',
    {
      sensitivity: 'open',
      filter: true,
      sort: true,
      dependsOn: ['offers.stocks.free'],
      description: 'Free pieces of all offers in all warehouses.',
    },
  )
  free?: number;

  @history()
  history?: unknown;
}
