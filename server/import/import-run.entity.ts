import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { JsonTextType } from '../db/json-text-type.js';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/**
 * How far the import of one file by one mapping has come. It moves in the transaction of each batch, so that a run that
 * was killed goes on behind the last record that is really in the database.
 */
@Entity({ tableName: 'import_run' })
export class ImportRun {
  /** Made from the contents of the file, of the files joined to it, and of the mapping. */
  @PrimaryKey({ type: 'string', length: 64 })
  id!: string;

  @Property({ type: 'string', length: 20 })
  kind!: string;

  @Property({ type: 'string', length: 255 })
  file!: string;

  /** Records of the file that are done with. */
  @Property({ type: SafeIntegerType })
  position!: number;

  /** Length of the file of rejected rows at that moment. */
  @Property({ type: SafeIntegerType })
  rejectsBytes!: number;

  @Property({ type: JsonTextType })
  summary!: unknown;

  @Property({ type: 'datetime', length: 3 })
  startedAt!: Date;

  @Property({ type: 'datetime', length: 3 })
  updatedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  finishedAt?: Date | null;
}
