import { allResources, findResourceNamed, type ResourceMeta } from '../db/registry.js';
import type { Grant, Grants } from './grants.js';
import type { Rights } from './rights.js';
import { rightsOfRoles } from './rights-of-roles.js';
import type { Rows } from './rows.js';
import { warnConditions } from './warn-conditions.js';
import { warnFields } from './warn-fields.js';
import type { Warning } from './warning.js';

/** What the rights of a role say without effect, or with one that is easily overlooked. */
export function warnGrants(grants: Grants): Warning[] {
  const rights = rightsOfRoles([grants]);
  return Object.entries(grants).flatMap(([name, grant]) => {
    const resource = findResourceNamed(name);
    if (!resource) return name === '*' ? warnOthers(grants, grant) : [];
    return [
      ...warnRows(resource, grant, rights),
      ...warnConditions(resource, grant, rights),
      ...warnFields(resource, grant, rights),
    ];
  });
}

const OPERATIONS = ['read', 'change', 'delete'] as const;

function warnRows(resource: ResourceMeta, grant: Grant, rights: Rights): Warning[] {
  const { name, plural } = resource;
  const found: Warning[] = [];
  const warn = (kind: string, message: string): void => void found.push({ kind, resource: name, message });
  for (const operation of OPERATIONS) {
    const { reach } = grant[operation];
    const missing = missingFor(reach, resource);
    if (missing) warn(missing.kind, `${operation}: "${reach}" reaches nothing, because ${missing.why}.`);
  }
  const reads = rights.can('read', name);
  const verbs = grant.verbs === 'all' ? [] : grant.verbs;
  if (!reads && verbs.length)
    warn(
      'VERB_WITHOUT_READ',
      `${verbs.join(', ')} may be called, but no ${name} can be read: they find no record and answer nothing.`,
    );
  if (!reads && grant.change.reach !== 'none')
    warn(
      'CHANGE_WITHOUT_READ',
      `${plural} may be changed but not read: a record that is not seen is not changed.`,
    );
  if (!reads && grant.delete.reach !== 'none')
    warn(
      'DELETE_WITHOUT_READ',
      `${plural} may be deleted but not read: a record that is not seen is not deleted.`,
    );
  if (grant.export && !rights.can('export', name))
    warn('EXPORT_WITHOUT_LIST', `${plural} may be exported but not listed: nothing can be exported.`);
  return [...found, ...warnCreate(resource, grant, rights)];
}

/** Why a reach means nothing for the records of a resource. */
function missingFor(reach: string, resource: ResourceMeta): { kind: string; why: string } | undefined {
  if (reach === 'none' || reach === 'all') return undefined;
  if (resource.partOf)
    return {
      kind: 'REACH_OF_A_PART',
      why: `${resource.name} is reached with its ${resource.partOf.resource}, as far as that one is: write all or none`,
    };
  if (reach === 'shops') {
    return resource.scope?.shop
      ? undefined
      : { kind: 'REACH_WITHOUT_SHOP', why: `no ${resource.name} belongs to a shop` };
  }
  return resource.scope?.owner
    ? undefined
    : { kind: 'REACH_WITHOUT_OWNER', why: `no ${resource.name} has a person who is responsible for it` };
}

function warnCreate(resource: ResourceMeta, grant: Grant, rights: Rights): Warning[] {
  const { name } = resource;
  if (!grant.create) return [];
  const warning = (message: string): Warning => ({ kind: 'CREATE_OUT_OF_REACH', resource: name, message });
  if (!rights.can('read', name))
    return [warning(`A ${name} may be created but none can be read: whoever makes one never sees it.`)];
  const rows = rights.rows('read', name);
  // What one made is own where its author is kept.
  const seesMade = rows === 'all' || (resource.scope?.author !== undefined && reachesOwn(rows));
  if (!resource.partOf && !seesMade)
    return [
      warning(
        `A ${name} may be created, but not each one is within reach: whoever makes one out of reach never sees it again.`,
      ),
    ];
  return warnMissing(resource, rights);
}

function reachesOwn(rows: Rows): boolean {
  if (typeof rows === 'string') return rows === 'all';
  if ('any' in rows) return rows.any.some(reachesOwn);
  if ('every' in rows) return rows.every.every(reachesOwn);
  return !rows.where && ['own', 'group', 'all'].includes(rows.reach);
}

/** A record can not be made by one who may not write what it must have. */
function warnMissing(resource: ResourceMeta, rights: Rights): Warning[] {
  if (!resource.mutations.includes('create')) return [];
  return [...resource.fields.values()]
    .filter(
      (field) =>
        field.required && !field.hasDefault && field.column && ['both', 'create'].includes(field.input),
    )
    .filter((field) => !rights.canWriteField(resource.name, field.name))
    .map((field) => ({
      kind: 'CREATE_WITHOUT_REQUIRED',
      resource: resource.name,
      field: field.name,
      message: `A ${resource.name} may be created, but ${field.path}, which each one needs, may not be written: creating fails.`,
    }));
}

/** What stands for all resources that are not named. */
function warnOthers(grants: Grants, grant: Grant): Warning[] {
  return OPERATIONS.flatMap((operation) => {
    const { reach } = grant[operation];
    const without = allResources()
      .filter(({ name }) => !Object.hasOwn(grants, name))
      .filter((one) => !one.partOf && missingFor(reach, one));
    if (!without.length) return [];
    const kind = reach === 'shops' ? 'REACH_WITHOUT_SHOP' : 'REACH_WITHOUT_OWNER';
    const message = `${operation}: "${reach}" reaches nothing of ${without.map(({ name }) => name).join(', ')}: these belong to nobody in this sense.`;
    return [{ kind, resource: '*', message }];
  });
}
