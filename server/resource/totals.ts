import { customFieldsOf, getField, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import { decoder } from './codec.js';
import { filterSql, type ListArguments } from './list-query.js';
import { openDraft, type ReadContext } from './plan.js';
import type { Plain } from './project.js';
import type { Selection } from './selection.js';
import { columnSql, openSource, selectSql } from './sql.js';

export async function readCount(
  context: ReadContext,
  resource: ResourceMeta,
  given: ListArguments,
): Promise<number> {
  const draft = openDraft(context);
  const source = openSource(draft, resource);
  const where = filterSql(draft, source, given);
  const { text, values } = selectSql(['count(*)'], source, where);
  const [row] = await context.reader.all(text, values);
  return Number(row?.[0] ?? 0);
}

/** Sums of everything that matches the filter, one entry per currency: amounts of two currencies have no sum. */
export async function readTotals(
  context: ReadContext,
  resource: ResourceMeta,
  selection: Selection,
  given: ListArguments,
): Promise<Plain[]> {
  const { dialect } = context.reader;
  const draft = openDraft(context);
  const source = openSource(draft, resource);
  const declared = [...selection.keys()]
    .filter((name) => resource.totals?.includes(name))
    .map((name) => getField(resource, name));
  const asked = selection.get('custom');
  const own = customTotalsOf(resource).filter((field) => asked?.has(codeOf(field)));
  const fields = [...declared, ...own];
  const currency = columnSql(draft, source, getField(resource, 'currency'));
  const where = filterSql(draft, source, given);
  const columns = [currency, 'count(*)', ...fields.map((field) => `sum(${columnSql(draft, source, field)})`)];
  const { text, values } = selectSql(columns, source, where);
  const rows = await context.reader.all(`${text} group by ${currency} order by ${currency}`, values);
  return rows.map((row) => {
    const sums = fields.map((field, index) => decoder(field, dialect, 0)(row[index + 2] ?? 0, row));
    return {
      currency: row[0],
      count: Number(row[1]),
      ...Object.fromEntries(declared.map((field, index) => [field.name, sums[index]])),
      ...(asked && {
        custom: Object.fromEntries(own.map((field, index) => [codeOf(field), sums[declared.length + index]])),
      }),
    };
  });
}

const SUMMED = new Set(['money', 'number', 'int']);

/** Fields that staff made and that have a sum where the resource has totals. */
export const customTotalsOf = (resource: ResourceMeta): FieldMeta[] =>
  resource.totals ? customFieldsOf(resource).filter(({ kind }) => SUMMED.has(kind)) : [];

const codeOf = (field: FieldMeta): string => field.path.replace(/^custom\./, '');
