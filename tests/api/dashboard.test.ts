import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { createOrder } from '../../server/domain/orders/create-order.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

const FIGURES =
  'query ($shop: String, $currency: String) { dayFigures(shop: $shop, currency: $currency) { code kind value previous currency } }';

async function figures(
  as: Ask = ask,
  variables: object = {},
): Promise<Map<string, { value: string; previous: string | null; currency: string | null }>> {
  const { data, errors } = await as(FIGURES, variables);
  expect(errors).toBeUndefined();
  return new Map(
    data.dayFigures.map((one: { code: string; currency: string | null }) => [
      one.currency === 'NOK' ? `${one.code} NOK` : one.code,
      one,
    ]),
  );
}

const lines = [{ name: 'Card', unitPrice: '10.00', purchasePrice: '4.00', quantity: 1 }];

describe('dayFigures', () => {
  it('are zeros in a shop that just opened', async () => {
    const found = await figures();
    expect(found.get('orders')).toMatchObject({ value: '0', previous: '0' });
    expect(found.get('revenue')).toMatchObject({ value: '0.00', previous: '0.00', currency: 'EUR' });
  });

  it('refuse a currency that is none', async () => {
    const { errors } = await ask(FIGURES, { currency: 'shells' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path: 'currency' }] });
  });

  it('count today against yesterday, without canceled orders, per currency', async () => {
    const context = await test.context();
    await createOrder(context, {
      shop: 'main',
      lines,
      phone: '+4722334455',
      payments: [{ amount: '6.00', status: 'paid' }],
    });
    await createOrder(context, { shop: 'main', lines: [{ name: 'Card', unitPrice: '20.00', quantity: 1 }] });
    const dropped = await createOrder(context, { shop: 'main', lines });
    await ask(`mutation { cancelOrder(id: ${dropped}, reason: "price") { id } }`);
    await ask(
      'mutation { createShop(input: { code: "north", name: "North", currency: "NOK", timeZone: "Europe/Oslo" }) { code } }',
    );
    await createOrder(context, { shop: 'north', lines });
    const startOfDay = new Date(new Date().setUTCHours(0, 0, 0, 0));
    await createOrder(context, {
      shop: 'main',
      lines,
      createdAt: new Date(startOfDay.getTime() - 86_400_000),
    });
    const found = await figures();
    expect(found.get('orders')).toMatchObject({ value: '3', previous: '1' });
    expect(found.get('revenue')).toMatchObject({ value: '30.00', previous: '10.00' });
    expect(found.get('revenue NOK')).toMatchObject({ value: '10.00', previous: '0.00' });
    expect(found.get('average')).toMatchObject({ value: '15.00', previous: '10.00' });
    expect(found.get('grossProfit')).toMatchObject({ value: '26.00', previous: '6.00' });
    expect(found.get('paid')).toMatchObject({ value: '6.00', previous: '0.00' });
    expect(found.get('newCustomers')).toMatchObject({ value: '1', previous: '0' });
    expect(found.get('canceled')).toMatchObject({ value: '1', previous: '0' });
    expect(found.get('overdue')).toMatchObject({ value: '1', previous: null });
    const north = await figures(ask, { shop: 'north' });
    expect(north.get('orders')?.value).toBe('1');
    expect(north.get('revenue NOK')?.value).toBe('10.00');
    const euros = await figures(ask, { currency: 'EUR' });
    expect([...euros.values()].filter(({ currency }) => currency === 'NOK')).toEqual([]);
  });

  it('show no profit to a manager and only own orders to a courier', async () => {
    const manager = await figures(await test.as('manager'));
    expect(manager.get('revenue')?.value).toBe('30.00');
    expect([...manager.keys()].filter((code) => /profit/i.test(code))).toEqual([]);
    const courier = await figures(await test.as('courier'));
    expect(courier.get('orders')?.value).toBe('0');
    expect(courier.get('revenue')?.value).toBe('0.00');
  });

  it('refuse a shop that does not exist', async () => {
    const { errors } = await ask(FIGURES, { shop: 'nope' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path: 'shop' }] });
  });
});
