import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { SafeIntegerType } from '../db/safe-integer-type.js';

/**
 * RECEIVING: bytes are on their way. UPLOADED: whole, and its uploader may put it into a field. KEPT: a field took it.
 * GONE: nobody may take it any more, its bytes are being removed.
 */
export type FileState = 'RECEIVING' | 'UPLOADED' | 'KEPT' | 'GONE';

/** A file that somebody uploaded; the bytes are in the folder of files, under the same id. */
@Entity({ tableName: 'file' })
@Index({ properties: ['state', 'createdAtMs'] })
@Index({ properties: ['uploader', 'state'] })
@Index({ properties: ['leftAtMs'] })
export class StoredFileRecord {
  /** Made at random; says nothing and gives no right. */
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 255 })
  name!: string;

  @Property({ type: SafeIntegerType })
  size!: number;

  @Property({ type: 'string', length: 100 })
  mediaType!: string;

  @Property({ type: 'string', length: 64 })
  sha256!: string;

  /** Who uploaded it, person or token: `user:5`. */
  @Property({ type: 'string', length: 60 })
  uploader!: string;

  @Property({ type: 'string', length: 12 })
  state!: FileState;

  @Property({ type: SafeIntegerType, comment: 'ms since 1970' })
  createdAtMs!: number;

  /** When a field that held it took another value; empty while nobody gave it up. */
  @Property({ type: SafeIntegerType, nullable: true })
  leftAtMs?: number | null;
}
