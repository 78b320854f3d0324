import type { SqlRow } from '../db/reader.js';
import { getField, getTarget, type FieldMeta } from '../db/registry.js';
import { decoder } from './codec.js';
import { compileBuilder, type BuildRow, type Member, type Shape } from './row-builder.js';
import type { Selection } from './selection.js';
import { columnSql, joinRelation, quote, type Draft, type Source } from './sql.js';

export type Plain = Record<string, unknown>;

/** A to-many relation (or history) of the records read by a statement: read by one statement of its own afterwards. */
export interface Child {
  field: FieldMeta;
  selection: Selection;
}

/** What one statement selects of a source, and how the answer's objects are made of its rows. */
export interface Projection {
  columns: string[];
  children: Child[];
  build: BuildRow;
}

interface Target {
  draft: Draft;
  columns: string[];
  children: Child[];
}

/** From a selection to the columns of one statement and the function that makes the answer's objects from its rows. */
export function project(draft: Draft, source: Source, selection: Selection): Projection {
  const target: Target = { draft, columns: [], children: [] };
  const members = membersOf(target, source, selection);
  return { columns: target.columns, children: target.children, build: compileBuilder(members) };
}

function membersOf(target: Target, source: Source, selection: Selection): Member[] {
  return [...selection].map(([name, below]) => {
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
  if (!field) throw new Error(`${source.resource.name} has nothing at ${path}.`);
  return field;
}

function shapeOf(target: Target, source: Source, field: FieldMeta, below: Selection): Shape {
  const { draft, children } = target;
  if (field.kind === 'toMany' || field.kind === 'history') {
    const key = column(target, `${source.alias}.${quote(source.resource.idColumn)}`);
    return { kind: 'many', child: children.push({ field, selection: below }) - 1, key };
  }
  if (field.kind === 'toOne') return toOneShape(target, source, field, below);
  const index = column(target, columnSql(draft, source, field));
  const currency = field.currency
    ? column(target, columnSql(draft, source, getField(source.resource, field.currency)))
    : -1;
  return { kind: 'value', index, decode: decoder(field, draft.dialect, currency) };
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
  if (keyOnly && (field.owned || draft.access.readScope(other.name) === 'all')) {
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
