import type { CatalogField, CatalogResource } from './catalog';
import { grantOf, rowOperations, type Grant, type Grants } from './grants';

/** The same text for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

const isSame = (one: unknown, other: unknown) => canonical(one) === canonical(other);
const isSameSet = (one: readonly string[], other: readonly string[]) =>
  isSame([...one].sort(), [...other].sort());

/** The columns of a resource's row in which two roles differ. */
export function differingColumns(one: Grant, other: Grant): Set<string> {
  const found = new Set<string>();
  for (const operation of rowOperations) {
    if (!isSame(one[operation], other[operation])) found.add(operation);
  }
  for (const flag of ['list', 'create', 'export'] as const) {
    if (one[flag] !== other[flag]) found.add(flag);
  }
  const verbs = [one, other].map((grant) => (grant.verbs === 'all' ? ['*'] : grant.verbs));
  if (!isSameSet(verbs[0] ?? [], verbs[1] ?? [])) found.add('verbs');
  if (!isSameSet(one.see, other.see)) found.add('see');
  if (!isSameSet(one.write, other.write)) found.add('write');
  return found;
}

/** Whether two roles say different things of a field: by its class, its own entry, or by declassifying it. */
export function fieldDiffers(one: Grant, other: Grant, field: CatalogField): boolean {
  const said = fieldSaying(other, field);
  return fieldSaying(one, field).some((part, place) => part !== said[place]);
}

function fieldSaying(grant: Grant, { name, sensitivity, input }: CatalogField) {
  const { read, write } = grant.fields[name] ?? {};
  return [
    read ?? (grant.see.includes(sensitivity) ? 'all' : 'none'),
    // What Kontor fills by itself nobody writes, whatever the class says.
    input !== 'none' && (write ?? grant.write.includes(sensitivity)),
    grant.declassify.includes(name),
  ];
}

/** Whether two roles differ in anything about a resource. */
export function resourceDiffers(one: Grants, other: Grants, resource: CatalogResource): boolean {
  const [left, right] = [grantOf(one, resource.name), grantOf(other, resource.name)];
  if (left === right) return false;
  return (
    differingColumns(left, right).size > 0 ||
    resource.fields.some((field) => fieldDiffers(left, right, field))
  );
}
