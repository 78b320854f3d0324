import { getTarget, type ResourceMeta } from '../../db/registry.js';
import type { RowScope } from '../../resource/access.js';

/** The resources that a scope's conditions lead to through relations, by name. */
export function relationsIn(resource: ResourceMeta, scope: RowScope): Set<string> {
  const found = new Set<string>();
  const walk = (part: RowScope): void => {
    if (typeof part === 'string' || 'property' in part) return;
    if ('where' in part) return gather(resource, part.where, found);
    for (const inner of 'any' in part ? part.any : part.every) walk(inner);
  };
  walk(scope);
  return found;
}

function gather(resource: ResourceMeta, where: object, found: Set<string>): void {
  for (const [key, value] of Object.entries(where)) {
    if (typeof value !== 'object' || value === null) continue;
    if (key === 'and' || key === 'or' || key === 'not') {
      for (const part of [value].flat()) gather(resource, part, found);
      continue;
    }
    if (resource.byPath.has(key)) follow(resource, key, value, found);
    else
      for (const [inner, operand] of Object.entries(value))
        follow(resource, `${key}.${inner}`, operand, found);
  }
}

function follow(resource: ResourceMeta, path: string, value: unknown, found: Set<string>): void {
  const field = resource.byPath.get(path);
  if (!field?.target || typeof value !== 'object' || value === null) return;
  const target = getTarget(field);
  found.add(target.name);
  for (const inner of field.kind === 'toMany' ? Object.values(value) : [value]) {
    if (typeof inner === 'object' && inner !== null) gather(target, inner, found);
  }
}
