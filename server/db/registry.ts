/**
 * What is known of every declared resource and field. The decorators of `field.ts` and `resource.ts` write here while
 * entity classes load; GraphQL types, the read planner, rights, change log, search and import all read from here.
 */

/** How delicate a field is. Roles are granted classes, then single fields; there is no default, a field must decide. */
export const SENSITIVITIES = ['open', 'personal', 'cost', 'internal', 'secret'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export type ScalarKind =
  | 'id'
  | 'string'
  | 'text'
  | 'code'
  | 'int'
  | 'bool'
  | 'dateTime'
  | 'date'
  | 'money'
  | 'unitPrice'
  | 'quantity'
  | 'percent'
  | 'number'
  | 'choice'
  | 'textList'
  | 'json'
  /** Held as JSON: id, name, size and media type (files/stored-file.ts). */
  | 'file';
export type RelationKind = 'toOne' | 'toMany' | 'history';
export type FieldKind = ScalarKind | RelationKind;

export type EntityClass = new () => object;

export interface FieldDeclaration {
  /** Rights decision: which class of data this is. `secret` never reaches GraphQL at all. */
  sensitivity: Sensitivity;
  /** Place in the GraphQL object when it is not the property itself: `delivery.cost`. */
  path?: string;
  filter?: boolean;
  sort?: boolean;
  /** Fields this one gives away, also of related records (`stocks.free`); it is hidden when any of them is. */
  dependsOn?: string[];
  /** Who fills it: callers on create and update (`both`), on one of them, or Kontor itself (`none`). */
  input?: 'both' | 'create' | 'update' | 'none';
  required?: boolean;
  /** Kept by Kontor from other records that are logged themselves; not in the change log. */
  derived?: boolean;
  /** Words of the search box are made from this field, in this way. */
  search?: 'words' | 'phone' | 'exact';
  description?: string;
}

/** What staff decided about a field that they made in the panel. */
export interface CustomRules {
  /** Counts the changes of its definition. */
  version: number;
  label: string;
  /** Asked of new records; those that are older than the field may have none. */
  required: boolean;
  unique: boolean;
  /** Stands on printed forms. */
  printed: boolean;
  /** The search box finds records by the beginning of the value. */
  searchable: boolean;
  /** In the form of the API. */
  defaultValue?: unknown;
  /** Shops whose records have the field; empty: all. */
  shops: readonly string[];
  /** Dictionary that the values are codes of. */
  dictionary?: string;
}

export interface FieldMeta extends FieldDeclaration {
  resource: string;
  /** Property of the entity class; also the key of the field in rights and in the change log. */
  name: string;
  kind: FieldKind;
  path: string;
  input: 'both' | 'create' | 'update' | 'none';
  required: boolean;
  /** Filled by itself when not given. */
  hasDefault?: boolean;
  /** Column, unless computed or to-many. */
  column?: string;
  /** SQL of a computed field; `{t}` stands for the alias of the record's table. */
  sql?: string;
  maxLength?: number;
  /** Compared with regard to case, as codes and identifiers are; other text is not. */
  exactCase?: boolean;
  choices?: readonly string[];
  /** JSON of lists and objects: a text by itself would be taken for JSON that is written out already. */
  structured?: boolean;
  /** Property holding the currency of a money field. */
  currency?: string;
  /** Currency of an amount whose record has none of its own. */
  fixedCurrency?: string;
  /** Made in the panel, not declared in a class. */
  custom?: CustomRules;
  target?: () => EntityClass;
  /** Property on the other side of a to-many relation. */
  mappedBy?: string;
  /** The other side belongs to this record, is written with it and is never cut short. */
  owned?: boolean;
}

export const SECTIONS = ['sales', 'customers', 'catalog', 'stock', 'settings', 'people'] as const;

export type SortOrder = 'ASC' | 'DESC' | 'ASC_NULLS_LAST' | 'DESC_NULLS_FIRST';

export interface ResourceDeclaration {
  name: string;
  plural: string;
  /** Section of the panel and of the role page. */
  section: (typeof SECTIONS)[number];
  /** Identified by a code that people choose and that never changes. */
  dictionary?: boolean;
  /** Record this one is a part of: its history shows our changes, its rights cover our rows. `property` leads to it. */
  partOf?: { resource: string; property: string };
  /**
   * How a row belongs to somebody: properties that rights scopes are made from. `author` is somebody else whose it is
   * as well; `group` leads to a group of which everybody is answerable for it.
   */
  scope?: { owner?: string; author?: string; group?: string; shop?: string };
  /** Generic mutations offered to callers; verbs come beside them. */
  mutations?: ('create' | 'update' | 'delete')[];
  /** Its rows are a log themselves, with operation and author: no change log of the log. */
  ledger?: boolean;
  /** Fields summed by `totals`. */
  totals?: string[];
  /** Fields that make the title of a search hit and of a reference. */
  title: string[];
  defaultSort?: { field: string; direction: SortOrder };
  /** Staff may give it fields of their own (domain/custom-fields). */
  customFields?: boolean;
  description?: string;
}

export interface ResourceMeta extends ResourceDeclaration {
  typeName: string;
  entity: EntityClass;
  table: string;
  idColumn: string;
  fields: Map<string, FieldMeta>;
  byPath: Map<string, FieldMeta>;
  mutations: ('create' | 'update' | 'delete')[];
}

const fieldsByPrototype = new Map<object, FieldMeta[]>();
const resources = new Map<string, ResourceMeta>();
const resourcesByEntity = new Map<unknown, ResourceMeta>();

/** Notes a field while its class is being decorated; the resource decorator collects them, inherited ones first. */
export function declareField(prototype: object, field: Omit<FieldMeta, 'resource'>): void {
  const own = fieldsByPrototype.get(prototype) ?? [];
  own.push({ ...field, resource: '' });
  fieldsByPrototype.set(prototype, own);
}

export function declareResource(
  entity: EntityClass,
  declaration: ResourceDeclaration,
  table: string,
): ResourceMeta {
  if (resources.has(declaration.name)) {
    throw new Error(`Resource "${declaration.name}" is declared twice: by ${entity.name} too. Rename one.`);
  }
  const fields = new Map<string, FieldMeta>();
  for (const prototype of prototypeChain(entity.prototype)) {
    for (const field of fieldsByPrototype.get(prototype) ?? []) {
      fields.set(field.name, { ...field, resource: declaration.name });
    }
  }
  const meta: ResourceMeta = {
    ...declaration,
    typeName: entity.name,
    entity,
    table,
    idColumn: declaration.dictionary ? 'code' : 'id',
    fields,
    byPath: new Map([...fields.values()].map((field) => [field.path, field])),
    mutations: declaration.mutations ?? ['create', 'update', 'delete'],
  };
  resources.set(meta.name, meta);
  resourcesByEntity.set(entity, meta);
  return meta;
}

function prototypeChain(prototype: object): object[] {
  const chain: object[] = [];
  for (
    let current: object | null = prototype;
    current && current !== Object.prototype;
    current = Object.getPrototypeOf(current)
  ) {
    chain.unshift(current);
  }
  return chain;
}

/**
 * Replaces the fields of a resource that staff made. What was worked out from its fields before is out of date then:
 * caches ask `fieldsVersion`.
 */
export function setCustomFields(
  resource: ResourceMeta,
  fields: readonly FieldMeta[],
  former: ReadonlySet<string>,
): void {
  formerFields.set(resource, former);
  for (const field of customFieldsOf(resource)) {
    resource.fields.delete(field.name);
    resource.byPath.delete(field.path);
  }
  for (const field of fields) {
    resource.fields.set(field.name, field);
    resource.byPath.set(field.path, field);
  }
  fieldsVersions.set(resource, fieldsVersion(resource) + 1);
}

export function customFieldsOf(resource: ResourceMeta): FieldMeta[] {
  return resource.customFields ? [...resource.fields.values()].filter((field) => field.custom) : [];
}

const formerFields = new WeakMap<ResourceMeta, ReadonlySet<string>>();

/** Names of fields that staff deleted: rules about them are kept, because a field can be restored. */
export function isFormerField(resource: ResourceMeta, name: string): boolean {
  return formerFields.get(resource)?.has(name) ?? false;
}

const fieldsVersions = new WeakMap<ResourceMeta, number>();

/** Grows each time the fields of the resource become others. */
export function fieldsVersion(resource: ResourceMeta): number {
  return fieldsVersions.get(resource) ?? 0;
}

export function allResources(): ResourceMeta[] {
  return [...resources.values()];
}

export function getResource(name: string): ResourceMeta {
  const found = resources.get(name);
  if (!found) throw new Error(`There is no resource "${name}".`);
  return found;
}

/** For what people write, where a name may be wrong. */
export function findResourceNamed(name: string): ResourceMeta | undefined {
  return resources.get(name);
}

export function findResourceOf(entity: EntityClass): ResourceMeta | undefined {
  return resourcesByEntity.get(entity);
}

/** The resource that a record belongs to, if its class is one. */
export function findResourceOfRecord(record: object): ResourceMeta | undefined {
  return resourcesByEntity.get(record.constructor);
}

export function getResourceOf(entity: abstract new () => unknown): ResourceMeta {
  const found = resourcesByEntity.get(entity);
  if (!found) throw new Error(`${entity.name} is not a resource: give it @Resource.`);
  return found;
}

export function getTarget(field: FieldMeta): ResourceMeta {
  if (!field.target) throw new Error(`${field.resource}.${field.name} is not a relation.`);
  return getResourceOf(field.target());
}

export function getField(resource: ResourceMeta, name: string): FieldMeta {
  const found = resource.fields.get(name);
  if (!found) throw new Error(`${resource.name} has no field "${name}".`);
  return found;
}

/** For data that outlives declarations, such as old log entries: a field that no longer exists is simply not there. */
export function findFieldSafely(resource: string, name: string): FieldMeta | undefined {
  return resources.get(resource)?.fields.get(name);
}
