import type { Catalog, CatalogField, CatalogResource } from './catalog';
import { fieldDiffers, resourceDiffers } from './compare-grants';
import { grantOf, type Grants } from './grants';

export interface MatrixFilter {
  text: string;
  /** Only what differs from these rights. */
  differsFrom?: Grants;
  onlyOverrides: boolean;
}

/** A resource that is shown; with `fields` only these of its fields are, and it stands unfolded. */
export interface ShownResource {
  resource: CatalogResource;
  fields?: CatalogField[];
}

/** What of the catalogue is shown: the rows that match, and of their fields those that match. */
export function filterMatrix(catalog: Catalog, grants: Grants, filter: MatrixFilter): ShownResource[] {
  const text = filter.text.trim().toLowerCase();
  return catalog.resources.flatMap((resource): ShownResource[] => {
    const grant = grantOf(grants, resource.name);
    const { differsFrom } = filter;
    if (differsFrom && !resourceDiffers(grants, differsFrom, resource)) return [];
    const isAbout = (field: CatalogField) =>
      (!differsFrom || fieldDiffers(grant, grantOf(differsFrom, resource.name), field)) &&
      (!filter.onlyOverrides || isOverride(grants, resource.name, field));
    const isNarrowed = Boolean(differsFrom) || filter.onlyOverrides;
    const narrowed = isNarrowed ? resource.fields.filter(isAbout) : resource.fields;
    if (filter.onlyOverrides && narrowed.length === 0) return [];
    if (text === '' || hasText(text, resource.label, resource.name, ...resource.verbs))
      return [{ resource, ...(isNarrowed ? { fields: narrowed } : {}) }];
    const named = narrowed.filter((field) => hasText(text, field.label, field.name, field.path));
    return named.length > 0 ? [{ resource, fields: named }] : [];
  });
}

/** Whether a field has an entry of its own beside its class. */
export function isOverride(grants: Grants, resource: string, { name }: CatalogField): boolean {
  const grant = grantOf(grants, resource);
  return grant.fields[name] !== undefined || grant.declassify.includes(name);
}

const hasText = (text: string, ...places: string[]) =>
  places.some((place) => place.toLowerCase().includes(text));
