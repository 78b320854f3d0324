import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';
import { buildOffer, readStock } from './build-offer.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

const ORDER = `id version total linesTotal managerComment email lines { id quantity reservedQuantity }
  customer { id ordersCount totalSum } delivery { tracking address { city } }`;

const call = async (verb: string, given: string, as: Ask = ask) => {
  const answer = await as(`mutation { ${verb}(${given}) { ${as === ask ? ORDER : 'id version'} } }`);
  return { order: answer.data?.[verb], error: answer.errors?.[0] };
};

async function build(offer: string, quantity: number): Promise<{ id: string; line: string }> {
  const { order, error } = await call(
    'createOrder',
    `input: { shop: "main", phone: "+47 22 33 44 55", lines: [{ offer: ${offer}, quantity: ${quantity} }] }`,
  );
  expect(error).toBeUndefined();
  return { id: order.id, line: order.lines[0].id };
}

const read = async (id: string) => (await ask(`{ order(id: ${id}) { ${ORDER} } }`)).data.order;

describe('changeOrderLines with fields of the order', () => {
  it('saves both as one step of its history', async () => {
    const { id, line } = await build(await buildOffer(ask, { stock: 5 }), 3);
    const { customer } = await read(id);
    const { order, error } = await call(
      'changeOrderLines',
      `id: ${id}, version: 1, lines: [{ id: ${line}, quantity: 2 }], input: { discountAmount: "1.50", managerComment: "call first", delivery: { tracking: "T-1", address: { city: "Oslo" } } }`,
    );
    expect(error).toBeUndefined();
    expect(order).toMatchObject({
      version: 2,
      linesTotal: '20.00',
      total: '18.50',
      lines: [{ quantity: 2 }],
      delivery: { tracking: 'T-1' },
    });
    expect(Number(order.customer.totalSum)).toBe(Number(customer.totalSum) - 11.5);
    const { data } = await ask(
      `{ order(id: ${id}) { managerComment delivery { address { city } } history { operationId } } }`,
    );
    expect(data.order).toMatchObject({
      managerComment: 'call first',
      delivery: { address: { city: 'Oslo' } },
    });
    expect(new Set(data.order.history.map((entry: { operationId: string }) => entry.operationId)).size).toBe(
      2,
    );
  });

  it('moves the order to another buyer, and the sums of both stay right', async () => {
    const { id, line } = await build(await buildOffer(ask, { stock: 5 }), 3);
    const { data } = await ask(
      'mutation { createCustomer(input: { lastName: "Other", shop: "main" }) { id } }',
    );
    const before = (await read(id)).customer;
    const { order, error } = await call(
      'changeOrderLines',
      `id: ${id}, lines: [{ id: ${line}, quantity: 1 }], input: { customer: ${data.createCustomer.id} }`,
    );
    expect(error).toBeUndefined();
    expect(order.customer).toMatchObject({ ordersCount: 1, totalSum: order.total });
    const { data: old } = await ask(`{ customer(id: ${before.id}) { ordersCount totalSum } }`);
    expect(old.customer.ordersCount).toBe(before.ordersCount - 1);
    expect(Number(old.customer.totalSum)).toBe(Number(before.totalSum) - 30);
  });

  it('leaves nothing half written when the fields or the lines are refused', async () => {
    const offer = await buildOffer(ask, { stock: 5 });
    const { id, line } = await build(offer, 3);
    const before = await read(id);
    const both = (lines: string, input: string) =>
      call('changeOrderLines', `id: ${id}, lines: [{ id: ${line}, ${lines} }], input: { ${input} }`);
    expect((await both('quantity: 2', 'discountPercent: 120')).error?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ path: 'input.discountPercent' }],
    });
    expect((await both('quantity: 60', 'managerComment: "lost"')).error?.extensions.code).toBe('CONFLICT');
    expect((await both('quantity: -1', 'email: "new@example.com"')).error?.extensions.code).toBe('BAD_INPUT');
    expect(await read(id)).toEqual(before);
    expect(await readStock(ask, offer)).toEqual({ onHand: 5, reserved: 3, free: 2 });
  });

  it('takes from a role only the fields that it may write', async () => {
    await makeRole(test, 'packer', {
      order: { read: 'all', change: 'all', verbs: ['changeOrderLines'], see: ['open'], write: [] },
      orderLine: { read: 'all', change: 'all', create: true, see: ['open'], write: ['open'] },
    });
    const packer = await test.as('packer');
    const { id, line } = await build(await buildOffer(ask, { stock: 5 }), 3);
    const lines = `id: ${id}, lines: [{ id: ${line}, quantity: 2 }]`;
    const refused = await call('changeOrderLines', `${lines}, input: { managerComment: "x" }`, packer);
    expect(refused.error?.message).toContain('input');
    expect((await read(id)).version).toBe(1);
    expect((await call('changeOrderLines', lines, packer)).error).toBeUndefined();
  });
});
