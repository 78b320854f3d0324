import type { Context } from '../../context.js';
import type { Phrase } from '../../lib/phrase.js';
import { decidingRole, judgeHolder, momentOf } from './explain-access.js';
import { holdersOf } from './holder.js';
import { readOffice } from './office.js';
import { openScopeTests } from './scope-tests.js';
import { readTarget, type Asked } from './target.js';
import type { Decision } from './verdict.js';
import { rulesOf } from './words.js';

export interface AccessHolder {
  kind: 'user' | 'token';
  id: string;
  name: string;
  decision: Exclude<Decision, 'DENIED'>;
  /** The rule that gives it. */
  rule: string;
  /** The same in parts. */
  phrase: Phrase | null;
}

/**
 * Everybody who reads, or at a past moment read, a field of a record. Scopes are tried together, so that people who
 * differ only by themselves cost a column each and no statement.
 */
export async function whoCanRead(
  { reader, access: { currencies } }: Context,
  { at: given, ...asked }: Asked & { at?: string | null | undefined },
): Promise<AccessHolder[]> {
  const at = momentOf(given);
  const holders = holdersOf(await readOffice(reader, at));
  const target = await readTarget(reader, asked, at);
  const tests = openScopeTests(reader, currencies);
  const judged = holders
    .all()
    .filter((holder) => !holder.refusal)
    .map((holder) => ({ holder, ...judgeHolder(tests, target, holders, holder, currencies) }));
  await tests.run();
  return judged.flatMap(({ holder, verdict: take, roles: of }): AccessHolder[] => {
    const verdict = take();
    if (verdict.decision === 'DENIED') return [];
    const roles = of.map(({ verdict: one, ...role }) => ({ ...role, verdict: one() }));
    const code = decidingRole(roles, verdict.decision);
    const deciding = roles.filter(({ role }) => role.code === code);
    const [phrase = null] = rulesOf(holder, target, deciding.length ? deciding : roles, verdict);
    const { kind, id, name } = holder;
    return [{ kind, id, name, decision: verdict.decision, rule: phrase?.text ?? '', phrase }];
  });
}
