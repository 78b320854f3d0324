import { getField, getResource, getResourceOf, type FieldMeta, type Sensitivity } from '../db/registry.js';
import type { ReadAccess, RowScope } from '../resource/access.js';
import type { Governed } from '../resource/governed.js';
import type { Grant, Grants, Reach } from './grants.js';

/** Who stands behind the rights, for scopes such as "own" and "own group". */
export interface Viewer {
  userId: number | null;
  /** People of the viewer's groups, the viewer included. */
  colleagues: number[];
  shops: string[];
}

/** The rights of a set of roles: the union of what each of them allows. The same for everybody who has the set. */
export interface RightsOfRoles {
  can(operation: 'read' | 'create' | 'change' | 'delete', resource: string): boolean;
  canCall(resource: string, verb: string): boolean;
  canReadField(resource: string, field: string): boolean;
  canWriteField(resource: string, field: string): boolean;
  reaches(operation: 'read' | 'change' | 'delete', resource: string): Reach[];
  allows(governed: Governed): boolean;
  /** Whether two viewers of these roles may reach different rows. */
  reachesDiffer: boolean;
}

export function rightsOfRoles(roles: Grants[]): RightsOfRoles {
  const grantsOf = (resource: string): Grant[] =>
    roles.map((grants) => grants[resource] ?? grants['*']).filter((one) => one !== undefined);
  const known = new Map<string, boolean>();
  const remember = (key: string, decide: () => boolean): boolean => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = decide();
    known.set(key, now);
    return now;
  };
  const rights: RightsOfRoles = {
    can: (operation, resource) =>
      grantsOf(resource).some((grant) =>
        operation === 'create' ? grant.create : grant[operation] !== 'none',
      ),
    canCall: (resource, verb) =>
      grantsOf(resource).some((grant) => grant.verbs === 'all' || grant.verbs.includes(verb)),
    canReadField: (resource, name) =>
      remember(`read ${resource}.${name}`, () => {
        const field = getField(getResource(resource), name);
        if (field.sensitivity === 'secret') return false;
        const own = grantsOf(resource).some(
          (grant) => grant.read !== 'none' && allowsField(grant, field, grant.see, ['read', 'write']),
        );
        // A relation is there only for those who may read what it leads to.
        if (field.target && !rights.can('read', getResourceOf(field.target()).name)) return false;
        return own && (field.dependsOn ?? []).every((source) => rights.canReadField(resource, source));
      }),
    canWriteField: (resource, name) =>
      remember(`write ${resource}.${name}`, () => {
        const field = getField(getResource(resource), name);
        return (
          field.sensitivity !== 'secret' &&
          grantsOf(resource).some((grant) => allowsField(grant, field, grant.write, ['write']))
        );
      }),
    reaches: (operation, resource) => grantsOf(resource).map((grant) => grant[operation]),
    allows: (governed) => allows(rights, governed),
    reachesDiffer: roles.some((grants) =>
      Object.values(grants).some(({ read }) => read !== 'all' && read !== 'none'),
    ),
  };
  return rights;
}

function allowsField(
  grant: Grant,
  field: FieldMeta,
  classes: Sensitivity[],
  exceptions: ('read' | 'write')[],
): boolean {
  const exception = grant.fields[field.name];
  if (exception === undefined) return classes.includes(field.sensitivity);
  return exception !== 'none' && exceptions.includes(exception);
}

function allows(rights: RightsOfRoles, governed: Governed): boolean {
  if ('signedIn' in governed) return true;
  if ('group' in governed) throw new Error('A group is decided by its members.');
  if ('field' in governed) {
    const { resource, field, use } = governed;
    const writes = use === 'create' || use === 'update';
    return writes ? rights.canWriteField(resource, field) : rights.canReadField(resource, field);
  }
  if (!('operation' in governed)) return rights.canCall(governed.resource, governed.verb);
  const { operation, resource } = governed;
  return rights.can(operation === 'list' || operation === 'history' ? 'read' : operation, resource);
}

/** The rights of one person at one moment: the roles' rights and the rows they reach for this viewer. */
export interface Access extends ReadAccess {
  rights: RightsOfRoles;
  viewer: Viewer;
  changeScope(resource: string, operation: 'change' | 'delete'): RowScope;
}

export function accessOf(rights: RightsOfRoles, viewer: Viewer, currencies: readonly string[]): Access {
  const scopes = new Map<string, RowScope>();
  const scope = (operation: 'read' | 'change' | 'delete', resource: string): RowScope => {
    const key = `${operation} ${resource}`;
    const known = scopes.get(key);
    if (known) return known;
    const made = scopeOf(rights.reaches(operation, resource), resource, viewer);
    scopes.set(key, made);
    return made;
  };
  return {
    rights,
    viewer,
    reach: reachOf(rights, viewer),
    currencies,
    readScope: (resource) => scope('read', resource),
    changeScope: (resource, operation) => scope(operation, resource),
    canReadField: (resource, field) => rights.canReadField(resource, field),
  };
}

const REACHES_KEPT = 500;
const reaches = new WeakMap<RightsOfRoles, Map<string, object>>();

/** Viewers of the same roles differ in what they reach only by themselves, their groups and their shops. */
function reachOf(rights: RightsOfRoles, { userId, colleagues, shops }: Viewer): object {
  const known = reaches.get(rights) ?? new Map<string, object>();
  reaches.set(rights, known);
  const key = rights.reachesDiffer ? JSON.stringify([userId, colleagues, shops]) : '';
  const before = known.get(key);
  if (before) return before;
  const made = {};
  if (known.size >= REACHES_KEPT) known.delete(known.keys().next().value ?? '');
  known.set(key, made);
  return made;
}

/** A reach that the resource has no property for reaches nothing: what cannot be told apart is not shown. */
function scopeOf(reaches: Reach[], resource: string, viewer: Viewer): RowScope {
  if (reaches.includes('all')) return 'all';
  const { scope } = getResource(resource);
  const alternatives: { property: string; values: (string | number)[] }[] = [];
  for (const reach of new Set(reaches)) {
    if (reach === 'own' && scope?.owner && viewer.userId !== null)
      alternatives.push({ property: scope.owner, values: [viewer.userId] });
    if (reach === 'group' && scope?.owner)
      alternatives.push({ property: scope.owner, values: viewer.colleagues });
    if (reach === 'shops' && scope?.shop) alternatives.push({ property: scope.shop, values: viewer.shops });
  }
  return alternatives;
}
