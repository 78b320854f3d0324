import {
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { allResources, type ResourceMeta } from '../db/registry.js';

/** A program asks for the schema once; so it is counted for more than it is, and a few times is the most. */
const SCHEMA_WEIGHT = 4;

/** How many entries the lists of introspection have in one schema, on the average. */
export type Introspection = ReadonlyMap<string, number>;

/** Lists below a record: its own parts come whole and are few, other relations and the history show 200 at most. */
const OWN_PARTS = 10;
const RELATED = 200;
const OTHER = 50;

let resources: Map<string, ResourceMeta> | undefined;

/** Rows that one field brings for each record above it, if it is a list. */
export function fieldCost(parent: GraphQLObjectType, name: string, introspection: Introspection): number {
  if (parent.name.startsWith('__')) return introspection.get(`${parent.name}.${name}`) ?? 1;
  resources ??= new Map(allResources().map((resource) => [resource.typeName, resource]));
  const field = resources.get(parent.name)?.byPath.get(name);
  if (field?.kind === 'toMany') return field.owned ? OWN_PARTS : RELATED;
  return field?.kind === 'history' ? RELATED : OTHER;
}

/** Counts the schema once, so that asking for the whole of it costs what it is large. */
export function introspectionOf(schema: GraphQLSchema): Introspection {
  const types = Object.values(schema.getTypeMap());
  const objects = types.filter(isObjectType);
  const fields = objects.flatMap((type) => Object.values(type.getFields()));
  const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
  const inputs = sum(types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length));
  const values = sum(types.filter(isEnumType).map((type) => type.getValues().length));
  return new Map([
    ['__Schema.types', types.length * SCHEMA_WEIGHT],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', fields.length / types.length],
    ['__Type.inputFields', inputs / types.length],
    ['__Type.enumValues', values / types.length],
    ['__Field.args', sum(fields.map((field) => field.args.length)) / Math.max(1, fields.length)],
  ]);
}
