import { badInput } from '../errors.js';
import { currencyDigits } from '../lib/currency.js';
import { getField, type FieldMeta } from '../db/registry.js';
import { encodeFilter } from './codec.js';
import { OPERATORS } from './operators.js';
import { listOf } from './operand-shapes.js';
import { escapeLike, prefixSql } from './prefix-sql.js';
import { columnSql, marks, type Draft, type Source, type Sql } from './sql.js';

const LONGEST_LIST = 1000;

const COMPARISONS: Record<string, string> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };

/** One operator of one field as SQL; anything the field does not have is refused with its path. */
export function operatorSql(
  draft: Draft,
  source: Source,
  field: FieldMeta,
  operator: string,
  operand: unknown,
  path: string,
): Sql {
  const column = columnSql(draft, source, field);
  const { kind } = field;
  if (!OPERATORS[kind]?.includes(operator))
    throw badInput([{ path, message: 'is not an operator of this field.' }]);
  if (operator === 'isNull') return emptySql(column, kind, operand === true);
  if (operand === null) {
    if (operator === 'eq') return { text: `${column} is null`, values: [] };
    if (operator === 'ne') return { text: `${column} is not null`, values: [] };
    throw badInput([{ path, message: 'can not be null; use isNull to find what is empty.' }]);
  }
  if (operator === 'startsWith' || operator === 'contains')
    return wordSql(draft, field, column, operator, String(operand));
  if (operator === 'has') {
    const element = JSON.stringify(String(operand));
    return { text: `${column} like ? escape '!'`, values: [`%${escapeLike(element)}%`] };
  }
  if (kind === 'money') return moneySql(draft, source, field, column, operator, operand, path);
  return comparison(column, operator, operandsOf(operand, operator, path), (one) =>
    encode(draft, field, one, path, ''),
  );
}

/** A list of nothing is as empty as no list. */
function emptySql(column: string, kind: FieldMeta['kind'], isEmpty: boolean): Sql {
  if (kind !== 'textList') return { text: `${column} is ${isEmpty ? '' : 'not '}null`, values: [] };
  const text = isEmpty ? `(${column} is null or ${column} = '[]')` : `${column} <> '[]'`;
  return { text, values: [] };
}

function comparison(
  column: string,
  operator: string,
  operands: unknown[],
  encoded: (one: unknown) => string | number | null,
): Sql {
  const values = operands.map(encoded);
  // One value in a list is an equality, which engines find more ways through.
  if (operator === 'in' && values.length === 1) return { text: `${column} = ?`, values };
  if (operator === 'in')
    return values.length
      ? { text: `${column} in (${marks(values)})`, values }
      : { text: '1 = 0', values: [] };
  if (operator === 'notIn') {
    return values.length
      ? { text: `(${column} not in (${marks(values)}) or ${column} is null)`, values }
      : { text: '1 = 1', values: [] };
  }
  if (operator === 'eq') return { text: `${column} = ?`, values };
  // "not this" includes "nothing": the complement of eq, which SQL's own <> is not.
  if (operator === 'ne') return { text: `(${column} <> ? or ${column} is null)`, values };
  return { text: `${column} ${COMPARISONS[operator]} ?`, values };
}

/** Amounts are kept in minor units, so the same number means different sums in yen and euro. */
function moneySql(
  draft: Draft,
  source: Source,
  field: FieldMeta,
  column: string,
  operator: string,
  operand: unknown,
  path: string,
): Sql {
  const operands = operandsOf(operand, operator, path);
  const { fixedCurrency } = field;
  if (fixedCurrency)
    return comparison(column, operator, operands, (one) => encode(draft, field, one, path, fixedCurrency));
  const byDigits = new Map<number, string[]>();
  for (const currency of draft.access.currencies) {
    byDigits.set(currencyDigits(currency), [...(byDigits.get(currencyDigits(currency)) ?? []), currency]);
  }
  const groups = [...byDigits.values()];
  const [only = ['EUR']] = groups;
  if (groups.length <= 1)
    return comparison(column, operator, operands, (one) => encode(draft, field, one, path, only[0] ?? 'EUR'));
  const currency = getField(source.resource, field.currency ?? 'currency');
  const currencyColumn = columnSql(draft, source, currency);
  const parts = groups.map((currencies, index) => {
    const compared = comparison(column, operator, operands, (one) =>
      encode(draft, field, one, path, currencies[0] ?? 'EUR'),
    );
    // A sum without a currency is one of nothing bought yet: zero in any.
    const orNone = index === 0 && !currency.required ? ` or ${currencyColumn} is null` : '';
    return {
      text: `(${currencyColumn} in (${marks(currencies)})${orNone}) and ${compared.text}`,
      values: [...currencies, ...compared.values],
    };
  });
  return {
    text: `(${parts.map((part) => `(${part.text})`).join(' or ')})`,
    values: parts.flatMap((part) => part.values),
  };
}

function encode(
  draft: Draft,
  field: FieldMeta,
  value: unknown,
  path: string,
  currency: string,
): string | number | null {
  try {
    return encodeFilter(field, value, draft.dialect, currency);
  } catch (error) {
    throw badInput([{ path, message: error instanceof Error ? error.message : 'is not understood.' }]);
  }
}

/** SQLite looks into text whose case counts by instr, because its LIKE never minds the case. */
function wordSql(
  draft: Draft,
  field: FieldMeta,
  column: string,
  operator: 'startsWith' | 'contains',
  text: string,
): Sql {
  if (draft.dialect === 'sqlite' && field.exactCase && operator === 'contains')
    return { text: `instr(${column}, ?) > 0`, values: [text] };
  if (operator === 'startsWith') return prefixSql(draft.dialect, column, text);
  return { text: `${column} like ? escape '!'`, values: [`%${escapeLike(text)}%`] };
}

function operandsOf(operand: unknown, operator: string, path: string): unknown[] {
  if (operator !== 'in' && operator !== 'notIn') return [operand];
  const list = listOf(operand, path);
  if (list.length > LONGEST_LIST)
    throw badInput([{ path, message: `holds ${list.length} values, at most ${LONGEST_LIST} are allowed.` }]);
  return list;
}
