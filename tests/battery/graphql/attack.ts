import type { Cell, Finding } from '../frame/battery.js';
import { faultsOf, isAnswered } from './judge.js';
import type { Reply, Sending } from './reply.js';
import type { Target } from './target.js';

export interface Attack {
  name: string;
  /** The same thing in the size or form of an honest client: the control, which has to be answered with data. */
  twin: Sending;
  attacks: Record<string, Sending>;
  /**
   * refused: a short refusal. answered: harmless, so it is served. either: both will do. silent: the server may hang up
   * without a word, as it does to what is no HTTP.
   */
  outcome: 'refused' | 'answered' | 'either' | 'silent';
  /** What else has to hold. */
  proves?(replies: Record<string, Reply>, at: Target): Promise<string[]> | string[];
}

export function cellOf(attack: Attack): Cell<Target> {
  return { name: attack.name, run: (at) => runAttack(attack, at) };
}

async function runAttack({ twin, attacks, outcome, proves }: Attack, at: Target): Promise<Finding> {
  const honest = await twin(at);
  const control = isAnswered(honest)
    ? `the honest twin was answered with ${honest.body.length} characters`
    : undefined;
  const faults = control
    ? []
    : [`the honest twin was answered with ${honest.status}: ${honest.body.slice(0, 300)}`];
  const replies: Record<string, Reply> = {};
  for (const [name, send] of Object.entries(attacks)) {
    const reply = await send(at);
    replies[name] = reply;
    faults.push(...faultsOf(reply, outcome).map((fault) => `${name}: ${fault}`));
  }
  faults.push(...((await proves?.(replies, at)) ?? []));
  return { control, faults };
}
