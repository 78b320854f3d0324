import type { FieldMeta } from '../db/registry.js';
import type { Plain } from '../resource/project.js';
import type { FoundIn } from './hit.js';
import { fieldTerms } from './terms.js';

/** Enough to recognize a value by. */
const LONGEST = 120;

/**
 * The field by which words find a record, and its value: the one that holds the longest word, as several may hold the
 * others. Undefined where the record does not hold them all: then it was found by something else.
 */
export function foundIn(fields: FieldMeta[], words: string[], item: Plain): FoundIn | undefined {
  const [lead, ...others] = [...words].sort((a, b) => b.length - a.length);
  const holding = (word: string) =>
    fields.flatMap((field) =>
      valuesOf(field, item)
        .filter((value) => fieldTerms(field, value).some((term) => term.startsWith(word)))
        .map((value) => ({ field: field.path, value: cut(value) })),
    );
  if (lead === undefined || !others.every((word) => holding(word).length)) return undefined;
  return holding(lead)[0];
}

/** The value of a field that staff made. */
export function foundInOwn(field: FieldMeta, item: Plain): FoundIn | undefined {
  const [value] = valuesOf(field, item);
  return value === undefined ? undefined : { field: field.path, value: cut(value) };
}

function valuesOf(field: FieldMeta, item: Plain): string[] {
  const value = field.path
    .split('.')
    .reduce<unknown>(
      (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
      item,
    );
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
}

const cut = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
