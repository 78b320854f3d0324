import { extendSchema, GraphQLScalarType, GraphQLSchema, isInputObjectType, parse } from 'graphql';
import {
  allResources,
  customFieldsOf,
  getResource,
  getTarget,
  type FieldMeta,
  type ResourceMeta,
} from '../db/registry.js';
import { customPlaces, customTypeName, type CustomPlace } from './custom-places.js';
import { FILE_REF, fileRefText, resolveFileRef } from './file-ref.js';
import { governs } from './governed.js';
import { customTotalsOf } from './totals.js';
import { graphqlScalar, LIST_OPERATORS, OPERATORS } from './operators.js';

/** Takes the places kept for `custom` out of a schema that was just built: what is left is what the classes declare. */
export function takeOutCustomPlaces(schema: GraphQLSchema): GraphQLSchema {
  for (const { type } of customPlaces()) {
    const input = schema.getType(type);
    if (isInputObjectType(input)) Reflect.deleteProperty(input.getFields(), 'custom');
  }
  return schema;
}

/**
 * The declared schema with the fields that staff made: `order { custom { deliveryFloor } }`, and the same in filters,
 * sorts and inputs. Each member is governed by the right of its field, as declared ones are.
 */
export function withCustomFields(declared: GraphQLSchema): GraphQLSchema {
  const resources = allResources().filter((resource) => customFieldsOf(resource).length);
  if (!resources.length) return declared;
  const scalars = new Map<string, GraphQLScalarType>();
  for (const field of resources.flatMap(customFieldsOf)) {
    const scalar = field.kind === 'toOne' ? undefined : graphqlScalar(field, '');
    if (scalar instanceof GraphQLScalarType && !declared.getType(scalar.name))
      scalars.set(scalar.name, scalar);
  }
  const config = declared.toConfig();
  const known = new GraphQLSchema({ ...config, types: [...config.types, ...scalars.values()] });
  const types = resources.flatMap((resource) => [
    objectText(resource),
    ...totalsText(resource),
    ...inputTexts(declared, resource),
  ]);
  const files = resources.flatMap(customFieldsOf).some(({ kind }) => kind === 'file') ? [fileRefText()] : [];
  const texts = [...operatorTexts(declared, resources), ...types, ...files];
  return resolveFileRef(extendSchema(known, parse(texts.join('\n')), { assumeValidSDL: true }));
}

function objectText(resource: ResourceMeta): string {
  const name = customTypeName(resource, '');
  governs(resource.typeName, 'custom', { group: name });
  const members = customFieldsOf(resource).map((field) => {
    governs(name, codeOf(field), { resource: resource.name, field: field.name, use: 'read' });
    return member(field, outputType(field));
  });
  return `extend type ${resource.typeName} { custom: ${name}! }\ntype ${name} {${members.join('')}\n}`;
}

/** Sums in the list's totals; one of whole numbers may be more than an Int holds. */
function totalsText(resource: ResourceMeta): string[] {
  const fields = customTotalsOf(resource);
  if (!fields.length) return [];
  const name = customTypeName(resource, 'Totals');
  governs(`${resource.typeName}Totals`, 'custom', { group: name });
  const members = fields.map((field) => {
    governs(name, codeOf(field), { resource: resource.name, field: field.name, use: 'whole' });
    return member(field, `${field.kind === 'int' ? 'Float' : outputType(field)}!`);
  });
  return [
    `extend type ${resource.typeName}Totals { custom: ${name}! }\ntype ${name} {${members.join('')}\n}`,
  ];
}

/** Nothing can be sorted by a list or a long text: a type for that may not exist. */
function inputTexts(declared: GraphQLSchema, resource: ResourceMeta): string[] {
  const uses: CustomPlace['use'][] = ['Where', 'Sort', 'Input'];
  return uses.flatMap((use) => {
    const fields = customFieldsOf(resource).filter((field) => use !== 'Sort' || field.sort);
    if (!fields.length) return [];
    const name = customTypeName(resource, use);
    const members = fields.map((field) => {
      governs(name, codeOf(field), { resource: resource.name, field: field.name, use: RIGHTS[use] });
      return member(field, inputType(field, use));
    });
    const places = customPlaces()
      .filter((place) => place.use === use && getResource(place.resource) === resource)
      // The generated input of a noun that has only verbs of its own is in no schema.
      .filter(({ type }) => declared.getType(type))
      .map(({ type }) => `extend input ${type} { custom: ${name} }`);
    return [`input ${name} {${members.join('')}\n}`, ...places];
  });
}

const RIGHTS = { Where: 'where', Sort: 'sort', Input: 'update' } as const;

const codeOf = (field: FieldMeta): string => field.path.replace(/^custom\./, '');

const member = (field: FieldMeta, type: string): string =>
  `\n  ${JSON.stringify(field.description ?? '')}\n  ${codeOf(field)}: ${type}`;

function outputType(field: FieldMeta): string {
  if (field.kind === 'toOne') return getTarget(field).typeName;
  if (field.kind === 'file') return FILE_REF;
  return field.kind === 'textList' ? '[String!]' : scalarName(field);
}

function inputType(field: FieldMeta, use: CustomPlace['use']): string {
  if (field.kind === 'toOne') {
    const target = getTarget(field);
    if (use === 'Input') return target.dictionary ? 'String' : 'ID';
    return `${target.typeName}${use}`;
  }
  if (use === 'Where') return operatorsName(field);
  if (use === 'Sort') return 'SortDirection';
  return field.kind === 'file' ? scalarName(field) : outputType(field);
}

const scalarName = (field: FieldMeta): string => String(Reflect.get(graphqlScalar(field, ''), 'name'));

const operatorsName = (field: FieldMeta): string =>
  `${field.kind.charAt(0).toUpperCase()}${field.kind.slice(1)}Operators`;

/** Operators of kinds that no declared field has yet. */
function operatorTexts(declared: GraphQLSchema, resources: ResourceMeta[]): string[] {
  const made = new Map<string, string>();
  for (const field of resources.flatMap(customFieldsOf)) {
    const name = operatorsName(field);
    if (field.kind === 'toOne' || declared.getType(name)) continue;
    const members = (OPERATORS[field.kind] ?? []).map((operator) => {
      const scalar = operator === 'isNull' ? 'Boolean' : scalarName(field);
      return `\n  ${operator}: ${LIST_OPERATORS.has(operator) ? `[${scalar}!]` : scalar}`;
    });
    made.set(name, `input ${name} {${members.join('')}\n}`);
  }
  return [...made.values()];
}
