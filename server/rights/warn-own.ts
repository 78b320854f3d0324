import { getField, type ResourceMeta } from '../db/registry.js';
import type { Grant } from './grants.js';
import { say } from './phrases.js';
import { placeOf } from './place-of.js';
import type { Rights } from './rights.js';
import { takesInput } from './vocabulary.js';
import { warningOf, type Warning } from './warning.js';

/** A field that is shown on own records only is shown on all, where people may make a record of others their own. */
export function warnOwn(resource: ResourceMeta, grant: Grant, rights: Rights): Warning[] {
  if (grant.change.reach === 'none' || grant.change.reach === 'own') return [];
  const owners = [resource.scope?.owner, resource.scope?.group]
    .filter((name) => name !== undefined)
    .map((name) => getField(resource, name))
    .filter((field) => takesInput(field) && rights.canWriteField(resource.name, field.name));
  if (resource.partOf || !owners.length) return [];
  return [...resource.fields.values()]
    .filter(({ name }) => grant.fields[name]?.read === 'own')
    .filter(({ name }) => rights.showsField(resource.name, name) && !rights.canReadField(resource.name, name))
    .map((field) => {
      const phrase = say('ownByWriting', { field: placeOf(field), fields: owners.map(placeOf) });
      return warningOf('OWN_BY_WRITING', resource.name, phrase, field.name);
    });
}
