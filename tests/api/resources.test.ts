import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

describe('a declared resource', () => {
  it('is created, read, found, changed and deleted by its generated operations', async () => {
    const made = await ask(
      'mutation { createCustomer(input: { firstName: "Ada", lastName: "Byron", phones: ["+44 20 7946 0018"] }) { id version phones } }',
    );
    expect(made.errors).toBeUndefined();
    const { id } = made.data.createCustomer;
    expect(made.data.createCustomer.phones).toEqual(['+442079460018']);
    const changed = await ask(
      'mutation ($id: ID!) { updateCustomer(id: $id, input: { lastName: "Lovelace" }, version: 1) { version lastName history { action field old new } } }',
      { id },
    );
    expect(changed.errors).toBeUndefined();
    expect(changed.data.updateCustomer.version).toBe(2);
    expect(changed.data.updateCustomer.history[0]).toEqual({
      action: 'CHANGE',
      field: 'lastName',
      old: 'Byron',
      new: 'Lovelace',
    });
    const listed = await ask(
      '{ customers(where: { lastName: { startsWith: "Love" } }) { totalCount items { id } } }',
    );
    expect(listed.data.customers).toEqual({ totalCount: 1, items: [{ id }] });
    await ask('mutation ($id: ID!) { deleteCustomer(id: $id, reason: "asked for it") }', { id });
    const gone = await ask('query ($id: ID!) { customer(id: $id) { id } }', { id });
    expect(gone.data.customer).toBeNull();
  });

  it('takes its variants with it when a product is deleted', async () => {
    const product = (await ask('mutation { createProduct(input: { name: "Bowl" }) { id } }')).data
      .createProduct.id;
    await ask(
      'mutation ($product: ID!) { createOffer(input: { product: $product, name: "Bowl, blue", sku: "BOWL-B" }) { id } }',
      { product },
    );
    await ask('mutation ($product: ID!) { deleteProduct(id: $product, reason: "no more made") }', {
      product,
    });
    const { data } = await ask(
      '{ live: offers(where: { sku: { eq: "BOWL-B" } }) { totalCount } gone: offers(where: { sku: { eq: "BOWL-B" }, deletedAt: { isNull: false } }) { items { deleteReason } } }',
    );
    expect(data.live.totalCount).toBe(0);
    expect(data.gone.items).toEqual([{ deleteReason: 'no more made' }]);
    const { errors } = await ask(
      'mutation { createOrder(input: { shop: "main", lines: [{ sku: "BOWL-B", quantity: 1 }] }) { id } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('takes its parts out of the lists of parts, unless these ask for them', async () => {
    const made = await ask(
      'mutation { createOrder(input: { shop: "main", lines: [{ name: "Card", sku: "GONE-1", unitPrice: "1.00", quantity: 1 }], payments: [{ amount: "1.00", status: "paid" }] }) { id } }',
    );
    const { id } = made.data.createOrder;
    await ask('mutation ($id: ID!) { deleteOrder(id: $id) }', { id });
    const { data } = await ask(
      `query ($id: ID!) {
        payments(where: { order: { id: { eq: $id } } }) { totalCount }
        orderLines(where: { sku: { eq: "GONE-1" } }) { totalCount items { id } }
        asked: orderLines(where: { sku: { eq: "GONE-1" }, order: { deletedAt: { isNull: false } } }) { totalCount }
      }`,
      { id },
    );
    expect(data).toEqual({
      payments: { totalCount: 0 },
      orderLines: { totalCount: 0, items: [] },
      asked: { totalCount: 1 },
    });
  });

  it('refuses an empty name and a phone without digits instead of keeping nothing', async () => {
    const refused = async (mutation: string) =>
      (await ask(`mutation { ${mutation} { id } }`)).errors?.[0]?.extensions.issues;
    expect(await refused('createProduct(input: { name: "  " })')).toEqual([
      { path: 'input.name', message: 'can not be empty.' },
    ]);
    const message = '"ask at the desk" is no phone number: it has no digits.';
    expect(await refused('createCustomer(input: { phones: ["ask at the desk"] })')).toEqual([
      { path: 'input.phones', message },
    ]);
    const order = (phone: string) =>
      refused(
        `createOrder(input: { shop: "main", lines: [{ name: "Card", unitPrice: "1.00", quantity: 1 }], ${phone} })`,
      );
    expect(await order('phone: "ask at the desk"')).toEqual([{ path: 'input.phone', message }]);
    expect(await order('customer: { phone: "ask at the desk" }')).toEqual([
      { path: 'input.customer.phone', message },
    ]);
  });

  it('refuses a stale version and names the fields changed meanwhile', async () => {
    const { data } = await ask('mutation { createCustomer(input: { firstName: "Stale" }) { id } }');
    const { id } = data.createCustomer;
    await ask(
      'mutation ($id: ID!) { updateCustomer(id: $id, input: { firstName: "Fresh", vip: true }, version: 1) { id } }',
      { id },
    );
    const late = await ask(
      'mutation ($id: ID!) { updateCustomer(id: $id, input: { firstName: "Late" }, version: 1) { id } }',
      { id },
    );
    expect(late.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      version: 2,
      changedFields: ['firstName', 'vip'],
    });
  });
});
