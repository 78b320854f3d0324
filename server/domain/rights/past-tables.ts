import type { Dialect } from '../../db/reader.js';
import type { ResourceMeta } from '../../db/registry.js';
import { quote, type Sql } from '../../resource/sql.js';
import { storedFields, type Stored } from './records-at.js';

export interface PastRecord {
  resource: ResourceMeta;
  values: Stored;
}

/**
 * Stands before a statement and puts one record as it was in the place of its table. The first half selects nothing: it
 * gives the columns the types and collations of the real ones, so that they compare as the real ones do.
 */
export function pastTablesSql(dialect: Dialect, records: readonly PastRecord[]): Sql {
  if (!records.length) return { text: '', values: [] };
  const parts = records.map(({ resource, values }): Sql => {
    const fields = storedFields(resource);
    const columns = fields.map((field) => quote(field.column ?? '')).join(', ');
    // Without the name of the database SQLite would take the table for the one that is being defined.
    const real = `${dialect === 'sqlite' ? 'main.' : ''}${quote(resource.table)}`;
    return {
      text: `${quote(resource.table)} as (select ${columns} from ${real} where 1 = 0 union all select ${fields.map(() => '?').join(', ')})`,
      values: fields.map((field) => values.get(field.name) ?? null),
    };
  });
  return {
    text: `with ${parts.map((part) => part.text).join(', ')} `,
    values: parts.flatMap((part) => part.values),
  };
}
