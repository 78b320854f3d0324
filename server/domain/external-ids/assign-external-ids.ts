import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Write } from '../../changes/write.js';
import { BusinessRecord, ExternalRecord } from '../../db/business-record.js';
import { findResourceOfRecord, getField, getResourceOf, type ResourceMeta } from '../../db/registry.js';
import { badInput, AppError, type InputIssue } from '../../errors.js';
import { cleanText } from '../../lib/text.js';
import { addRecord } from '../../resource/records.js';
import type { BeforeSave } from '../records/before-save.js';
import { EXTERNAL_IDS, type ExternalIdRecord } from './external-id.entity.js';

interface Pair {
  source: string;
  externalId: string;
}

const MOST = 50;
const keyOf = ({ source, externalId }: Pair): string => JSON.stringify([source, externalId]);

/** Adds the list of identifiers to what a noun's own rule does. */
export function withExternalIds(rule: BeforeSave): BeforeSave {
  return async (context, writing, record, input) => {
    await rule(context, writing, record, input);
    if ('externalId' in input || 'externalSource' in input) await checkPrimary(writing, record);
    await assignExternalIds(writing, record, input);
  };
}

/** The pair on the record itself must not be a further one of another record. */
async function checkPrimary(writing: Write, record: object): Promise<void> {
  const resource = findResourceOfRecord(record);
  const entity = EXTERNAL_IDS.get(resource?.name ?? '');
  if (!resource || !entity || !(record instanceof ExternalRecord)) return;
  const { externalSource: source, externalId } = record;
  if (!source || !externalId) return;
  const [other] = await writing.query(
    `select x.id from \`${getResourceOf(entity).table}\` x join \`${resource.table}\` o on o.id = x.owner and o.deleted_at is null where x.source = ? and x.external_id = ? and x.owner <> ? and x.deleted_at is null`,
    [source, externalId, record.id],
  );
  if (other) throw taken(resource, { source, externalId });
}

const taken = (resource: ResourceMeta, { source, externalId }: Pair): AppError =>
  new AppError(
    'CONFLICT',
    `Another ${resource.name} has the identifier "${externalId}" of "${source}": take it off there first, or leave it out here.`,
    { duplicate: true },
  );

/** Makes a record's identifiers those of `input.externalIds`, when it has any word about them. */
export async function assignExternalIds(writing: Write, record: object, input: object): Promise<void> {
  const given: unknown = Reflect.get(input, 'externalIds');
  const resource = findResourceOfRecord(record);
  const entity = EXTERNAL_IDS.get(resource?.name ?? '');
  if (!Array.isArray(given) || !resource || !entity || !(record instanceof BusinessRecord)) return;
  const wanted = readPairs(getResourceOf(entity), given);
  // The record first: what is wrong with it is said as ever, and below only identifiers can collide.
  await writing.em.flush();
  const kept = await writing.em.find(entity, { owner: record.id, deletedAt: null });
  for (const one of kept) {
    if (!wanted.delete(keyOf(one)))
      Object.assign(one, { deletedAt: writing.operation.at, deleteReason: 'taken off' });
  }
  for (const pair of wanted.values()) await addPair(writing, entity, resource, record, pair);
  try {
    await writing.em.flush();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    // Somebody gave the same pair away meanwhile: the repeated transaction sees whose it is.
    throw new OptimisticLockError(`An identifier of ${resource.name} ${record.id} was taken meanwhile.`);
  }
}

function readPairs(resource: ResourceMeta, given: unknown[]): Map<string, Pair> {
  const issues: InputIssue[] = [];
  const pairs = new Map<string, Pair>();
  if (given.length > MOST)
    issues.push({
      path: 'input.externalIds',
      message: `holds ${given.length} identifiers, at most ${MOST} fit.`,
    });
  given.forEach((one: unknown, index) => {
    const read = (name: keyof Pair): string => {
      const value: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, name) : undefined;
      const text = typeof value === 'string' ? cleanText(value).trim() : '';
      const { maxLength = 0 } = getField(resource, name);
      const problem = text ? `has ${text.length} characters, at most ${maxLength} fit.` : 'is empty.';
      if (!text || text.length > maxLength)
        issues.push({ path: `input.externalIds.${index}.${name}`, message: problem });
      return text;
    };
    const pair = { source: read('source'), externalId: read('externalId') };
    if (pairs.has(keyOf(pair)))
      issues.push({ path: `input.externalIds.${index}`, message: 'is in the list already.' });
    pairs.set(keyOf(pair), pair);
  });
  if (issues.length) throw badInput(issues);
  return pairs;
}

/** A pair that was taken off somewhere, or whose record is deleted, is free again. */
async function addPair(
  writing: Write,
  entity: new () => ExternalIdRecord,
  resource: ResourceMeta,
  record: BusinessRecord,
  pair: Pair,
): Promise<void> {
  const [primary] = await writing.query(
    `select id from \`${resource.table}\` where external_source = ? and external_id = ? and id <> ? and deleted_at is null`,
    [pair.source, pair.externalId, record.id],
  );
  const known = await writing.em.findOne(entity, { ...pair }, { populate: ['owner'] });
  const isTaken = known && !known.deletedAt && !known.owner.deletedAt && known.owner.id !== record.id;
  if (primary || isTaken) throw taken(resource, pair);
  const owner = writing.em.getReference(resource.entity, record.id);
  if (known) Object.assign(known, { owner, deletedAt: null, deleteReason: null });
  else Object.assign(addRecord(writing, entity, { ...pair }), { owner });
}
