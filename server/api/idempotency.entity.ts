import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/** A request that carried an Idempotency-Key, and what was answered. */
@Entity({ tableName: 'idempotency_key' })
export class IdempotencyKey {
  @PrimaryKey({ type: 'string', length: 60 })
  actor!: string;

  @PrimaryKey({ type: 'string', length: 255 })
  key!: string;

  @Property({ type: 'string', length: 64 })
  bodyHash!: string;

  @Property({ type: SafeIntegerType })
  createdAtMs!: number;

  /** Until then the request counts as running; afterwards another may take it over. */
  @Property({ type: SafeIntegerType })
  leaseUntilMs!: number;

  @Property({ type: SafeIntegerType, nullable: true })
  status?: number | null;

  @Property({ type: 'mediumtext', nullable: true })
  response?: string | null;

  /** Of the rights and reach that the answer was read with, a hash. */
  @Property({ type: 'string', length: 64, nullable: true })
  rights?: string | null;
}

/** An effect of such a request, written in the effect's own transaction: it tells what a crash left done. */
@Entity({ tableName: 'idempotency_effect' })
export class IdempotencyEffect {
  @PrimaryKey({ type: 'string', length: 60 })
  actor!: string;

  @PrimaryKey({ type: 'string', length: 255 })
  key!: string;

  @PrimaryKey({ type: SafeIntegerType })
  place!: number;

  @Property({ type: 'mediumtext' })
  result!: string;
}
