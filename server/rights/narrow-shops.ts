import { getResource } from '../db/registry.js';
import { rightsFrom, type Rights } from './rights.js';
import { everyOf } from './rows.js';

/** The same rights within the given shops, for every resource whose records belong to one. */
export function narrowToShops(rights: Rights, shops: readonly string[]): Rights {
  const hasShop = (name: string): boolean => {
    const { partOf, scope } = getResource(name);
    return partOf ? hasShop(partOf.resource) : scope?.shop !== undefined;
  };
  return rightsFrom({
    ...rights,
    rows: (operation, resource) => {
      const rows = rights.rows(operation, resource);
      return hasShop(resource) ? everyOf([rows, { reach: 'shops', shops: [...shops] }]) : rows;
    },
  });
}
