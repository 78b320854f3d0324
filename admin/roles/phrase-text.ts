import { isRecord } from '../shared/is-record';
import type { Catalog, CatalogResource } from './catalog';

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** Something the server said: in English, and mostly in parts too. */
export interface Said {
  message?: string;
  phrase?: unknown;
}

/**
 * What the server said of rights, in the words of the panel: `kontor.rules.*` by the code of the phrase. Values are
 * told by what they are, which their names say: a field by its label, a reach by its word, a phrase by its own words.
 * `within` is the resource that is named already: its fields are called without it.
 */
export function phraseText(
  { message = '', phrase }: Said,
  catalog: Catalog | undefined,
  translate: Translate,
  within?: string,
): string {
  if (!isRecord(phrase) || !isRecord(phrase.values)) return translate(message);
  const key = `kontor.rules.${String(phrase.code)}`;
  const values = Object.fromEntries(
    Object.entries(phrase.values).map(([name, value]) => [
      name,
      valueText(name, value, catalog, translate, within),
    ]),
  );
  const text = translate(key, values);
  // A newer server may say what this panel has no words for yet.
  return text === key ? (typeof phrase.text === 'string' ? phrase.text : translate(message)) : text;
}

function valueText(
  name: string,
  value: unknown,
  catalog: Catalog | undefined,
  translate: Translate,
  within: string | undefined,
): string {
  if (Array.isArray(value))
    return value
      .map((one) => valueText(name, one, catalog, translate, within))
      .join(jointOf(name, translate));
  if (isRecord(value)) return phraseText({ phrase: value }, catalog, translate, within);
  const text = String(value);
  const quoted = (label: string) => translate('kontor.rights.where.quoted', { text: label });
  if (fieldNames.has(name)) return quoted(fieldLabel(text, catalog, translate, within));
  if (resourceNames.has(name)) return quoted(catalog?.byName.get(text)?.label ?? text);
  if (name === 'plural')
    return quoted(catalog?.resources.find(({ plural }) => plural === text)?.label ?? text);
  const group = groups[name];
  if (group !== undefined) return translate(`kontor.rights.${group}.${text}`, { _: text });
  return text;
}

const fieldNames = new Set(['field', 'fields', 'source', 'sources']);
const resourceNames = new Set(['resource', 'resources', 'target', 'root']);
const groups: Partial<Record<string, string>> = {
  action: 'actions',
  reach: 'reaches',
  class: 'classes',
  level: 'levels',
};

function jointOf(name: string, translate: Translate): string {
  if (name === 'anyOf') return ` ${translate('kontor.rights.where.or')} `;
  if (name === 'allOf') return ` ${translate('kontor.rights.where.and')} `;
  return name === 'parts' ? '; ' : translate('kontor.rights.where.comma');
}

/** `order.customer.lastName` is "Orders, Customer, Last name". */
function fieldLabel(
  place: string,
  catalog: Catalog | undefined,
  translate: Translate,
  within: string | undefined,
): string {
  const [name = '', ...path] = place.split('.');
  const resource = catalog?.byName.get(name);
  if (!resource) return place;
  const labels = labelsOf(path.join('.'), resource, catalog);
  return (name === within ? labels : [resource.label, ...labels]).join(
    translate('kontor.rights.where.comma'),
  );
}

function labelsOf(path: string, resource: CatalogResource, catalog: Catalog | undefined): string[] {
  const exact = resource.fields.find((field) => field.path === path || field.name === path);
  if (exact) return [exact.label];
  const relation = resource.fields.find((field) => field.target && path.startsWith(`${field.path}.`));
  const target = relation?.target === undefined ? undefined : catalog?.byName.get(relation.target);
  if (!relation || !target) return [path];
  return [relation.label, ...labelsOf(path.slice(relation.path.length + 1), target, catalog)];
}
