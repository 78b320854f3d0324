import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { getResource } from '../../db/registry.js';
import { forbidden } from '../../errors.js';
import type { RowScope } from '../../resource/access.js';
import { isWithin } from '../../resource/within.js';
import type { Customer } from './customer.entity.js';

/**
 * Merging carries values from one record into another. Where fields are shown on some rows only, the caller must see the
 * same of all of them, or what is hidden on a duplicate would be read on the kept record.
 */
export async function requireSameSight(
  { access }: Context,
  writing: Write,
  kept: Customer,
  duplicates: readonly Customer[],
): Promise<void> {
  const resource = getResource('customer');
  const scopes = new Map<string, RowScope>();
  for (const { name } of resource.fields.values()) {
    const { full, shown } = access.fieldScopes(resource.name, name);
    for (const scope of [full, shown])
      if (typeof scope !== 'string') scopes.set(JSON.stringify(scope), scope);
  }
  for (const scope of scopes.values()) {
    const isIn = (record: Customer): Promise<boolean> =>
      isWithin(writing, access.currencies, resource, record, scope);
    const isKeptIn = await isIn(kept);
    for (const duplicate of duplicates) {
      if ((await isIn(duplicate)) === isKeptIn) continue;
      const [more, less] = isKeptIn ? [kept, duplicate] : [duplicate, kept];
      throw forbidden(
        `Your role sees more of customer ${more.id} than of ${less.id}: somebody who sees both in full can merge them.`,
      );
    }
  }
}
