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
}

export function rightsOfRoles(roles: Grants[]): RightsOfRoles {
  const grantsOf = (resource: string): Grant[] => roles.map((grants) => grants[resource] ?? grants['*']).filter((one) => one !== undefined);
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
      grantsOf(resource).some((grant) => (operation === 'create' ? grant.create : grant[operation] !== 'none')),
    canCall: (resource, verb) => grantsOf(resource).some((grant) => grant.verbs === 'all' || grant.verbs.includes(verb)),
    canReadField: (resource, name) =>
      remember(`read ${resource}.${name}`, () => {
        const field = getField(getResource(resource), name);
        if (field.sensitivity === 'secret') return false;
        const own = grantsOf(resource).some((grant) => grant.read !== 'none' && allowsField(grant, field, grant.see, ['read', 'write']));
        return own && (field.dependsOn ?? []).every((source) => rights.canReadField(resource, source));
      }),
    canWriteField: (resource, name) =>
      remember(`write ${resource}.${name}`, () => {
        const field = getField(getResource(resource), name);
        return field.sensitivity !== 'secret' && grantsOf(resource).some((grant) => allowsField(grant, field, grant.write, ['write']));
      }),
    reaches: (operation, resource) => grantsOf(resource).map((grant) => grant[operation]),
    allows: (governed) => allows(rights, governed),
  };
  return rights;
}

function allowsField(grant: Grant, field: FieldMeta, classes: Sensitivity[], exceptions: ('read' | 'write')[]): boolean {
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
    const one = getField(getResource(resource), field);
    if (one.target && !writes && !leadsSomewhere(rights, one)) return false;
    return writes ? rights.canWriteField(resource, field) : rights.canReadField(resource, field);
  }
  if (!('operation' in governed)) return rights.canCall(governed.resource, governed.verb);
  const { operation, resource } = governed;
  return rights.can(operation === 'list' || operation === 'history' ? 'read' : operation, resource);
}

/** A relation is there only for those who may read what it leads to. */
function leadsSomewhere(rights: RightsOfRoles, field: FieldMeta): boolean {
  const target = field.target?.();
  return target !== undefined && rights.can('read', getResourceOf(target).name);
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
    currencies,
    readScope: (resource) => scope('read', resource),
    changeScope: (resource, operation) => scope(operation, resource),
    canReadField: (resource, field) => rights.canReadField(resource, field),
  };
}

/** A reach that the resource has no property for reaches nothing: what cannot be told apart is not shown. */
function scopeOf(reaches: Reach[], resource: string, viewer: Viewer): RowScope {
  if (reaches.includes('all')) return 'all';
  const { scope } = getResource(resource);
  const alternatives: { property: string; values: (string | number)[] }[] = [];
  for (const reach of new Set(reaches)) {
    if (reach === 'own' && scope?.owner && viewer.userId !== null) alternatives.push({ property: scope.owner, values: [viewer.userId] });
    if (reach === 'group' && scope?.owner) alternatives.push({ property: scope.owner, values: viewer.colleagues });
    if (reach === 'shops' && scope?.shop) alternatives.push({ property: scope.shop, values: viewer.shops });
  }
  return alternatives;
}
