import { isFormerField, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import { issueAt, type InputIssue } from '../errors.js';
import type { Phrase } from '../lib/phrase.js';
import type { Grant } from './grants.js';
import { say } from './phrases.js';
import { placeOf } from './place-of.js';
import { rootOf } from './root-of.js';
import { isMaskable, takesInput } from './vocabulary.js';

/** Classes and single fields of a grant. */
export function checkGrantFields(
  grant: Grant,
  resource: ResourceMeta | undefined,
  path: string,
  issues: InputIssue[],
): void {
  const refuse = (place: string, phrase: Phrase): void =>
    void issues.push(issueAt(`${path}.${place}`, phrase));
  for (const list of ['see', 'write'] as const) {
    const at = grant[list].indexOf('secret');
    if (at >= 0) refuse(`${list}.${at}`, say('secretClass', {}));
  }
  if (!resource) {
    const phrase = say('ofOneResource', {});
    for (const name of Object.keys(grant.fields)) refuse(`fields.${name}`, phrase);
    grant.declassify.forEach((_, index) => refuse(`declassify.${index}`, phrase));
    return;
  }
  for (const [name, exception] of Object.entries(grant.fields)) {
    if (isFormerField(resource, name)) continue;
    const field = findField(resource, name);
    if ('code' in field) refuse(`fields.${name}`, field);
    else checkException(exception, field, resource, `fields.${name}`, refuse);
  }
  grant.declassify.forEach((name, index) => {
    const field = findField(resource, name);
    if ('code' in field) refuse(`declassify.${index}`, field);
    else if (!field.dependsOn?.length) refuse(`declassify.${index}`, say('notComputed', { name }));
  });
}

function checkException(
  { read, write }: Grant['fields'][string],
  field: FieldMeta,
  resource: ResourceMeta,
  place: string,
  refuse: (place: string, phrase: Phrase) => void,
): void {
  if (read === 'masked' && !isMaskable(field))
    refuse(`${place}.read`, say('onlyTextMasked', { field: placeOf(field) }));
  const root = rootOf(resource);
  if (read === 'own' && !root.scope?.owner)
    refuse(`${place}.read`, say('ownIsNobody', { resource: root.name }));
  if (write && !takesInput(field)) refuse(`${place}.write`, say('kontorFills', { field: placeOf(field) }));
}

/** The field, or why there is none. */
function findField(resource: ResourceMeta, name: string): FieldMeta | Phrase {
  const field = resource.fields.get(name);
  if (field?.sensitivity === 'secret') return say('secretField', {});
  if (field) return field;
  const byPath = resource.byPath.get(name);
  if (byPath) return say('namedOtherwise', { name: byPath.name });
  return say('noField', { resource: resource.name, names: fieldNames(resource) });
}

export const fieldNames = (resource: ResourceMeta): string[] =>
  [...resource.fields.values()].filter((one) => one.sensitivity !== 'secret').map((one) => one.name);
