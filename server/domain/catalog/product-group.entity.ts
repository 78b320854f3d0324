import { Collection, type Rel } from '@mikro-orm/core';
import { Index, Unique } from '@mikro-orm/decorators/legacy';
import { ExternalRecord } from '../../db/business-record.js';
import { bool, int, string, toMany, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Shop } from '../shops/shop.entity.js';

/** A branch of the catalogue's tree. */
@Resource({
  name: 'productGroup',
  plural: 'productGroups',
  section: 'catalog',
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
@Unique({ properties: ['externalSource', 'externalId'] })
@Index({ properties: ['ordering', 'id'] })
export class ProductGroup extends ExternalRecord {
  @string({ sensitivity: 'open', filter: true, sort: true, required: true, search: 'words' })
  name!: string;

  @toOne(() => ProductGroup, { sensitivity: 'open', filter: true, sort: true })
  parent?: Rel<ProductGroup> | null;

  @toMany(() => ProductGroup, 'parent', { sensitivity: 'open', filter: true })
  children = new Collection<ProductGroup>(this);

  @toOne(() => Shop, {
    sensitivity: 'open',
    filter: true,
    description: 'Shop whose catalogue it is in; empty: of all.',
  })
  shop?: Rel<Shop> | null;

  @string({ sensitivity: 'open', length: 1000 })
  imageUrl?: string | null;

  @bool({ sensitivity: 'open', filter: true, required: true, default: true })
  active = true;

  @int({ sensitivity: 'open', sort: true, required: true, default: 0 })
  ordering = 0;
}
