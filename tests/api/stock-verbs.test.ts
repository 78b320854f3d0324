import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { buildOffer, readLedger, readStock } from './build-offer.js';

let test: TestApp;
let ask: Ask;
let keeper: Ask;
let manager: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  keeper = await test.as('warehouse');
  manager = await test.as('manager');
});
afterAll(() => test.close());

const RECEIVE =
  'mutation ($warehouse: String!, $lines: [StockReceiptLine!]!, $note: String) { receiveStock(warehouse: $warehouse, lines: $lines, note: $note) { onHand reserved free } }';
const CORRECT =
  'mutation ($warehouse: String!, $lines: [StockCountLine!]!) { correctStock(warehouse: $warehouse, lines: $lines) { onHand reserved free } }';
const paths = (answer: Awaited<ReturnType<Ask>>) =>
  answer.errors?.[0]?.extensions.issues?.map(({ path }) => path).sort();

describe('receiveStock', () => {
  it('adds up in a warehouse and leaves a movement for each line', async () => {
    const offer = await buildOffer(ask);
    const lines = [
      { offer, quantity: 2 },
      { offer, quantity: 1.5 },
    ];
    const { data, errors } = await keeper(RECEIVE, { warehouse: 'main', lines, note: 'Delivery 7' });
    expect(errors).toBeUndefined();
    expect(data.receiveStock).toEqual([{ onHand: 3.5, reserved: 0, free: 3.5 }]);
    const { data: ledger } = await ask(
      'query ($offer: ID!) { stockMovements(where: { offer: { id: { eq: $offer } } }) { items { kind quantity note } } }',
      { offer },
    );
    expect(ledger.stockMovements.items).toHaveLength(2);
    expect(ledger.stockMovements.items[0]).toMatchObject({ kind: 'RECEIPT', note: 'Delivery 7' });
  });

  it('keeps what the goods cost, for those who may write it', async () => {
    const offer = await buildOffer(ask);
    const lines = [{ offer, quantity: 1, purchasePrice: '3.50', purchaseCurrency: 'EUR' }];
    await ask(RECEIVE, { warehouse: 'main', lines });
    const { data } = await ask(
      'query ($offer: ID!) { stocks(where: { offer: { id: { eq: $offer } } }) { items { purchasePrice } } }',
      { offer },
    );
    expect(data.stocks.items).toEqual([{ purchasePrice: '3.50' }]);
    const hidden = await keeper(RECEIVE, { warehouse: 'main', lines });
    expect(hidden.errors?.[0]?.message).toContain('purchasePrice');
  });

  it('refuses bad lines all at once, writing none, and roles without the verb', async () => {
    const offer = await buildOffer(ask, { stock: 1 });
    const bad = await keeper(RECEIVE, {
      warehouse: 'nope',
      lines: [
        { offer, quantity: 1 },
        { offer: '987654', quantity: 1 },
      ],
    });
    expect(paths(bad)).toEqual(['lines.1.offer', 'warehouse']);
    const zero = await keeper(RECEIVE, {
      warehouse: 'main',
      lines: [
        { offer, quantity: 5 },
        { offer, quantity: 0 },
      ],
    });
    expect(paths(zero)).toEqual(['lines.1.quantity']);
    expect(await readStock(ask, offer)).toEqual({ onHand: 1, reserved: 0, free: 1 });
    const refused = await manager('mutation { receiveStock(warehouse: "main", lines: []) { id } }');
    expect(refused.errors?.[0]?.message).toContain('receiveStock');
    const many = await keeper(RECEIVE, {
      warehouse: 'main',
      lines: Array.from({ length: 1001 }, () => ({ offer, quantity: 1 })),
    });
    expect(many.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('takes many deliveries of one offer at once', async () => {
    const offer = await buildOffer(ask);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        keeper(RECEIVE, { warehouse: 'main', lines: [{ offer, quantity: 1 }] }),
      ),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await readStock(ask, offer)).toEqual({ onHand: 20, reserved: 0, free: 20 });
    expect(await readLedger(ask, offer)).toEqual({ onHand: 20, reserved: 0 });
  });
});

describe('correctStock', () => {
  it('sets what was counted and notes the difference', async () => {
    const offer = await buildOffer(ask, { stock: 10 });
    const { data, errors } = await keeper(CORRECT, { warehouse: 'main', lines: [{ offer, onHand: 7 }] });
    expect(errors).toBeUndefined();
    expect(data.correctStock).toEqual([{ onHand: 7, reserved: 0, free: 7 }]);
    expect(await readLedger(ask, offer)).toEqual({ onHand: 7, reserved: 0 });
    const fresh = await buildOffer(ask);
    await keeper(CORRECT, { warehouse: 'main', lines: [{ offer: fresh, onHand: 4 }] });
    expect(await readStock(ask, fresh)).toEqual({ onHand: 4, reserved: 0, free: 4 });
  });

  it('keeps what is reserved, and refuses bad counts and other roles', async () => {
    const offer = await buildOffer(ask, { stock: 10 });
    await ask(
      'mutation ($offer: ID!) { createOrder(input: { shop: "main", lines: [{ offer: $offer, quantity: 6 }] }) { id } }',
      { offer },
    );
    const low = await keeper(CORRECT, { warehouse: 'main', lines: [{ offer, onHand: 5 }] });
    expect(low.errors?.[0]).toMatchObject({
      message: expect.stringContaining('6 are reserved'),
      extensions: { code: 'CONFLICT' },
    });
    const exact = await keeper(CORRECT, { warehouse: 'main', lines: [{ offer, onHand: 6 }] });
    expect(exact.data.correctStock).toEqual([{ onHand: 6, reserved: 6, free: 0 }]);
    expect(paths(await keeper(CORRECT, { warehouse: 'main', lines: [{ offer, onHand: -1 }] }))).toEqual([
      'lines.0.onHand',
    ]);
    const refused = await manager('mutation { correctStock(warehouse: "main", lines: []) { id } }');
    expect(refused.errors?.[0]?.message).toContain('correctStock');
  });
});
