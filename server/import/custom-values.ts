import type { Values } from '../changes/change-rows.js';
import type { Reader } from '../db/reader.js';
import type { FieldMeta } from '../db/registry.js';
import type { InputIssue } from '../errors.js';

/** Codes that may be chosen, by custom dictionary. */
export type CustomCodes = ReadonlyMap<string, ReadonlySet<string>>;

export async function readCustomCodes(reader: Reader): Promise<CustomCodes> {
  const codes = new Map<string, Set<string>>();
  const rows = await reader.all(
    'select `dictionary`, `code` from `custom_dictionary_entry` where `active` = 1 and `deleted_at` is null',
    [],
  );
  for (const [dictionary, code] of rows) {
    const known = codes.get(String(dictionary)) ?? new Set<string>();
    codes.set(String(dictionary), known.add(String(code)));
  }
  return codes;
}

/** Gives the value on when it is an entry, or a list of entries, of the field's dictionary. */
export function checkCodes(field: FieldMeta, value: unknown, codes: CustomCodes): unknown {
  const dictionary = field.custom?.dictionary;
  if (dictionary === undefined) return value;
  for (const code of Array.isArray(value) ? value : [value]) {
    if (!codes.get(dictionary)?.has(String(code)))
      throw new Error(
        `"${String(code).slice(0, 40)}" is no entry of the dictionary ${dictionary}: make it one, or give another word in the mapping ("map").`,
      );
  }
  return value;
}

/** Notes fields that staff made for other shops only. */
export function refuseForeign(
  fields: readonly FieldMeta[],
  values: Values,
  shop: unknown,
  path: string,
  issues: InputIssue[],
): void {
  if (typeof shop !== 'string') return;
  for (const { name, path: target, custom } of fields) {
    if (custom?.shops.length && values[name] !== undefined && !custom.shops.includes(shop))
      issues.push({
        path: `${path}.${target}`,
        message: `is a field of ${custom.shops.join(', ')}, not of shop ${shop}.`,
      });
  }
}
