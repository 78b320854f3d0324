import type { Phrase } from '../../lib/phrase.js';
import { placeOf } from '../../rights/place-of.js';
import { tell } from './phrases.js';
import { findFieldSafely, getResourceOf, type FieldMeta } from '../../db/registry.js';
import type { Rights } from '../../rights/rights.js';
import type { HeldRole } from './office.js';

/** How one role reads a field, and the rule of the role that says so. */
export interface Reading {
  level: 'full' | 'own' | 'masked' | 'hidden';
  /** Why it is hidden or cut, the same for every role with the same reason: `who` reads or does not read something. */
  reason?: (who: Phrase) => Phrase;
  key?: string;
  /** What lets it be read: `by class personal`. */
  by: Phrase;
}

/** Follows a role's grants to the rule that decides; the level itself comes from the rights that serve reads. */
export function readingOf(role: HeldRole, rights: Rights, field: FieldMeta): Reading {
  const { resource, name } = field;
  const { full, shown } = rights.fieldRows(resource, name);
  const grant = role.grants[resource] ?? role.grants['*'];
  const entry = grant?.fields[name]?.read;
  const isDeclassified = grant?.declassify.includes(name) && (field.dependsOn?.length ?? 0) > 0;
  const rule =
    entry !== undefined ? tell('byEntry', { level: entry }) : tell('byClass', { class: field.sensitivity });
  const fields = (field.dependsOn ?? []).map((part) => `${resource}.${part}`);
  const by = isDeclassified ? tell('byDeclassified', { by: rule, fields }) : rule;
  if (full === 'none' && shown === 'none')
    return { level: 'hidden', by, ...hiddenReason(role, rights, field) };
  if (full === 'none') return { level: 'masked', by };
  const isOwn = full !== 'all' && JSON.stringify(full) !== JSON.stringify(rights.rows('read', resource));
  if (!isOwn) return { level: 'full', by };
  const part = entry === 'own' ? undefined : cuttingPart(rights, field);
  return { level: 'own', by: part ? tell('byLike', { by, source: `${resource}.${part}` }) : by };
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
  const called = placeOf(field);
  const because = (key: string, reason: (who: Phrase) => Phrase) => ({ key, reason });
  if (sensitivity === 'secret') return because('secret', () => tell('isSecret', { field: called }));
  if (!rights.can('read', resource))
    return because('resource', (who) => tell('ofResource', { field: called, resource, who }));
  const other = target && getResourceOf(target()).name;
  if (other !== undefined && !rights.can('read', other))
    return because('target', (who) => tell('leadsTo', { field: called, target: other, who }));
  const grant = role.grants[resource] ?? role.grants['*'];
  if (grant?.fields[name]?.read === 'none')
    return because('entry', (who) => tell('hasEntry', { field: called, who }));
  if (grant?.fields[name]?.read === undefined && !grant?.see.includes(sensitivity))
    return because('class', (who) => tell('ofClass', { field: called, class: sensitivity, who }));
  const sources = hiddenParts(role, rights, field).map((part) => `${resource}.${part}`);
  return because(`part ${sources.join()}`, (who) => tell('madeOf', { field: called, sources, who }));
}

/** The part that hides a computed field; the deepest one, since that is what an administrator would grant. */
function hiddenParts(role: HeldRole, rights: Rights, field: FieldMeta): string[] {
  for (const name of field.dependsOn ?? []) {
    const part = findFieldSafely(field.resource, name);
    if (!part || rights.fieldRows(field.resource, name).full !== 'none') continue;
    const grant = role.grants[field.resource] ?? role.grants['*'];
    const isItself = grant?.fields[name]?.read !== undefined || !grant?.see.includes(part.sensitivity);
    return isItself || !part.dependsOn?.length ? [part.path] : hiddenParts(role, rights, part);
  }
  return field.dependsOn ?? [];
}
