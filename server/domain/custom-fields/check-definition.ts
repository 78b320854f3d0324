import { GraphQLScalarType } from 'graphql';
import type { Context } from '../../context.js';
import { allResources, getResource } from '../../db/registry.js';
import { isCurrency } from '../../lib/currency.js';
import { readFieldValue } from '../../resource/input.js';
import { graphqlScalar } from '../../resource/operators.js';
import { searchedFields } from '../../search/terms.js';
import { IssueList } from '../orders/issue-list.js';
import { getOrderDictionaries } from '../orders/order-dictionaries.js';
import type { CustomFieldDefinition } from './custom-field-definition.js';
import type { CustomKind } from './custom-field.entity.js';
import { fieldOfDefinition } from './field-of-definition.js';
import { findUnknown } from './find-unknown.js';

/** Kinds whose values are one short thing, which an index can hold and two records can share. */
const COMPARED = new Set(['TEXT', 'NUMBER', 'WHOLE_NUMBER', 'MONEY', 'DATE', 'DATE_TIME', 'CHOICE', 'LINK']);
const OF_ORDERS = new Set(['order', 'orderLine']);

/** Whether an index can serve fields of this kind; one of yes or no picks too little to be worth its writes. */
export const isIndexable = ({ kind }: CustomFieldDefinition): boolean => COMPARED.has(kind);

/** Refuses a definition that can not work, with everything that is wrong with it. */
export async function checkDefinition(context: Context, definition: CustomFieldDefinition): Promise<void> {
  const issues = new IssueList();
  if (!/^[a-z][A-Za-z0-9]{0,39}$/.test(definition.code))
    issues.add(
      'input.code',
      'is a name of 1 to 40 letters and digits that begins with a small letter, such as deliveryFloor.',
    );
  checkKind(issues, definition);
  const books = await getOrderDictionaries(context);
  for (const shop of definition.shops)
    if (!books.shop.has(shop)) issues.add('input.shops', `there is no shop "${shop.slice(0, 60)}".`);
  if (definition.dictionary !== null && !(await hasDictionary(context, definition.dictionary)))
    issues.add('input.dictionary', `there is no custom dictionary "${definition.dictionary.slice(0, 60)}".`);
  issues.throwIfAny();
  await checkDefault(context, issues, definition);
  issues.throwIfAny();
}

/** The default comes as any JSON: it must be what the field itself would take. */
async function checkDefault(
  context: Context,
  issues: IssueList,
  definition: CustomFieldDefinition,
): Promise<void> {
  const { defaultValue, currency, kind } = definition;
  if (defaultValue === null) return;
  const path = 'input.defaultValue';
  const field = fieldOfDefinition(definition);
  if (!hasForm(kind, defaultValue)) return issues.add(path, `is not a value of ${kind}.`);
  const value = issues.attempt(path, () => {
    const scalar = kind === 'LINK' ? undefined : graphqlScalar(field, '');
    const parsed = scalar instanceof GraphQLScalarType ? parseScalar(scalar, defaultValue) : defaultValue;
    // The currency of the records is not known yet: the yardstick is one of four digits, which has room for all.
    return readFieldValue(field, parsed, currency ?? 'CLF');
  });
  for (const issue of await findUnknown(context, [{ field, value, path }]))
    issues.add(issue.path, issue.message);
}

function parseScalar(scalar: GraphQLScalarType, value: unknown): unknown {
  try {
    return scalar.parseValue(value);
  } catch (error) {
    throw new RangeError(error instanceof Error ? error.message : 'is not understood.', { cause: error });
  }
}

function hasForm(kind: CustomKind, value: unknown): boolean {
  if (kind === 'YES_NO') return typeof value === 'boolean';
  if (kind === 'CHOICES') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (kind === 'NUMBER' || kind === 'WHOLE_NUMBER') return typeof value === 'number';
  return typeof value === 'string';
}

function checkKind(issues: IssueList, definition: CustomFieldDefinition): void {
  const { kind, dictionary, target, currency, resource } = definition;
  const chooses = kind === 'CHOICE' || kind === 'CHOICES';
  if (chooses && dictionary === null) issues.add('input.dictionary', `is required for ${kind}.`);
  if (!chooses && dictionary !== null) issues.add('input.dictionary', `is for CHOICE and CHOICES only.`);
  if (kind === 'LINK' && !linkTargets().includes(target ?? ''))
    issues.add('input.target', `is one of ${linkTargets().join(', ')}.`);
  if (kind !== 'LINK' && target !== null) issues.add('input.target', 'is for LINK only.');
  if (kind !== 'MONEY' && currency !== null) issues.add('input.currency', 'is for MONEY only.');
  if (kind === 'MONEY' && OF_ORDERS.has(resource) && currency !== null)
    issues.add('input.currency', `is not asked: amounts are in the currency of the ${resource}.`);
  if (kind === 'MONEY' && !OF_ORDERS.has(resource) && !isCurrency(currency ?? ''))
    issues.add('input.currency', `is required, a currency of ISO 4217: a ${resource} has none of its own.`);
  if (definition.printed && !OF_ORDERS.has(resource))
    issues.add('input.printed', 'is for fields of orders and of their lines: these are what is printed.');
  if (definition.unique && !isIndexable(definition))
    issues.add('input.unique', `is not possible for ${kind}.`);
  if (definition.indexed && !isIndexable(definition))
    issues.add('input.indexed', `is not possible for ${kind}.`);
  if (kind === 'FILE' && definition.defaultValue !== null)
    issues.add('input.defaultValue', 'is not possible for FILE: each record has a file of its own.');
  checkSearch(issues, definition);
  if (definition.unique && definition.defaultValue !== null)
    issues.add('input.defaultValue', 'would be the same for all new records of a unique field.');
}

/** The box looks up the beginning of the value in the field's own index, among records that it finds at all. */
function checkSearch(issues: IssueList, definition: CustomFieldDefinition): void {
  const { kind, resource, searchable, unique, indexed } = definition;
  if (!searchable) return;
  if (kind !== 'TEXT') issues.add('input.searchable', `is not possible for ${kind}.`);
  else if (!searchedFields(getResource(resource)).length)
    issues.add(
      'input.searchable',
      `is not possible: the search box finds no ${getResource(resource).plural}.`,
    );
  else if (!unique && !indexed) issues.add('input.indexed', 'is needed for the search box.');
}

/** A part of another record or a row of a log is no place to lead to. */
const linkTargets = (): string[] =>
  allResources()
    .filter((resource) => !resource.partOf && !resource.ledger)
    .map((resource) => resource.name)
    .sort();

async function hasDictionary(context: Context, code: string): Promise<boolean> {
  const rows = await context.reader.all(
    'select 1 from `custom_dictionary` where `code` = ? and `deleted_at` is null',
    [code],
  );
  return rows.length > 0;
}
