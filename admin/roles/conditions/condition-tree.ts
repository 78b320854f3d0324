/** A condition as rows joined by groups: what the form draws. */
export type Joint = 'all' | 'any' | 'none';

export interface ConditionGroup {
  kind: 'group';
  id: number;
  joint: Joint;
  parts: ConditionPart[];
}

export interface ConditionRow {
  kind: 'row';
  id: number;
  /** Place of the field: `total`, `delivery.cost`, `customer.lastName`; empty until one is chosen. */
  path: string;
  /** An operator of filters, or `empty` and `filled`, which are the two values of `isNull`. */
  operator: string;
  values: ConditionValue[];
}

export type ConditionPart = ConditionGroup | ConditionRow;
export type ConditionValue = string | number | boolean;

let lastId = 0;

/** Parts are told apart while they are edited; the server knows nothing of these numbers. */
export const newId = (): number => ++lastId;

export const newGroup = (joint: Joint, parts: ConditionPart[]): ConditionGroup => ({
  kind: 'group',
  id: newId(),
  joint,
  parts,
});

export const newRow = (path = '', operator = '', values: ConditionValue[] = []): ConditionRow => ({
  kind: 'row',
  id: newId(),
  path,
  operator,
  values,
});

/** The tree with one part changed, or without it. */
export function withPart(
  group: ConditionGroup,
  id: number,
  change: (part: ConditionPart) => ConditionPart | undefined,
): ConditionGroup {
  return {
    ...group,
    parts: group.parts.flatMap((part) => {
      if (part.id === id) return change(part) ?? [];
      return part.kind === 'group' ? withPart(part, id, change) : part;
    }),
  };
}

export const takesNoValue = (operator: string): boolean => operator === 'empty' || operator === 'filled';
export const takesMany = (operator: string): boolean => operator === 'in' || operator === 'notIn';

/** Whether a value is asked for and none is given yet. */
export const isWithoutValue = ({ operator, values }: ConditionRow): boolean =>
  !takesNoValue(operator) &&
  (values.length === 0 || values.some((one) => typeof one === 'string' && !one.trim()));
