import { ChangeSetType, type ChangeSet, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import { findResourceOfRecord, type ResourceMeta } from '../db/registry.js';
import { takeBlindWrites } from './blind-writes.js';
import { takeCustomValues, type CustomValues } from './custom-values.js';
import { searchedFields, termsOf, type Term } from '../search/terms.js';
import { changedRows, createdRow, type ChangeRow, type Values } from './change-rows.js';

/** What a transaction will add when it ends: to the change log, to fields that staff made, to the search box's index. */
export interface Pending {
  rows: ChangeRow[];
  custom: ({ resource: ResourceMeta; id: number } & CustomValues)[];
  terms: { resource: string; recordId: number; terms: Term[]; isNew: boolean }[];
}

const pendingOf = new WeakMap<object, Pending>();

/** Opens the log for one transaction's entity manager; without it a flush is refused. */
export function openPending(em: object): Pending {
  const pending: Pending = { rows: [], custom: [], terms: [] };
  pendingOf.set(em, pending);
  return pending;
}

/**
 * Reads every flush of the unit of work. Nobody writes the log by hand, and nobody can write a record without it: a
 * flush outside `write()` stops with an error.
 */
export class ChangeSubscriber implements EventSubscriber {
  onFlush({ em, uow }: FlushEventArgs): void {
    const changeSets = uow.getChangeSets().filter((one) => findResourceOfRecord(one.entity));
    if (!changeSets.length) return;
    const pending = pendingOf.get(em);
    if (!pending)
      throw new Error(
        'Records are written inside write() only: it opens the transaction and the change log.',
      );
    for (const changeSet of changeSets) note(pending, changeSet);
  }
}

function note(pending: Pending, changeSet: ChangeSet<object>): void {
  const { entity } = changeSet;
  const resource = findResourceOfRecord(entity);
  if (!resource) return;
  const after: Values = { ...entity };
  const custom = takeCustomValues(entity);
  const blind = takeBlindWrites(entity);
  if (custom) pending.custom.push({ resource, id: Number(after['id']), ...custom });
  if (changeSet.type === ChangeSetType.CREATE) {
    if (!resource.ledger) pending.rows.push(createdRow(resource, after));
    noteTerms(pending, resource, after, true);
  } else if (changeSet.type === ChangeSetType.UPDATE || changeSet.type === ChangeSetType.UPDATE_EARLY) {
    const before: Values = { ...changeSet.originalEntity, ...custom?.before };
    const changed = new Set([
      ...Object.keys(changeSet.payload),
      ...Object.keys(custom?.before ?? {}),
      ...blind,
    ]);
    if (!resource.ledger) pending.rows.push(...changedRows(resource, before, after, changed, blind));
    if (changed.has('deletedAt') || searchedFields(resource).some((field) => changed.has(field.name))) {
      noteTerms(pending, resource, after, false);
    }
  } else if (!resource.ledger) {
    throw new Error(
      `${resource.name} ${String(after[resource.idColumn])} would vanish: delete softly, with a reason.`,
    );
  }
}

function noteTerms(pending: Pending, resource: ResourceMeta, values: Values, isNew: boolean): void {
  if (!searchedFields(resource).length) return;
  const terms = values['deletedAt'] ? [] : termsOf(resource, (field) => values[field.name]);
  if (!isNew || terms.length)
    pending.terms.push({ resource: resource.name, recordId: Number(values['id']), terms, isNew });
}
