import type { Write } from '../../changes/write.js';
import { getResource, type ResourceMeta } from '../../db/registry.js';

/** A living field that chooses from a dictionary. */
export interface DictionaryUse {
  resource: ResourceMeta;
  code: string;
  /** Its name in rights, and its column. */
  identity: string;
  hasMany: boolean;
  defaultValue: unknown;
}

/** Asked of the table, which knows a field that another server made a moment ago. */
export async function readDictionaryUses(writing: Write, dictionary: string): Promise<DictionaryUse[]> {
  const rows = await writing.query<{
    id: number;
    resource: string;
    code: string;
    kind: string;
    default_value: string | null;
  }>(
    'select `id`, `resource`, `code`, `kind`, `default_value` from `custom_field` where `dictionary` = ? and `deleted_at` is null order by `id`',
    [dictionary],
  );
  return rows.map(({ id, resource, code, kind, default_value: stored }) => ({
    resource: getResource(resource),
    code,
    identity: `cf_${id}`,
    hasMany: kind === 'CHOICES',
    defaultValue: stored === null ? null : JSON.parse(stored),
  }));
}

/** As staff know it: `deliveryFloor of orders`. */
export const nameOfUse = ({ code, resource }: DictionaryUse): string => `${code} of ${resource.plural}`;
