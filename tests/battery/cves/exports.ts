import { strFromU8, unzipSync } from 'fflate';
import { firstOf, spots, tellsApart, type Eyes, type Seen } from './eyes.js';
import { CANARIES, CANARY } from './office.js';
import type { Replay } from './replay.js';

const address = (file: string, asked: Record<string, unknown>): string =>
  `/export/${file}?${new URLSearchParams(
    Object.entries(asked).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ).toString()}`;

const packed = (seen: Seen): Seen =>
  seen.status === 200
    ? {
        ...seen,
        text: Object.values(unzipSync(seen.bytes))
          .map((part) => strFromU8(part))
          .join('\n'),
      }
    : seen;

const guessing = async (
  eyes: Eyes,
  asked: (guess: string) => Record<string, unknown>,
  guesses: [string, string],
) => {
  const [right, wrong] = guesses;
  return tellsApart(
    await eyes.get(address('orders.csv', asked(right))),
    await eyes.get(address('orders.csv', asked(wrong))),
    guesses,
  );
};

/** Hidden values in files: columns that were named, columns chosen by the server, filters and orders of the file. */
export const exports: Replay[] = [
  {
    name: 'YetiForce#15907',
    about: 'hidden fields named as columns of an export',
    learn: async (eyes) =>
      firstOf(
        ['phone', 'email', 'lastName', 'purchaseTotal', 'customer.lastName', 'lines.purchasePrice'].map(
          (fields) => async () => spots(CANARIES, await eyes.get(address('orders.csv', { fields }))),
        ),
      ),
  },
  {
    name: 'odoo#12077',
    about: 'all fields of a record, because an export chooses them by itself',
    learn: async (eyes) =>
      spots(
        CANARIES,
        await eyes.get('/export/orders.csv'),
        await eyes.get('/export/customers.csv'),
        await eyes.get('/export/orderLines.csv'),
        packed(await eyes.get('/export/customers.xlsx')),
      ),
  },
  {
    name: 'otm-core#1931',
    about: 'hidden values in the export of other records that lead to them',
    learn: async (eyes) =>
      spots(
        CANARIES,
        await eyes.get(address('payments.csv', { fields: 'id,order.phone,order.customer.lastName' })),
        await eyes.get(address('orderLines.csv', { fields: 'id,order.email' })),
        packed(await eyes.get(address('orderLines.xlsx', { fields: 'id,purchasePrice' }))),
        await eyes.get('/export/payments.csv'),
      ),
  },
  {
    name: 'forest-rails#803',
    about: 'the filter and the order of an export tell what its columns hide',
    learn: async (eyes) =>
      firstOf([
        () =>
          guessing(eyes, (phone) => ({ fields: 'number', where: { phone: { eq: phone } } }), [
            CANARY.phone,
            '+4790011224',
          ]),
        () =>
          guessing(eyes, (cost) => ({ fields: 'number', where: { purchaseTotal: { eq: cost } } }), [
            CANARY.purchaseTotal,
            '135.78',
          ]),
        () =>
          guessing(eyes, (direction) => ({ fields: 'number', sort: { lastName: direction } }), [
            'ASC',
            'DESC',
          ]),
      ]),
  },
];
