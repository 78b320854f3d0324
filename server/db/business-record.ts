import { Property } from '@mikro-orm/decorators/legacy';
import { dateTime, id, string } from './field.js';
import { SafeIntegerType } from './safe-integer-type.js';
import { declareField } from './registry.js';

/** A record counted by `version`: a second writer who read an older version is refused. */
function version(): (prototype: object, name: string) => void {
  return (prototype, name) => {
    declareField(prototype, {
      name,
      kind: 'int',
      path: name,
      sensitivity: 'open',
      input: 'none',
      required: true,
      column: 'version',
    });
    // Not the ORM's own `version: true`: that reads the number back after every insert and update.
    const next = (record: { version?: number }): number => (record.version ?? 0) + 1;
    Property({ type: SafeIntegerType, default: 1, concurrencyCheck: true, onUpdate: next })(prototype, name);
  };
}

/** What every stored record has. */
export abstract class VersionedRecord {
  @version()
  version = 1;

  @dateTime({ sensitivity: 'open', filter: true, sort: true, input: 'none', required: true })
  createdAt: Date = new Date();

  @dateTime({
    sensitivity: 'open',
    filter: true,
    sort: true,
    input: 'none',
    required: true,
    onUpdate: () => new Date(),
  })
  updatedAt: Date = new Date();

  /** Set when the record was deleted: nothing vanishes, lists leave it out. */
  @dateTime({ sensitivity: 'internal', filter: true, input: 'none' })
  deletedAt?: Date | null;

  @string({ sensitivity: 'internal', input: 'none', length: 255 })
  deleteReason?: string | null;
}

/** A record with a number of its own. */
export abstract class BusinessRecord extends VersionedRecord {
  @id()
  id!: number;
}

/** A record that other systems know by their own identifier; unique together with the system's name. */
export abstract class ExternalRecord extends BusinessRecord {
  @string({
    sensitivity: 'open',
    filter: true,
    length: 64,
    exactCase: true,
    description: 'System the record came from.',
  })
  externalSource?: string | null;

  @string({
    sensitivity: 'open',
    filter: true,
    length: 190,
    exactCase: true,
    description: 'Its identifier there.',
  })
  externalId?: string | null;
}
