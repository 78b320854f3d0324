import { customFieldsOf, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import type { ReadAccess } from '../resource/access.js';
import { openDraft, type ReadContext } from '../resource/plan.js';
import { prefixSql } from '../resource/prefix-sql.js';
import { scopeSql } from '../resource/scope-sql.js';
import { and, notDeletedSql, openSource, quote, selectSql } from '../resource/sql.js';
import { CANDIDATES } from './candidates.js';

/** Fields that staff made and want to be searched. */
export const ownFields = (access: ReadAccess, resource: ResourceMeta): FieldMeta[] =>
  customFieldsOf(resource).filter(
    (field) => field.custom?.searchable && access.canReadField(resource.name, field.name),
  );

/**
 * Records within reach whose own field begins with what was typed. Such a field has an index itself: words of it would
 * have to be made for every record when staff decide that it is searched.
 */
export async function findOwnCandidates(
  context: ReadContext,
  resource: ResourceMeta,
  field: FieldMeta,
  whole: string,
): Promise<number[]> {
  const draft = openDraft(context);
  const source = openSource(draft, resource);
  const column = `${source.alias}.${quote(field.column ?? field.name)}`;
  const { text, values } = selectSql(
    [`${source.alias}.${quote(resource.idColumn)}`],
    source,
    and([prefixSql(draft.dialect, column, whole), scopeSql(draft, source), notDeletedSql(source)]),
  );
  const rows = await context.reader.all(`${text} limit ${CANDIDATES}`, values);
  return rows.map(([id]) => Number(id));
}
