import { useMemo } from 'react';
import { useRole } from '../providers/session';
import type { MadeFields } from './order-draft';

/** The fields that staff made for orders and their lines, those of this role. */
export function useMadeFields(): MadeFields {
  const role = useRole();
  return useMemo(() => ({ order: role.customFields('order'), line: role.customFields('orderLine') }), [role]);
}
