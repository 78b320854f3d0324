import type { FieldMeta, ResourceMeta } from '../../../server/db/registry.js';

export const LEVELS = ['none', 'masked', 'own'] as const;
export type HiddenLevel = (typeof LEVELS)[number];

/** A field that a role may not read, or not in full: what every channel is tried on. */
export interface Subject {
  resource: ResourceMeta;
  field: FieldMeta;
  level: HiddenLevel;
}

export const nameOf = ({ resource, field, level }: Subject): string =>
  `${resource.name}.${field.name}${level === 'none' ? '' : ` (${level})`}`;

/** Code of the role that hides it. One role masks all texts of a resource at once; for the rest each has its own. */
export const roleOf = ({ resource, field, level }: Subject): string =>
  level === 'none' ? `hides-${resource.name}-${field.name}`.slice(0, 40) : `${level}-${resource.name}`;
