import { recordPath } from '../shared/record-path';
import type { RoleSchema } from '../providers/role-schema';

/** One found record, as the server names it. */
export interface Hit {
  resource?: string;
  id?: string;
  title?: string | null;
  subtitle?: string | null;
  /** The field it was found by, where neither title nor subtitle show it. */
  foundIn?: { field?: string; value?: string } | null;
}

/** The page of a found record; undefined when the panel of this role has none. */
export function hitPath(role: Pick<RoleSchema, 'findNoun' | 'resources'>, hit: Hit): string | undefined {
  if (!hit.resource || !hit.id) return undefined;
  const shape = role.findNoun(hit.resource) ?? role.resources.get(hit.resource);
  return shape && recordPath(shape, hit.id);
}
