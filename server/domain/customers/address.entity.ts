import type { Rel } from '@mikro-orm/core';
import { Unique } from '@mikro-orm/decorators/legacy';
import { ExternalRecord } from '../../db/business-record.js';
import { bool, string, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { Company } from '../companies/company.entity.js';
import { Customer } from './customer.entity.js';

/**
 * A postal address: of a customer, of a company, or of one delivery (then it has neither and never changes with them).
 * Codes are those of an address directory such as the post's, as the system that sent the address uses it.
 */
@Resource({
  name: 'address',
  plural: 'addresses',
  section: 'customers',
  title: ['city', 'street', 'building'],
  partOf: { resource: 'customer', property: 'customer' },
})
@Unique({ properties: ['externalSource', 'externalId'] })
export class Address extends ExternalRecord {
  @toOne(() => Customer, { sensitivity: 'open', filter: true, input: 'create' })
  customer?: Rel<Customer> | null;

  @toOne(() => Company, { sensitivity: 'open', filter: true, input: 'create' })
  company?: Rel<Company> | null;

  @string({ sensitivity: 'personal', length: 190, description: 'As its owner calls it: home, office.' })
  name?: string | null;

  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  isMain = false;

  @string({ sensitivity: 'open', filter: true, length: 2, exactCase: true })
  countryIso?: string | null;

  @string({ sensitivity: 'personal', filter: true, length: 20 })
  postalCode?: string | null;

  @string({ sensitivity: 'open', filter: true, sort: true, length: 190 })
  region?: string | null;

  @string({ sensitivity: 'open', length: 64 })
  regionCode?: string | null;

  @string({ sensitivity: 'open', filter: true, sort: true, length: 190 })
  city?: string | null;

  @string({ sensitivity: 'open', length: 64 })
  cityCode?: string | null;

  @string({
    sensitivity: 'open',
    length: 40,
    description: 'City, town, village, in the words of the country.',
  })
  cityType?: string | null;

  @string({ sensitivity: 'personal', filter: true, length: 190 })
  street?: string | null;

  @string({ sensitivity: 'personal', length: 64 })
  streetCode?: string | null;

  @string({
    sensitivity: 'personal',
    length: 40,
    description: 'Street, lane, square, in the words of the country.',
  })
  streetType?: string | null;

  @string({ sensitivity: 'personal', length: 40, description: 'Number in the street.' })
  building?: string | null;

  @string({ sensitivity: 'personal', length: 40, description: 'One of several structures at that number.' })
  house?: string | null;

  @string({ sensitivity: 'personal', length: 40, description: 'One of several buildings at that number.' })
  block?: string | null;

  @string({ sensitivity: 'personal', length: 40 })
  entrance?: string | null;

  @string({ sensitivity: 'personal', length: 20 })
  floor?: string | null;

  @string({ sensitivity: 'personal', length: 40 })
  flat?: string | null;

  @string({ sensitivity: 'personal', length: 40 })
  intercom?: string | null;

  @string({ sensitivity: 'personal', length: 120 })
  metro?: string | null;

  @string({ sensitivity: 'personal', length: 1000, description: 'The whole address in one line.' })
  text?: string | null;

  @string({ sensitivity: 'personal', length: 1000, description: 'What the courier should know.' })
  notes?: string | null;
}
