import type { Catalog, CatalogField } from './catalog';
import { grantOf, levels, type Grants, type Level } from './grants';

/** What a role shows of a field in the end, and what keeps it lower than its own entry or class says. */
export interface FieldLevel {
  level: Level;
  /** Hidden with this: `order.purchaseTotal`. */
  because?: string;
}

/** The level that the class of a field gives. */
export function classLevel(grants: Grants, resource: string, field: CatalogField): Level {
  return grantOf(grants, resource).see.includes(field.sensitivity) ? 'all' : 'none';
}

/** What the role's rights alone say of a field: for the picture while one edits; the server decides. */
export function fieldLevel(
  catalog: Catalog,
  grants: Grants,
  resource: string,
  field: CatalogField,
  depth = 0,
): FieldLevel {
  const grant = grantOf(grants, resource);
  if (grant.read.reach === 'none') return { level: 'none' };
  if (field.target && grantOf(grants, field.target).read.reach === 'none')
    return { level: 'none', because: field.target };
  const own: FieldLevel = { level: grant.fields[field.name]?.read ?? classLevel(grants, resource, field) };
  if (grant.declassify.includes(field.name) || depth > 6) return own;
  return field.dependsOn.reduce<FieldLevel>((lowest, path) => {
    const source = sourceLevel(catalog, grants, resource, path, depth);
    // The tail of a part says nothing, or too much, of the whole.
    const level = source.level === 'masked' ? 'none' : source.level;
    return levels.indexOf(level) < levels.indexOf(lowest.level) ? { level, because: source.because } : lowest;
  }, own);
}

function sourceLevel(
  catalog: Catalog,
  grants: Grants,
  resource: string,
  path: string,
  depth: number,
): FieldLevel {
  const [name = '', ...rest] = path.split('.');
  const found = catalog.byName.get(resource)?.fields.find((one) => one.name === name);
  if (!found) return { level: 'none', because: `${resource}.${name}` };
  const { level } = fieldLevel(catalog, grants, resource, found, depth + 1);
  if (level === 'none' || !found.target || rest.length === 0)
    return { level, because: `${resource}.${name}` };
  return sourceLevel(catalog, grants, found.target, rest.join('.'), depth + 1);
}
