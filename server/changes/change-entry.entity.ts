import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { JsonTextType } from '../db/json-text-type.js';
import { SafeIntegerType } from '../db/safe-integer-type.js';

export type ChangeAction = 'CREATE' | 'CHANGE' | 'DELETE';

/**
 * One row of the change log. A change has one row per field; a created or deleted record has one row with all its
 * values, because a row per field would make the log twenty times the size of the data. Values are in the form the
 * API shows. `root` is the record whose history shows it: an order's line belongs to the order.
 */
@Entity({ tableName: 'change_entry' })
@Index({ properties: ['rootResource', 'rootId', 'id'] })
@Index({ properties: ['resource', 'recordId', 'version'] })
@Index({ properties: ['operationId'] })
export class ChangeEntry {
  @PrimaryKey({ type: SafeIntegerType, autoincrement: false })
  id!: number;

  @Property({ type: SafeIntegerType })
  operationId!: number;

  @Property({ type: 'datetime', length: 3 })
  at!: Date;

  @Property({ type: 'string', length: 20 })
  actorKind!: string;

  @Property({ type: 'string', length: 40, nullable: true })
  actorId?: string | null;

  @Property({ type: 'string', length: 190, nullable: true })
  actorName?: string | null;

  @Property({ type: 'string', length: 20 })
  via!: string;

  @Property({ type: 'string', length: 40 })
  resource!: string;

  @Property({ type: 'string', length: 40 })
  recordId!: string;

  @Property({ type: 'string', length: 40 })
  rootResource!: string;

  @Property({ type: 'string', length: 40 })
  rootId!: string;

  @Property({ type: SafeIntegerType })
  version!: number;

  @Property({ type: 'string', length: 10 })
  action!: ChangeAction;

  @Property({ type: 'string', length: 60, nullable: true })
  field?: string | null;

  @Property({ type: JsonTextType, nullable: true })
  oldValue?: unknown;

  @Property({ type: JsonTextType, nullable: true })
  newValue?: unknown;
}
