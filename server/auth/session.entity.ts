import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/** A person signed in on one device. Only the hash of the cookie's secret is kept. */
@Entity({ tableName: 'session' })
@Index({ properties: ['userId'] })
export class Session {
  @PrimaryKey({ type: 'string', length: 64 })
  hash!: string;

  @Property({ type: SafeIntegerType })
  userId!: number;

  @Property({ type: SafeIntegerType, comment: 'ms since 1970' })
  createdAtMs!: number;

  @Property({ type: SafeIntegerType })
  lastUsedAtMs!: number;
}
