import type { Rel } from '@mikro-orm/core';
import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { bool, dateTime, string, textList, toOne } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { LegalEntity } from './legal-entity.entity.js';

/** A place where customers buy: a website, a showroom, a phone line. */
@Resource({
  name: 'shop',
  plural: 'shops',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  scope: { shop: 'code' },
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class Shop extends DictionaryEntry {
  @string({ sensitivity: 'open', length: 1000 })
  description?: string | null;

  /** `isDefault` is for orders made in the panel, this for orders that other systems send. */
  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  isDefaultForApi = false;

  @string({ sensitivity: 'open', filter: true, required: true, length: 3, exactCase: true })
  currency!: string;

  @string({
    sensitivity: 'open',
    required: true,
    length: 60,
    default: 'UTC',
    description: 'Its days begin by this zone, as Europe/Oslo.',
  })
  timeZone = 'UTC';

  @string({ sensitivity: 'open', length: 2, exactCase: true })
  countryIso?: string | null;

  @string({ sensitivity: 'open', length: 500 })
  url?: string | null;

  @bool({
    sensitivity: 'open',
    required: true,
    default: false,
    description: 'It has customers of its own; otherwise it shares those of the other shops.',
  })
  ownCustomerBase = false;

  @toOne(() => LegalEntity, { sensitivity: 'open', filter: true, description: 'Who sells.' })
  legalEntity?: Rel<LegalEntity> | null;

  @string({ sensitivity: 'open', length: 190 })
  phone?: string | null;

  @textList({ sensitivity: 'open' })
  additionalPhones?: string[] | null;

  @string({ sensitivity: 'open', length: 190 })
  email?: string | null;

  @string({ sensitivity: 'open', length: 500 })
  address?: string | null;

  @string({ sensitivity: 'open', length: 20 })
  postalCode?: string | null;

  @string({ sensitivity: 'internal', length: 190, description: 'Letters to customers come from it.' })
  senderEmail?: string | null;

  @string({ sensitivity: 'internal', length: 190 })
  senderName?: string | null;

  @string({
    sensitivity: 'internal',
    length: 1000,
    description: 'Where the shop publishes its catalogue file.',
  })
  ymlUrl?: string | null;

  @bool({ sensitivity: 'internal', required: true, default: false })
  loadFromYml = false;

  @dateTime({ sensitivity: 'internal', input: 'none' })
  catalogUpdatedAt?: Date | null;

  @dateTime({ sensitivity: 'internal', input: 'none' })
  catalogLoadingAt?: Date | null;

  @string({ sensitivity: 'internal', length: 64, description: 'Shops with the same one share a catalogue.' })
  catalogId?: string | null;

  @bool({ sensitivity: 'internal', required: true, default: false })
  isCatalogMain = false;

  @bool({
    sensitivity: 'internal',
    filter: true,
    required: true,
    default: false,
    description: 'Filled with made-up data.',
  })
  isDemo = false;
}
