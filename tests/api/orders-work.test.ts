import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { buildOffer, readLedger, readStock } from './build-offer.js';

let test: TestApp;
let ask: Ask;
let courier: Ask;
let warehouse: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  courier = await test.as('courier');
  warehouse = await test.as('warehouse');
});
afterAll(() => test.close());

const ORDER = `id number version total paid due linesTotal discountTotal fullPaidAt shippedAt statusComment status { code } cancelReason { code }
  lines { id position quantity total unitPrice reservedQuantity shippedQuantity returnedQuantity returnReason comment }
  payments { id amount refunded refundReason status { code } } customer { id ordersCount totalSum }
  delivery { tracking } statusPeriods { status { code } enteredAt leftAt seconds }`;

const call = async (verb: string, given: string, as: Ask = ask) => {
  const answer = await as(`mutation { ${verb}(${given}) { ${as === ask ? ORDER : 'id version'} } }`);
  return { order: answer.data?.[verb], error: answer.errors?.[0] };
};

async function build(offer: string, quantity = 3, more = ''): Promise<{ id: string; line: string }> {
  const { order, error } = await call(
    'createOrder',
    `input: { shop: "main", phone: "+47 22 33 44 55", lines: [{ offer: ${offer}, quantity: ${quantity} }] ${more} }`,
  );
  expect(error).toBeUndefined();
  return { id: order.id, line: order.lines[0].id };
}

async function move(id: string, ...statuses: string[]): Promise<void> {
  for (const status of statuses)
    expect((await call('changeOrderStatus', `id: ${id}, status: "${status}"`)).error).toBeUndefined();
}

async function ship(id: string): Promise<void> {
  await move(id, 'picking', 'picked');
  expect((await call('shipOrder', `id: ${id}`)).error).toBeUndefined();
}

const read = async (id: string) => (await ask(`{ order(id: ${id}) { ${ORDER} } }`)).data.order;

