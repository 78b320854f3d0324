import type { Reader } from '../../db/reader.js';
import { getResource } from '../../db/registry.js';
import { readStoredFile } from '../../files/stored-file.js';
import { columnsOf } from './stored-columns.js';
import { CUSTOM_RESOURCES } from './custom-field.entity.js';
import { identityOf } from './field-of-definition.js';

export interface FileColumn {
  table: string;
  column: string;
}

const ROWS_A_PAGE = 2000;

/** Columns of all fields of files, of deleted ones too as long as they are there. */
export async function fileColumns(reader: Reader): Promise<FileColumn[]> {
  const rows = await reader.all("select `id`, `resource` from `custom_field` where `kind` = 'FILE'", []);
  const found: FileColumn[] = [];
  for (const name of CUSTOM_RESOURCES) {
    const own = rows.filter(([, resource]) => resource === name);
    if (!own.length) continue;
    const { table } = getResource(name);
    const there = await columnsOf(reader, table);
    found.push(
      ...own
        .map(([id]) => ({ table, column: identityOf({ id: Number(id) }) }))
        .filter(({ column }) => there.has(column)),
    );
  }
  return found;
}

/** The ids of all files that a column holds, some rows at a time. */
export async function* filesIn(reader: Reader, { table, column }: FileColumn): AsyncGenerator<string[]> {
  for (let after = 0, more = true; more;) {
    const rows = await reader.all(
      `select \`id\`, \`${column}\` from \`${table}\` where \`${column}\` is not null and \`id\` > ? order by \`id\` limit ${ROWS_A_PAGE}`,
      [after],
    );
    yield rows.flatMap(([, value]) => readStoredFile(value)?.id ?? []);
    after = Number(rows.at(-1)?.[0] ?? 0);
    more = rows.length === ROWS_A_PAGE;
  }
}
