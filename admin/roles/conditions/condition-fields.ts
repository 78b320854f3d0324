import type { Catalog, CatalogField, CatalogResource } from '../catalog';

/** Where the records that can be chosen as a value come from, and by which of their fields they are stored. */
export interface ValueSource {
  plural: string;
  key: 'code' | 'id';
  filter: Record<string, unknown>;
}

/** A field that a condition can ask about. */
export interface ConditionField {
  path: string;
  label: string;
  /** The relations that lead to it, by name; none for the record's own. */
  through: string[];
  kind: string;
  operators: string[];
  choices: string[];
  source?: ValueSource;
  currency?: string;
}

const ofRecords = ['in', 'notIn', 'eq', 'ne', 'empty', 'filled'];

/** The fields offered to choose from: the record's own, and those of the records it leads to. */
export function conditionFields(catalog: Catalog, resource: CatalogResource): ConditionField[] {
  const own = fieldsOf(catalog, resource, '', []);
  const related = resource.fields
    .filter((field) => field.filter && field.kind === 'toOne')
    .flatMap((field) => {
      const target = catalog.byName.get(field.target ?? '');
      return target ? fieldsOf(catalog, target, `${field.path}.`, [field.label]) : [];
    });
  return [...own, ...related];
}

function fieldsOf(
  catalog: Catalog,
  resource: CatalogResource,
  prefix: string,
  through: string[],
): ConditionField[] {
  return resource.fields
    .filter(({ filter, kind, operators }) => filter && (kind === 'toOne' || operators.length > 0))
    .flatMap((field) => asConditionField(catalog, field, prefix, through) ?? []);
}

/** A field by its place, however many relations away. */
export function findConditionField(
  catalog: Catalog,
  resource: CatalogResource,
  path: string,
  prefix = '',
  through: string[] = [],
): ConditionField | undefined {
  const [found] = resource.fields
    .filter((field) => path === field.path || path.startsWith(`${field.path}.`))
    .sort((one, other) => other.path.length - one.path.length);
  if (!found?.filter) return undefined;
  if (found.path === path) return asConditionField(catalog, found, prefix, through);
  const target = found.kind === 'toOne' ? catalog.byName.get(found.target ?? '') : undefined;
  return (
    target &&
    findConditionField(catalog, target, path.slice(found.path.length + 1), `${prefix}${found.path}.`, [
      ...through,
      found.label,
    ])
  );
}

/** What stands at a place that is no field to ask about: a group such as `delivery`, or many records. */
export function placeKind(
  catalog: Catalog,
  resource: CatalogResource,
  path: string,
): 'group' | 'many' | undefined {
  if (resource.fields.some((field) => field.path === path && field.kind === 'toMany')) return 'many';
  if (resource.fields.some((field) => field.path.startsWith(`${path}.`))) return 'group';
  const relation = resource.fields.find(
    (field) => field.kind === 'toOne' && path.startsWith(`${field.path}.`),
  );
  const target = catalog.byName.get(relation?.target ?? '');
  return relation && target && placeKind(catalog, target, path.slice(relation.path.length + 1));
}

function asConditionField(
  catalog: Catalog,
  field: CatalogField,
  prefix: string,
  through: string[],
): ConditionField | undefined {
  const source = sourceOf(catalog, field);
  if (field.kind === 'toOne' ? !source : field.operators.length === 0) return undefined;
  return {
    path: prefix + field.path,
    label: field.label,
    through,
    kind: field.kind,
    operators:
      field.kind === 'toOne'
        ? ofRecords
        : field.operators.flatMap((operator) => (operator === 'isNull' ? ['empty', 'filled'] : operator)),
    choices: field.choices,
    ...(source ? { source } : {}),
    ...(field.currency ? { currency: field.currency } : {}),
  };
}

function sourceOf(catalog: Catalog, { kind, target, dictionary }: CatalogField): ValueSource | undefined {
  if (dictionary)
    return {
      plural: 'customDictionaryEntries',
      key: 'code',
      filter: { dictionary: { code: { eq: dictionary } } },
    };
  const found = kind === 'toOne' ? catalog.byName.get(target ?? '') : undefined;
  return found && { plural: found.plural, key: found.dictionary ? 'code' : 'id', filter: {} };
}

/** "Customer, Last name": a field as a sentence names it. */
export const fieldTitle = ({ through, label }: ConditionField, translate: (key: string) => string): string =>
  [...through, label].join(translate('kontor.rights.where.comma'));
