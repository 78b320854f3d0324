import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/** An address of the network that a person has signed in from. */
@Entity({ tableName: 'sign_in_address' })
@Index({ properties: ['lastAtMs'] })
export class SignInAddress {
  /** Hash of person and address: nobody's whereabouts can be read here. */
  @PrimaryKey({ type: 'string', length: 64 })
  id!: string;

  @Property({ type: SafeIntegerType })
  lastAtMs!: number;
}
