import { isFormerField, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import type { InputIssue } from '../errors.js';
import type { Grant } from './grants.js';
import { rootOf } from './root-of.js';
import { isMaskable, takesInput } from './vocabulary.js';

/** Classes and single fields of a grant. */
export function checkGrantFields(
  grant: Grant,
  resource: ResourceMeta | undefined,
  path: string,
  issues: InputIssue[],
): void {
  const refuse = (place: string, message: string): void =>
    void issues.push({ path: `${path}.${place}`, message });
  for (const list of ['see', 'write'] as const) {
    const at = grant[list].indexOf('secret');
    if (at >= 0) refuse(`${list}.${at}`, 'secret fields are never read nor written through the API.');
  }
  if (!resource) {
    const message = 'belongs to one resource: write it there, "*" stands for many.';
    for (const name of Object.keys(grant.fields)) refuse(`fields.${name}`, message);
    grant.declassify.forEach((_, index) => refuse(`declassify.${index}`, message));
    return;
  }
  for (const [name, exception] of Object.entries(grant.fields)) {
    if (isFormerField(resource, name)) continue;
    const field = findField(resource, name);
    if (typeof field === 'string') refuse(`fields.${name}`, field);
    else checkException(exception, field, resource, `fields.${name}`, refuse);
  }
  grant.declassify.forEach((name, index) => {
    const field = findField(resource, name);
    if (typeof field === 'string') refuse(`declassify.${index}`, field);
    else if (!field.dependsOn?.length)
      refuse(
        `declassify.${index}`,
        `"${name}" is not made from other fields: there is nothing to declassify.`,
      );
  });
}

function checkException(
  { read, write }: Grant['fields'][string],
  field: FieldMeta,
  resource: ResourceMeta,
  place: string,
  refuse: (place: string, message: string) => void,
): void {
  if (read === 'masked' && !isMaskable(field))
    refuse(`${place}.read`, `only text can be masked, and ${field.path} is none: choose none, own or all.`);
  const root = rootOf(resource);
  if (read === 'own' && !root.scope?.owner)
    refuse(`${place}.read`, `"own" has no meaning here: a record of ${root.name} belongs to nobody.`);
  if (write && !takesInput(field))
    refuse(`${place}.write`, `nobody writes ${field.path}: Kontor fills it by itself.`);
}

/** The field, or why there is none. */
function findField(resource: ResourceMeta, name: string): FieldMeta | string {
  const field = resource.fields.get(name);
  if (field?.sensitivity === 'secret') return 'is secret: it is never read nor written through the API.';
  if (field) return field;
  const byPath = resource.byPath.get(name);
  if (byPath) return `is named "${byPath.name}" in rights.`;
  return `${resource.name} has no such field; it has ${fieldNames(resource).join(', ')}.`;
}

export const fieldNames = (resource: ResourceMeta): string[] =>
  [...resource.fields.values()].filter((one) => one.sensitivity !== 'secret').map((one) => one.name);
