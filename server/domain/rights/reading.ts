import { findFieldSafely, getResourceOf, type FieldMeta } from '../../db/registry.js';
import type { Rights } from '../../rights/rights.js';
import type { HeldRole } from './office.js';

/** How one role reads a field, and the rule of the role that says so. */
export interface Reading {
  level: 'full' | 'own' | 'masked' | 'hidden';
  /** Why it is hidden or cut, the same for every role with the same reason: `who` reads or does not read something. */
  reason?: (who: string) => string;
  key?: string;
  /** What lets it be read: `by class personal`. */
  by: string;
}

/** Follows a role's grants to the rule that decides; the level itself comes from the rights that serve reads. */
export function readingOf(role: HeldRole, rights: Rights, field: FieldMeta): Reading {
  const { resource, name } = field;
  const { full, shown } = rights.fieldRows(resource, name);
  const grant = role.grants[resource] ?? role.grants['*'];
  const entry = grant?.fields[name]?.read;
  const isDeclassified = grant?.declassify.includes(name) && (field.dependsOn?.length ?? 0) > 0;
  const rule = entry !== undefined ? `by an entry of its own ("${entry}")` : `by class ${field.sensitivity}`;
  const by = isDeclassified
    ? `${rule}, declassified: shown although it is made of ${field.dependsOn?.join(', ')}`
    : rule;
  if (full === 'none' && shown === 'none')
    return { level: 'hidden', by, ...hiddenReason(role, rights, field) };
  if (full === 'none') return { level: 'masked', by };
  const isOwn = full !== 'all' && JSON.stringify(full) !== JSON.stringify(rights.rows('read', resource));
  if (!isOwn) return { level: 'full', by };
  const part = entry === 'own' ? undefined : cuttingPart(rights, field);
  return { level: 'own', by: part ? `${by}, like ${part}, which it is made of` : by };
}

/** The part of a computed field that is read on own rows only. */
function cuttingPart(rights: Rights, field: FieldMeta): string | undefined {
  const rows = JSON.stringify(rights.rows('read', field.resource));
  return field.dependsOn?.find((name) => {
    const { full } = rights.fieldRows(field.resource, name);
    return full !== 'all' && JSON.stringify(full) !== rows;
  });
}

function hiddenReason(role: HeldRole, rights: Rights, field: FieldMeta): Pick<Reading, 'reason' | 'key'> {
  const { resource, name, sensitivity, target } = field;
  const called = `${resource}.${field.path}`;
  const because = (key: string, reason: (who: string) => string) => ({ key, reason });
  if (sensitivity === 'secret') return because('secret', () => `${called} is secret: nobody reads it`);
  if (!rights.can('read', resource))
    return because('resource', (who) => `${called} belongs to ${resource}, which ${who}`);
  const other = target && getResourceOf(target()).name;
  if (other !== undefined && !rights.can('read', other))
    return because('target', (who) => `${called} leads to ${other}, which ${who}`);
  const grant = role.grants[resource] ?? role.grants['*'];
  if (grant?.fields[name]?.read === 'none')
    return because('entry', (who) => `${called} has an entry of its own ("none"), so that ${who} it`);
  if (grant?.fields[name]?.read === undefined && !grant?.see.includes(sensitivity))
    return because('class', (who) => `${called} is of class ${sensitivity}, which ${who}`);
  const part = hiddenPart(role, rights, field);
  return because(`part ${part}`, (who) => `${called} is made of ${part}, which ${who}`);
}

/** The part that hides a computed field; the deepest one, since that is what an administrator would grant. */
function hiddenPart(role: HeldRole, rights: Rights, field: FieldMeta): string {
  for (const name of field.dependsOn ?? []) {
    const part = findFieldSafely(field.resource, name);
    if (!part || rights.fieldRows(field.resource, name).full !== 'none') continue;
    const grant = role.grants[field.resource] ?? role.grants['*'];
    const isItself = grant?.fields[name]?.read !== undefined || !grant?.see.includes(part.sensitivity);
    return isItself || !part.dependsOn?.length ? part.path : hiddenPart(role, rights, part);
  }
  return (field.dependsOn ?? []).join(', ');
}
