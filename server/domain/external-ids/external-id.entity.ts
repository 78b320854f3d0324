import type { Rel } from '@mikro-orm/core';
import { Unique } from '@mikro-orm/decorators/legacy';
import { BusinessRecord } from '../../db/business-record.js';
import { string, toOne } from '../../db/field.js';
import type { EntityClass, ResourceDeclaration } from '../../db/registry.js';
import { Resource } from '../../db/resource.js';
import { Offer } from '../catalog/offer.entity.js';
import { Product } from '../catalog/product.entity.js';
import { Company } from '../companies/company.entity.js';
import { Customer } from '../customers/customer.entity.js';
import { Order } from '../orders/order.entity.js';

/** One of the names that other systems have for a record, beside the pair on the record itself. */
@Unique({ properties: ['source', 'externalId'] })
export abstract class ExternalIdRecord extends BusinessRecord {
  @string({
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    length: 64,
    exactCase: true,
    description: 'The other system: a shop, a marketplace, an ERP.',
  })
  source!: string;

  @string({
    sensitivity: 'open',
    filter: true,
    sort: true,
    required: true,
    length: 190,
    exactCase: true,
    description: 'Its identifier there.',
  })
  externalId!: string;

  /** Each class below leads to its own kind of record. */
  owner!: Rel<BusinessRecord>;
}

/** A table for each kind of record: an identifier belongs to its record's history and is reached with it. */
function externalIdsOf(
  name: string,
  section: ResourceDeclaration['section'],
  entity: () => EntityClass,
): new () => ExternalIdRecord {
  const made = class extends ExternalIdRecord {};
  const typeName = `${name.charAt(0).toUpperCase()}${name.slice(1)}ExternalId`;
  Object.defineProperty(made, 'name', { value: typeName });
  const own = { sensitivity: 'open', filter: true, required: true, input: 'none' } as const;
  toOne(entity, own)(made.prototype, 'owner');
  return Resource({
    name: `${name}ExternalId`,
    plural: `${name}ExternalIds`,
    section,
    title: ['source', 'externalId'],
    partOf: { resource: name, property: 'owner' },
    mutations: [],
    defaultSort: { field: 'source', direction: 'ASC' },
    description: `A name that another system has for one ${name}.`,
  })(made);
}

export const OrderExternalId = externalIdsOf('order', 'sales', () => Order);
export const CustomerExternalId = externalIdsOf('customer', 'customers', () => Customer);
export const CompanyExternalId = externalIdsOf('company', 'customers', () => Company);
export const ProductExternalId = externalIdsOf('product', 'catalog', () => Product);
export const OfferExternalId = externalIdsOf('offer', 'catalog', () => Offer);

/** By the kind of record they name. */
export const EXTERNAL_IDS = new Map<string, new () => ExternalIdRecord>([
  ['order', OrderExternalId],
  ['customer', CustomerExternalId],
  ['company', CompanyExternalId],
  ['product', ProductExternalId],
  ['offer', OfferExternalId],
]);
