import type { ResourceMeta } from '../db/registry.js';
import type { Phrase } from '../lib/phrase.js';
import type { RowRule } from './grants.js';
import { say } from './phrases.js';
import type { Whose } from './rights-statement.js';
import type { Rows } from './rows.js';

/** Whether rows include those that a statement speaks of; `what` says what is done to them. */
export function resourceReach(
  rows: Rows,
  whose: Whose,
  root: ResourceMeta,
  what: Phrase,
): { is: 'yes' | 'no' | 'partly'; why: Phrase } {
  const about = { what, whose: say(WORDS[whose], {}) };
  const yes = { is: 'yes', why: say('mayWhose', about) } as const;
  const no = { is: 'no', why: say('mayNotWhose', about) } as const;
  if (whose === 'all') return rows === 'all' ? yes : no;
  if (whose === 'own' || whose === 'group') {
    if (all(rows, (rule) => covers(rule, whose, root))) return yes;
    return some(rows, (rule) => isEffective(rule, root))
      ? { is: 'partly', why: say('mayNotEach', about) }
      : no;
  }
  return some(rows, (rule) => isEffective(rule, root) && reachesBeyond(rule, whose)) ? yes : no;
}

const WORDS = {
  all: 'whoseAll',
  own: 'whoseOwn',
  group: 'whoseGroup',
  'beyond own': 'whosePeople',
  'beyond group': 'whoseGroups',
  'beyond shops': 'whoseShops',
} as const satisfies Record<Whose, string>;

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
