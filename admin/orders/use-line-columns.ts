import { useMemo } from 'react';
import { useRole } from '../providers/session';

const columns = ['unitPrice', 'discountAmount', 'discountPercent', 'total'] as const;

/** The amounts of a line that the role sees, in their order: what is hidden leaves no empty column. */
export function useLineColumns(): ReadonlySet<(typeof columns)[number]> {
  const role = useRole();
  return useMemo(() => new Set(columns.filter((name) => role.canRead(`order.lines.${name}`))), [role]);
}
