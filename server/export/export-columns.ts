import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { getField, getResource, type ResourceMeta } from '../db/registry.js';
import { badInput, type InputIssue } from '../errors.js';
import { findGoverned } from '../resource/governed.js';
import type { Rights } from '../rights/rights.js';
import { cellKind, type CellKind } from './cell.js';

/** One column of an export: a path through the role's schema, from a record to a value. */
export interface ExportColumn {
  path: string;
  head: string;
  kind: CellKind;
  steps: string[];
  /** The step whose answer is the record's own list (`lines`): each of its entries is a row. */
  listStep?: number;
  /** By the step at which a record begins: what the record's `access` calls the field, where rights may hide it. */
  guards: Map<number, string>;
}

const MOST_STEPS = 6;

/** The columns of these paths; every path that the role's schema does not have is named. */
export function exportColumns(
  schema: GraphQLSchema,
  rights: Rights,
  resource: ResourceMeta,
  paths: readonly string[],
  heads: readonly string[] = paths,
): ExportColumn[] {
  const issues: InputIssue[] = [];
  const columns = paths.flatMap((path, index) => {
    const found = findColumn(schema, rights, resource, path);
    if (typeof found !== 'string') return [{ ...found, head: heads[index] ?? path }];
    issues.push({ path: `fields.${path}`, message: found });
    return [];
  });
  const lists = new Set(columns.flatMap(({ steps, listStep }) => (listStep === 0 ? [steps[0]] : [])));
  if (lists.size > 1)
    issues.push({
      path: 'fields',
      message: `has ${[...lists].join(' and ')}: each entry of a list is a row, so one list goes into one file.`,
    });
  if (issues.length) throw badInput(issues);
  return columns;
}

type FoundColumn = Omit<ExportColumn, 'head'>;

/** The column, or why there is none. */
export function findColumn(
  schema: GraphQLSchema,
  rights: Rights,
  resource: ResourceMeta,
  path: string,
): FoundColumn | string {
  const steps = path.split('.');
  if (steps.length > MOST_STEPS) return `leads further than ${MOST_STEPS} steps.`;
  const guards = new Map<number, string>();
  let type: unknown = schema.getType(resource.typeName);
  let record = 0;
  let listStep: number | undefined;
  for (const [index, step] of steps.entries()) {
    const field = isObjectType(type) ? type.getFields()[step] : undefined;
    if (!field || !isObjectType(type) || field.args.some(isRequiredArgument))
      return 'there is no such field.';
    const isList = isListType(getNullableType(field.type));
    const named = getNamedType(field.type);
    const right = rightOf(type, step);
    if (right && !rights.canReadField(right.resource, right.field)) guards.set(record, right.path);
    if (!isObjectType(named)) {
      if (index < steps.length - 1) return 'there is no such field.';
      const found = { path, steps, guards, kind: cellKind(named.name, isList) };
      return listStep === undefined ? found : { ...found, listStep };
    }
    if (isList) {
      if (index > 0 || !isOwnPart(right)) return 'is a list of its own: export that one.';
      listStep = index;
    }
    type = named;
    // A group of fields belongs to the record that it stands in.
    if (named.getFields()['access']) record = index + 1;
  }
  return 'is a record: name a field of it, such as its id.';
}

/** The field of a resource that governs a place of the schema. */
function rightOf(
  type: GraphQLObjectType,
  step: string,
): { resource: string; field: string; path: string } | undefined {
  const governed = findGoverned(type.name, step);
  if (!governed || !('field' in governed)) return undefined;
  const { resource, field } = governed;
  return { resource, field, path: getField(getResource(resource), field).path };
}

function isOwnPart(right: { resource: string; field: string } | undefined): boolean {
  return right !== undefined && getField(getResource(right.resource), right.field).owned === true;
}
