import {
  findFieldSafely,
  getField,
  getResource,
  getResourceOf,
  getTarget,
  type FieldMeta,
} from '../db/registry.js';
import { LEVELS, type Grant, type Grants, type Level } from './grants.js';
import { rightsFrom, type FieldRows, type Rights, type RightsBase } from './rights.js';
import { anyOf, areSame, everyOf, rowsOfRule, type Rows } from './rows.js';

/**
 * The rights of a set of roles: what any of them allows. They add up row by row: a field that one role shows on own
 * rows stays on those, though another role reaches all rows without it.
 */
export function rightsOfRoles(roles: Grants[]): Rights {
  const grantsOf = (resource: string): Grant[] =>
    roles.map((grants) => grantOf(grants, resource)).filter((one) => one !== undefined);
  const base: RightsBase = {
    can: (operation, resource) => grantsOf(resource).some((grant) => canDo(grant, operation)),
    canCall: (resource, verb) =>
      grantsOf(resource).some((grant) => grant.verbs === 'all' || grant.verbs.includes(verb)),
    rows: (operation, resource) => anyOf(roles.map((grants) => rowsFor(grants, operation, resource))),
    fieldRows: (resource, name) => fieldRowsOf(roles, base, resource, name),
    canWriteField: (resource, name) => {
      const field = getField(getResource(resource), name);
      return (
        field.sensitivity !== 'secret' &&
        grantsOf(resource).some(
          (grant) => grant.fields[name]?.write ?? grant.write.includes(field.sensitivity),
        )
      );
    },
    dependsOnViewer: () => roles.some((grants) => Object.values(grants).some(isPersonal)),
  };
  return rightsFrom(base);
}

const PERSONAL = new Set<unknown>(['own', 'group', 'shops']);
const isPersonal = (grant: Grant): boolean =>
  [grant.read, grant.change, grant.delete].some(({ reach }) => PERSONAL.has(reach)) ||
  Object.values(grant.fields).some(({ read }) => read === 'own');

const grantOf = (grants: Grants, resource: string): Grant | undefined => grants[resource] ?? grants['*'];

function canDo(grant: Grant, operation: Parameters<RightsBase['can']>[0]): boolean {
  switch (operation) {
    case 'create':
      return grant.create;
    case 'list':
      return grant.list && grant.read.reach !== 'none';
    case 'export':
      return grant.export && grant.list && grant.read.reach !== 'none';
    default:
      return grant[operation].reach !== 'none';
  }
}

/** Rows of a record's own part are as far as the rows of the record. */
function rowsFor(grants: Grants, operation: 'read' | 'change' | 'delete', resource: string): Rows {
  const grant = grantOf(grants, resource);
  if (!grant || grant[operation].reach === 'none') return 'none';
  const { partOf } = getResource(resource);
  return partOf ? rowsFor(grants, operation, partOf.resource) : rowsOfRule(grant[operation]);
}

const HIDDEN: FieldRows = { full: 'none', shown: 'none' };

function fieldRowsOf(roles: Grants[], base: RightsBase, resource: string, name: string): FieldRows {
  const field = getField(getResource(resource), name);
  const parts = roles
    .filter((grants) => (grantOf(grants, resource)?.read.reach ?? 'none') !== 'none')
    .map((grants) => ({
      level: levelOf(grants, base, resource, field),
      rows: rowsFor(grants, 'read', resource),
    }));
  if (parts.every(({ level }) => level === 'none')) return HIDDEN;
  const own = ({ rows }: { rows: Rows }): Rows => everyOf([rows, { reach: 'own' }]);
  const full = parts.flatMap((part) =>
    part.level === 'all' ? [part.rows] : part.level === 'own' ? [own(part)] : [],
  );
  const masked = parts.flatMap((part) => (part.level === 'masked' ? [part.rows] : []));
  const all = anyOf(parts.map(({ rows }) => rows));
  const hasFull = parts.some(({ level }) => level === 'all');
  return { full: within(anyOf(full), all, hasFull), shown: within(anyOf([...full, ...masked]), all, true) };
}

/** Rows that are all the reachable ones need no condition of their own. */
const within = (rows: Rows, reachable: Rows, canBeAll: boolean): Rows =>
  canBeAll && areSame(rows, reachable) ? 'all' : rows;

/** How one role reads a field: by its class or its own entry, and no better than what it is made of. */
function levelOf(grants: Grants, base: RightsBase, resource: string, field: FieldMeta): Level {
  const grant = grantOf(grants, resource);
  if (!grant || field.sensitivity === 'secret') return 'none';
  // A relation is there only for those who may read what it leads to.
  if (field.target && !base.can('read', getResourceOf(field.target()).name)) return 'none';
  const own = grant.fields[field.name]?.read ?? (grant.see.includes(field.sensitivity) ? 'all' : 'none');
  if (grant.declassify.includes(field.name)) return own;
  return (field.dependsOn ?? []).reduce<Level>(
    (level, path) => lower(level, levelOfSource(grants, base, resource, path.split('.'))),
    own,
  );
}

/** How a role reads what a field is made of: a field beside it, or one of related records, such as `stocks.free`. */
function levelOfSource(
  grants: Grants,
  base: RightsBase,
  resource: string,
  [name = '', ...rest]: string[],
): Level {
  const source = findFieldSafely(resource, name);
  const level = source ? levelOf(grants, base, resource, source) : 'none';
  // The tail of a part says nothing, or too much, of the whole.
  if (!source || level === 'masked' || !rest.length) return source && level !== 'masked' ? level : 'none';
  // A sum over related records is open only where all of them are.
  const below = levelOfSource(grants, base, getTarget(source).name, rest);
  return below === 'all' ? level : 'none';
}

const lower = (one: Level, other: Level): Level =>
  LEVELS.indexOf(one) < LEVELS.indexOf(other) ? one : other;
