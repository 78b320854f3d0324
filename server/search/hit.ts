import { fieldsVersion, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import type { ReadAccess } from '../resource/access.js';
import type { Plain } from '../resource/project.js';
import { selectionOf, type Selection, type SelectionShape } from '../resource/selection.js';

export interface FoundIn {
  field: string;
  value: string;
}

export interface Hit {
  resource: string;
  id: string;
  title: string;
  subtitle: string;
  foundIn: FoundIn | null;
}

/** Fields shown of a hit: its title, and what tells it from others of the same name. */
const SUBTITLES: Record<string, SelectionShape> = {
  order: { firstName: true, lastName: true, phone: true, status: { name: true } },
  customer: { phones: true, emails: true },
  offer: { sku: true, barcode: true },
  company: { taxNumber: true },
};

const selections = new WeakMap<object, Map<string, Selection>>();

/** What is read of a hit; `searched` are the fields that it may have been found by. Kept, because the planner keeps its plan by it. */
export function hitSelection(access: ReadAccess, resource: ResourceMeta, searched: FieldMeta[]): Selection {
  const known = selections.get(access.reach) ?? new Map<string, Selection>();
  selections.set(access.reach, known);
  const key = `${resource.name} ${fieldsVersion(resource)} ${searched.length > 0}`;
  const made = known.get(key) ?? selectionOf({ items: itemShape(access, resource, searched) });
  known.set(key, made);
  return made;
}

function itemShape(access: ReadAccess, resource: ResourceMeta, searched: FieldMeta[]): SelectionShape {
  const shape: SelectionShape = { id: true, ...shownShape(access, resource) };
  for (const { path } of searched) {
    const [group, name] = path.split('.');
    if (!group) continue;
    const inner = shape[group];
    if (name === undefined) shape[group] ??= true;
    else shape[group] = { ...(typeof inner === 'object' ? inner : {}), [name]: true };
  }
  return shape;
}

function shownShape(access: ReadAccess, resource: ResourceMeta): SelectionShape {
  const wanted = {
    ...Object.fromEntries(resource.title.map((name) => [name, true as const])),
    ...SUBTITLES[resource.name],
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([name]) => access.canReadField(resource.name, name)),
  );
}

/** `findWhere` tells the field that a record was found by; it is not told again where the hit shows its value anyway. */
export function toHit(
  resource: ResourceMeta,
  item: Plain,
  findWhere: (item: Plain) => FoundIn | undefined,
): Hit {
  const title = resource.title
    .map((name) => item[name])
    .filter(Boolean)
    .join(' ');
  const subtitle = Object.keys(SUBTITLES[resource.name] ?? {})
    .filter((name) => !resource.title.includes(name))
    .map((name) => textOf(item[name]))
    .filter(Boolean)
    .join(' · ');
  const found = findWhere(item);
  const isShown = !found || `${title} · ${subtitle}`.includes(found.value);
  return {
    resource: resource.name,
    id: String(item['id']),
    title: title || `${resource.typeName} ${item['id']}`,
    subtitle,
    foundIn: isShown ? null : found,
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(textOf).filter(Boolean).join(' ');
  return '';
}
