import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/** One wrong password, or a try that is not decided yet. Kept an hour: see sign-in-limit.ts. */
@Entity({ tableName: 'sign_in_failure' })
@Index({ properties: ['account', 'atMs'] })
@Index({ properties: ['atMs'] })
export class SignInFailure {
  @PrimaryKey({ type: 'string', length: 36 })
  id!: string;

  /** Hash of whom the try was for, whether there is such a person or not. */
  @Property({ type: 'string', length: 64, comment: 'exact case' })
  account!: string;

  @Property({ type: SafeIntegerType })
  atMs!: number;
}
