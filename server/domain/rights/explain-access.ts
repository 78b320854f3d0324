import type { Context } from '../../context.js';
import { badInput, notFound } from '../../errors.js';
import type { Phrase } from '../../lib/phrase.js';
import { holdersOf, type Holder, type Holders } from './holder.js';
import { readOffice } from './office.js';
import { openScopeTests, type ScopeTests } from './scope-tests.js';
import { tell } from './phrases.js';
import { readTarget, type Asked, type Target } from './target.js';
import { judge, type Decision, type Verdict } from './verdict.js';
import { notesOf, rulesOf, whereOf, type JudgedRole } from './words.js';

export interface AccessExplanation {
  decision: Decision;
  /** The rules that decided, in plain words. */
  rules: string[];
  /** The same in parts. */
  phrases: Phrase[];
  /** The role that alone gives it; null when it is refused or takes more than one. */
  role: string | null;
  at: string;
}

export interface Question extends Asked {
  person?: string | null | undefined;
  token?: string | null | undefined;
  at?: string | null | undefined;
}

/** Whether somebody reads, or at a past moment read, a field of a record, and which rules say so. */
export async function explainAccess(
  { reader, access: { currencies } }: Context,
  question: Question,
): Promise<AccessExplanation> {
  const at = momentOf(question.at);
  const office = await readOffice(reader, at);
  const holders = holdersOf(office);
  const holder = findHolder(holders, question) ?? (at ? await laterHolder(reader, question) : undefined);
  if (!holder) throw notFound(question.person ? 'user' : 'apiToken', idOf(question).slice(0, 60));
  const target = await readTarget(reader, question, at);
  const tests = openScopeTests(reader, currencies);
  const judged = judgeHolder(tests, target, holders, holder, currencies);
  await tests.run();
  const verdict = judged.verdict();
  const roles = judged.roles.map(({ verdict: of, ...role }) => ({ ...role, verdict: of() }));
  const decision = holder.refusal ? 'DENIED' : verdict.decision;
  const phrases = [
    ...rulesOf(holder, target, roles, { ...verdict, decision }),
    ...[...tests.problems].map((problem) => tell('triedNoMore', { problem })),
    ...notesOf(target, holder, at !== undefined),
  ];
  return {
    decision,
    rules: phrases.map(({ text }) => text),
    phrases,
    role: decidingRole(roles, decision),
    at: office.at.toISOString(),
  };
}

interface Judging {
  verdict: () => Verdict;
  roles: (Omit<JudgedRole, 'verdict'> & { verdict: () => Verdict })[];
}

/** Notes what has to be tried for somebody as a whole, and for each of their roles alone. */
export function judgeHolder(
  tests: ScopeTests,
  target: Target,
  holders: Holders,
  holder: Holder,
  currencies: readonly string[],
): Judging {
  const { viewer } = holder;
  return {
    verdict: judge(tests, target, holder.rights, viewer, currencies),
    roles: holder.roles.map((role) => {
      const rights = holders.rightsOf(role);
      const verdict = judge(tests, target, rights, viewer, currencies);
      return { role, rights, rows: whereOf(rights, target, viewer), verdict };
    }),
  };
}

export function decidingRole(roles: readonly JudgedRole[], decision: Decision): string | null {
  if (decision === 'DENIED') return null;
  return roles.find(({ verdict }) => verdict.decision === decision)?.role.code ?? null;
}

/** Undefined: now. */
export function momentOf(given: string | null | undefined): Date | undefined {
  if (given === null || given === undefined) return undefined;
  const at = new Date(given);
  if (at.getTime() > Date.now())
    throw badInput([{ path: 'at', message: 'is in the future: rights are known until now.' }]);
  return at;
}

function findHolder(holders: Holders, question: Question): Holder | undefined {
  const id = Number.isSafeInteger(Number(idOf(question))) ? Number(idOf(question)) : -1;
  return question.person ? holders.person(id) : holders.token(id);
}

/** Somebody who is there now and was not then. */
async function laterHolder(reader: Context['reader'], question: Question): Promise<Holder | undefined> {
  const holder = findHolder(holdersOf(await readOffice(reader, undefined)), question);
  return holder && { ...holder, refusal: tell('notThereYet', { name: holder.name }) };
}

function idOf({ person, token }: Question): string {
  const id = person || token;
  if (!id || (person && token))
    throw badInput([{ path: 'person', message: 'give a person or a token, one of the two.' }]);
  return id;
}
