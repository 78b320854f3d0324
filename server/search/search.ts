import { phoneQueryTerms } from '../lib/phone.js';
import { searchTokens } from '../lib/text.js';
import { allResources, customFieldsOf, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import type { ReadAccess } from '../resource/access.js';
import { readList, type ReadContext } from '../resource/read.js';
import type { Plain } from '../resource/project.js';
import { selectionOf, type Selection, type SelectionShape } from '../resource/selection.js';
import { prefixSql } from '../resource/prefix-sql.js';
import { marks, quote } from '../resource/sql.js';
import { searchedFields } from './terms.js';

export interface Hit {
  resource: string;
  id: string;
  title: string;
  subtitle: string;
}

/** Candidates looked at for each resource before rights and order decide. */
const CANDIDATES = 100;
const LAST = '\u{10FFFF}';

/**
 * The one search box: records whose searchable fields begin with every word typed. Words come from the index of terms,
 * only of fields that the caller may read; the records themselves are read through the planner, within the caller's
 * rows.
 */
export async function search(context: ReadContext, text: string, limit: number): Promise<Hit[]> {
  const alternatives = queriesOf(text);
  if (!alternatives.length) return [];
  const found = await Promise.all(
    allResources()
      .filter(
        (resource) =>
          searchableFields(context.access, resource).length + ownFields(context.access, resource).length,
      )
      .map((resource) => searchResource(context, resource, alternatives, text.trim(), limit)),
  );
  return found.flat().slice(0, limit);
}

/** What was typed, read as one phone number, as one whole word, and as several words. */
function queriesOf(text: string): string[][] {
  const whole = text.trim().toLowerCase();
  if (whole.length < 2) return [];
  const words = searchTokens(text);
  const queries = [
    ...phoneQueryTerms(text).map((term) => [term]),
    [whole.slice(0, 40)],
    ...(words.length ? [words.slice(0, 5)] : []),
  ];
  return [...new Map(queries.map((query) => [query.join(' '), query])).values()];
}

const searchableFields = (access: ReadAccess, resource: ResourceMeta): string[] =>
  searchedFields(resource)
    .filter((field) => access.canReadField(resource.name, field.name))
    .map((field) => field.name);

/** Fields that staff made and want to be searched. */
const ownFields = (access: ReadAccess, resource: ResourceMeta): FieldMeta[] =>
  customFieldsOf(resource).filter(
    (field) => field.custom?.searchable && access.canReadField(resource.name, field.name),
  );

async function searchResource(
  context: ReadContext,
  resource: ResourceMeta,
  alternatives: string[][],
  whole: string,
  limit: number,
): Promise<Hit[]> {
  const fields = searchableFields(context.access, resource);
  const ids = new Set<number>();
  for (const words of fields.length ? alternatives : []) {
    for (const id of await candidates(context, resource, fields, words)) ids.add(id);
    if (ids.size >= limit) break;
  }
  for (const field of ownFields(context.access, resource)) {
    if (ids.size < limit) for (const id of await ownCandidates(context, resource, field, whole)) ids.add(id);
  }
  if (!ids.size) return [];
  const { items } = await readList(context, resource, hitSelection(context.access, resource), {
    where: { id: { in: [...ids].slice(0, CANDIDATES) } },
    page: { limit },
  });
  return Array.isArray(items) ? items.map((item: Plain) => toHit(resource, item)) : [];
}

/** Records that have a term beginning with each word; the longest word, likely the rarest, leads. */
async function candidates(
  context: ReadContext,
  resource: ResourceMeta,
  fields: string[],
  words: string[],
): Promise<number[]> {
  const [lead = '', ...others] = [...words].sort((a, b) => b.length - a.length);
  const range = (alias: string) =>
    `${alias}.resource = ? and ${alias}.term >= ? and ${alias}.term < ? and ${alias}.field in (${marks(fields)})`;
  const valuesOf = (word: string) => [resource.name, word, word + LAST, ...fields];
  const conditions = others.map(
    (_, index) =>
      ` and exists (select 1 from search_term o${index} where o${index}.record_id = t.record_id and ${range(`o${index}`)})`,
  );
  const rows = await context.reader.all(
    `select distinct t.record_id from search_term t where ${range('t')}${conditions.join('')} limit ${CANDIDATES}`,
    [...valuesOf(lead), ...others.flatMap(valuesOf)],
  );
  return rows.map(([id]) => Number(id));
}

/**
 * Records whose own field begins with what was typed. Such a field has an index itself: words of it would have to be
 * made for every record when staff decide that it is searched.
 */
async function ownCandidates(
  { reader }: ReadContext,
  resource: ResourceMeta,
  field: FieldMeta,
  whole: string,
): Promise<number[]> {
  const begins = prefixSql(reader.dialect, quote(field.column ?? field.name), whole);
  const rows = await reader.all(
    `select ${quote(resource.idColumn)} from ${quote(resource.table)} where ${begins.text} limit ${CANDIDATES}`,
    begins.values,
  );
  return rows.map(([id]) => Number(id));
}

/** Fields shown of a hit: its title, and what tells it from others of the same name. */
const SUBTITLES: Record<string, SelectionShape> = {
  order: { firstName: true, lastName: true, phone: true, status: { name: true } },
  customer: { phones: true, emails: true },
  offer: { sku: true, barcode: true },
  company: { taxNumber: true },
};

const selections = new WeakMap<object, Map<string, Selection>>();

/** Kept, because the planner keeps its plan by it. */
function hitSelection(access: ReadAccess, resource: ResourceMeta): Selection {
  const known = selections.get(access.reach) ?? new Map<string, Selection>();
  selections.set(access.reach, known);
  const made = known.get(resource.name) ?? selectionOf({ items: hitShape(access, resource) });
  known.set(resource.name, made);
  return made;
}

function hitShape(access: ReadAccess, resource: ResourceMeta): SelectionShape {
  const wanted = {
    ...Object.fromEntries(resource.title.map((name) => [name, true as const])),
    ...SUBTITLES[resource.name],
  };
  const readable = Object.entries(wanted).filter(([name]) => access.canReadField(resource.name, name));
  return { id: true, ...Object.fromEntries(readable) };
}

function toHit(resource: ResourceMeta, item: Plain): Hit {
  const title = resource.title
    .map((name) => item[name])
    .filter(Boolean)
    .join(' ');
  const rest = Object.entries(item).filter(([name]) => name !== 'id' && !resource.title.includes(name));
  return {
    resource: resource.name,
    id: String(item['id']),
    title: title || `${resource.typeName} ${item['id']}`,
    subtitle: rest
      .map(([, value]) => textOf(value))
      .filter(Boolean)
      .join(' · '),
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).map(textOf).filter(Boolean).join(' ');
  return '';
}
