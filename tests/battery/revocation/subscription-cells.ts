import { setTimeout as sleep } from 'node:timers/promises';
import { tellCommit } from '../../../server/changes/outbox.js';
import { asker } from '../../support/app.js';
import { changeRole } from '../../support/make-role.js';
import { subscribe } from '../../support/subscribe.js';
import { tellAgain } from '../../support/tell-again.js';
import type { Cell, Finding } from '../frame/battery.js';
import { SEES, type Person, type RevocationBench } from './bench.js';
import { tokenOf } from './token-of.js';

const following = (fields: string): string =>
  `subscription { orderChanged(where: { number: { eq: "R-1" } }) { ${fields} } }`;
const COSTS = following('number purchaseTotal');
const NUMBERS = following('number');
const WITHIN_MS = 1000;

type Taking = (bench: RevocationBench, given: { person: Person; token: string }) => Promise<unknown>;

/**
 * On both servers a subscription is open, and tells a change. Then something is taken away, and the record is told again
 * the moment after: nothing of it may come on either, and both subscriptions have to end, or to go on without it.
 */
async function nothingMore(
  bench: RevocationBench,
  query: string,
  headers: Record<string, string>,
  take: () => Promise<unknown>,
  { ends }: { ends: boolean },
): Promise<Finding> {
  const { test, second, orders } = bench;
  const open = await Promise.all([test.url, second.url].map((url) => subscribe(url, headers, query)));
  /** The other server looks at once as well: what it remembers from a moment ago still counts then. */
  const again = async (): Promise<void> => {
    await tellAgain(test.app, 'order', String(orders[0]));
    for (let look = 0; look < 5; look++) {
      tellCommit(second.app.orm, new Set(['order']));
      await sleep(20);
    }
  };
  await again();
  for (const one of open) await one.wait(1);
  const control = open.every(({ events }) => events[0]?.data?.orderChanged)
    ? 'both told a change'
    : undefined;
  await asker(second.url, headers)('{ me { roles } }');
  await take();
  await again();
  await sleep(WITHIN_MS);
  await again();
  // That nothing is told is a matter of time; how soon the end of the stream comes through is one of the machine.
  await (ends ? Promise.all(open.map((one) => one.ended())) : sleep(WITHIN_MS / 2));
  const faults = open.flatMap((one, index) => {
    const more = one.events.slice(1).filter(({ data }) => data);
    return [
      ...(more.length ? [`server ${index + 1} told after it: ${JSON.stringify(more[0])}`] : []),
      ...(ends !== one.isComplete()
        ? [`the subscription on server ${index + 1} ${ends ? 'stayed open' : 'ended'}`]
        : []),
    ];
  });
  open.forEach((one) => one.close());
  return { control, faults };
}

const bySession = (name: string, query: string, take: Taking, ends = true): Cell<RevocationBench> => ({
  name: `an open subscription: ${name}`,
  async run(bench) {
    const person = await bench.person(SEES);
    return nothingMore(bench, query, person.session, () => take(bench, { person, token: '' }), { ends });
  },
});

const byToken = (name: string, take: Taking): Cell<RevocationBench> => ({
  name: `an open subscription: ${name}`,
  async run(bench) {
    const person = await bench.person(SEES);
    const { id, headers } = await tokenOf(bench, person);
    return nothingMore(bench, NUMBERS, headers, () => take(bench, { person, token: id }), { ends: true });
  },
});

const setUser =
  (input: object): Taking =>
  ({ boss }, { person }) =>
    boss.ask('mutation ($id: ID!, $input: UserUpdate!) { updateUser(id: $id, input: $input) { id } }', {
      id: person.userId,
      input,
    });

const setOrders =
  (grants: object): Taking =>
  ({ test }, { person }) =>
    changeRole(test, person.role, { ...SEES, order: { ...SEES['order'], ...grants } });

export const subscriptionCells: Cell<RevocationBench>[] = [
  bySession('the role reads the field no more', COSTS, setOrders({ see: ['open'] })),
  bySession('the role lists no more', NUMBERS, setOrders({ list: false })),
  bySession('the rows are out of reach', NUMBERS, setOrders({ read: 'own' }), false),
  bySession('the role is taken from the person', NUMBERS, setUser({ roles: [] })),
  bySession('the person is switched off', NUMBERS, setUser({ active: false })),
  bySession('the person signs out', NUMBERS, ({ test }, { person }) =>
    fetch(`${test.url}/auth/sign-out`, { method: 'POST', headers: person.session }),
  ),
  byToken('the token is revoked', ({ test }, { person, token }) =>
    asker(test.url, person.session)('mutation ($id: ID!) { revokeApiToken(id: $id) { id } }', { id: token }),
  ),
  byToken('the owner of the token is switched off', setUser({ active: false })),
];
