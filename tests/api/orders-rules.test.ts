import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type GraphqlAnswer, type TestApp } from '../support/app.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

const paths = ({ errors }: GraphqlAnswer) => errors?.[0]?.extensions.issues?.map(({ path }) => path);

describe('the lists that orders are worked with', () => {
  it('lead from status to status that exists, in colours that a browser knows', async () => {
    const bad = await ask(
      'mutation { createStatus(input: { code: "lost", name: "Lost", group: "new", color: "red", timeLimitMinutes: 0, transitionsTo: ["new", "nowhere", "lost"] }) { code } }',
    );
    expect(paths(bad)).toEqual(['input.color', 'input.timeLimitMinutes', 'input.transitionsTo.1']);
    const good = await ask(
      'mutation { createStatus(input: { code: "lost", name: "Lost", group: "new", color: "#aa00ff", transitionsTo: ["new"] }) { code } }',
    );
    expect(good.errors).toBeUndefined();
  });

  it('let an order follow a changed transition at once', async () => {
    const { data } = await ask(
      'mutation { createOrder(input: { shop: "main", lines: [{ name: "Card", unitPrice: "1.00", quantity: 1 }] }) { id } }',
    );
    const move = () =>
      ask('mutation ($id: ID!) { changeOrderStatus(id: $id, status: "delivered") { id } }', {
        id: data.createOrder.id,
      });
    expect((await move()).errors?.[0]?.extensions.code).toBe('CONFLICT');
    await ask(
      'mutation { updateStatus(id: "new", input: { transitionsTo: ["delivered", "picking", "approval", "canceled"] }) { code } }',
    );
    expect((await move()).errors).toBeUndefined();
  });

  it('have one default each, and one warehouse per shop', async () => {
    await ask(
      'mutation { createPaymentType(input: { code: "voucher", name: "Voucher", isDefault: true }) { code } }',
    );
    const { data } = await ask('{ paymentTypes(where: { isDefault: { eq: true } }) { items { code } } }');
    expect(data.paymentTypes.items).toEqual([{ code: 'voucher' }]);
    await ask(
      'mutation { createWarehouse(input: { code: "own", name: "Own", shop: "main", isDefault: true }) { code } }',
    );
    const { data: both } = await ask('{ warehouses(where: { isDefault: { eq: true } }) { items { code } } }');
    expect(both.warehouses.items).toHaveLength(2);
    await ask('mutation { deleteWarehouse(id: "own") }');
  });

  it('keep entries that records stand on, and let go of others', async () => {
    await ask(
      'mutation { createOrder(input: { shop: "main", lines: [{ name: "Card", unitPrice: "1.00", quantity: 1 }], payments: [{ amount: "1.00", status: "paid" }] }) { id } }',
    );
    for (const deletion of [
      'deleteShop(id: "main")',
      'deleteStatus(id: "new")',
      'deletePaymentStatus(id: "paid")',
    ]) {
      const { errors } = await ask(`mutation { ${deletion} }`);
      expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
      expect(errors?.[0]?.message).toContain('make it inactive instead');
    }
    const group = await ask('mutation { deleteStatusGroup(id: "new") }');
    expect(group.errors?.[0]?.message).toContain(
      'Entry "new" of "statusGroup" is in use (group of statuses)',
    );
    await ask('mutation { createOrderMethod(input: { code: "fair", name: "At the fair" }) { code } }');
    const { data } = await ask('mutation { deleteOrderMethod(id: "fair") }');
    expect(data).toEqual({ deleteOrderMethod: 'fair' });
  });

  it('keep a status that others lead to, so that these can still be saved', async () => {
    await ask('mutation { createStatus(input: { code: "aside", name: "Aside", group: "new" }) { code } }');
    await ask(
      'mutation { createStatus(input: { code: "before", name: "Before", group: "new", transitionsTo: ["aside"] }) { code } }',
    );
    const kept = await ask('mutation { deleteStatus(id: "aside") }');
    expect(kept.errors?.[0]?.message).toContain('is in use (transitionsTo of before)');
    const saved = await ask('mutation { updateStatus(id: "before", input: { name: "Earlier" }) { name } }');
    expect(saved.data.updateStatus.name).toBe('Earlier');
    for (const code of ['before', 'aside'])
      expect((await ask(`mutation { deleteStatus(id: "${code}") }`)).errors).toBeUndefined();
  });

  it('give a new order no status that was made inactive', async () => {
    await ask('mutation { updateStatus(id: "new", input: { active: false }) { code } }');
    const { data } = await ask(
      'mutation { createOrder(input: { shop: "main", lines: [{ name: "Card", unitPrice: "1.00", quantity: 1 }] }) { status { active } } }',
    );
    await ask('mutation { updateStatus(id: "new", input: { active: true }) { code } }');
    expect(data.createOrder.status).toMatchObject({ active: true });
  });

  it('refuse costs below zero, rates above the whole, unknown zones and currencies', async () => {
    const costs = await ask(
      'mutation { updateDeliveryType(id: "courier", input: { currency: "EUR", defaultCost: "-1.00", vatRate: 101 }) { code } }',
    );
    expect(paths(costs)).toEqual(['input.defaultCost', 'input.vatRate']);
    const shop = (input: string) =>
      ask(`mutation { createShop(input: { code: "x", name: "X", ${input} }) { code } }`);
    expect(paths(await shop('currency: "ABC"'))).toEqual(['input.currency']);
    expect(paths(await shop('currency: "EUR", timeZone: "Mars/Base"'))).toEqual(['input.timeZone']);
    expect(paths(await shop('currency: "EUR", countryIso: "no"'))).toEqual(['input.countryIso']);
  });

  it('keep the currency of a shop that has orders', async () => {
    const { errors } = await ask('mutation { updateShop(id: "main", input: { currency: "NOK" }) { code } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('has orders in EUR'),
      extensions: { code: 'CONFLICT' },
    });
  });

  it('give a delivery its usual costs', async () => {
    await ask(
      'mutation { updateDeliveryType(id: "post", input: { currency: "EUR", defaultCost: "4.90", defaultNetCost: "3.00", vatRate: 25 }) { code } }',
    );
    const order = (delivery: string) =>
      ask(
        `mutation { createOrder(input: { shop: "main", delivery: ${delivery}, lines: [{ name: "Card", unitPrice: "10.00", quantity: 1 }] }) { total delivery { cost netCost vatRate } } }`,
      );
    const usual = await order('{ type: "post" }');
    expect(usual.data.createOrder).toEqual({
      total: '14.90',
      delivery: { cost: '4.90', netCost: '3.00', vatRate: 25 },
    });
    const agreed = await order('{ type: "post", cost: "0.00" }');
    expect(agreed.data.createOrder).toMatchObject({
      total: '10.00',
      delivery: { cost: '0.00', netCost: '3.00' },
    });
  });

  it('sell from the warehouse of the shop', async () => {
    const { data } = await ask(
      'mutation { createWarehouse(input: { code: "north", name: "North", shop: "main", isDefault: true }) { code } }',
    );
    expect(data.createWarehouse.code).toBe('north');
    const product = await ask('mutation { createProduct(input: { name: "Mug" }) { id } }');
    const offer = await ask(
      'mutation ($p: ID!) { createOffer(input: { product: $p, name: "Mug" }) { id } }',
      { p: product.data.createProduct.id },
    );
    const { id } = offer.data.createOffer;
    await ask(
      'mutation ($o: ID!) { receiveStock(warehouse: "north", lines: [{ offer: $o, quantity: 1 }]) { id } }',
      { o: id },
    );
    const sell = (more: string) =>
      ask(
        `mutation ($o: ID!) { createOrder(input: { shop: "main" ${more}, lines: [{ offer: $o, quantity: 1, unitPrice: "5.00" }] }) { lines { warehouse { code } reservedQuantity } } }`,
        { o: id },
      );
    expect((await sell(', warehouse: "main"')).errors?.[0]?.message).toContain('0 free in warehouse main');
    expect((await sell('')).data.createOrder.lines).toEqual([
      { warehouse: { code: 'north' }, reservedQuantity: 1 },
    ]);
  });
});

