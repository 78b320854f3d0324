import { getField, getResource } from '../../db/registry.js';
import { parseMoney, parseUnitPrice } from '../../lib/money.js';
import { parsePercent, wholePercent } from '../../lib/percent.js';
import { parseQuantity } from '../../lib/quantity.js';
import { cleanText } from '../../lib/text.js';
import type { PropertyValues } from '../../resource/input.js';
import type { IssueList } from './issue-list.js';
import { readCustomValues } from './order-custom-values.js';
import type { OrderDictionaries } from './order-dictionaries.js';
import type { LineInput } from './order-input.js';

/** A line as it was given, in the units of the database; what was not given is absent. */
export interface LineDraft {
  path: string;
  offer?: number;
  sku?: string;
  name?: string;
  externalId?: string;
  unit?: string;
  comment?: string;
  status?: string;
  quantity?: number;
  unitPrice?: number;
  purchasePrice?: number;
  discountAmount?: number;
  discountPercent?: number;
  vatRate?: number;
  priceType?: string;
  warehouse?: string;
  custom: PropertyValues;
}

export interface LineRules {
  currency: string;
  /** The order is a document of a return: amounts may be below zero. */
  allowsNegative: boolean;
}

/** Reads one line; every broken rule is noted with its path. */
export function readLine(
  books: OrderDictionaries,
  issues: IssueList,
  input: LineInput,
  rules: LineRules,
  path: string,
): LineDraft {
  const draft: LineDraft = {
    path,
    custom: readCustomValues(issues, 'orderLine', input.custom, rules.currency, path),
  };
  const put = <Name extends keyof LineDraft>(name: Name, value: LineDraft[Name] | undefined): void => {
    if (value !== undefined) draft[name] = value;
  };
  const texts = ['sku', 'name', 'externalId', 'unit', 'comment', 'status'] as const;
  for (const name of texts)
    put(
      name,
      issues.read(`${path}.${name}`, input[name], (value) => shortText(name, value)),
    );
  put('offer', issues.read(`${path}.offer`, input.offer, readId));
  put(
    'quantity',
    issues.read(`${path}.quantity`, input.quantity, (value) =>
      checkSign(parseQuantity(value), rules, 'The quantity', true),
    ),
  );
  put(
    'unitPrice',
    issues.read(`${path}.unitPrice`, input.unitPrice, (value) =>
      checkSign(parseUnitPrice(value), rules, 'The price'),
    ),
  );
  put(
    'purchasePrice',
    issues.read(`${path}.purchasePrice`, input.purchasePrice, (value) =>
      atLeastZero(parseUnitPrice(value), 'The price'),
    ),
  );
  put(
    'discountAmount',
    issues.read(`${path}.discountAmount`, input.discountAmount, (value) =>
      atLeastZero(parseMoney(value, rules.currency), 'A discount'),
    ),
  );
  put('discountPercent', issues.read(`${path}.discountPercent`, input.discountPercent, readShare));
  put('vatRate', issues.read(`${path}.vatRate`, input.vatRate, readShare));
  put(
    'priceType',
    issues.read(`${path}.priceType`, input.priceType, (code) =>
      knownCode(books.priceType, code, 'price type'),
    ),
  );
  put(
    'warehouse',
    issues.read(`${path}.warehouse`, input.warehouse, (code) =>
      knownCode(books.warehouse, code, 'warehouse'),
    ),
  );
  return draft;
}

/** The code, if the list has it. */
export function knownCode(entries: Map<string, unknown>, code: string, what: string): string {
  if (entries.has(code)) return code;
  throw new RangeError(`there is no ${what} "${code.slice(0, 60)}".`);
}

export function readShare(value: number | string): number {
  const percent = parsePercent(value);
  if (percent >= 0 && percent <= wholePercent) return percent;
  throw new RangeError('must be between 0 and 100 percent.');
}

export function atLeastZero(amount: number, what: string): number {
  if (amount >= 0) return amount;
  throw new RangeError(`${what} can not be below zero.`);
}

function checkSign(amount: number, rules: LineRules, what: string, isQuantity = false): number {
  if (isQuantity && amount === 0) throw new RangeError(`${what} must not be zero: leave the line out.`);
  if (amount >= 0 || rules.allowsNegative) return amount;
  throw new RangeError(`${what} can not be below zero in an order of this type.`);
}

function shortText(name: string, value: string): string {
  const text = cleanText(value).trim();
  const { maxLength = 255 } = getField(getResource('orderLine'), name);
  if (text.length > maxLength)
    throw new RangeError(`has ${text.length} characters, at most ${maxLength} fit.`);
  return text;
}

export function readId(value: string | number): number {
  const id = Number(value);
  return Number.isSafeInteger(id) ? id : -1;
}