describe('changeOrderStatus', () => {
  it('goes where the dictionary allows, counting the time in each status', async () => {
    const { id } = await build(await buildOffer(ask));
    const { order } = await call(
      'changeOrderStatus',
      `id: ${id}, status: "approval", version: 1, comment: "call after 6"`,
    );
    expect(order).toMatchObject({ version: 2, status: { code: 'approval' }, statusComment: 'call after 6' });
    expect(order.statusPeriods).toHaveLength(2);
    expect(order.statusPeriods[0]).toMatchObject({
      status: { code: 'new' },
      seconds: expect.any(Number),
      leftAt: order.statusPeriods[1].enteredAt,
    });
    expect(order.statusPeriods[1]).toMatchObject({
      status: { code: 'approval' },
      leftAt: null,
      seconds: null,
    });
  });

  it.each([
    { path: ['approval'], minutes: 240, what: 'leaves the goods alone' },
    { path: ['approval', 'picking', 'picked', 'shipped'], minutes: 10080, what: 'sends the goods off' },
  ])('writes the history and the time limit of a change that $what', async ({ path, minutes }) => {
    const { id } = await build(await buildOffer(ask, { stock: 5 }));
    await move(id, ...path.slice(0, -1));
    const last = path.at(-1) ?? '';
    await call('changeOrderStatus', `id: ${id}, status: "${last}", comment: "as agreed"`);
    const { order } = (
      await ask(
        `{ order(id: ${id}) { version statusChangedAt statusDueAt history { at action recordId field old new } } }`,
      )
    ).data;
    expect(order.version).toBe(path.length + 1);
    expect(Date.parse(order.statusDueAt) - Date.parse(order.statusChangedAt)).toBe(minutes * 60_000);
    const entry = { at: order.statusChangedAt, action: 'CHANGE', recordId: id };
    expect(order.history).toContainEqual({ ...entry, field: 'status', old: path.at(-2) ?? 'new', new: last });
    expect(order.history).toContainEqual({ ...entry, field: 'statusComment', old: null, new: 'as agreed' });
  });

  it('refuses a forbidden transition, an unknown status, a stale version and a status that cancels', async () => {
    const { id } = await build(await buildOffer(ask));
    expect((await call('changeOrderStatus', `id: ${id}, status: "delivered"`)).error).toMatchObject({
      message: expect.stringContaining('approval, picking, canceled'),
      extensions: { code: 'CONFLICT' },
    });
    expect((await call('changeOrderStatus', `id: ${id}, status: "nope"`)).error?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ path: 'status' }],
    });
    expect((await call('changeOrderStatus', `id: ${id}, status: "canceled"`)).error?.message).toContain(
      'cancelOrder',
    );
    await move(id, 'approval');
    expect(
      (await call('changeOrderStatus', `id: ${id}, status: "picking", version: 1`)).error?.extensions,
    ).toMatchObject({ code: 'CONFLICT', version: 2, changedFields: ['status'] });
    expect((await call('changeOrderStatus', 'id: 987654, status: "picking"')).error?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect(await read(id)).toMatchObject({ version: 2, status: { code: 'approval' } });
  });

  it('takes two changes at once one after the other', async () => {
    const { id } = await build(await buildOffer(ask));
    const both = await Promise.all([
      call('changeOrderStatus', `id: ${id}, status: "approval"`),
      call('recordPayment', `order: ${id}, input: { amount: "1.00" }`),
    ]);
    expect(both.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(await read(id)).toMatchObject({ version: 3, status: { code: 'approval' }, paid: '1.00' });
  });

  it('ships the reserved goods in a status that ships', async () => {
    const offer = await buildOffer(ask, { stock: 5 });
    const { id } = await build(offer);
    await move(id, 'picking', 'picked', 'shipped');
    expect(await readStock(ask, offer)).toEqual({ onHand: 2, reserved: 0, free: 2 });
    expect(await read(id)).toMatchObject({
      shippedAt: expect.any(String),
      lines: [{ reservedQuantity: 0, shippedQuantity: 3 }],
    });
  });

  it('is for a courier only with orders of their own', async () => {
    const { ask: own, userId } = await test.asUser('courier');
    const { id } = await build(await buildOffer(ask), 1, `manager: ${userId}`);
    const { id: foreign } = await build(await buildOffer(ask), 1);
    expect((await call('changeOrderStatus', `id: ${id}, status: "approval"`, own)).error).toBeUndefined();
    expect(
      (await call('changeOrderStatus', `id: ${foreign}, status: "approval"`, own)).error?.extensions.code,
    ).toBe('NOT_FOUND');
    expect((await call('changeOrderLines', `id: ${id}, lines: []`, own)).error?.message).toContain(
      'changeOrderLines',
    );
  });
});

