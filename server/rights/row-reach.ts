import type { ResourceMeta } from '../db/registry.js';
import type { RowRule } from './grants.js';
import type { Whose } from './rights-statement.js';
import type { Rows } from './rows.js';

/** Whether rows include those that a statement speaks of; `words` say what is done to them. */
export function resourceReach(
  rows: Rows,
  whose: Whose,
  root: ResourceMeta,
  words: string,
): { is: 'yes' | 'no' | 'partly'; why: string } {
  const sentence = WORDS[whose];
  if (whose === 'all') {
    return rows === 'all'
      ? { is: 'yes', why: `may ${words} without limit` }
      : { is: 'no', why: `may not ${words} without limit` };
  }
  if (whose === 'own' || whose === 'group') {
    if (all(rows, (rule) => covers(rule, whose, root))) return { is: 'yes', why: `may ${words} ${sentence}` };
    return some(rows, (rule) => isEffective(rule, root))
      ? { is: 'partly', why: `may ${words}, but not each one ${sentence}` }
      : { is: 'no', why: `may not ${words} ${sentence}` };
  }
  return some(rows, (rule) => isEffective(rule, root) && reachesBeyond(rule, whose))
    ? { is: 'yes', why: `may ${words} ${sentence}` }
    : { is: 'no', why: `may not ${words} ${sentence}` };
}

const WORDS: Record<Whose, string> = {
  all: '',
  own: 'of their own',
  group: 'of their own group',
  'beyond own': 'of other people',
  'beyond group': 'of other groups',
  'beyond shops': 'of other shops',
};

/** Rows of which every one passes each rule that binds it, and at least one rule lets it in. */
function all(rows: Rows, covered: (rule: RowRule) => boolean): boolean {
  if (typeof rows === 'string') return rows === 'all';
  if ('any' in rows) return rows.any.some((part) => all(part, covered));
  if ('every' in rows) return rows.every.every((part) => all(part, covered));
  return covered(rows);
}

function some(rows: Rows, reached: (rule: RowRule) => boolean): boolean {
  if (typeof rows === 'string') return rows === 'all';
  if ('any' in rows) return rows.any.some((part) => some(part, reached));
  if ('every' in rows) return rows.every.every((part) => some(part, reached));
  return reached(rows);
}

function covers({ reach, where }: RowRule, whose: 'own' | 'group', root: ResourceMeta): boolean {
  if (where) return false;
  if (reach === 'all') return true;
  if (!root.scope?.owner) return false;
  return reach === 'group' || (reach === 'own' && whose === 'own');
}

/** A reach that the records have no property for reaches nothing. */
function isEffective({ reach }: RowRule, root: ResourceMeta): boolean {
  if (reach === 'shops') return root.scope?.shop !== undefined;
  if (reach === 'own' || reach === 'group') return root.scope?.owner !== undefined;
  return reach === 'all';
}

function reachesBeyond({ reach }: RowRule, whose: 'beyond own' | 'beyond group' | 'beyond shops'): boolean {
  if (whose === 'beyond shops') return reach !== 'shops';
  return reach !== 'own' && (whose === 'beyond own' || reach !== 'group');
}
