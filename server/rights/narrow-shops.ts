import { getField, getResource, getTarget } from '../db/registry.js';
import { rightsFrom, type Rights } from './rights.js';
import { everyOf } from './rows.js';

/** The same rights within the given shops, for every resource whose records belong to one. */
export function narrowToShops(rights: Rights, shops: readonly string[]): Rights {
  const hasShop = (name: string): boolean => {
    const { partOf, scope } = getResource(name);
    return partOf ? hasShop(partOf.resource) : scope?.shop !== undefined;
  };
  /** A sum over orders counts those of other shops too. */
  const isMadeOfOthers = (name: string, field: string): boolean =>
    (getField(getResource(name), field).dependsOn ?? []).some((path) => {
      const [first = ''] = path.split('.');
      const source = getField(getResource(name), first);
      return source.target ? !source.owned && hasShop(getTarget(source).name) : isMadeOfOthers(name, first);
    });
  return rightsFrom({
    ...rights,
    rows: (operation, resource) => {
      const rows = rights.rows(operation, resource);
      return hasShop(resource) ? everyOf([rows, { reach: 'shops', shops: [...shops] }]) : rows;
    },
    fieldRows: (resource, field) =>
      isMadeOfOthers(resource, field) ? { full: 'none', shown: 'none' } : rights.fieldRows(resource, field),
  });
}