describe('changeOrdersStatus', () => {
  it('answers for each order what became of it', async () => {
    const [one, two] = [await build(await buildOffer(ask)), await build(await buildOffer(ask))];
    await move(two.id, 'picking');
    const ids = `["${one.id}", "${two.id}", "987654"]`;
    const { data, errors } = await ask(
      `mutation { changeOrdersStatus(ids: ${ids}, status: "picked") { id changed code message } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.changeOrdersStatus).toEqual([
      { id: one.id, changed: false, code: 'CONFLICT', message: expect.stringContaining('can not go') },
      { id: two.id, changed: true, code: null, message: null },
      { id: '987654', changed: false, code: 'NOT_FOUND', message: expect.any(String) },
    ]);
    const many = JSON.stringify(Array.from({ length: 201 }, (_, index) => String(index)));
    const over = await ask(`mutation { changeOrdersStatus(ids: ${many}, status: "picked") { id } }`);
    expect(over.errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
    const refused = await courier(`mutation { changeOrdersStatus(ids: ${ids}, status: "picked") { id } }`);
    expect(refused.errors?.[0]?.message).toContain('changeOrdersStatus');
  });
});

describe('changeOrderLines', () => {
  it('changes, adds and takes out lines; reserves, sums and the buyer follow', async () => {
    const [one, two] = [
      await buildOffer(ask, { stock: 5 }),
      await buildOffer(ask, { stock: 5, price: '7.00' }),
    ];
    const { id, line } = await build(one, 3);
    const { order, error } = await call(
      'changeOrderLines',
      `id: ${id}, version: 1, lines: [{ id: ${line}, quantity: 1, comment: "blue" }, { offer: ${two}, quantity: 2 }]`,
    );
    expect(error).toBeUndefined();
    expect(order).toMatchObject({
      version: 2,
      total: '24.00',
      lines: [
        { quantity: 1, comment: 'blue', reservedQuantity: 1 },
        { position: 2, quantity: 2, reservedQuantity: 2 },
      ],
    });
    expect(await readStock(ask, one)).toEqual({ onHand: 5, reserved: 1, free: 4 });
    const less = await call('changeOrderLines', `id: ${id}, lines: [{ id: ${line}, remove: true }]`);
    expect(less.order).toMatchObject({ total: '14.00', lines: [{ position: 2 }] });
    expect(await readStock(ask, one)).toEqual({ onHand: 5, reserved: 0, free: 5 });
    expect(await readLedger(ask, one)).toEqual({ onHand: 5, reserved: 0 });
    expect(await readLedger(ask, two)).toEqual({ onHand: 5, reserved: 2 });
  });

  it('refuses what cannot be and leaves the order as it was', async () => {
    const offer = await buildOffer(ask, { stock: 5 });
    const { id, line } = await build(offer, 3);
    const before = await read(id);
    expect(
      (await call('changeOrderLines', `id: ${id}, lines: [{ id: ${line}, remove: true }]`)).error?.extensions,
    ).toMatchObject({ code: 'BAD_INPUT', issues: [{ path: 'lines' }] });
    expect(
      (await call('changeOrderLines', `id: ${id}, lines: [{ id: ${line}, quantity: 6 }]`)).error,
    ).toMatchObject({ message: expect.stringContaining('2 free'), extensions: { code: 'CONFLICT' } });
    const bad = `lines: [{ id: ${line}, quantity: -1 }, { id: 987654, quantity: 1 }, { offer: 987654, quantity: 1 }, { id: ${line}, offer: 987654 }, { name: "x", unitPrice: "1.00" }]`;
    const paths = (await call('changeOrderLines', `id: ${id}, ${bad}`)).error?.extensions.issues?.map(
      ({ path }) => path,
    );
    expect(paths?.sort()).toEqual([
      'lines.0.quantity',
      'lines.1.id',
      'lines.2.offer',
      'lines.3',
      'lines.4.quantity',
    ]);
    expect(
      (await call('changeOrderLines', `id: ${id}, version: 7, lines: [{ id: ${line}, quantity: 1 }]`)).error
        ?.extensions.code,
    ).toBe('CONFLICT');
    expect(await read(id)).toEqual(before);
    expect(await readStock(ask, offer)).toEqual({ onHand: 5, reserved: 3, free: 2 });
  });

  it('keeps shipped goods and canceled orders as they are', async () => {
    const offer = await buildOffer(ask, { stock: 5 });
    const { id, line } = await build(offer, 3);
    await ship(id);
    expect(
      (await call('changeOrderLines', `id: ${id}, lines: [{ id: ${line}, quantity: 2 }]`)).error?.message,
    ).toContain('shipped');
    expect(
      (await call('changeOrderLines', `id: ${id}, lines: [{ id: ${line}, remove: true }]`)).error?.message,
    ).toContain('returnOrderLines');
    const other = await build(offer, 1);
    await call('cancelOrder', `id: ${other.id}, reason: "price"`);
    expect(
      (await call('changeOrderLines', `id: ${other.id}, lines: [{ id: ${other.line}, quantity: 2 }]`)).error
        ?.message,
    ).toContain('canceled');
  });
});

describe('updateOrder', () => {
  it('reckons the sums anew and moves them between customers', async () => {
    const { id } = await build(await buildOffer(ask), 3);
    const { data: made } = await ask('mutation { createCustomer(input: { lastName: "Heir" }) { id } }');
    const old = (await read(id)).customer;
    const { order, error } = await call(
      'updateOrder',
      `id: ${id}, input: { customer: "${made.createCustomer.id}", discountAmount: "5.00", delivery: { cost: "4.00" } }`,
    );
    expect(error).toBeUndefined();
    expect(order).toMatchObject({ total: '29.00', customer: { ordersCount: 1, totalSum: '29.00' } });
    const { data } = await ask(`{ customer(id: ${old.id}) { ordersCount } }`);
    expect(data.customer.ordersCount).toBe(old.ordersCount - 1);
    const bad = await call(
      'updateOrder',
      `id: ${id}, input: { discountPercent: 101, email: "nobody", delivery: { cost: "-1.00", timeFrom: "25:00" } }`,
    );
    expect(bad.error?.extensions.issues?.map(({ path }) => path).sort()).toEqual([
      'input.delivery.cost',
      'input.delivery.timeFrom',
      'input.discountPercent',
      'input.email',
    ]);
  });
});

describe('cancelOrder', () => {
  it('releases the goods, keeps the reason and no longer counts for the buyer', async () => {
    const offer = await buildOffer(ask, { stock: 5 });
    const { id } = await build(offer, 3);
    const before = (await read(id)).customer;
    const { order, error } = await call(
      'cancelOrder',
      `id: ${id}, reason: "price", comment: "found it cheaper", version: 1`,
    );
    expect(error).toBeUndefined();
    expect(order).toMatchObject({
      status: { code: 'canceled' },
      cancelReason: { code: 'price' },
      statusComment: 'found it cheaper',
      lines: [{ reservedQuantity: 0 }],
      total: '30.00',
    });
    expect(order.customer.ordersCount).toBe(before.ordersCount - 1);
    expect(await readStock(ask, offer)).toEqual({ onHand: 5, reserved: 0, free: 5 });
    expect((await call('cancelOrder', `id: ${id}, reason: "price"`)).error?.extensions.code).toBe('CONFLICT');
    await move(id, 'new');
    expect(await read(id)).toMatchObject({
      cancelReason: null,
      customer: { ordersCount: before.ordersCount },
      lines: [{ reservedQuantity: 3 }],
    });
  });

  it('wants a reason that exists and goods that are not under way', async () => {
    const { id } = await build(await buildOffer(ask, { stock: 5 }));
    expect((await call('cancelOrder', `id: ${id}, reason: "nope"`)).error?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      issues: [{ path: 'reason' }],
    });
    expect((await call('cancelOrder', `id: ${id}, reason: "price"`, courier)).error?.message).toContain(
      'cancelOrder',
    );
    await ship(id);
    expect((await call('cancelOrder', `id: ${id}, reason: "price"`)).error).toMatchObject({
      message: expect.stringContaining('returnOrderLines'),
      extensions: { code: 'CONFLICT' },
    });
  });
});

describe('shipOrder', () => {
  it('takes reserved goods off the stock and keeps the tracking number', async () => {
    const offer = await buildOffer(ask, { stock: 5 });
    const { id } = await build(offer);
    expect((await call('shipOrder', `id: ${id}`)).error?.extensions.code).toBe('CONFLICT');
    await move(id, 'picking', 'picked');
    expect((await call('shipOrder', `id: ${id}, tracking: "RR123"`, warehouse)).error).toBeUndefined();
    expect(await read(id)).toMatchObject({
      status: { code: 'shipped' },
      delivery: { tracking: 'RR123' },
      lines: [{ shippedQuantity: 3, reservedQuantity: 0 }],
    });
    expect(await readLedger(ask, offer)).toEqual({ onHand: 2, reserved: 0 });
    expect((await call('shipOrder', `id: ${id}`)).error?.message).toContain('already');
    expect((await call('shipOrder', `id: ${id}`, courier)).error?.message).toContain('shipOrder');
    const long = await call('shipOrder', `id: ${id}, tracking: "${'1'.repeat(121)}"`);
    expect(long.error?.extensions).toMatchObject({ code: 'BAD_INPUT', issues: [{ path: 'tracking' }] });
  });
});

describe('returnOrderLines', () => {
  it('puts goods back and charges only what stayed, discounts in proportion', async () => {
    const offer = await buildOffer(ask, { stock: 5 });
    const { id, line } = await build(
      offer,
      4,
      'discountAmount: "8.00", payments: [{ amount: "32.00", status: "paid" }]',
    );
    await ship(id);
    const { order, error } = await call(
      'returnOrderLines',
      `id: ${id}, lines: [{ line: ${line}, quantity: 1 }], reason: "too small"`,
    );
    expect(error).toBeUndefined();
    expect(order).toMatchObject({
      total: '24.00',
      paid: '32.00',
      due: '-8.00',
      lines: [{ quantity: 4, returnedQuantity: 1, returnReason: 'too small', total: '30.00' }],
    });
    expect(await readStock(ask, offer)).toEqual({ onHand: 2, reserved: 0, free: 2 });
    await call('returnOrderLines', `id: ${id}, lines: [{ line: ${line}, quantity: 1, restock: false }]`);
    expect(await readStock(ask, offer)).toEqual({ onHand: 2, reserved: 0, free: 2 });
    const over = await call(
      'returnOrderLines',
      `id: ${id}, lines: [{ line: ${line}, quantity: 1 }, { line: ${line}, quantity: 2 }]`,
    );
    expect(over.error?.extensions.code).toBe('CONFLICT');
    expect(await read(id)).toMatchObject({ lines: [{ returnedQuantity: 2 }] });
  });

  it('refuses goods that were not shipped, unknown lines and other roles', async () => {
    const { id, line } = await build(await buildOffer(ask));
    expect(
      (await call('returnOrderLines', `id: ${id}, lines: [{ line: ${line}, quantity: 1 }]`)).error?.extensions
        .code,
    ).toBe('CONFLICT');
    const bad = await call(
      'returnOrderLines',
      `id: ${id}, lines: [{ line: 987654, quantity: 1 }, { line: ${line}, quantity: 0 }]`,
    );
    expect(bad.error?.extensions.issues?.map(({ path }) => path)).toEqual([
      'lines.0.line',
      'lines.1.quantity',
    ]);
    expect((await call('returnOrderLines', `id: ${id}, lines: []`, courier)).error?.message).toContain(
      'returnOrderLines',
    );
  });
});

describe('recordPayment and refundPayment', () => {
  it('keep paid and due, and when an order became fully paid', async () => {
    const { id } = await build(await buildOffer(ask), 3);
    const part = await call('recordPayment', `order: ${id}, input: { amount: "10.00", type: "cash" }`);
    expect(part.order).toMatchObject({
      paid: '10.00',
      due: '20.00',
      fullPaidAt: null,
      payments: [{ status: { code: 'paid' } }],
    });
    const whole = await call('recordPayment', `order: ${id}, input: { amount: "20.00" }`);
    expect(whole.order).toMatchObject({ paid: '30.00', due: '0.00', fullPaidAt: expect.any(String) });
    const payment = whole.order.payments[1].id;
    const back = await call('refundPayment', `payment: ${payment}, amount: "5.00", reason: "late"`);
    expect(back.order).toMatchObject({ paid: '25.00', due: '5.00', fullPaidAt: null });
    expect(back.order.payments[1]).toMatchObject({ refunded: '5.00', refundReason: 'late' });
    const over = await call('refundPayment', `payment: ${payment}, amount: "15.01"`);
    expect(over.error).toMatchObject({
      message: expect.stringContaining('15.00 of it can be refunded'),
      extensions: { code: 'CONFLICT' },
    });
    expect(await read(id)).toMatchObject({ paid: '25.00' });
  });

  it('let what was expected come in, once', async () => {
    const { id } = await build(await buildOffer(ask), 3);
    const due = await call(
      'recordPayment',
      `order: ${id}, input: { amount: "30.00", type: "cash-on-delivery", status: "not-paid", comment: "At the door" }`,
    );
    const payment = due.order.payments[0].id;
    const came = await call('recordPayment', `order: ${id}, payment: ${payment}, input: { amount: "29.50" }`);
    expect(came.order).toMatchObject({ paid: '29.50', due: '0.50' });
    expect(came.order.payments).toEqual([
      expect.objectContaining({ id: payment, amount: '29.50', status: { code: 'paid' } }),
    ]);
    const { data } = await ask(
      `{ order(id: ${id}) { payments { type { code } comment paidAt } history { field old new } } }`,
    );
    expect(data.order.payments).toEqual([
      { type: { code: 'cash-on-delivery' }, comment: 'At the door', paidAt: expect.any(String) },
    ]);
    expect(data.order.history).toContainEqual(
      expect.objectContaining({ field: 'status', old: 'not-paid', new: 'paid' }),
    );
    const again = await call(
      'recordPayment',
      `order: ${id}, payment: ${payment}, input: { amount: "29.50" }`,
    );
    expect(again.error).toMatchObject({
      message: expect.stringContaining('came in already'),
      extensions: { code: 'CONFLICT' },
    });
    const other = await call('recordPayment', `order: ${id}, payment: 987654, input: { amount: "1.00" }`);
    expect(other.error?.extensions.issues?.[0]?.path).toBe('payment');
  });

  it('refuse wrong money and roles without the verb', async () => {
    const { id } = await build(await buildOffer(ask));
    const wrong = await call('recordPayment', `order: ${id}, input: { amount: "12.345", type: "nope" }`);
    expect(wrong.error?.extensions.issues?.map(({ path }) => path)).toEqual(['input.amount', 'input.type']);
    expect(
      (await call('recordPayment', `order: ${id}, input: { amount: "-1.00" }`)).error?.extensions.code,
    ).toBe('BAD_INPUT');
    const unpaid = await call('recordPayment', `order: ${id}, input: { amount: "5.00", status: "not-paid" }`);
    expect(unpaid.order.paid).toBe('0.00');
    const payment = unpaid.order.payments[0].id;
    expect((await call('refundPayment', `payment: ${payment}, amount: "1.00"`)).error?.extensions.code).toBe(
      'CONFLICT',
    );
    expect((await call('refundPayment', `payment: ${payment}, amount: "0.00"`)).error?.extensions.code).toBe(
      'BAD_INPUT',
    );
    expect((await call('refundPayment', 'payment: 987654, amount: "1.00"')).error?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect(
      (await call('refundPayment', `payment: ${payment}, amount: "1.00"`, courier)).error?.message,
    ).toContain('refundPayment');
    expect(
      (await call('recordPayment', `order: ${id}, input: { amount: "1.00" }`, warehouse)).error?.message,
    ).toContain('recordPayment');
  });
});

describe('deleteOrder', () => {
  it('frees the goods and the sums, and refuses what is under way', async () => {
    const offer = await buildOffer(ask, { stock: 5 });
    const { id } = await build(offer, 3);
    const { customer } = await read(id);
    const { errors } = await ask(`mutation { deleteOrder(id: ${id}, reason: "a test") }`);
    expect(errors).toBeUndefined();
    expect(await readStock(ask, offer)).toEqual({ onHand: 5, reserved: 0, free: 5 });
    expect((await ask(`{ customer(id: ${customer.id}) { ordersCount } }`)).data.customer.ordersCount).toBe(
      customer.ordersCount - 1,
    );
    const shipped = await build(offer, 1);
    await ship(shipped.id);
    const refused = await ask(`mutation { deleteOrder(id: ${shipped.id}) }`);
    expect(refused.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });
});
