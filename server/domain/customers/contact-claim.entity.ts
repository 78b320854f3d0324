import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from '../../db/safe-integer-type.js';

/**
 * The last operation that was about to make a customer of a contact. Whoever makes one writes this row in the same
 * transaction, so that two of them can not overlap: see claim-contacts.ts.
 */
@Entity({ tableName: 'contact_claim' })
@Index({ properties: ['claimedAtMs'] })
export class ContactClaim {
  /** Hash of customer base and contact: who asks to be forgotten is not found here. */
  @PrimaryKey({ type: 'string', length: 64 })
  id!: string;

  /** Differs each time, so that the row really changes: a cluster compares changed rows only. */
  @Property({ type: SafeIntegerType })
  operation!: number;

  @Property({ type: SafeIntegerType })
  claimedAtMs!: number;
}
