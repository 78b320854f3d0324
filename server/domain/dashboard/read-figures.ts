import type { Context } from '../../context.js';
import type { SqlValue } from '../../db/reader.js';
import { getField, getResource } from '../../db/registry.js';
import { encodeDateTime } from '../../resource/codec.js';
import {
  and,
  columnSql,
  fromSql,
  marks,
  notDeletedSql,
  openSource,
  type Draft,
  type Source,
  type Sql,
} from '../../resource/sql.js';
import { scopeSql } from '../../resource/scope-sql.js';
import { openDraft } from '../../resource/plan.js';
import type { Window } from './day-windows.js';

/** What is asked of one resource: rows within the caller's reach, not deleted, counted or summed in windows of time. */
export interface FigureQuery {
  resource: string;
  /** Property that says when. */
  time: string;
  windows: Window[];
  /** Properties summed in each window, beside the count. */
  sums: string[];
  /** Groups by currency when there is one. */
  byCurrency: boolean;
  conditions: (source: Source, draft: Draft) => (Sql | undefined)[];
}

export interface FigureRow {
  currency: string | null;
  /** For each window: the count, then the sums. */
  values: number[][];
}

/** One statement for all windows. */
export async function readFigures(context: Context, query: FigureQuery): Promise<FigureRow[]> {
  const draft = openDraft(context);
  const source = openSource(draft, getResource(query.resource));
  const column = (name: string): string => columnSql(draft, source, getField(source.resource, name));
  const edge = (at: Date): SqlValue => encodeDateTime(at.toISOString(), draft.dialect);
  const counted = ['1', ...query.sums.map(column)];
  const columns = query.windows.flatMap((window) =>
    counted.map((expression) => ({
      text: `sum(case when ${column(query.time)} between ? and ? then ${expression} else 0 end)`,
      values: [edge(window.from), edge(window.to)],
    })),
  );
  const first = query.windows
    .map((window) => window.from)
    .reduce((one, other) => (one < other ? one : other));
  const where = and([
    { text: `${column(query.time)} >= ?`, values: [edge(first)] },
    notDeletedSql(source),
    scopeSql(draft, source),
    ...query.conditions(source, draft),
  ]);
  const currency = query.byCurrency ? column('currency') : undefined;
  const from = fromSql(source);
  const rows = await context.reader.all(
    `select ${[currency ?? 'null', ...columns.map((one) => one.text)].join(', ')} from ${from.text} where ${where?.text ?? '1 = 1'}${currency ? ` group by ${currency}` : ''}`,
    [...columns.flatMap((one) => one.values), ...from.values, ...(where?.values ?? [])],
  );
  return rows.map((row) => ({
    currency: row[0] === null ? null : String(row[0]),
    values: query.windows.map((_, window) =>
      counted.map((__, index) => Number(row[1 + window * counted.length + index] ?? 0)),
    ),
  }));
}

/** `property` holds one of the values, or none of them. */
export function oneOf(source: Source, property: string, values: string[], isNot = false): Sql | undefined {
  const column = `${source.alias}.\`${getField(source.resource, property).column ?? ''}\``;
  if (!values.length) return isNot ? undefined : { text: '1 = 0', values: [] };
  return { text: `${column} ${isNot ? 'not ' : ''}in (${marks(values)})`, values };
}
