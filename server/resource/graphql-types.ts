import { Field, ID, InputType, Int, ObjectType, registerEnumType, type Float } from 'type-graphql';
import { getTarget, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import { ChangeEntryType } from './history-types.js';
import { RecordAccessType } from './record-access-type.js';
import { graphqlScalar, namedClass, operatorInput, type InputClass } from './operators.js';
import { keepCustomPlace } from './custom-places.js';
import { governs } from './governed.js';

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
  ASC_NULLS_LAST = 'ASC_NULLS_LAST',
  DESC_NULLS_FIRST = 'DESC_NULLS_FIRST',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'An empty value comes before all others: first in ASC, last in DESC, unless said otherwise.',
  valuesConfig: {
    ASC_NULLS_LAST: { description: 'Ascending, with the empty ones at the end.' },
    DESC_NULLS_FIRST: { description: 'Descending, with the empty ones at the beginning.' },
  },
});

@InputType({
  description: 'Which part of a list: at most 200 records; `after` is the nextCursor of the page before.',
})
export class PageInput {
  @Field(() => Int, { nullable: true })
  limit?: number;

  @Field(() => Int, { nullable: true })
  offset?: number;

  @Field(() => String, { nullable: true })
  after?: string;
}

/** All GraphQL classes of one resource. */
export interface ResourceTypes {
  object: InputClass;
  list: InputClass;
  where: InputClass;
  many: InputClass;
  sort: InputClass;
  create: InputClass;
  update: InputClass;
}

const made = new Map<string, ResourceTypes>();

/** Made once per resource, from its declaration alone; types of related resources are found lazily. */
export function graphqlTypes(resource: ResourceMeta): ResourceTypes {
  const existing = made.get(resource.name);
  if (existing) return existing;
  const name = resource.typeName;
  const types: ResourceTypes = {
    object: resource.entity,
    list: namedClass(`${name}List`),
    where: namedClass(`${name}Where`),
    many: namedClass(`${name}Many`),
    sort: namedClass(`${name}Sort`),
    create: namedClass(`${name}Create`),
    update: namedClass(`${name}Update`),
  };
  made.set(resource.name, types);
  declareObject(resource, types);
  declareList(resource, types);
  declareWhere(resource, types);
  declareSort(resource, types);
  declareInput(resource, types.create, 'create');
  declareInput(resource, types.update, 'update');
  return types;
}

const field = (type: () => unknown, nullable: boolean, description?: string) =>
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the library's type of a type thunk is narrower than what it takes
  Field(type as () => typeof Float, { nullable, ...(description ? { description } : {}) });

const visible = (resource: ResourceMeta): FieldMeta[] =>
  [...resource.fields.values()].filter((one) => one.sensitivity !== 'secret');

/** Puts each field on the resource's class, or on the class of its group when the path has one. */
function grouped(
  resource: ResourceMeta,
  root: InputClass,
  suffix: string,
  makeGroup: (made: InputClass, name: string) => void,
): (one: FieldMeta) => { owner: InputClass; key: string } {
  const groups = new Map<string, InputClass>();
  return (one) => {
    const [first = one.path, second] = one.path.split('.');
    if (!second) return { owner: root, key: first };
    let owner = groups.get(first);
    if (!owner) {
      const name = `${resource.typeName}${first.charAt(0).toUpperCase()}${first.slice(1)}${suffix}`;
      owner = namedClass(name);
      makeGroup(owner, name);
      const group = owner;
      field(() => group, suffix !== '')(root.prototype, first);
      governs(root.name, first, { group: name });
      groups.set(first, owner);
    }
    return { owner, key: second };
  };
}

function declareObject(resource: ResourceMeta, types: ResourceTypes): void {
  ObjectType(resource.typeName, { simpleResolvers: true, description: resource.description })(types.object);
  const place = grouped(resource, types.object, '', (group, name) =>
    ObjectType(name, { simpleResolvers: true })(group),
  );
  if (resource.dictionary) {
    field(() => ID, false, 'The code.')(types.object.prototype, 'id');
    governs(resource.typeName, 'id', { resource: resource.name, field: 'code', use: 'read' });
  }
  field(
    () => RecordAccessType,
    false,
    'What rights hide of this record and allow with it.',
  )(types.object.prototype, 'access');
  governs(resource.typeName, 'access', { resource: resource.name, operation: 'read' });
  for (const one of visible(resource)) {
    const { owner, key } = place(one);
    field(
      outputType(one, resource),
      !one.required && one.kind !== 'toMany' && one.kind !== 'history',
      one.description,
    )(owner.prototype, key);
    governs(owner.name, key, { resource: resource.name, field: one.name, use: 'read' });
  }
}

function outputType(one: FieldMeta, resource: ResourceMeta): () => unknown {
  if (one.kind === 'history') return () => [ChangeEntryType];
  if (one.kind === 'toOne') return () => getTarget(one).entity;
  if (one.kind === 'toMany') return () => [getTarget(one).entity];
  if (one.kind === 'textList') return () => [String];
  const scalar = graphqlScalar(one, resource.typeName);
  return () => scalar;
}

