import type { InputIssue } from '../errors.js';
import type { Values } from '../changes/change-rows.js';
import { getResource, getTarget, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import { compileValue, type ReadText, type ValuePlace } from './compile-value.js';
import { checkCodes, refuseForeign } from './custom-values.js';
import type { Scope } from './joined-tables.js';
import { fail, type Section } from './mapping.js';
import { fieldParser, type ParseField } from './parse-field.js';

/** Reads the values of one record from a row; what is wrong goes into `issues` with its path. */
export interface ReadSection {
  fields: FieldMeta[];
  read(scope: Scope, issues: InputIssue[], currency?: string): Values;
}

/** Fields that callers of the API may not fill but a history from elsewhere brings along. */
const HISTORICAL: Record<string, string[]> = {
  order: [
    'number',
    'currency',
    'createdAt',
    'status',
    'statusChangedAt',
    'statusDueAt',
    'cancelReason',
    'shippedAt',
    'fullPaidAt',
  ],
  customer: ['createdAt', 'currency'],
  company: ['createdAt', 'currency'],
  product: ['createdAt'],
  payment: ['refunded', 'refundReason'],
  orderLine: ['canceled', 'returnedQuantity', 'shippedQuantity'],
  task: ['createdAt', 'state', 'closedAt', 'result'],
  stock: ['onHand', 'warehouse', 'purchasePrice', 'purchaseCurrency'],
};

/** Values that are no field of the record but tell how to find or to reckon it. */
export type Extra = Record<string, FieldMeta>;

export function compileSection(
  resourceName: string,
  section: Section,
  path: string,
  place: ValuePlace,
  extra: Extra = {},
): ReadSection {
  const resource = getResource(resourceName);
  const targets: { field: FieldMeta; path: string; text: ReadText; parse: ParseField }[] = [];
  const problems: string[] = [];
  for (const [target, spec] of Object.entries(section)) {
    const field = extra[target] ?? resource.byPath.get(target);
    if (field?.kind === 'file') {
      problems.push(
        `${path}.${target}: holds files, and an import brings none: it opens no paths or addresses that stand in a table. Upload them through the API.`,
      );
      continue;
    }
    if (!field || !isTarget(resource, field, extra)) {
      problems.push(
        `${path}.${target}: ${resource.name} has no such field to import into. It has: ${targetNames(resource, extra).join(', ')}.`,
      );
      continue;
    }
    targets.push({
      field,
      path: `${path}.${target}`,
      text: compileValue(spec, `${path}.${target}`, place),
      parse: fieldParser(field, spec, place.mapping),
    });
  }
  if (problems.length) fail(place.mappingPath, problems);
  const fields = targets.map(({ field }) => field);
  return {
    fields,
    read(scope, issues, currency) {
      const values: Values = {};
      for (const { field, path: where, text, parse } of targets) {
        try {
          const value = text(scope);
          if (value !== '') values[field.name] = checkCodes(field, parse(value, currency), place.customCodes);
        } catch (error) {
          issues.push({ path: where, message: error instanceof Error ? error.message : String(error) });
        }
      }
      // The shop of an order may be the default one, which is not known here.
      if (resourceName !== 'order') refuseForeign(fields, values, values['shop'], path, issues);
      return values;
    },
  };
}

function isTarget(resource: ResourceMeta, field: FieldMeta, extra: Extra): boolean {
  if (extra[field.path] === field) return true;
  if (!field.column || field.name === 'externalSource' || field.sensitivity === 'secret') return false;
  if (field.kind === 'file' || (field.kind === 'toOne' && !getTarget(field).dictionary)) return false;
  return field.input !== 'none' || (HISTORICAL[resource.name] ?? []).includes(field.name);
}

const targetNames = (resource: ResourceMeta, extra: Extra): string[] =>
  [
    ...Object.keys(extra),
    ...[...resource.fields.values()]
      .filter((field) => isTarget(resource, field, extra))
      .map((field) => field.path),
  ].sort();
