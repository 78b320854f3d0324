import { getResource, type ResourceMeta } from '../db/registry.js';
import type { FieldScopes, ReadAccess, RowScope } from '../resource/access.js';
import type { RowRule } from './grants.js';
import type { Rights } from './rights.js';
import { rootOf } from './root-of.js';
import type { Rows } from './rows.js';

/** Who stands behind the rights, for reaches such as "own" and "own group". */
export interface Viewer {
  userId: number | null;
  /** People whose records count as the viewer's own: themselves, and those of the groups they head. */
  own: number[];
  /** People of the viewer's groups, `own` included. */
  colleagues: number[];
  /** Codes of the groups that the viewer is in or heads, and of those below the latter. */
  groups: string[];
  shops: string[];
}

/** Rights of somebody at one moment: what the roles allow, and the rows that this means for the person. */
export interface Access extends ReadAccess {
  rights: Rights;
  viewer: Viewer;
  changeScope(resource: string, operation: 'change' | 'delete'): RowScope;
}

export function accessOf(rights: Rights, viewer: Viewer, currencies: readonly string[]): Access {
  const reach = reachOf(rights, viewer, currencies);
  const scope = (operation: 'read' | 'change' | 'delete', resource: string): RowScope =>
    kept(reach.scopes, `${operation} ${resource}`, () =>
      scopeOf(rights.rows(operation, resource), rootOf(getResource(resource)), viewer),
    );
  return {
    rights,
    viewer,
    reach,
    currencies,
    readScope: (resource) => scope('read', resource),
    changeScope: (resource, operation) => scope(operation, resource),
    canReadField: rights.canReadField,
    fieldScopes: (resource, field) =>
      kept(reach.fields, `${resource}.${field}`, () => {
        const { full, shown } = rights.fieldRows(resource, field);
        const root = rootOf(getResource(resource));
        return { full: scopeOf(full, root, viewer), shown: scopeOf(shown, root, viewer) };
      }),
  };
}

function kept<T>(places: Map<string, T>, key: string, make: () => T): T {
  const before = places.get(key);
  if (before !== undefined) return before;
  const made = make();
  places.set(key, made);
  return made;
}

interface ReachKept {
  scopes: Map<string, RowScope>;
  fields: Map<string, FieldScopes>;
}

const REACHES_KEPT = 500;
const reaches = new WeakMap<Rights, Map<string, ReachKept>>();

/**
 * Viewers of the same roles differ in what they reach only by themselves, their groups and their shops. A condition on
 * sums is another one when the shops sell in other currencies.
 */
function reachOf(rights: Rights, viewer: Viewer, currencies: readonly string[]): ReachKept {
  const known = reaches.get(rights) ?? new Map<string, ReachKept>();
  reaches.set(rights, known);
  const place = rights.dependsOnViewer() ? [viewer.own, viewer.colleagues, viewer.groups, viewer.shops] : [];
  const key = JSON.stringify([currencies, ...place]);
  const before = known.get(key);
  if (before) return before;
  const made = { scopes: new Map(), fields: new Map() };
  if (known.size >= REACHES_KEPT) known.delete(known.keys().next().value ?? '');
  known.set(key, made);
  return made;
}

/** Rights on rows, for one person. A reach that the resource has no property for reaches nothing. */
export function scopeOf(rows: Rows, resource: ResourceMeta, viewer: Viewer): RowScope {
  if (typeof rows === 'string') return rows;
  if ('any' in rows) return { any: rows.any.map((part) => scopeOf(part, resource, viewer)) };
  if ('every' in rows) return { every: rows.every.map((part) => scopeOf(part, resource, viewer)) };
  const reached = reachedBy(rows, resource, viewer);
  return rows.where ? { every: [reached, { where: rows.where }] } : reached;
}

function reachedBy(rule: RowRule, { scope }: ResourceMeta, viewer: Viewer): RowScope {
  const among = (property: string | undefined, values: (string | number)[]): RowScope =>
    property && values.length ? { property, values } : 'none';
  const belonging = (people: number[]): RowScope => {
    const ways = [
      among(scope?.owner, people),
      among(scope?.author, people),
      among(scope?.group, viewer.groups),
    ].filter((way) => way !== 'none');
    const [only = 'none'] = ways;
    return ways.length > 1 ? { any: ways } : only;
  };
  switch (rule.reach) {
    case 'all':
      return 'all';
    case 'none':
      return 'none';
    case 'own':
      return belonging(viewer.own);
    case 'group':
      return belonging(viewer.colleagues);
    case 'shops':
      return among(scope?.shop, rule.shops?.length ? rule.shops : viewer.shops);
  }
}
