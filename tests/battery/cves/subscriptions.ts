import { setTimeout as sleep } from 'node:timers/promises';
import { tellAgain } from '../../support/tell-again.js';
import { CANARY } from './office.js';
import { firstOf, spots, tellsApart, type Eyes, type Seen } from './eyes.js';
import type { Office } from './office.js';
import type { Replay } from './replay.js';

/** As long as an event may take that tells a right guess from a wrong one. */
const PATIENCE_MS = 600;

/** What comes to who follows customers with this filter, when the customer with the hidden values is told. */
async function follow(eyes: Eyes, { test, customerId }: Office, where: object): Promise<Seen> {
  const query = 'subscription ($where: CustomerWhere) { customerChanged(where: $where) { __typename } }';
  return eyes.follow(query, { where }, async () => {
    await tellAgain(test.app, 'customer', customerId);
    await sleep(PATIENCE_MS);
  });
}

/** The same filter with a value that is there and with one that is not. */
async function guess(
  eyes: Eyes,
  office: Office,
  where: (value: string) => object,
  values: [right: string, wrong: string],
): Promise<string | undefined> {
  const [right, wrong] = [
    await follow(eyes, office, where(values[0])),
    await follow(eyes, office, where(values[1])),
  ];
  return spots([CANARY.firstName], right, wrong) ?? tellsApart(right, wrong, values);
}

const NAMES: [string, string] = [CANARY.lastName, 'Qqwtchellz'];

export const subscriptions: Replay[] = [
  {
    name: 'CVE-2026-32098',
    about: 'a filter on a hidden field of what is followed (Parse Server)',
    learn: (eyes, office) =>
      firstOf([
        () => guess(eyes, office, (value) => ({ lastName: { eq: value } }), NAMES),
        () => guess(eyes, office, (value) => ({ not: { lastName: { eq: value } } }), NAMES),
        () => guess(eyes, office, (value) => ({ or: [{ lastName: { startsWith: value } }] }), NAMES),
        () => guess(eyes, office, (value) => ({ orders: { some: { lastName: { eq: value } } } }), NAMES),
      ]),
  },
];
