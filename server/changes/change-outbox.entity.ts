import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/** An operation that was committed with rows in the change log and has no position yet (relay.ts). */
@Entity({ tableName: 'change_outbox' })
export class ChangeOutbox {
  @PrimaryKey({ type: SafeIntegerType, autoincrement: false })
  operationId!: number;
}
