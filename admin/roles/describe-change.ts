import type { Catalog } from './catalog';

type Translate = (key: string, options?: Record<string, unknown>) => string;

const columns = new Set(['read', 'change', 'delete', 'list', 'create', 'export', 'verbs']);

/** Where a change is, as the editor calls it: `grants.order.fields.phone.read` is "Orders, Phone, reading". */
export function describePlace(path: string, catalog: Catalog | undefined, translate: Translate): string {
  const comma = translate('kontor.rights.where.comma');
  const [top = '', name = '', part = '', ...rest] = path.replace(/^input\./, '').split('.');
  if (top !== 'grants') return translate(`kontor.rights.place.${top}`, { _: top });
  const resource = catalog?.byName.get(name);
  const label = name === '*' ? translate('kontor.rights.allOthers') : (resource?.label ?? name);
  if (part === '') return label;
  if (part === 'fields') {
    const [field = '', kind] = rest;
    const called = resource?.fields.find((one) => one.name === field)?.label ?? field;
    const word = kind === 'read' ? 'reading' : kind === 'write' ? 'writing' : undefined;
    return [label, called, word && translate(`kontor.rights.columns.${word}`)].filter(Boolean).join(comma);
  }
  if (part === 'see' || part === 'write')
    return `${label}${comma}${translate(`kontor.rights.${part}Classes`)}`;
  if (part === 'declassify') return `${label}${comma}${translate('kontor.rights.declassified')}`;
  if (!columns.has(part)) return `${label}${comma}${part}`;
  const column = translate(`kontor.rights.columns.${part}`);
  const [kind] = rest;
  if (kind === 'where')
    return `${label}${comma}${translate('kontor.rights.conditionOf', { operation: column })}`;
  if (kind === 'shops') return `${label}${comma}${translate('kontor.rights.shopsOf', { operation: column })}`;
  return `${label}${comma}${column}`;
}

/** A value of rights in words: a reach, a level, a list of classes, yes or no. */
export function describeValue(path: string, value: unknown, translate: Translate): string {
  if (value === null || value === undefined) {
    const isOfField = /\.fields\.[^.]+\.(read|write)$/.test(path);
    return translate(isOfField ? 'kontor.rights.asItsClass' : 'kontor.rights.nothing');
  }
  if (typeof value === 'boolean') return translate(value ? 'kontor.rights.yes' : 'kontor.rights.no');
  if (Array.isArray(value)) {
    if (value.length === 0) return translate('kontor.rights.nothing');
    const isClasses = /\.(see|write)$/.test(path);
    return value
      .map((one) => (isClasses ? translate(`kontor.rights.classes.${String(one)}`) : String(one)))
      .join(translate('kontor.rights.where.comma'));
  }
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (path.endsWith('.reach')) return translate(`kontor.rights.reaches.${text}`);
  if (/\.fields\.[^.]+\.read$/.test(path)) return translate(`kontor.rights.levels.${text}`);
  return text;
}

/** A place of the schema as people call it: `Order.phone` is "Orders, Phone"; what is no field of a record stays as it is. */
export function describeCoordinate(coordinate: string, catalog: Catalog | undefined): string {
  const [type = '', name = ''] = coordinate.split('.');
  const resource = catalog?.byName.get(type.charAt(0).toLowerCase() + type.slice(1));
  const field = resource?.fields.find((one) => one.name === name || one.path === name);
  return resource && field ? `${resource.label}, ${field.label}` : coordinate;
}
