import { getTarget, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import type { Grant } from './grants.js';
import type { Rights } from './rights.js';
import { say } from './phrases.js';
import { warningOf, type Warning } from './warning.js';

/** A condition on a field that the role does not read tells whoever holds it something of that field. */
export function warnConditions(resource: ResourceMeta, grant: Grant, rights: Rights): Warning[] {
  const seen = new Set<string>();
  for (const operation of ['read', 'change', 'delete'] as const) {
    const { where } = grant[operation];
    if (where) for (const path of hiddenFields(where, resource, rights, '')) seen.add(`${operation} ${path}`);
  }
  return [...seen].map((place) => {
    const [operation = '', field = ''] = place.split(' ');
    const { name, plural } = resource;
    const phrase = say('conditionHidden', { action: operation, field: `${name}.${field}`, plural });
    return warningOf('CONDITION_ON_HIDDEN_FIELD', name, phrase, field);
  });
}

function hiddenFields(where: object, resource: ResourceMeta, rights: Rights, prefix: string): string[] {
  return Object.entries(where).flatMap(([key, value]: [string, unknown]) => {
    const parts = (Array.isArray(value) ? value : [value]).filter(isObject);
    if (key === 'and' || key === 'or' || key === 'not')
      return parts.flatMap((part) => hiddenFields(part, resource, rights, prefix));
    const field = resource.byPath.get(key);
    if (field) return hiddenBelow(field, value, rights, prefix);
    return parts.flatMap((part) =>
      Object.entries(part).flatMap(([name, inner]: [string, unknown]) => {
        const member = resource.byPath.get(`${key}.${name}`);
        return member ? hiddenBelow(member, inner, rights, prefix) : [];
      }),
    );
  });
}

function hiddenBelow(field: FieldMeta, value: unknown, rights: Rights, prefix: string): string[] {
  const own = rights.canReadField(field.resource, field.name) ? [] : [prefix + field.path];
  if (!field.target || !isObject(value)) return own;
  const inner = field.kind === 'toMany' ? Object.values(value).filter(isObject) : [value];
  const target = getTarget(field);
  return [...own, ...inner.flatMap((part) => hiddenFields(part, target, rights, `${prefix}${field.path}.`))];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
