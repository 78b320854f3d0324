import type { SqlValue } from '../db/reader.js';

/** Rows reachable: any of the alternatives, each a property holding one of some values. `all` needs no condition. */
export type RowScope = 'all' | { property: string; values: SqlValue[] }[];

/** What the read planner must know of the person who asks; rights/access.ts makes it. */
export interface ReadAccess {
  /** One and the same object for all who reach the same rows with the same rights: plans are kept by it. */
  reach: object;
  /** Row scope for reading a resource; an empty list of alternatives reaches nothing. */
  readScope(resource: string): RowScope;
  /** Whether the field is in the role's schema; the history asks, queries were validated against the schema before. */
  canReadField(resource: string, field: string): boolean;
  /** Currencies of the shops, to compare amounts in the right minor units. */
  currencies: readonly string[];
}
