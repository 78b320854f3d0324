import { getTarget, type ResourceMeta } from '../../db/registry.js';
import type { RowScope } from '../../resource/access.js';
import type { Rights } from '../../rights/rights.js';
import type { Rows } from '../../rights/rows.js';
import { isLogged, type Stored } from './records-at.js';
import type { Target } from './target.js';

const SHOWN = 8;

/** What a reach means for one person, beside what the record holds; of a part its record's values are not at hand. */
export function describeScope(scope: RowScope, resource: ResourceMeta, values: Stored | undefined): string {
  if (typeof scope === 'string') return scope === 'none' ? 'nothing is reached so' : 'all';
  if ('where' in scope) return `where ${JSON.stringify(scope.where)}`;
  if ('property' in scope) {
    const { property, values: wanted } = scope;
    const rest = wanted.length > SHOWN ? ` and ${wanted.length - SHOWN} more` : '';
    const held = values ? `, and it is ${String(values.get(property) ?? 'empty')}` : '';
    return `${resource.name}.${property} must be one of ${wanted.slice(0, SHOWN).join(', ')}${rest}${held}`;
  }
  const [parts, word] = 'any' in scope ? [scope.any, ' or '] : [scope.every, ' and '];
  return parts.map((part) => describeScope(part, resource, values)).join(word);
}

/** What the conditions of these rights ask that is not in the change log of the record itself. */
export function readsBeyond(rights: Rights, { resource, field, related, owners }: Target): string[] {
  const found = new Set<string>();
  const { full, shown } = field
    ? rights.fieldRows(resource.name, field.name)
    : ({ full: 'none', shown: 'none' } as const);
  for (const rows of [rights.rows('read', resource.name), full, shown]) {
    for (const where of conditionsIn(rows)) gather(resource, where, found);
  }
  if (related) found.add(`${related.resource.name} ${String(related.key)}`);
  for (const owner of owners) {
    if (owner.field.mappedBy === undefined)
      found.add(`that ${owner.place.resource.name}.${owner.field.path} leads to it`);
  }
  return [...found];
}

function conditionsIn(rows: Rows): object[] {
  if (typeof rows === 'string') return [];
  if ('any' in rows) return rows.any.flatMap(conditionsIn);
  if ('every' in rows) return rows.every.flatMap(conditionsIn);
  return rows.where ? [rows.where] : [];
}

const OF_THE_KEY = new Set(['eq', 'ne', 'in', 'notIn', 'isNull', 'id', 'code']);

function gather(resource: ResourceMeta, where: object, found: Set<string>): void {
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

function gatherPath(resource: ResourceMeta, path: string, value: unknown, found: Set<string>): void {
  const field = resource.byPath.get(path);
  if (!field) return;
  if (!field.target) {
    if (!isLogged(field) && field.name !== 'id' && field.name !== 'createdAt')
      found.add(`${resource.name}.${path}`);
    return;
  }
  const isByKey =
    field.kind === 'toOne' && isObject(value) && Object.keys(value).every((name) => OF_THE_KEY.has(name));
  if (!isByKey) found.add(`the ${getTarget(field).name} behind ${resource.name}.${path}`);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
