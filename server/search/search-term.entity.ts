import { Entity, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/**
 * The index of the search box: one row per word of a searchable field. The field is kept with it, so that a role finds
 * only by what it may read.
 */
@Entity({ tableName: 'search_term' })
@Index({ properties: ['resource', 'recordId'] })
export class SearchTerm {
  @PrimaryKey({ type: 'string', length: 40 })
  term!: string;

  @PrimaryKey({ type: 'string', length: 40 })
  resource!: string;

  @PrimaryKey({ type: SafeIntegerType })
  recordId!: number;

  @PrimaryKey({ type: 'string', length: 40 })
  field!: string;
}
