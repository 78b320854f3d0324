import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GrantsInput } from '../../../server/rights/grants.js';
import { changeRole } from '../../support/make-role.js';
import { addCustomers } from '../../support/many-customers.js';
import type { Cell, Finding } from '../frame/battery.js';
import type { Person, RevocationBench } from './bench.js';

/** Twenty megabytes: more than stands in buffers between a server and a client that does not read. */
const [MANY, NOTE] = [1000, 20_000];
const CUSTOMERS: GrantsInput[string] = { read: 'all', see: ['open', 'personal'], export: true };
const OVER_THE_LIMIT_MS = 1300;

const filled = new WeakMap<RevocationBench, Promise<void>>();

/** An export of which only the beginning was read. */
function begin(url: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) =>
    get(`${url}/export/customers.csv?fields=lastName,notes`, { headers, agent: false }, (response) =>
      response.once('readable', () => resolve(response)),
    ).on('error', reject),
  );
}

async function endsWhole(response: IncomingMessage): Promise<boolean> {
  try {
    for await (const _ of response);
    return response.complete;
  } catch {
    return false;
  }
}

/** On both servers an export is under way when something is taken; neither may end as if it were whole. */
async function cutMidway(
  bench: RevocationBench,
  person: Person,
  take: () => Promise<unknown>,
): Promise<Finding> {
  const urls = [bench.test.url, bench.second.url];
  const filling = filled.get(bench) ?? addCustomers(bench.test, MANY, NOTE);
  filled.set(bench, filling);
  await filling;
  const whole = await Promise.all(urls.map(async (url) => endsWhole(await begin(url, person.session))));
  const running = await Promise.all(urls.map((url) => begin(url, person.session)));
  await take();
  await sleep(OVER_THE_LIMIT_MS);
  const ended = await Promise.all(running.map(endsWhole));
  return {
    control: whole.every(Boolean) ? 'both came whole before' : undefined,
    faults: ended.flatMap((isWhole, index) =>
      isWhole ? [`the export on server ${index + 1} came whole`] : [],
    ),
  };
}

export const exportCells: Cell<RevocationBench>[] = [
  {
    name: 'a running export is cut when the right to it goes',
    async run(bench) {
      const person = await bench.person({ customer: CUSTOMERS });
      return cutMidway(bench, person, () =>
        changeRole(bench.test, person.role, { customer: { ...CUSTOMERS, export: false } }),
      );
    },
  },
  {
    name: 'a running export is cut when its rows go out of reach',
    async run(bench) {
      const person = await bench.person({ customer: CUSTOMERS });
      return cutMidway(bench, person, () =>
        changeRole(bench.test, person.role, { customer: { ...CUSTOMERS, read: 'own' } }),
      );
    },
  },
  {
    name: 'a running export is cut when the session ends',
    async run(bench) {
      const person = await bench.person({ customer: CUSTOMERS });
      return cutMidway(bench, person, () =>
        fetch(`${bench.test.url}/auth/sign-out`, { method: 'POST', headers: person.session }),
      );
    },
  },
];
