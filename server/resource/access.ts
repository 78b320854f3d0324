import type { SqlValue } from '../db/reader.js';

/**
 * Rows of a resource that somebody reaches: a tree of conditions on the record, or on the record that it is a part of.
 * `where` is a filter that an administrator wrote; it holds whatever the reader may see.
 */
export type RowScope =
  | 'all'
  | 'none'
  | { any: RowScope[] }
  | { every: RowScope[] }
  | { property: string; values: SqlValue[] }
  | { where: object };

/** On which rows a field is shown in full, and on which at least by its tail. */
export interface FieldScopes {
  full: RowScope;
  shown: RowScope;
}

/** What the read planner must know of the person who asks; rights/access.ts makes it. */
export interface ReadAccess {
  /** One and the same object for all who reach the same rows with the same rights: plans are kept by it. */
  reach: object;
  readScope(resource: string): RowScope;
  /** Rows that may be changed or deleted; for `access { canChange }`. */
  changeScope(resource: string, operation: 'change' | 'delete'): RowScope;
  /** Whether the field is read in full on every reachable row: only then is it filtered, sorted, summed or logged. */
  canReadField(resource: string, field: string): boolean;
  fieldScopes(resource: string, field: string): FieldScopes;
  /** Currencies of the shops, to compare amounts in the right minor units. */
  currencies: readonly string[];
}

/** The server's own reading, of conditions that an administrator wrote. */
export const unrestricted = (currencies: readonly string[]): ReadAccess => ({
  reach: UNRESTRICTED,
  readScope: () => 'all',
  changeScope: () => 'all',
  canReadField: () => true,
  fieldScopes: () => ({ full: 'all', shown: 'all' }),
  currencies,
});

const UNRESTRICTED = {};
