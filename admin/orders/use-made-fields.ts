import { isInputObjectType } from 'graphql';
import { useMemo } from 'react';
import type { RoleSchema } from '../providers/role-schema';
import { useRole } from '../providers/session';
import type { MadeFields } from './order-draft';

/** The fields that staff made for orders and their lines, those of this role. */
export function useMadeFields(): MadeFields {
  const role = useRole();
  return useMemo(
    () => ({
      order: role.customFields('order'),
      line: role.customFields('orderLine'),
      client: makesClients(role) ? role.customFields('customer') : [],
    }),
    [role],
  );
}

function makesClients(role: RoleSchema): boolean {
  const input = role.schema.getType('OrderCustomerInput');
  return isInputObjectType(input) && Boolean(input.getFields().custom);
}
