import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/** A document that a person or a token sent in the last 30 days, and what of the schema it uses; no values. */
@Entity({ tableName: 'operation_use' })
@Index({ properties: ['lastDay'] })
export class OperationUse {
  @PrimaryKey({ type: 'string', length: 20 })
  actorKind!: string;

  @PrimaryKey({ type: 'string', length: 40 })
  actorId!: string;

  /** Of the document without its values, and of the operation's name. */
  @PrimaryKey({ type: 'string', length: 64 })
  documentHash!: string;

  @Property({ type: 'string', length: 120, nullable: true })
  operation?: string | null;

  /** A JSON list such as ["Order.phone", "OrderWhere.phone", "Query.orders"]. */
  @Property({ type: 'mediumtext' })
  coordinates!: string;

  @Property({ type: 'string', length: 10 })
  firstDay!: string;

  @Property({ type: 'string', length: 10 })
  lastDay!: string;

  @Property({ type: SafeIntegerType })
  uses!: number;
}
