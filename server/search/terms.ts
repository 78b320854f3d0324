import { phoneSearchTerms } from '../lib/phone.js';
import { searchTokens } from '../lib/text.js';
import type { FieldMeta, ResourceMeta } from '../db/registry.js';

export interface Term {
  term: string;
  field: string;
}

const LONGEST = 40;

/** The words under which a record is found, from its fields' values; lists give the words of each element. */
export function termsOf(resource: ResourceMeta, valueOf: (field: FieldMeta) => unknown): Term[] {
  const found = new Map<string, Term>();
  for (const field of searchedFields(resource)) {
    for (const term of fieldTerms(field, valueOf(field)))
      found.set(`${field.name} ${term}`, { term, field: field.name });
  }
  return [...found.values()];
}

const searched = new WeakMap<ResourceMeta, FieldMeta[]>();

export function searchedFields(resource: ResourceMeta): FieldMeta[] {
  const known = searched.get(resource);
  if (known) return known;
  const fields = resource.dictionary ? [] : [...resource.fields.values()].filter((field) => field.search);
  searched.set(resource, fields);
  return fields;
}

export function fieldTerms(field: FieldMeta, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldTerms(field, one));
  if (typeof value !== 'string' || !value) return [];
  if (field.search === 'phone') return phoneSearchTerms(value).map(cut);
  // An e-mail, number or SKU is found whole by its prefix, and by its words.
  if (field.search === 'exact')
    return [...new Set([cut(value.toLowerCase().trim()), ...searchTokens(value)])];
  return searchTokens(value);
}

const cut = (term: string): string => term.slice(0, LONGEST);
