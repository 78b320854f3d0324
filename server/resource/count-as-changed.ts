import { noteBlindWrite } from '../changes/blind-writes.js';
import type { FieldMeta, ResourceMeta } from '../db/registry.js';
import type { ReadAccess } from './access.js';

/**
 * Who may write a field without reading it would learn what it holds: a value that stands there already changes nothing,
 * and the record's version, its time and its history would tell. So what is written blindly counts as a change either way.
 */
export function countAsChanged(
  access: Pick<ReadAccess, 'canReadField'>,
  resource: ResourceMeta,
  record: object,
  written: Iterable<FieldMeta>,
): void {
  for (const { name } of written) {
    if (access.canReadField(resource.name, name)) continue;
    noteBlindWrite(record, name);
    Reflect.set(record, 'updatedAt', new Date());
  }
}
