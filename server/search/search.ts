import { phoneQueryTerms } from '../lib/phone.js';
import { searchTokens } from '../lib/text.js';
import { allResources, type FieldMeta, type ResourceMeta } from '../db/registry.js';
import type { ReadAccess } from '../resource/access.js';
import type { Plain } from '../resource/project.js';
import { readList, type ReadContext } from '../resource/read.js';
import { CANDIDATES, findCandidates } from './candidates.js';
import { foundIn, foundInOwn } from './found-in.js';
import { hitSelection, toHit, type Hit } from './hit.js';
import { findOwnCandidates, ownFields } from './own-candidates.js';
import { sharePlaces } from './share-places.js';
import { searchedFields } from './terms.js';

interface Asked {
  limit: number;
  /** By which field each record was found: more is read of it then. */
  tellsWhere: boolean;
}

/** What was typed: as words, in each way it can be read, and as it stands. */
interface Typed {
  alternatives: string[][];
  whole: string;
}

/**
 * The one search box: records whose searchable fields begin with every word typed. Words come from the index of terms,
 * only of fields that the caller may read; the records themselves are read through the planner, within the caller's
 * rows.
 */
export async function search(context: ReadContext, text: string, asked: Asked): Promise<Hit[]> {
  const typed = { alternatives: queriesOf(text), whole: text.trim() };
  if (!typed.alternatives.length) return [];
  const found = await Promise.all(
    allResources().map((resource) => searchResource(context, resource, typed, asked)),
  );
  return sharePlaces(found, asked.limit);
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

const searchableFields = (access: ReadAccess, resource: ResourceMeta): FieldMeta[] =>
  searchedFields(resource).filter((field) => access.canReadField(resource.name, field.name));

async function searchResource(
  context: ReadContext,
  resource: ResourceMeta,
  { alternatives, whole }: Typed,
  { limit, tellsWhere }: Asked,
): Promise<Hit[]> {
  const fields = searchableFields(context.access, resource);
  const own = ownFields(context.access, resource);
  const ids = new Set<number>();
  for (const words of fields.length ? alternatives : []) {
    const question = { fields: fields.map(({ name }) => name), words };
    for (const id of await findCandidates(context, resource, question)) ids.add(id);
    if (ids.size >= limit) break;
  }
  const byOwn = new Map<number, FieldMeta>();
  for (const field of own) {
    if (ids.size >= limit) break;
    for (const id of await findOwnCandidates(context, resource, field, whole)) {
      ids.add(id);
      if (!byOwn.has(id)) byOwn.set(id, field);
    }
  }
  if (!ids.size) return [];
  const { items } = await readList(
    context,
    resource,
    hitSelection(context.access, resource, tellsWhere ? [...fields, ...own] : []),
    {
      where: { id: { in: [...ids].slice(0, CANDIDATES) } },
      page: { limit },
    },
  );
  const findWhere = (item: Plain) => {
    if (!tellsWhere) return undefined;
    for (const words of alternatives) {
      const found = foundIn(fields, words, item);
      if (found) return found;
    }
    const field = byOwn.get(Number(item['id']));
    return field && foundInOwn(field, item);
  };
  return Array.isArray(items) ? items.map((item: Plain) => toHit(resource, item, findWhere)) : [];
}
