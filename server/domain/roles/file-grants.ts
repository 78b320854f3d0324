import { findResourceNamed, isFormerField, type ResourceMeta } from '../../db/registry.js';
import { issueAt, type InputIssue } from '../../errors.js';
import type { Grant, Grants } from '../../rights/grants.js';
import { say } from '../../rights/phrases.js';

type Fields = Grant['fields'];

/**
 * Grants as a file holds them: a field that staff made is named by its code, `custom.deliveryFloor`, which test and
 * production servers share; its number is of one installation, and may be another field's on the next. What is kept for
 * deleted fields stays at home.
 */
export function toFileGrants(grants: Grants): Grants {
  return eachFields(grants, (resource, grant) => {
    const fields = Object.entries(grant.fields)
      .filter(([name]) => !isFormerField(resource, name))
      .map(([name, exception]): [string, Fields[string]] => {
        const field = resource.fields.get(name);
        return [field?.custom ? field.path : name, exception];
      });
    return { ...grant, fields: Object.fromEntries(fields) };
  });
}

function eachFields(grants: Grants, change: (resource: ResourceMeta, grant: Grant) => Grant): Grants {
  return Object.fromEntries(
    Object.entries(grants).map(([name, grant]) => {
      const resource = findResourceNamed(name);
      return [name, resource ? change(resource, grant) : grant];
    }),
  );
}

/** Back to the numbers of this installation; `before` is what it holds now. Notes fields that the file names by number. */
export function fromFileGrants(
  given: unknown,
  before: Grants | undefined,
  path: string,
  issues: InputIssue[],
): unknown {
  if (!isObject(given)) return given;
  const grants = Object.entries(given).map(([name, grant]: [string, unknown]) => {
    const resource = findResourceNamed(name);
    const fields: unknown = isObject(grant) ? (Reflect.get(grant, 'fields') ?? {}) : undefined;
    if (!resource || !isObject(grant) || !isObject(fields)) return [name, grant];
    const kept = Object.entries(before?.[name]?.fields ?? {}).filter(([one]) => isFormerField(resource, one));
    const read = Object.entries(fields).map(([one, exception]: [string, unknown]) => {
      const field = resource.byPath.get(one) ?? resource.fields.get(one);
      if (!field?.custom) return [one, exception];
      if (one !== field.path)
        issues.push(issueAt(`${path}.${name}.fields.${one}`, say('namedOtherwise', { name: field.path })));
      return [field.name, exception];
    });
    return [name, { ...grant, fields: Object.fromEntries([...kept, ...read]) }];
  });
  return Object.fromEntries(grants);
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
