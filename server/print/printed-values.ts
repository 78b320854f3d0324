import { getResource, type FieldMeta } from '../db/registry.js';
import type { CustomValues, InvoiceEntries } from './invoice-data.js';
import type { InvoiceContext } from './invoice-context.js';
import { printedFieldsOf } from './add-printed-fields.js';
import type { Paragraph } from './print-document.js';
import { isolate } from './text-layout.js';

/** Names of what is chosen in fields that staff made, by dictionary and code. */
export const namesOfEntries = (entries: InvoiceEntries): Map<string, string> =>
  new Map(
    (entries?.items ?? []).map(({ code, name, dictionary }) => [
      `${dictionary?.code} ${code}`,
      name ?? code ?? '',
    ]),
  );

/** "Label: value" of each printed field that has one; what the person may not read is not in the values. */
export function printedValues(
  resource: 'order' | 'orderLine',
  values: CustomValues,
  currency: string,
  context: InvoiceContext,
): Paragraph[] {
  if (!values) return [];
  return printedFieldsOf(getResource(resource)).flatMap((field) => {
    const value = values[field.path.replace(/^custom\./, '')];
    const text = value === null || value === undefined ? '' : textOf(field, value, currency, context);
    // Label and text may be of different scripts: each keeps its own direction.
    return text === '' ? [] : [{ text: `${isolate(field.custom?.label ?? '')}: ${isolate(text)}` }];
  });
}

function textOf(field: FieldMeta, value: unknown, currency: string, context: InvoiceContext): string {
  const { formats, words, names } = context;
  const { kind, custom, fixedCurrency } = field;
  const named = (code: unknown): string => names.get(`${custom?.dictionary} ${String(code)}`) ?? String(code);
  if (Array.isArray(value)) return value.map((one) => isolate(named(one))).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).filter(Boolean).map(String).join(' ');
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formats.number(value);
  const text = String(value);
  switch (kind) {
    case 'date':
      return formats.day(text);
    case 'dateTime':
      return formats.date(text);
    case 'money':
      return formats.money(text, fixedCurrency ?? currency);
    default:
      return named(text);
  }
}
