import type { SqlRow } from '../db/reader.js';
import { asStored, type Decode } from './codec.js';
import type { Plain, Waiting } from './project.js';

/** How a part of the answer comes from a row. */
export type Shape =
  | { kind: 'value'; index: number; decode: Decode }
  /** Made of several columns. */
  | { kind: 'made'; make: (row: SqlRow) => unknown }
  /** Fields of the record that the API shows as an object of their own. */
  | { kind: 'group'; members: Member[] }
  /** A record at the other end of a relation; there is none when the column `presence` is null. */
  | { kind: 'relation'; presence: number; members: Member[] }
  /** A list that another statement fills; `key` is the column of the record's key, `child` the place among the children. */
  | { kind: 'many'; child: number; key: number };

export interface Member {
  key: string;
  shape: Shape;
}

/** Makes an object of the answer; lists to be filled are left in `waiting`, one map for each child. */
export type BuildRow = (row: SqlRow, waiting: Waiting[]) => Plain;

/**
 * Compiles the shape into one function that writes the object as a literal: the engine then knows its form, and makes
 * it several times faster than by setting one property after the other. Only numbers and quoted names get into the
 * text.
 */
export function compileBuilder(members: Member[]): BuildRow {
  const decoders: Decode[] = [];
  const body = literal(members, decoders);
  const names = decoders.map((_, place) => `d${place}`);
  const make = new Function(...names, 'list', `return (row, waiting) => (${body});`);
  return make(...decoders, listOf);
}

function literal(members: Member[], decoders: Decode[]): string {
  return `{ ${members.map(({ key, shape }) => `${JSON.stringify(key)}: ${expression(shape, decoders)}`).join(', ')} }`;
}

function expression(shape: Shape, decoders: Decode[]): string {
  switch (shape.kind) {
    case 'value': {
      const { index, decode } = shape;
      if (decode === asStored) return `row[${index}]`;
      return `(row[${index}] === null ? null : d${decoders.push(decode) - 1}(row[${index}], row))`;
    }
    case 'made':
      return `d${decoders.push((_value, row) => shape.make(row)) - 1}(null, row)`;
    case 'group':
      return literal(shape.members, decoders);
    case 'relation':
      return `(row[${shape.presence}] === null ? null : ${literal(shape.members, decoders)})`;
    case 'many':
      return `list(waiting[${shape.child}], row[${shape.key}])`;
  }
}

/** The same record may stand in several places of the answer: its rows are read once. Without a key there are none. */
function listOf(waiting: Waiting, key: SqlRow[number]): Plain[] {
  if (key === null) return [];
  const known = waiting.get(key);
  if (known) return known;
  const made: Plain[] = [];
  waiting.set(key, made);
  return made;
}
