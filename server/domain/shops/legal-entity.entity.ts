import { DictionaryEntry } from '../../db/dictionary-entry.js';
import { choice, date, string } from '../../db/field.js';
import { Resource } from '../../db/resource.js';
import { LEGAL_KINDS, type LegalKind } from './legal-kind.js';

/** A firm of the enterprise itself: the seller on invoices. */
@Resource({
  name: 'legalEntity',
  plural: 'legalEntities',
  section: 'settings',
  dictionary: true,
  title: ['name'],
  defaultSort: { field: 'ordering', direction: 'ASC' },
})
export class LegalEntity extends DictionaryEntry {
  @choice(LEGAL_KINDS, { sensitivity: 'open', filter: true, required: true, default: 'LEGAL_ENTITY' })
  kind: LegalKind = 'LEGAL_ENTITY';

  @string({ sensitivity: 'open', length: 500 })
  legalName?: string | null;

  @string({ sensitivity: 'open', filter: true, length: 40 })
  taxNumber?: string | null;

  @string({ sensitivity: 'open', length: 40 })
  registrationNumber?: string | null;

  @string({ sensitivity: 'open', length: 40 })
  vatNumber?: string | null;

  @string({ sensitivity: 'open', length: 40, description: 'Which tax office it is registered at.' })
  taxOfficeCode?: string | null;

  @string({ sensitivity: 'open', length: 40 })
  statisticsCode?: string | null;

  @string({ sensitivity: 'open', length: 40 })
  certificateNumber?: string | null;

  @date({ sensitivity: 'open', path: 'certificate.date' })
  certificateDate?: string | null;

  @string({ sensitivity: 'open', length: 500 })
  address?: string | null;

  @string({ sensitivity: 'open', length: 2, exactCase: true })
  countryIso?: string | null;

  @string({ sensitivity: 'open', length: 255 })
  bank?: string | null;

  @string({ sensitivity: 'open', length: 500 })
  bankAddress?: string | null;

  @string({ sensitivity: 'open', length: 40 })
  bankAccount?: string | null;

  @string({ sensitivity: 'open', length: 40, description: 'Account of the bank at the central bank.' })
  correspondentAccount?: string | null;

  @string({ sensitivity: 'open', length: 20 })
  bic?: string | null;

  @string({ sensitivity: 'open', length: 40 })
  phone?: string | null;

  @string({ sensitivity: 'open', length: 190 })
  email?: string | null;
}
