import { useMemo } from 'react';
import { useResourceContext } from 'react-admin';
import { ApiError } from '../providers/api-error';
import { describeFields, type FieldShape } from '../providers/field-shape';
import type { ResourceShape } from '../providers/resource-shape';
import { useRole } from '../providers/session';

/** The noun of the page and its fields as the role sees them. */
export function useResource(): { shape: ResourceShape; fields: FieldShape[] } {
  const role = useRole();
  const name = useResourceContext() ?? '';
  const shape = role.resources.get(name);
  const fields = useMemo(() => (shape ? describeFields(role, shape) : []), [role, shape]);
  if (!shape) throw new ApiError('kontor.error.notForYou', 'FORBIDDEN');
  return { shape, fields };
}
