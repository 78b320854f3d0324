import { isRecord } from '../../shared/is-record';
import type { Catalog, CatalogResource } from '../catalog';
import { findConditionField } from './condition-fields';
import {
  isWithoutValue,
  takesMany,
  takesNoValue,
  type ConditionGroup,
  type ConditionPart,
  type ConditionRow,
} from './condition-tree';

export interface WrittenCondition {
  /** Undefined: all rows. */
  where?: Record<string, unknown>;
  /** Where each row came to stand, so that what the server says of a place is told beside its row. */
  places: ReadonlyMap<number, string>;
  /** A row without its field or value can not be sent. */
  isComplete: boolean;
}

interface Piece {
  where: Record<string, unknown>;
  places: [id: number, place: string][];
}

/** The condition in the language of filters. */
export function writeCondition(
  tree: ConditionGroup,
  catalog: Catalog,
  resource: CatalogResource,
): WrittenCondition {
  if (tree.parts.length === 0) return { places: new Map(), isComplete: true };
  const piece = writeGroup(tree);
  if (!piece) return { places: new Map(), isComplete: false };
  return { where: piece.where, places: new Map(piece.places), isComplete: true };

  function writePart(part: ConditionPart): Piece | undefined {
    return part.kind === 'group' ? writeGroup(part) : writeRow(part);
  }

  function writeGroup({ joint, parts }: ConditionGroup): Piece | undefined {
    const pieces = parts.map(writePart);
    const whole = pieces.filter((piece) => piece !== undefined);
    const [first] = whole;
    if (!first || whole.length !== pieces.length) return undefined;
    if (joint === 'all') return writeAll(whole);
    const isOne = whole.length === 1;
    if (joint === 'any') return isOne ? first : under('or', whole);
    return isOne ? nested('not', first) : nested('not', under('or', whole));
  }

  function writeRow(row: ConditionRow): Piece | undefined {
    const { id, path, operator, values } = row;
    const field = findConditionField(catalog, resource, path);
    if (!field?.operators.includes(operator)) return undefined;
    if (takesNoValue(operator)) return leaf(id, [...path.split('.'), 'isNull'], operator === 'empty');
    const [value] = values;
    if (isWithoutValue(row) || value === undefined) return undefined;
    const key = field.kind === 'toOne' && field.source?.key === 'id' ? ['id'] : [];
    return leaf(id, [...path.split('.'), ...key, operator], takesMany(operator) ? values : value);
  }
}

/** Rows stand side by side in one object as people write them; those that ask the same twice go under `and`. */
function writeAll(pieces: Piece[]): Piece {
  let where: Record<string, unknown> = {};
  const places: Piece['places'] = [];
  const rest: Piece[] = [];
  for (const piece of pieces) {
    const merged = merge(where, piece.where);
    if (merged) {
      where = merged;
      places.push(...piece.places);
    } else rest.push(piece);
  }
  if (rest.length === 0) return { where, places };
  const more = under('and', rest);
  return { where: { ...where, ...more.where }, places: [...places, ...more.places] };
}

/** Names under which two conditions are not the same as one with both. */
const apart = new Set(['and', 'or', 'not', 'some', 'none']);

function merge(
  one: Record<string, unknown>,
  other: Record<string, unknown>,
): Record<string, unknown> | undefined {
  const merged = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = merged[key];
    // A group that says "and" itself comes last: its place is taken by what follows.
    if (key === 'and') return undefined;
    if (before === undefined) merged[key] = value;
    else {
      const inner = isRecord(before) && isRecord(value) && !apart.has(key) ? merge(before, value) : undefined;
      if (!inner) return undefined;
      merged[key] = inner;
    }
  }
  return merged;
}

const under = (key: 'and' | 'or', pieces: Piece[]): Piece => ({
  where: { [key]: pieces.map(({ where }) => where) },
  places: pieces.flatMap(({ places }, index) => places.map((one) => moved(one, `${key}.${index}`))),
});

const nested = (key: 'not', { where, places }: Piece): Piece => ({
  where: { [key]: where },
  places: places.map((one) => moved(one, key)),
});

const moved = ([id, place]: [number, string], above: string): [number, string] => [id, `${above}.${place}`];

function leaf(id: number, names: string[], value: unknown): Piece {
  const [last = '', ...above] = [...names].reverse();
  const where = above.reduce<Record<string, unknown>>((inner, name) => ({ [name]: inner }), {
    [last]: value,
  });
  return { where, places: [[id, names.join('.')]] };
}
