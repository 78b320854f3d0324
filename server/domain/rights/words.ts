import type { RowScope } from '../../resource/access.js';
import { scopeOf, type Viewer } from '../../rights/access.js';
import { rootOf } from '../../rights/root-of.js';
import { describeRows } from '../../rights/describe-rows.js';
import type { Rights } from '../../rights/rights.js';
import { describeScope, readsBeyond } from './describe-scope.js';
import type { Holder } from './holder.js';
import type { HeldRole } from './office.js';
import { readingOf } from './reading.js';
import type { Target } from './target.js';
import type { Verdict } from './verdict.js';

/** A role of somebody with its own verdict: what they would read if it were their only one. */
export interface JudgedRole {
  role: HeldRole;
  rights: Rights;
  /** The rows that the role reads, in words and for this person. */
  rows: { said: string; scope: RowScope };
  verdict: Verdict;
}

export function whereOf(rights: Rights, { resource }: Target, viewer: Viewer): JudgedRole['rows'] {
  const rows = rights.rows('read', resource.name);
  return { said: describeRows(rows), scope: scopeOf(rows, rootOf(resource), viewer) };
}

/** The rules that decided, each a sentence. */
export function rulesOf(
  holder: Holder,
  target: Target,
  roles: readonly JudgedRole[],
  verdict: Verdict,
): string[] {
  const { resource, field, place } = target;
  const record = `${resource.name} ${String(place.key)}`;
  if (holder.refusal) return [`${holder.name} gets no answer at all: ${holder.refusal}`];
  if (!field)
    return [
      `${resource.name}.${target.fieldName} is declared no more: nobody reads what the change log still holds of it`,
    ];
  if (target.state === 'not yet') return [`${record} did not exist yet`];
  if (!roles.length) return [`${holder.name} holds no role`];
  if (target.state === 'deleted' && verdict.decision === 'DENIED' && !verdict.isWithin)
    return [
      `${record} was deleted: only a list filtered by deletedAt shows it, to those who read that field`,
    ];
  if (verdict.decision !== 'DENIED') return givingRules(target, roles, verdict, record);
  const rules = [
    ...refusingRules(holder, target, roles, verdict, record),
    ...narrowingRules(holder, target, roles),
  ];
  return rules.length
    ? rules
    : [`nothing that ${holder.name} holds gives ${resource.name}.${field.path} of ${record}`];
}

function givingRules(
  { resource, field }: Target,
  roles: readonly JudgedRole[],
  verdict: Verdict,
  record: string,
): string[] {
  if (!field) return [];
  const called = `${resource.name}.${field.path}`;
  const giving = roles.filter((one) => one.verdict.decision === verdict.decision);
  const rules = giving.map(({ role, rights, rows }) => {
    const { by, level } = readingOf(role, rights, field);
    const only = verdict.decision === 'MASKED' ? 'only the tail of ' : '';
    const where = level === 'own' ? `own among ${rows.said}` : rows.said;
    return `role ${role.code} reads ${only}${called} ${by} on rows: ${where}`;
  });
  if (verdict.through) rules.push(`${record} is shown inside the record that owns it: ${verdict.through}`);
  if (!giving.length)
    rules.push(`no single role gives it: ${roles.map(({ role }) => role.code).join(' and ')} do together`);
  return rules;
}

function refusingRules(
  holder: Holder,
  { resource, field, values, related }: Target,
  roles: readonly JudgedRole[],
  verdict: Verdict,
  record: string,
): string[] {
  if (!field) return [];
  const called = `${resource.name}.${field.path}`;
  const read = roles.map((one) => ({ ...one, reading: readingOf(one.role, one.rights, field) }));
  const hidden = read.filter(({ reading }) => reading.level === 'hidden');
  const rules = [...new Map(hidden.map((one) => [one.reading.key, one])).entries()].map(([key, one]) => {
    const same = hidden.filter(({ reading }) => reading.key === key);
    const who =
      same.length === roles.length
        ? `no role of ${holder.name} reads`
        : `${same.length > 1 ? 'roles' : 'role'} ${same.map(({ role }) => role.code).join(', ')} ${same.length > 1 ? 'do' : 'does'} not read`;
    return one.reading.reason?.(who) ?? `${called} is hidden`;
  });
  const open = read.filter(({ reading }) => reading.level !== 'hidden');
  const outside = open.filter((one) => !one.verdict.isWithin);
  if (outside.length) {
    const reaches = outside.map(
      ({ role, rows }) =>
        `${role.code}: ${rows.said} (${describeScope(rows.scope, rootOf(resource), resource.partOf ? undefined : values)})`,
    );
    rules.push(
      `${record} is outside the rows of ${outside.length === roles.length ? 'every role' : 'the roles that read the field'}: ${reaches.join('; ')}`,
    );
  }
  for (const one of open) {
    if (!one.verdict.isWithin || one.verdict.decision !== 'DENIED') continue;
    if (one.reading.level === 'own')
      rules.push(
        `role ${one.role.code} reads ${called} ${one.reading.by} on own rows only, and ${record} is not one`,
      );
  }
  if (related && verdict.isWithin && !verdict.isRelatedWithin)
    rules.push(
      `${called} leads to ${related.resource.name} ${String(related.key)}, which is outside the rows that ${holder.name} reads; it is shown as empty`,
    );
  return rules;
}

/** What a token lacks though its roles have it. */
function narrowingRules(holder: Holder, target: Target, roles: readonly JudgedRole[]): string[] {
  if (holder.kind !== 'token' || roles.every(({ verdict }) => verdict.decision === 'DENIED')) return [];
  const name = `${target.resource.name}.${target.fieldName}`;
  const rules: string[] = [];
  if (holder.fields.length && !holder.fields.includes(name))
    rules.push(`the token is limited to the fields ${holder.fields.join(', ')}: ${name} is not among them`);
  if (holder.shops.length) rules.push(`the token is limited to the shops ${holder.shops.join(', ')}`);
  if (holder.owner)
    rules.push(
      `the token stands for ${holder.owner.name} (roles: ${holder.owner.roles.map(({ code }) => code).join(', ') || 'none'}) and never reads more than they do`,
    );
  return rules;
}

/** What the answer leaves open, so that nobody takes it for more than it is. */
export function notesOf(target: Target, holder: Holder, isPast: boolean): string[] {
  const notes = holder.idleRoles.length
    ? [`switched off, deleted or never made, and so without effect: ${holder.idleRoles.join(', ')}`]
    : [];
  if (!isPast) return notes;
  const beyond = readsBeyond(holder.rights, target);
  if (beyond.length)
    notes.push(`taken as it is now, because the log of this record does not hold it: ${beyond.join(', ')}`);
  notes.push(
    'which class a field belongs to, and what it is made of, is as this version of Kontor declares it',
  );
  return notes;
}
