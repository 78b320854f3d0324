import { isRecord } from '../shared/is-record';

export interface RoleChange {
  path: string;
  before: unknown;
  after: unknown;
}

/**
 * The changes one by one: where the server tells of a whole entry that came or went, each thing that it says is a change
 * of its own. What grants nothing is the same as what is not there.
 */
export function expandChanges(changes: RoleChange[]): RoleChange[] {
  return changes.flatMap((change) => {
    const { path, before, after } = change;
    const isWhole = (isRecord(before) || isRecord(after)) && !path.endsWith('.where');
    if (!isWhole) return isNothing(before) && isNothing(after) ? [] : [change];
    const keys = new Set([before, after].flatMap((side) => (isRecord(side) ? Object.keys(side) : [])));
    return expandChanges(
      [...keys].map((key) => ({
        path: `${path}.${key}`,
        before: isRecord(before) ? before[key] : undefined,
        after: isRecord(after) ? after[key] : undefined,
      })),
    );
  });
}

const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === false ||
  value === 'none' ||
  (Array.isArray(value) && value.length === 0);
