import type { Values } from '../changes/change-rows.js';
import { getResource } from '../db/registry.js';
import { phoneSearchTerms } from '../lib/phone.js';
import { saveRecords, withSource, type Batch, type Draft, type SaveMode } from './batch.js';
import { selectRecords } from './stored-records.js';

/** Something in the file that is about a customer or a company: its values, and who is told which record it is. */
export interface PartyDraft {
  values: Values;
  /** Values of a new record only. */
  initial?: Values;
  saved: (record: Values) => void;
}

/**
 * Finds or makes the customers (companies) the file speaks of. A customer is known by its external id, else by phone,
 * else by e-mail; several rows about one of them are put together first, the first word counting when completing.
 */
export async function saveParties(
  batch: Batch,
  resourceName: 'customer' | 'company',
  parties: PartyDraft[],
  mode: SaveMode,
): Promise<void> {
  if (!parties.length) return;
  const resource = getResource(resourceName);
  const groups = new Map<string, PartyDraft[]>();
  for (const party of parties) {
    const key = identityOf(party.values);
    const group = groups.get(key);
    if (group) group.push(party);
    else groups.set(key, [party]);
  }
  const existing = await findParties(
    batch,
    resourceName,
    [...groups.values()].flatMap(([first]) => (first ? [first.values] : [])),
  );
  const drafts: Draft[] = [];
  const members: PartyDraft[][] = [];
  for (const [key, group] of groups) {
    const found = existing.get(key);
    if (found && (found['mergedInto'] || found['deletedAt'])) {
      // Deleted stays deleted; of merged ones the other record goes on.
      for (const party of group) party.saved({ ...found, id: found['mergedInto'] ?? found['id'] });
      batch.tally.count(resourceName, 'unchanged');
      continue;
    }
    drafts.push({ values: valuesOf(batch, group, found, mode), existing: found });
    members.push(group);
  }
  const saved = await saveRecords(batch, resource, drafts, mode);
  saved.forEach((record, index) => members[index]?.forEach((party) => party.saved(record)));
}

/** What all rows about one party say together. */
function valuesOf(batch: Batch, group: PartyDraft[], found: Values | undefined, mode: SaveMode): Values {
  const ordered = mode === 'complete' ? [...group].reverse() : group;
  const values = withSource(batch, Object.assign({}, ...ordered.map((party) => party.values)), found);
  return found ? values : { ...group[0]?.initial, ...values };
}

/** Empty when there is nothing to know the record by. */
export function identityOf(values: Values): string {
  if (values['externalId'] !== undefined) return `id ${String(values['externalId'])}`;
  const phone = firstOf(values['phones'] ?? values['phone']);
  if (phone) return `phone ${phone}`;
  const email = firstOf(values['emails'] ?? values['email']);
  return email ? `email ${email.toLowerCase()}` : '';
}

function firstOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first ? first : undefined;
}

/** Customers (companies) that are there already, by what `identityOf` says of each of the wanted. */
export async function findParties(
  batch: Batch,
  resourceName: string,
  wanted: Values[],
): Promise<Map<string, Values>> {
  const resource = getResource(resourceName);
  const found = new Map<string, Values>();
  const ids = wanted.flatMap(({ externalId }) => (typeof externalId === 'string' ? [externalId] : []));
  if (ids.length) {
    const records = await selectRecords(batch.bulk, resource, 'externalId', ids, {
      property: 'externalSource',
      value: batch.source,
    });
    for (const record of records) found.set(`id ${String(record['externalId'])}`, record);
  }
  const missing = wanted.filter((values) => !found.has(identityOf(values)));
  const contacts = new Map<string, string[]>();
  for (const values of missing) {
    const phone = firstOf(values['phones'] ?? values['phone']);
    const email = firstOf(values['emails'] ?? values['email']);
    for (const term of [
      ...(phone ? phoneSearchTerms(phone).slice(0, 1) : []),
      ...(email ? [email.toLowerCase().slice(0, 40)] : []),
    ]) {
      contacts.set(term, [...(contacts.get(term) ?? []), identityOf(values)]);
    }
  }
  if (contacts.size) await findByContact(batch, resourceName, missing, contacts, found);
  return found;
}

/** The index of the search box knows phones and e-mails; the record itself decides. */
async function findByContact(
  { bulk, source }: Batch,
  resourceName: string,
  wanted: Values[],
  contacts: Map<string, string[]>,
  found: Map<string, Values>,
): Promise<void> {
  const terms = [...contacts.keys()];
  const ids = new Set<number>();
  for (let from = 0; from < terms.length; from += 500) {
    const part = terms.slice(from, from + 500);
    const rows = await bulk.all(
      `select \`record_id\` from \`search_term\` where \`resource\` = ? and \`field\` in ('phones', 'emails', 'phone', 'email') and \`term\` in (${part.map(() => '?').join(', ')})`,
      [resourceName, ...part],
    );
    for (const row of rows) ids.add(Number(row['record_id']));
  }
  const records = (await selectRecords(bulk, getResource(resourceName), 'id', [...ids])).sort(
    (one, other) => Number(one['id']) - Number(other['id']),
  );
  const taken = new Set<unknown>();
  for (const by of ['phone', 'email'] as const) {
    for (const values of wanted) {
      const identity = identityOf(values);
      const contact = firstOf(values[`${by}s`] ?? values[by])?.toLowerCase();
      if (!contact || found.has(identity)) continue;
      const match = records.find((record) => {
        // Two records of one system with different identifiers are two, whatever phone they share.
        const isOther =
          values['externalId'] &&
          record['externalId'] !== values['externalId'] &&
          ((record['externalSource'] === source && record['externalId']) || taken.has(record['id']));
        return (
          !isOther &&
          !record['deletedAt'] &&
          listOf(record[`${by}s`] ?? record[by]).some((one) => one.toLowerCase() === contact)
        );
      });
      if (!match) continue;
      if (values['externalId']) taken.add(match['id']);
      found.set(identity, match);
    }
  }
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
