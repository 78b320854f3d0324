import { formatDecimal } from '../lib/decimal.js';
import { parseUnitPrice } from '../lib/money.js';
import { MASK } from '../resource/mask.js';
import type { CustomCodes } from './custom-values.js';
import type { ReadCell, Scope, Tables } from './joined-tables.js';
import { fail, type Mapping, type ValueSpec } from './mapping.js';

/** What a mapping says about one value, made ready to run: the text for a row, '' when there is none. */
export type ReadText = (scope: Scope) => string;

type SpecObject = Exclude<ValueSpec, string>;

export interface ValuePlace {
  mapping: Mapping;
  mappingPath: string;
  tables: Tables;
  customCodes: CustomCodes;
  /** Joined-to-many file whose rows are gone through here. */
  within?: string;
}

export function compileValue(spec: ValueSpec, path: string, place: ValuePlace): ReadText {
  const object: SpecObject = typeof spec === 'string' ? { column: spec } : spec;
  const read = compileSource(object, path, place);
  const cleaned = cleaner(object, place.mapping);
  const whens = (object.when ?? []).map((when) => ({ test: compileWhen(when, place), then: when.then }));
  const fallback = object.default ?? '';
  const finish = (scope: Scope): string => {
    const value = cleaned(read(scope)) || fallback;
    if (!value && object.required) throw new Error('is empty, but required.');
    return value;
  };
  if (!whens.length) return finish;
  return (scope) => whens.find(({ test }) => test(scope))?.then ?? finish(scope);
}

function compileSource(spec: SpecObject, path: string, place: ValuePlace): ReadCell {
  const { tables, within, mappingPath } = place;
  const given = (['column', 'const', 'text', 'sum'] as const).filter((name) => spec[name] !== undefined);
  if (given.length > 1) fail(mappingPath, [`${path}: says ${given.join(' and ')}; one of them is enough.`]);
  if (spec.column !== undefined) return tables.cell(spec.column, within);
  if (spec.text !== undefined) return compileText(spec.text, place);
  if (spec.sum !== undefined) return compileSum(spec.sum, place);
  if (spec.const === undefined && spec.default === undefined && !spec.when) {
    fail(mappingPath, [`${path}: says neither column, const, text nor sum.`]);
  }
  const constant = spec.const ?? '';
  return () => constant;
}

/** "{first} {last}": empty when all its columns are. */
function compileText(template: string, { tables, within }: ValuePlace): ReadCell {
  const pieces = template.split(/\{([^{}]+)\}/);
  const columns = pieces.map((piece, index) => (index % 2 ? tables.cell(piece, within) : undefined));
  return (scope) => {
    let hasValue = false;
    const text = pieces.map((piece, index) => {
      const value = columns[index]?.(scope).trim();
      if (value) hasValue = true;
      return value ?? piece;
    });
    return hasValue ? text.join('').trim() : '';
  };
}

/** Sum of a column of a joined-to-many file, exact to four decimals. */
function compileSum(reference: string, { tables, mappingPath }: ValuePlace): ReadCell {
  const table = reference.slice(0, Math.max(reference.indexOf('.'), 0));
  if (!table) fail(mappingPath, [`sum "${reference}": write it as table.column.`]);
  const rows = tables.manyRows(table);
  const at = tables.place(table);
  const cell = tables.cell(reference, table);
  return (scope) => {
    let sum = 0;
    for (const row of rows(scope)) {
      const inner: Scope = { ...scope, rows: [...scope.rows] };
      inner.rows[at] = row;
      const text = cell(inner).trim();
      if (text) sum += parseUnitPrice(text);
    }
    return formatDecimal(sum, 4, 0);
  };
}

function cleaner(spec: SpecObject, mapping: Mapping): (text: string) => string {
  const nothing = new Set(mapping.file.empty);
  const strip = spec.strip === undefined ? undefined : new RegExp(spec.strip, 'gu');
  const { map } = spec;
  const words = map && new Map(Object.entries(map));
  return (text) => {
    let value = text.trim();
    if (value.startsWith(MASK))
      throw new Error(`"${value.slice(0, 40)}" is what rights hid when the file was made, not a value.`);
    if (nothing.size && nothing.has(value)) value = '';
    if (strip && value) value = value.replace(strip, '').trim();
    if (!words) return value;
    const mapped = words.get(value) ?? words.get('*');
    if (mapped !== undefined) return mapped;
    if (!value) return '';
    throw new Error(
      `"${value.slice(0, 40)}" is not in the mapping's "map": add it there, or "*" for all others.`,
    );
  };
}

function compileWhen(
  when: NonNullable<SpecObject['when']>[number],
  { tables, within }: ValuePlace,
): (scope: Scope) => boolean {
  const cell = tables.cell(when.column, within);
  const pattern = when.matches === undefined ? undefined : new RegExp(when.matches, 'u');
  return (scope) => {
    const value = cell(scope).trim();
    if (when.equals !== undefined && value !== when.equals) return false;
    if (when.startsWith !== undefined && !value.startsWith(when.startsWith)) return false;
    if (when.empty !== undefined && (value === '') !== when.empty) return false;
    return !pattern || pattern.test(value);
  };
}
