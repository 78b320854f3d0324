import { rowOperations, grantOf, type Grants, type RowOperation } from '../grants';
import type { ConditionGroup } from './condition-tree';

/** What is typed of a condition and says nothing yet: a row without its field or value, or text that is no JSON. */
export type BegunCondition = { kind: 'rows'; tree: ConditionGroup } | { kind: 'text'; text: string };

/** Of one resource, by the operation that the condition is about. */
export type BegunOfResource = Partial<Record<RowOperation, BegunCondition>>;

/** Kept beside the draft of the role, not in the row that draws it: a row folds, and a filter hides it. */
export type BegunConditions = Readonly<Record<string, BegunOfResource>>;

/** The same with this one begun; undefined: it is written to its end, or given up. */
export function withBegun(
  all: BegunConditions,
  resource: string,
  operation: RowOperation,
  begun: BegunCondition | undefined,
): BegunConditions {
  if (!begun && !all[resource]?.[operation]) return all;
  const { [operation]: _before, ...others } = all[resource] ?? {};
  const after = begun ? { ...others, [operation]: begun } : others;
  const { [resource]: _resource, ...rest } = all;
  return Object.keys(after).length > 0 ? { ...rest, [resource]: after } : rest;
}

/** Those that keep the role from being saved; an operation that reaches nothing asks for no condition. */
export function unfinishedConditions(
  all: BegunConditions,
  grants: Grants,
): { resource: string; operation: RowOperation }[] {
  return Object.entries(all).flatMap(([resource, begun]) =>
    rowOperations
      .filter((operation) => begun[operation] && grantOf(grants, resource)[operation].reach !== 'none')
      .map((operation) => ({ resource, operation })),
  );
}
