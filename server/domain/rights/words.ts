import type { Phrase } from '../../lib/phrase.js';
import type { RowScope } from '../../resource/access.js';
import { scopeOf, type Viewer } from '../../rights/access.js';
import { rootOf } from '../../rights/root-of.js';
import { placeOf } from '../../rights/place-of.js';
import { sayRows } from '../../rights/describe-rows.js';
import type { Rights } from '../../rights/rights.js';
import { describeScope, readsBeyond } from './describe-scope.js';
import type { Holder } from './holder.js';
import type { HeldRole } from './office.js';
import { tell } from './phrases.js';
import { readingOf } from './reading.js';
import type { Target } from './target.js';
import type { Verdict } from './verdict.js';

/** A role of somebody with its own verdict: what they would read if it were their only one. */
export interface JudgedRole {
  role: HeldRole;
  rights: Rights;
  /** The rows that the role reads, in words and for this person. */
  rows: { said: Phrase; scope: RowScope };
  verdict: Verdict;
}

export function whereOf(rights: Rights, { resource }: Target, viewer: Viewer): JudgedRole['rows'] {
  const rows = rights.rows('read', resource.name);
  return { said: sayRows(rows), scope: scopeOf(rows, rootOf(resource), viewer) };
}

/** The rules that decided, each a sentence. */
export function rulesOf(
  holder: Holder,
  target: Target,
  roles: readonly JudgedRole[],
  verdict: Verdict,
): Phrase[] {
  const { resource, field, place } = target;
  const { name } = holder;
  const record = tell('aRecord', { resource: resource.name, id: String(place.key) });
  if (holder.refusal) return [tell('noAnswer', { name, why: holder.refusal })];
  if (!field) return [tell('declaredNoMore', { field: `${resource.name}.${target.fieldName}` })];
  if (target.state === 'not yet') return [tell('recordNotYet', { record })];
  if (!roles.length) return [tell('holdsNoRole', { name })];
  if (target.state === 'deleted' && verdict.decision === 'DENIED' && !verdict.isWithin)
    return [tell('recordDeleted', { record })];
  if (verdict.decision !== 'DENIED') return givingRules(target, roles, verdict, record);
  const rules = [
    ...refusingRules(holder, target, roles, verdict, record),
    ...narrowingRules(holder, target, roles),
  ];
  return rules.length ? rules : [tell('nothingGives', { name, field: placeOf(field), record })];
}

function givingRules(
  { field }: Target,
  roles: readonly JudgedRole[],
  verdict: Verdict,
  record: Phrase,
): Phrase[] {
  if (!field) return [];
  const called = placeOf(field);
  const giving = roles.filter((one) => one.verdict.decision === verdict.decision);
  const rules = giving.map(({ role, rights, rows }) => {
    const { by, level } = readingOf(role, rights, field);
    const where = level === 'own' ? tell('ownAmong', { rows: rows.said }) : rows.said;
    const about = { role: role.code, field: called, by, rows: where };
    return verdict.decision === 'MASKED' ? tell('givesTail', about) : tell('gives', about);
  });
  if (verdict.through) rules.push(tell('shownInside', { record, field: verdict.through }));
  if (!giving.length) rules.push(tell('together', { allOf: roles.map(({ role }) => role.code) }));
  return rules;
}

function refusingRules(
  holder: Holder,
  { resource, field, values, related }: Target,
  roles: readonly JudgedRole[],
  verdict: Verdict,
  record: Phrase,
): Phrase[] {
  if (!field) return [];
  const called = placeOf(field);
  const read = roles.map((one) => ({ ...one, reading: readingOf(one.role, one.rights, field) }));
  const hidden = read.filter(({ reading }) => reading.level === 'hidden');
  const rules = [...new Map(hidden.map((one) => [one.reading.key, one])).entries()].map(([key, one]) => {
    const same = hidden.filter(({ reading }) => reading.key === key);
    const who =
      same.length === roles.length
        ? tell('whoNone', { name: holder.name })
        : whoOf(same.map(({ role }) => role.code));
    return one.reading.reason?.(who) ?? tell('isHidden', { field: called });
  });
  const open = read.filter(({ reading }) => reading.level !== 'hidden');
  const outside = open.filter((one) => !one.verdict.isWithin);
  if (outside.length) {
    const parts = outside.map(({ role, rows }) =>
      tell('outsideOf', {
        role: role.code,
        rows: rows.said,
        scope: describeScope(rows.scope, rootOf(resource), resource.partOf ? undefined : values),
      }),
    );
    const about = { record, parts };
    rules.push(outside.length === roles.length ? tell('outsideEvery', about) : tell('outsideReaders', about));
  }
  for (const one of open) {
    if (!one.verdict.isWithin || one.verdict.decision !== 'DENIED') continue;
    if (one.reading.level === 'own')
      rules.push(tell('onlyOwn', { role: one.role.code, field: called, by: one.reading.by, record }));
  }
  if (related && verdict.isWithin && !verdict.isRelatedWithin)
    rules.push(
      tell('leadsOutside', {
        field: called,
        record: tell('aRecord', { resource: related.resource.name, id: String(related.key) }),
        name: holder.name,
      }),
    );
  return rules;
}

function whoOf([role = '', ...others]: string[]): Phrase {
  return others.length ? tell('whoRoles', { roles: [role, ...others] }) : tell('whoRole', { role });
}

/** What a token lacks though its roles have it. */
function narrowingRules(holder: Holder, target: Target, roles: readonly JudgedRole[]): Phrase[] {
  if (holder.kind !== 'token' || roles.every(({ verdict }) => verdict.decision === 'DENIED')) return [];
  const name = `${target.resource.name}.${target.fieldName}`;
  const rules: Phrase[] = [];
  if (holder.fields.length && !holder.fields.includes(name))
    rules.push(tell('tokenFields', { fields: holder.fields, field: name }));
  if (holder.shops.length) rules.push(tell('tokenShops', { names: holder.shops }));
  if (holder.owner) {
    const codes = holder.owner.roles.map(({ code }) => code);
    rules.push(tell('tokenOwner', { name: holder.owner.name, roles: codes.length ? codes : '—' }));
  }
  return rules;
}

/** What the answer leaves open, so that nobody takes it for more than it is. */
export function notesOf(target: Target, holder: Holder, isPast: boolean): Phrase[] {
  const notes = holder.idleRoles.length ? [tell('idleRoles', { roles: holder.idleRoles })] : [];
  if (!isPast) return notes;
  const beyond = readsBeyond(holder.rights, target);
  if (beyond.length) notes.push(tell('takenAsNow', { sources: beyond }));
  notes.push(tell('asDeclared', {}));
  return notes;
}
