import type { FieldMeta, ResourceMeta } from '../db/registry.js';

/** What a statement is about: an action on records, on a field of them, or an operation by name. */
export const ACTIONS = [
  'read',
  'list',
  'filter',
  'sort',
  'write',
  'change',
  'create',
  'delete',
  'export',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Which rows a statement speaks of. Those of others: of another person, another group, another shop. */
export type Whose = 'all' | 'own' | 'group' | 'beyond own' | 'beyond group' | 'beyond shops';

export type Claim =
  | { call: string }
  | {
      action: Action;
      resource: ResourceMeta;
      field?: FieldMeta;
      whose?: Whose;
      /** A tail is not enough. */
      isInFull: boolean;
    };

/** "courier cannot read customer.email", understood. */
export interface RightsStatement {
  role: string;
  isDenied: boolean;
  claim: Claim;
}
