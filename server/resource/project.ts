import type { SqlRow } from '../db/reader.js';
import { getField, getTarget, type FieldMeta } from '../db/registry.js';
import { decoder } from './codec.js';
import type { Selection } from './selection.js';
import { columnSql, joinRelation, quote, type Draft, type Source } from './sql.js';

export type Plain = Record<string, unknown>;

/** A to-many relation (or history) of records read by this statement: read by one statement of its own afterwards. */
export interface Child {
  field: FieldMeta;
  key: string;
  selection: Selection;
  /** Objects waiting for their rows, by the parent's key. */
  waiting: Map<string, Plain[]>;
}

export interface Projection {
  columns: string[];
  children: Child[];
  build: (row: SqlRow) => Plain;
}

type Fill = (into: Plain, row: SqlRow) => void;

/** From a selection to the columns of one statement and the function that makes the answer's objects from its rows. */
export function project(draft: Draft, source: Source, selection: Selection): Projection {
  const columns: string[] = [];
  const children: Child[] = [];
  const fills = projectInto(draft, source, selection, columns, children);
  return { columns, children, build: (row) => fill(fills, row) };
}

function fill(fills: Fill[], row: SqlRow): Plain {
  const made: Plain = {};
  for (const one of fills) one(made, row);
  return made;
}

function projectInto(draft: Draft, source: Source, selection: Selection, columns: string[], children: Child[]): Fill[] {
  const fills: Fill[] = [];
  for (const [name, below] of selection) {
    const field = findField(source, name);
    if (field) {
      fills.push(projectField(draft, source, field, name, below, columns, children));
      continue;
    }
    const members = [...below].map(([inner, innerBelow]) => {
      const member = getPath(source, `${name}.${inner}`);
      return projectField(draft, source, member, inner, innerBelow, columns, children);
    });
    fills.push((into, row) => {
      into[name] = fill(members, row);
    });
  }
  return fills;
}

const findField = (source: Source, name: string): FieldMeta | undefined =>
  source.resource.dictionary && name === 'id' ? getField(source.resource, 'code') : source.resource.byPath.get(name);

function getPath(source: Source, path: string): FieldMeta {
  const field = source.resource.byPath.get(path);
  if (!field) throw new Error(`${source.resource.name} has nothing at ${path}.`);
  return field;
}

function projectField(
  draft: Draft,
  source: Source,
  field: FieldMeta,
  key: string,
  below: Selection,
  columns: string[],
  children: Child[],
): Fill {
  if (field.kind === 'toMany' || field.kind === 'history') return projectMany(source, field, key, below, columns, children);
  if (field.kind === 'toOne') return projectOne(draft, source, field, key, below, columns, children);
  const index = column(columns, columnSql(draft, source, field));
  const currency = field.currency ? column(columns, columnSql(draft, source, getField(source.resource, field.currency))) : -1;
  const decode = decoder(field, draft.dialect, currency);
  return (into, row) => {
    into[key] = decode(row[index] ?? null, row);
  };
}

function column(columns: string[], expression: string): number {
  const known = columns.indexOf(expression);
  return known >= 0 ? known : columns.push(expression) - 1;
}

/** When only the key of the record at the other end is asked for and every row is reachable, no join is needed. */
function projectOne(
  draft: Draft,
  source: Source,
  field: FieldMeta,
  key: string,
  below: Selection,
  columns: string[],
  children: Child[],
): Fill {
  const target = getTarget(field);
  const keyOnly = [...below.keys()].every((name) => name === target.idColumn || name === 'id');
  if (keyOnly && (field.owned || draft.access.readScope(target.name) === 'all')) {
    const index = column(columns, columnSql(draft, source, field));
    const names = [...below.keys()];
    return (into, row) => {
      const value = row[index] ?? null;
      into[key] = value === null ? null : Object.fromEntries(names.map((name) => [name, value]));
    };
  }
  const joined = joinRelation(draft, source, field);
  const index = column(columns, `${joined.alias}.${quote(target.idColumn)}`);
  const fills = projectInto(draft, joined, below, columns, children);
  return (into, row) => {
    into[key] = row[index] === null ? null : fill(fills, row);
  };
}

function projectMany(source: Source, field: FieldMeta, key: string, below: Selection, columns: string[], children: Child[]): Fill {
  const index = column(columns, `${source.alias}.${quote(source.resource.idColumn)}`);
  const child: Child = { field, key, selection: below, waiting: new Map() };
  children.push(child);
  return (into, row) => {
    into[key] = [];
    const id = String(row[index]);
    const waiting = child.waiting.get(id);
    if (waiting) waiting.push(into);
    else child.waiting.set(id, [into]);
  };
}
