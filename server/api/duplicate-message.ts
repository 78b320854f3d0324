import { allResources, type ResourceMeta } from '../db/registry.js';

/** SQLite names the columns, MySQL and MariaDB the index: `customer_external_source_external_id_unique`. */
const SQLITE = /UNIQUE constraint failed: (?<columns>[\w.]+(?:, [\w.]+)*)/;
const MYSQL = /Duplicate entry .* for key '(?:\w+\.)?(?<index>\w+)'/s;

/**
 * What to say of a unique violation that no service caught, such as a second record with one external id; undefined
 * when the error is another one. It names fields as the API does, never the value.
 */
export function duplicateMessage(error: unknown): string | undefined {
  // Not by its class: an engine's own error is an Error of another realm where code runs in one.
  const text = typeof error === 'object' && error !== null ? String(Reflect.get(error, 'message')) : '';
  const columns = SQLITE.exec(text)?.groups?.['columns'];
  if (columns) {
    const [table = ''] = columns.split('.');
    return sentence(
      allResources().find((one) => one.table === table),
      columns.split(', ').map((column) => column.replace(/^\w+\./, '')),
    );
  }
  const index = MYSQL.exec(text)?.groups?.['index'];
  if (!index) return undefined;
  if (index === 'PRIMARY') return 'A record with the same code or id exists already.';
  const resource = allResources()
    .filter((one) => index.startsWith(`${one.table}_`))
    .sort((one, other) => other.table.length - one.table.length)[0];
  return sentence(resource, resource ? columnsIn(resource, index.slice(resource.table.length)) : []);
}

/** The columns whose names follow one another in the index's name. */
function columnsIn(resource: ResourceMeta, name: string): string[] {
  const columns = [...resource.fields.values()].flatMap(({ column }) => (column ? [column] : []));
  const next = columns
    .filter((column) => name.startsWith(`_${column}_`))
    .sort((one, other) => other.length - one.length)[0];
  return next ? [next, ...columnsIn(resource, name.slice(next.length + 1))] : [];
}

function sentence(resource: ResourceMeta | undefined, columns: string[]): string {
  const fields = columns.map(
    (column) =>
      [...(resource?.fields.values() ?? [])].find((field) => field.column === column)?.path ?? 'value',
  );
  return `Another ${resource?.name ?? 'record'} with the same ${fields.join(' and ') || 'values'} exists already, perhaps a deleted one.`;
}