function declareList(resource: ResourceMeta, types: ResourceTypes): void {
  ObjectType(types.list.name, { simpleResolvers: true })(types.list);
  field(() => [types.object], false)(types.list.prototype, 'items');
  field(() => Int, false, 'Records that match, all pages together.')(types.list.prototype, 'totalCount');
  field(
    () => String,
    true,
    'Give it as page.after to get the next page; null at the end.',
  )(types.list.prototype, 'nextCursor');
  for (const key of ['items', 'totalCount', 'nextCursor'])
    governs(types.list.name, key, { resource: resource.name, operation: 'list' });
  if (!resource.totals) return;
  const totals = namedClass(`${resource.typeName}Totals`);
  ObjectType(totals.name, { simpleResolvers: true })(totals);
  field(() => String, false)(totals.prototype, 'currency');
  field(() => Int, false)(totals.prototype, 'count');
  governs(totals.name, 'currency', { resource: resource.name, field: 'currency', use: 'whole' });
  governs(totals.name, 'count', { resource: resource.name, operation: 'list' });
  for (const name of resource.totals) {
    const one = resource.fields.get(name);
    if (!one) continue;
    const scalar = graphqlScalar(one, resource.typeName);
    field(() => scalar, false)(totals.prototype, name);
    governs(totals.name, name, { resource: resource.name, field: name, use: 'whole' });
  }
  field(
    () => [totals],
    false,
    'Sums of all records that match, one entry per currency.',
  )(types.list.prototype, 'totals');
  // One entry per currency tells the currencies even where it does not name them.
  governs(types.list.name, 'totals', { resource: resource.name, field: 'currency', use: 'whole' });
}

function declareWhere(resource: ResourceMeta, types: ResourceTypes): void {
  const { where, many } = types;
  InputType(where.name)(where);
  InputType(many.name)(many);
  for (const key of ['and', 'or']) field(() => [where], true)(where.prototype, key);
  field(() => where, true)(where.prototype, 'not');
  field(() => Boolean, true, 'On a relation: whether there is none.')(where.prototype, 'isNull');
  for (const key of ['and', 'or', 'not', 'isNull'])
    governs(where.name, key, { resource: resource.name, operation: 'list' });
  field(() => where, true)(many.prototype, 'some');
  field(() => where, true)(many.prototype, 'none');
  for (const key of ['some', 'none']) governs(many.name, key, { resource: resource.name, operation: 'list' });
  const place = grouped(resource, where, 'Where', (group, name) => InputType(name)(group));
  if (resource.dictionary) {
    for (const key of ['eq', 'ne']) field(() => String, true)(where.prototype, key);
    for (const key of ['in', 'notIn']) field(() => [String], true)(where.prototype, key);
    for (const key of ['eq', 'ne', 'in', 'notIn'])
      governs(where.name, key, { resource: resource.name, field: 'code', use: 'where' });
  }
  for (const one of visible(resource)) {
    if (!one.filter) continue;
    const { owner, key } = place(one);
    field(whereType(one, resource), true)(owner.prototype, key);
    governs(owner.name, key, { resource: resource.name, field: one.name, use: 'where' });
  }
  keepCustomPlace(where, resource, 'Where');
}

function whereType(one: FieldMeta, resource: ResourceMeta): () => unknown {
  if (one.kind === 'toOne') return () => graphqlTypes(getTarget(one)).where;
  if (one.kind === 'toMany') return () => graphqlTypes(getTarget(one)).many;
  const operators = operatorInput(one, resource.typeName);
  return () => operators;
}

function declareSort(resource: ResourceMeta, types: ResourceTypes): void {
  const sortable = visible(resource).filter((one) => one.sort);
  InputType(types.sort.name)(types.sort);
  const place = grouped(resource, types.sort, 'Sort', (group, name) => InputType(name)(group));
  for (const one of sortable) {
    const { owner, key } = place(one);
    field(one.kind === 'toOne' ? () => graphqlTypes(getTarget(one)).sort : () => SortDirection, true)(
      owner.prototype,
      key,
    );
    governs(owner.name, key, { resource: resource.name, field: one.name, use: 'sort' });
  }
  keepCustomPlace(types.sort, resource, 'Sort');
}

function declareInput(resource: ResourceMeta, input: InputClass, use: 'create' | 'update'): void {
  InputType(input.name)(input);
  const place = grouped(resource, input, use === 'create' ? 'Create' : 'Update', (group, name) =>
    InputType(name)(group),
  );
  for (const one of visible(resource)) {
    if ((one.input !== 'both' && one.input !== use) || one.kind === 'toMany' || one.kind === 'history')
      continue;
    const { owner, key } = place(one);
    const needed = use === 'create' && one.required && !one.path.includes('.') && !one.hasDefault;
    field(inputType(one, resource, use), !needed, one.description)(owner.prototype, key);
    governs(owner.name, key, { resource: resource.name, field: one.name, use });
  }
  keepCustomPlace(input, resource, 'Input');
}

function inputType(one: FieldMeta, resource: ResourceMeta, use: 'create' | 'update'): () => unknown {
  if (one.kind === 'toOne') {
    const target = () => getTarget(one);
    if (one.owned) return () => graphqlTypes(target())[use];
    return () => (target().dictionary ? String : ID);
  }
  if (one.kind === 'textList') return () => [String];
  const scalar = graphqlScalar(one, resource.typeName);
  return () => scalar;
}
