import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/** The place of an operation in the order in which readers of the change log see operations; without gaps. */
@Entity({ tableName: 'change_position' })
export class ChangePosition {
  @PrimaryKey({ type: SafeIntegerType, autoincrement: false })
  position!: number;

  @Property({ type: SafeIntegerType })
  @Unique()
  operationId!: number;

  /** When it was given, in milliseconds: old ones are forgotten. */
  @Property({ type: SafeIntegerType })
  atMs!: number;
}
