import type { Dialect } from '../../db/reader.js';
import type { ResourceMeta } from '../../db/registry.js';
import { quote, type Sql } from '../../resource/sql.js';
import { storedFields, type Stored } from './records-at.js';

export interface PastRecord {
  resource: ResourceMeta;
  values: Stored;
}

/**
 * Stands before a statement and puts one record as it was in the place of its table. The first half gives the columns the
 * types and collations of the real ones, so that they compare as the real ones do; it selects nothing, or all the other
 * records as they are now when a condition leads back to them (`withOthers`).
 */
export function pastTablesSql(dialect: Dialect, records: readonly PastRecord[], withOthers: boolean): Sql {
  if (!records.length) return { text: '', values: [] };
  const parts = records.map(({ resource, values }): Sql => {
    const fields = storedFields(resource);
    const columns = fields.map((field) => quote(field.column ?? '')).join(', ');
    // Without the name of the database SQLite would take the table for the one that is being defined.
    const real = `${dialect === 'sqlite' ? 'main.' : ''}${quote(resource.table)}`;
    const others = withOthers ? `${quote(resource.idColumn)} <> ?` : '1 = 0';
    return {
      text: `${quote(resource.table)} as (select ${columns} from ${real} where ${others} union all select ${fields.map(() => '?').join(', ')})`,
      values: [
        ...(withOthers ? [values.get(resource.idColumn) ?? null] : []),
        ...fields.map((field) => values.get(field.name) ?? null),
      ],
    };
  });
  return {
    text: `with ${parts.map((part) => part.text).join(', ')} `,
    values: parts.flatMap((part) => part.values),
  };
}
