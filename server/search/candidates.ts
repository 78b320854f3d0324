import type { ResourceMeta } from '../db/registry.js';
import type { Dialect, SqlValue } from '../db/reader.js';
import { openDraft, type ReadContext } from '../resource/plan.js';
import { scopeSql } from '../resource/scope-sql.js';
import { and, marks, notDeletedSql, openSource, quote, selectSql } from '../resource/sql.js';

/** As many reachable records of one resource are looked at before their order decides. */
export const CANDIDATES = 100;

/** So few records are gone through one by one when a word fits very many others. */
const FEW = 2000;
const LAST = '\u{10FFFF}';

/** One question to the index of terms: records with a term of these fields beginning with each of the words. */
export interface Question {
  fields: string[];
  words: string[];
}

/**
 * Records within reach that have a term beginning with each word. Words that fit few records are asked for alone, and
 * reach is looked at afterwards. Where they fit many, those out of reach could be all that is looked at: then somebody
 * who reaches few records has these gone through, and anybody else has reach looked at along the way.
 */
export async function findCandidates(
  context: ReadContext,
  resource: ResourceMeta,
  question: Question,
): Promise<number[]> {
  const scope = context.access.readScope(resource.name);
  if (scope === 'none') return [];
  const found = await termKeys(context, resource, question);
  // Terms of what was deleted are gone.
  if (scope === 'all' || !found.length) return found;
  if (found.length < CANDIDATES) return reachableKeys(context, resource, found);
  const few = await reachableKeys(context, resource, undefined);
  return few.length <= FEW
    ? termKeys(context, resource, question, few)
    : reachableTermKeys(context, resource, question);
}

/** By the index of terms alone, of all records or of these; the longest word, likely the rarest, leads. */
async function termKeys(
  { reader }: ReadContext,
  resource: ResourceMeta,
  question: Question,
  among?: number[],
): Promise<number[]> {
  if (among && !among.length) return [];
  const terms = termsSql(resource, question, among ? '' : unindexed(reader.dialect));
  const within = among ? ` and w.record_id in (${marks(among)})` : '';
  const rows = await reader.all(
    `select distinct w.record_id from search_term w where ${terms.text}${within} limit ${CANDIDATES}`,
    [...terms.values, ...(among ?? [])],
  );
  return rows.map(([id]) => Number(id));
}

/** Which of these records are within reach; of all, one more than few at most. */
async function reachableKeys(
  context: ReadContext,
  resource: ResourceMeta,
  ids: number[] | undefined,
): Promise<number[]> {
  const draft = openDraft(context);
  const source = openSource(draft, resource);
  const key = `${source.alias}.${quote(resource.idColumn)}`;
  const { text, values } = selectSql(
    [key],
    source,
    and([
      ids && { text: `${key} in (${marks(ids)})`, values: ids },
      scopeSql(draft, source),
      notDeletedSql(source),
    ]),
  );
  const rows = await context.reader.all(`${text} limit ${FEW + 1}`, values);
  return rows.map(([id]) => Number(id));
}

/** From term to term, each record's reach looked at by its key; both engines are told to begin with the terms. */
async function reachableTermKeys(
  context: ReadContext,
  resource: ResourceMeta,
  question: Question,
): Promise<number[]> {
  const draft = openDraft(context);
  const source = openSource(draft, resource);
  const terms = termsSql(resource, question, unindexed(draft.dialect));
  const reach = and([terms, scopeSql(draft, source), notDeletedSql(source)]) ?? terms;
  const join = draft.dialect === 'sqlite' ? 'cross join' : 'straight_join';
  const rows = await context.reader.all(
    `select distinct w.record_id from search_term w ${join} ${quote(resource.table)} ${source.alias} on ${source.alias}.${quote(resource.idColumn)} = w.record_id where ${reach.text} limit ${CANDIDATES}`,
    reach.values,
  );
  return rows.map(([id]) => Number(id));
}

/**
 * `before` keeps SQLite from the index of a resource's records: it does not know how few terms begin with a word, and
 * would go through all terms of the resource.
 */
function termsSql(
  resource: ResourceMeta,
  { fields, words }: Question,
  before = '',
): { text: string; values: SqlValue[] } {
  const [lead = '', ...others] = [...words].sort((a, b) => b.length - a.length);
  const range = (alias: string, before = '') =>
    `${before}${alias}.resource = ? and ${alias}.term >= ? and ${alias}.term < ? and ${alias}.field in (${marks(fields)})`;
  const valuesOf = (word: string) => [resource.name, word, word + LAST, ...fields];
  const conditions = others.map(
    (_, index) =>
      ` and exists (select 1 from search_term w${index} where w${index}.record_id = w.record_id and ${range(`w${index}`)})`,
  );
  return {
    text: `${range('w', before)}${conditions.join('')}`,
    values: [...valuesOf(lead), ...others.flatMap(valuesOf)],
  };
}

const unindexed = (dialect: Dialect): string => (dialect === 'sqlite' ? '+' : '');
