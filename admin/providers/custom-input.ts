import { isRecord } from '../shared/is-record';
import { isOfShop, type CustomField } from './custom-field';

type Values = Record<string, unknown>;

/**
 * The custom fields of a new record. What nobody filled in is left to the field's default; a default that somebody
 * emptied is sent as empty. Fields of other shops are not sent, though they may have been filled in before the shop
 * was chosen.
 */
export function newCustomValues(fields: CustomField[], values: unknown, shop: unknown): Values | undefined {
  return collect(fields, shop, (field) => {
    const value = valueOf(values, field.code);
    if (!isEmpty(value)) return value;
    return value === undefined || field.defaultValue == null ? undefined : null;
  });
}

/** The custom fields that differ; emptied ones are null. */
export function changedCustomValues(
  fields: CustomField[],
  before: unknown,
  after: unknown,
  shop: unknown,
): Values | undefined {
  return collect(fields, shop, ({ code }) => {
    const [old, value] = [valueOf(before, code), valueOf(after, code)];
    if (value === undefined || (isEmpty(old) && isEmpty(value)) || isSame(old, value)) return undefined;
    return isEmpty(value) ? null : value;
  });
}

function collect(
  fields: CustomField[],
  shop: unknown,
  read: (field: CustomField) => unknown,
): Values | undefined {
  const values = fields
    .filter((field) => field.isWritable && isOfShop(field, shop))
    .map((field) => [field.code, read(field)] as const)
    .filter(([, value]) => value !== undefined);
  return values.length > 0 ? Object.fromEntries(values) : undefined;
}

const valueOf = (values: unknown, code: string): unknown => (isRecord(values) ? values[code] : undefined);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
