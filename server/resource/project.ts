import type { SqlRow, SqlValue } from '../db/reader.js';
import { getField, getTarget, type FieldMeta } from '../db/registry.js';
import { unavailable } from '../errors.js';
import type { RowScope } from './access.js';
import { decoder } from './codec.js';
import { decodeFile } from './file-ref.js';
import { mask } from './mask.js';
import { compileBuilder, type BuildRow, type Member, type Shape } from './row-builder.js';
import type { Selection } from './selection.js';
import { joinRelation } from './join-relation.js';
import { conditionSql } from './scope-sql.js';
import { columnSql, quote, type Draft, type Source, type Sql } from './sql.js';

export type Plain = Record<string, unknown>;

/** A to-many relation (or history) of the records read by a statement: read by one statement of its own afterwards. */
export interface Child {
  field: FieldMeta;
  selection: Selection;
}

/** What one statement selects of a source, and how the answer's objects are made of its rows. */
export interface Projection {
  columns: string[];
  /** Values of the columns' question marks. */
  values: SqlValue[];
  children: Child[];
  build: BuildRow;
}

interface Target {
  draft: Draft;
  columns: string[];
  values: SqlValue[];
  children: Child[];
  /** Places of the columns that hold conditions, by what they are about. */
  conditions: Map<string, number>;
}

/** From a selection to the columns of one statement and the function that makes the answer's objects from its rows. */
export function project(draft: Draft, source: Source, selection: Selection): Projection {
  const target: Target = { draft, columns: [], values: [], children: [], conditions: new Map() };
  const members = membersOf(target, source, selection);
  const { columns, values, children } = target;
  return { columns, values, children, build: compileBuilder(members) };
}

function membersOf(target: Target, source: Source, selection: Selection): Member[] {
  return [...selection].map(([name, below]) => {
    if (name === 'access') return { key: name, shape: accessShape(target, source, below) };
    const field = findField(source, name);
    if (field) return { key: name, shape: shapeOf(target, source, field, below) };
    const members = [...below].map(([inner, innerBelow]) => ({
      key: inner,
      shape: shapeOf(target, source, getPath(source, `${name}.${inner}`), innerBelow),
    }));
    return { key: name, shape: { kind: 'group', members } };
  });
}

const findField = (source: Source, name: string): FieldMeta | undefined =>
  source.resource.dictionary && name === 'id'
    ? getField(source.resource, 'code')
    : source.resource.byPath.get(name);

function getPath(source: Source, path: string): FieldMeta {
  const field = source.resource.byPath.get(path);
  // The request was checked against the schema of a moment ago: its field was renamed or deleted meanwhile.
  if (!field)
    throw unavailable(
      `The fields of ${source.resource.name} were changed just now. Send the request again.`,
      1,
    );
  return field;
}

function shapeOf(target: Target, source: Source, field: FieldMeta, below: Selection): Shape {
  const { draft, children } = target;
  if (field.kind === 'toMany' || field.kind === 'history') {
    const key = column(target, `${source.alias}.${quote(source.resource.idColumn)}`);
    const { full } = draft.access.fieldScopes(field.resource, field.name);
    const place = { kind: 'many', child: children.push({ field, selection: below }) - 1 } as const;
    return { ...place, key: full === 'all' ? key : onlyWhere(target, source, full, key) };
  }
  if (field.kind === 'toOne') return toOneShape(target, source, field, below);
  return valueShape(target, source, field);
}

function valueShape(target: Target, source: Source, field: FieldMeta): Shape {
  const { draft } = target;
  const index = column(target, columnSql(draft, source, field));
  const currency = field.currency
    ? column(target, columnSql(draft, source, getField(source.resource, field.currency)))
    : -1;
  const decode =
    field.kind === 'file'
      ? decodeFile(field, column(target, `${source.alias}.${quote(source.resource.idColumn)}`))
      : decoder(field, draft.dialect, currency);
  const { full, shown } = draft.access.fieldScopes(field.resource, field.name);
  if (full === 'all') return { kind: 'value', index, decode };
  const isFull = condition(target, source, full);
  const isShown = condition(target, source, shown);
  return {
    kind: 'value',
    index,
    decode: (value, row) =>
      isFull(row) ? decode(value, row) : isShown(row) ? mask(decode(value, row)) : null,
  };
}

