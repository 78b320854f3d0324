import { allResources, findResourceNamed, type ResourceMeta } from '../db/registry.js';
import { placeOf } from './place-of.js';
import type { Phrase } from '../lib/phrase.js';
import type { Grant, Grants } from './grants.js';
import { say } from './phrases.js';
import type { Rights } from './rights.js';
import { rightsOfRoles } from './rights-of-roles.js';
import type { Rows } from './rows.js';
import { warnConditions } from './warn-conditions.js';
import { warnFields } from './warn-fields.js';
import { warnOwn } from './warn-own.js';
import { warningOf, type Warning } from './warning.js';

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
      ...warnOwn(resource, grant, rights),
    ];
  });
}

const OPERATIONS = ['read', 'change', 'delete'] as const;

function warnRows(resource: ResourceMeta, grant: Grant, rights: Rights): Warning[] {
  const { name, plural } = resource;
  const found: Warning[] = [];
  const warn = (kind: string, phrase: Phrase): void => void found.push(warningOf(kind, name, phrase));
  for (const operation of OPERATIONS) {
    const { reach } = grant[operation];
    const missing = missingFor(reach, resource);
    if (missing) warn(missing.kind, say('reachesNothing', { action: operation, reach, why: missing.why }));
  }
  const reads = rights.can('read', name);
  const verbs = grant.verbs === 'all' ? [] : grant.verbs;
  if (!reads && verbs.length) warn('VERB_WITHOUT_READ', say('verbsUnread', { verbs, resource: name }));
  if (!reads && grant.change.reach !== 'none') warn('CHANGE_WITHOUT_READ', say('changeUnread', { plural }));
  if (!reads && grant.delete.reach !== 'none') warn('DELETE_WITHOUT_READ', say('deleteUnread', { plural }));
  if (grant.export && !rights.can('export', name))
    warn('EXPORT_WITHOUT_LIST', say('exportUnlisted', { plural }));
  return [...found, ...warnCreate(resource, grant, rights)];
}

/** Why a reach means nothing for the records of a resource. */
function missingFor(reach: string, resource: ResourceMeta): { kind: string; why: Phrase } | undefined {
  const { name } = resource;
  if (reach === 'none' || reach === 'all') return undefined;
  if (resource.partOf)
    return {
      kind: 'REACH_OF_A_PART',
      why: say('reachOfPart', { resource: name, root: resource.partOf.resource }),
    };
  if (reach === 'shops') {
    return resource.scope?.shop
      ? undefined
      : { kind: 'REACH_WITHOUT_SHOP', why: say('reachNoShop', { resource: name }) };
  }
  return resource.scope?.owner
    ? undefined
    : { kind: 'REACH_WITHOUT_OWNER', why: say('reachNoOwner', { resource: name }) };
}

function warnCreate(resource: ResourceMeta, grant: Grant, rights: Rights): Warning[] {
  const { name, plural } = resource;
  if (!grant.create) return [];
  const kind = 'CREATE_OUT_OF_REACH';
  if (!rights.can('read', name)) return [warningOf(kind, name, say('createUnread', { plural }))];
  const rows = rights.rows('read', name);
  // What one made is own where its author is kept.
  const seesMade = rows === 'all' || (resource.scope?.author !== undefined && reachesOwn(rows));
  if (!resource.partOf && !seesMade) return [warningOf(kind, name, say('createOutOfReach', { plural }))];
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
    .map((field) =>
      warningOf(
        'CREATE_WITHOUT_REQUIRED',
        resource.name,
        say('createUnwritten', { plural: resource.plural, field: placeOf(field) }),
        field.name,
      ),
    );
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
    const resources = without.map(({ name }) => name);
    return [warningOf(kind, '*', say('othersReachNothing', { action: operation, reach, resources }))];
  });
}
