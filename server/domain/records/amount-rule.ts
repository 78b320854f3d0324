import type { Context } from '../../context.js';
import type { Write } from '../../changes/write.js';
import { getResourceOf, type EntityClass, type FieldMeta } from '../../db/registry.js';
import { wholePercent } from '../../lib/percent.js';
import { isGiven } from './is-given.js';
import { IssueList } from '../orders/issue-list.js';

const SIZES = new Set(['weightGrams', 'lengthMm', 'widthMm', 'heightMm']);

/** Prices, costs, amounts and sizes of the catalogue and its lists are not below zero; rates are from 0 to 100 percent. */
export function amountRule(_context: Context, _writing: Write, record: object, input: object): void {
  const issues = new IssueList();
  for (const field of fieldsOf(record)) {
    const value: unknown = Reflect.get(record, field.name);
    if (typeof value !== 'number' || !isGiven(input, field.path)) continue;
    const isAmount =
      field.kind === 'money' ||
      field.kind === 'unitPrice' ||
      field.kind === 'quantity' ||
      SIZES.has(field.name);
    if (isAmount && value < 0) issues.add(`input.${field.path}`, 'can not be below zero.');
    if (field.kind === 'percent' && (value < 0 || value > wholePercent))
      issues.add(`input.${field.path}`, 'must be between 0 and 100 percent.');
  }
  issues.throwIfAny();
}

function fieldsOf(record: object): FieldMeta[] {
  const entity = record.constructor;
  return isEntity(entity)
    ? [...getResourceOf(entity).fields.values()].filter((field) => field.input !== 'none')
    : [];
}

/** What a record was made by is its class. */
const isEntity = (entity: unknown): entity is EntityClass => typeof entity === 'function';
