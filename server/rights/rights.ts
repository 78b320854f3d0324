import { getField, getResource, getResourceOf } from '../db/registry.js';
import type { Governed } from '../resource/governed.js';
import type { Rows } from './rows.js';

export const OPERATIONS = ['list', 'read', 'create', 'change', 'delete', 'export'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** On which of the reachable rows a field is read in full, and on which at least by its tail. */
export interface FieldRows {
  full: Rows;
  shown: Rows;
}

/** What the rights of roles, of a token's narrowing, and of both together are made of. */
export interface RightsBase {
  can(operation: Operation, resource: string): boolean;
  canCall(resource: string, verb: string): boolean;
  rows(operation: 'read' | 'change' | 'delete', resource: string): Rows;
  fieldRows(resource: string, field: string): FieldRows;
  canWriteField(resource: string, field: string): boolean;
  /** Whether two people with these rights may reach different rows. */
  dependsOnViewer(): boolean;
}

/** Rights as the rest asks for them. The same object for everybody who holds the same roles. */
export interface Rights extends RightsBase {
  /** In full on every reachable row: only such a field is filtered, sorted, searched, summed and logged for a reader. */
  canReadField(resource: string, field: string): boolean;
  /** On some row, in some way: then the field is there, and may be empty where it is hidden. */
  showsField(resource: string, field: string): boolean;
  allows(governed: Governed): boolean;
}

export function rightsFrom(base: RightsBase): Rights {
  const known = new Map<string, unknown>();
  const remembered = <T>(decide: (...names: string[]) => T, kind: string) => {
    const places = new Map<string, T>();
    known.set(kind, places);
    return (...names: string[]): T => {
      const key = names.join('.');
      const before = places.get(key);
      if (before !== undefined) return before;
      const now = decide(...names);
      places.set(key, now);
      return now;
    };
  };
  const fieldRows = remembered((resource = '', field = '') => base.fieldRows(resource, field), 'read');
  const canWriteField = remembered(
    (resource = '', field = '') => base.canWriteField(resource, field),
    'write',
  );
  /** Through records that point here one asks what they point to. */
  const canAskThrough = (resource: string, name: string): boolean => {
    const { kind, target, mappedBy, owned } = getField(getResource(resource), name);
    if (kind !== 'toMany' || !target || !mappedBy || owned) return true;
    return fieldRows(getResourceOf(target()).name, mappedBy).full === 'all';
  };
  const rights: Rights = {
    ...base,
    fieldRows,
    canWriteField,
    canReadField: (resource, field) =>
      fieldRows(resource, field).full === 'all' && canAskThrough(resource, field),
    showsField: (resource, field) => fieldRows(resource, field).shown !== 'none',
    allows: (governed) => allows(rights, governed),
  };
  return rights;
}

function allows(rights: Rights, governed: Governed): boolean {
  if ('signedIn' in governed) return true;
  if ('group' in governed) throw new Error('A group is decided by its members.');
  if ('field' in governed) {
    const { resource, field, use } = governed;
    if (use === 'create' || use === 'update') return rights.canWriteField(resource, field);
    return use === 'read' ? rights.showsField(resource, field) : rights.canReadField(resource, field);
  }
  if (!('operation' in governed)) return rights.canCall(governed.resource, governed.verb);
  const { operation, resource } = governed;
  return rights.can(operation === 'history' ? 'read' : operation, resource);
}
