import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { namingFields } from '../providers/field-shape';
import type { ResourceShape } from '../providers/resource-shape';
import type { RoleSchema } from '../providers/role-schema';

/** One column that an export may have; `label` is what stands above it. */
export interface ExportChoice {
  path: string;
  label: string;
}

/** Columns that stand together: the record's own, those of a part of it, those of a record it refers to. */
export interface ExportGroup {
  /** Empty for the record's own. */
  name: string;
  label: string;
  /** Each entry is a row of its own, so there may be one such group in a file. */
  isList: boolean;
  choices: ExportChoice[];
}

type Translate = (key: string) => string;
type Fields = GraphQLField<unknown, unknown>[];

/** Lists that belong to the record and are exported with it; all others have exports of their own. */
const parts: Record<string, string[]> = {
  orders: ['lines', 'payments'],
  products: ['offers'],
  offers: ['prices', 'stocks'],
  customers: ['addresses'],
  companies: ['addresses'],
};

/** Fields of the machinery, and what is always empty. */
const leftOut = new Set(['access', 'history', 'deletedAt', 'deleteReason']);
const machinery = new Set(['id', 'version', 'updatedAt', 'externalSource', 'externalId']);

/** Everything of a noun that the role may export, read from the role's schema. */
export function exportGroups(role: RoleSchema, shape: ResourceShape, translate: Translate): ExportGroup[] {
  const label = (noun: string, path: string) => translate(`resources.${noun}.fields.${path}`);
  const fields = fieldsOf(shape.type);
  const values = fields.filter((field) => !isObjectType(getNamedType(field.type)));
  const own: ExportGroup = {
    name: '',
    label: translate(`resources.${shape.name}.name`).split('||||')[0]?.trim() ?? shape.name,
    isList: false,
    choices: values.map(({ name }) => ({ path: name, label: label(shape.name, name) })),
  };
  const others = fields.flatMap((field): ExportGroup[] => {
    const type = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    if (!isObjectType(type) || (isList && !parts[shape.name]?.includes(field.name))) return [];
    const title = label(shape.name, field.name);
    const choices = type.getFields().id
      ? ofRecord(role, type, field.name, title, isList, translate)
      : ofGroup(role, type, field.name, (path) => label(shape.name, path));
    return choices.length ? [{ name: field.name, label: title, isList, choices }] : [];
  });
  return [own, ...others];
}

/** What is ticked before anybody chose: the record's own values, and the names of what it refers to. */
export function usualChoice(groups: ExportGroup[]): string[] {
  return groups
    .filter(({ isList }) => !isList)
    .flatMap(({ name, choices }) => {
      const paths = choices.map(({ path }) => path);
      if (name === '') return paths.filter((path) => !machinery.has(path));
      const last = paths.map((path) => path.slice(name.length + 1));
      const naming = new Set(namingFields(last));
      return paths.filter((_, index) => naming.has(last[index] ?? ''));
    });
}

function ofRecord(
  role: RoleSchema,
  type: GraphQLObjectType,
  path: string,
  title: string,
  isList: boolean,
  translate: Translate,
): ExportChoice[] {
  const noun = role.findByType(type.name)?.name ?? 'any';
  const values = fieldsOf(type).filter((field) => !isObjectType(getNamedType(field.type)));
  const names = values.map(({ name }) => name);
  const isEntry = names.includes('code') && names.includes('name');
  const chosen = isEntry ? ['name', 'code'] : names.filter((name) => isList || !machinery.has(name));
  return chosen.map((name) => ({
    path: `${path}.${name}`,
    label: isEntry && name === 'name' ? title : `${title}: ${translate(`resources.${noun}.fields.${name}`)}`,
  }));
}

/** `delivery.cost`, `custom.floor`, and the names of records that stand in the group. */
function ofGroup(
  role: RoleSchema,
  type: GraphQLObjectType,
  group: string,
  label: (path: string) => string,
): ExportChoice[] {
  return fieldsOf(type).flatMap((field): ExportChoice[] => {
    const path = `${group}.${field.name}`;
    const named = getNamedType(field.type);
    // What staff made is called as they called it; help stands behind the name.
    const title = group === 'custom' ? (field.description ?? field.name).split(': ')[0] : label(path);
    if (!isObjectType(named)) return [{ path, label: title ?? path }];
    if (isListType(getNullableType(field.type))) return [];
    const inner = fieldsOf(named)
      .filter((one) => !isObjectType(getNamedType(one.type)) && !machinery.has(one.name))
      .map(({ name }) => name);
    const shown = inner.includes('name') ? ['name'] : inner;
    return shown.map((name) => ({
      path: `${path}.${name}`,
      label: name === 'name' ? (title ?? path) : `${title}: ${label(name)}`,
    }));
  });
}

const fieldsOf = (type: GraphQLObjectType): Fields =>
  Object.values(type.getFields()).filter(({ name }) => !leftOut.has(name));