type Holds = (row: SqlRow) => boolean;

/** A column that says on which rows a condition holds. */
function condition(target: Target, source: Source, scope: RowScope): Holds {
  const sql = conditionSql(target.draft, source, scope);
  if (!sql) return () => true;
  if (scope === 'none') return () => false;
  const key = `${source.alias} ${JSON.stringify(scope)}`;
  const place =
    target.conditions.get(key) ?? boundColumn(target, `case when ${sql.text} then 1 else 0 end`, sql);
  target.conditions.set(key, place);
  return (row) => Number(row[place]) === 1;
}

/** The key where the condition holds and nothing elsewhere: then the list below it is empty. */
function onlyWhere(target: Target, source: Source, scope: RowScope, key: number): number {
  const sql = conditionSql(target.draft, source, scope);
  return sql ? boundColumn(target, `case when ${sql.text} then ${target.columns[key]} end`, sql) : key;
}

function boundColumn(target: Target, text: string, { values }: Sql): number {
  target.values.push(...values);
  return target.columns.push(text) - 1;
}

/** What rights hide of a record, so that a client can tell empty from forbidden, and what may be done with it. */
function accessShape(target: Target, source: Source, below: Selection): Shape {
  const { access } = target.draft;
  const { name, fields } = source.resource;
  const partly = (wanted: string): { path: string; isFull: Holds; isShown: Holds }[] =>
    below.has(wanted)
      ? [...fields.values()].flatMap((field) => {
          const { full, shown } = access.fieldScopes(name, field.name);
          if (full === 'all' || shown === 'none') return [];
          return [
            {
              path: field.path,
              isFull: condition(target, source, full),
              isShown: condition(target, source, shown),
            },
          ];
        })
      : [];
  const hidden = partly('hidden');
  const masked = partly('masked');
  const may = (wanted: string, operation: 'change' | 'delete'): Holds =>
    below.has(wanted) ? condition(target, source, access.changeScope(name, operation)) : () => false;
  const canChange = may('canChange', 'change');
  const canDelete = may('canDelete', 'delete');
  return {
    kind: 'made',
    make: (row) => ({
      hidden: hidden.filter(({ isShown }) => !isShown(row)).map(({ path }) => path),
      masked: masked.filter(({ isFull, isShown }) => isShown(row) && !isFull(row)).map(({ path }) => path),
      canChange: canChange(row),
      canDelete: canDelete(row),
    }),
  };
}

function column({ columns }: Target, expression: string): number {
  const known = columns.indexOf(expression);
  return known >= 0 ? known : columns.push(expression) - 1;
}

/** When only the key of the record at the other end is asked for and every row is reachable, no join is needed. */
function toOneShape(target: Target, source: Source, field: FieldMeta, below: Selection): Shape {
  const { draft } = target;
  const other = getTarget(field);
  const keyOnly = [...below.keys()].every((name) => name === other.idColumn || name === 'id');
  const isOpen = draft.access.fieldScopes(field.resource, field.name).full === 'all';
  if (keyOnly && isOpen && (field.owned || draft.access.readScope(other.name) === 'all')) {
    const index = column(target, columnSql(draft, source, field));
    const decode = decoder(getField(other, other.idColumn), draft.dialect, -1);
    return {
      kind: 'relation',
      presence: index,
      members: [...below.keys()].map((key) => ({ key, shape: { kind: 'value', index, decode } })),
    };
  }
  const joined = joinRelation(draft, source, field);
  const presence = column(target, `${joined.alias}.${quote(other.idColumn)}`);
  return { kind: 'relation', presence, members: membersOf(target, joined, below) };
}

/** Rows of a to-many relation, by the key of the record they belong to. */
export type Waiting = Map<SqlRow[number], Plain[]>;