describe("orders of one's own", () => {
  it('get the person who makes them when the role reaches no others', async () => {
    const grants = {
      order: {
        read: 'own',
        change: 'own',
        create: true,
        verbs: ['createOrder', 'changeOrderStatus'],
        see: ['open', 'personal'],
        write: ['open', 'personal'],
      },
      orderLine: { read: 'all', create: true, change: 'all', see: ['open'], write: ['open'] },
      user: { read: 'all', see: ['open'] },
      shop: { read: 'all', see: ['open'] },
      status: { read: 'all', see: ['open'] },
    };
    const context = await test.context();
    const { write } = await import('../../server/changes/write.js');
    const { addRecord } = await import('../../server/resource/records.js');
    const { Role } = await import('../../server/rights/role.entity.js');
    await write(context, async (writing) => {
      addRecord(writing, Role, {
        code: 'seller',
        name: 'Seller',
        grants: grants as never,
        sections: ['sales'],
      });
    });
    test.app.roles.forget();
    const { ask: seller, userId } = await test.asUser('seller');
    const made = await seller(
      'mutation { createOrder(input: { shop: "main", phone: "+47 22 33 44 55", lines: [{ name: "Card", unitPrice: "1.00", quantity: 1 }] }) { id manager { id } } }',
    );
    expect(made.errors).toBeUndefined();
    expect(made.data.createOrder.manager.id).toBe(String(userId));
    const other = await test.asUser('seller');
    const unseen = await other.ask('query ($id: ID!) { order(id: $id) { id } }', {
      id: made.data.createOrder.id,
    });
    expect(unseen.data.order).toBeNull();
    const foreign = await seller(
      `mutation { createOrder(input: { shop: "main", manager: "${other.userId}", lines: [{ name: "Card", unitPrice: "1.00", quantity: 1 }] }) { id } }`,
    );
    expect(foreign.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
