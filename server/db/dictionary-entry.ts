import { PrimaryKeyProp } from '@mikro-orm/core';
import { bool, code, int, string } from './field.js';
import { VersionedRecord } from './business-record.js';

/** An entry of a list that the shop's staff keeps: statuses, payment types, warehouses. */
export abstract class DictionaryEntry extends VersionedRecord {
  /** For the ORM's types only. */
  declare [PrimaryKeyProp]?: 'code';

  @code()
  code!: string;

  @string({ sensitivity: 'open', filter: true, sort: true, required: true, search: 'words' })
  name!: string;

  @int({ sensitivity: 'open', sort: true, required: true, default: 0 })
  ordering = 0;

  @bool({ sensitivity: 'open', filter: true, required: true, default: true })
  active = true;

  @bool({ sensitivity: 'open', filter: true, required: true, default: false })
  isDefault = false;
}
