import { getTarget, type ResourceMeta } from '../../db/registry.js';
import type { Phrase } from '../../lib/phrase.js';
import type { RowScope } from '../../resource/access.js';
import { say } from '../../rights/phrases.js';
import type { Rights } from '../../rights/rights.js';
import { placeOf } from '../../rights/place-of.js';
import type { Rows } from '../../rights/rows.js';
import { tell } from './phrases.js';
import { isLogged, type Stored } from './records-at.js';
import type { Target } from './target.js';

const SHOWN = 8;

/** What a reach means for one person, beside what the record holds; of a part its record's values are not at hand. */
export function describeScope(scope: RowScope, resource: ResourceMeta, values: Stored | undefined): Phrase {
  if (typeof scope === 'string') return scope === 'none' ? tell('scopeNothing', {}) : tell('scopeAll', {});
  if ('where' in scope) return tell('scopeWhere', { condition: JSON.stringify(scope.where) });
  if ('property' in scope) {
    const { property, values: wanted } = scope;
    const rest = wanted.length > SHOWN ? [`+${wanted.length - SHOWN}`] : [];
    const about = {
      field: `${resource.name}.${property}`,
      names: [...wanted.slice(0, SHOWN).map(String), ...rest],
    };
    if (!values) return tell('scopeOneOf', about);
    const value = values.get(property) ?? null;
    return value === null ? tell('scopeEmpty', about) : tell('scopeHeld', { ...about, value: String(value) });
  }
  const describe = (part: RowScope): Phrase => describeScope(part, resource, values);
  return 'any' in scope
    ? say('rowsAny', { anyOf: scope.any.map(describe) })
    : say('rowsEvery', { allOf: scope.every.map(describe) });
}

/** What the conditions of these rights ask that is not in the change log of the record itself. */
export function readsBeyond(rights: Rights, { resource, field, related, owners }: Target): Phrase[] {
  const found: Found = new Map();
  const { full, shown } = field
    ? rights.fieldRows(resource.name, field.name)
    : ({ full: 'none', shown: 'none' } as const);
  for (const rows of [rights.rows('read', resource.name), full, shown]) {
    for (const where of conditionsIn(rows)) gather(resource, where, found);
  }
  if (related) note(found, tell('aRecord', { resource: related.resource.name, id: String(related.key) }));
  for (const owner of owners) {
    if (owner.field.mappedBy === undefined) note(found, tell('itLeads', { field: placeOf(owner.field) }));
  }
  return [...found.values()];
}

/** By its text, so that nothing is told twice. */
type Found = Map<string, Phrase>;

const note = (found: Found, phrase: Phrase): void => void found.set(phrase.text, phrase);

function conditionsIn(rows: Rows): object[] {
  if (typeof rows === 'string') return [];
  if ('any' in rows) return rows.any.flatMap(conditionsIn);
  if ('every' in rows) return rows.every.flatMap(conditionsIn);
  return rows.where ? [rows.where] : [];
}

const OF_THE_KEY = new Set(['eq', 'ne', 'in', 'notIn', 'isNull', 'id', 'code']);

function gather(resource: ResourceMeta, where: object, found: Found): void {
  for (const [key, value] of Object.entries(where)) {
    if (key === 'and' || key === 'or' || key === 'not') {
      for (const part of [value].flat()) if (isObject(part)) gather(resource, part, found);
      continue;
    }
    const field = resource.byPath.get(key);
    if (!field) {
      if (isObject(value)) {
        for (const [inner, operand] of Object.entries(value))
          if (resource.byPath.has(`${key}.${inner}`)) gatherPath(resource, `${key}.${inner}`, operand, found);
      }
    } else gatherPath(resource, key, value, found);
  }
}

function gatherPath(resource: ResourceMeta, path: string, value: unknown, found: Found): void {
  const field = resource.byPath.get(path);
  if (!field) return;
  if (!field.target) {
    if (!isLogged(field) && field.name !== 'id' && field.name !== 'createdAt')
      note(found, tell('justField', { field: `${resource.name}.${path}` }));
    return;
  }
  const isByKey =
    field.kind === 'toOne' && isObject(value) && Object.keys(value).every((name) => OF_THE_KEY.has(name));
  if (!isByKey)
    note(found, tell('recordBehind', { target: getTarget(field).name, field: `${resource.name}.${path}` }));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
