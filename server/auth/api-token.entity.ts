import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { JsonTextType } from '../db/json-text-type.js';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/** A key of another system. Shown once when it is made; only its hash is kept. */
@Entity({ tableName: 'api_token' })
@Unique({ properties: ['hash'] })
export class ApiToken {
  @PrimaryKey({ type: SafeIntegerType, autoincrement: false })
  id!: number;

  @Property({ type: 'string', length: 120 })
  name!: string;

  @Property({ type: 'string', length: 64 })
  hash!: string;

  @Property({ type: JsonTextType })
  roles!: string[];

  @Property({ type: JsonTextType })
  shops!: string[];

  @Property({ type: SafeIntegerType, nullable: true })
  expiresAtMs?: number | null;

  @Property({ type: SafeIntegerType })
  createdAtMs!: number;

  @Property({ type: SafeIntegerType, nullable: true })
  lastUsedAtMs?: number | null;

  @Property({ type: SafeIntegerType, nullable: true })
  revokedAtMs?: number | null;
}
