import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GrantsInput } from '../../server/rights/grants.js';
import { startApp, type Ask, type GraphqlAnswer, type TestApp } from '../support/app.js';
import { makeRole } from '../support/make-role.js';

let test: TestApp;
let ask: Ask;
let product = '';

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  const { data } = await ask('mutation { createProduct(input: { name: "Lamp" }) { id } }');
  product = data.createProduct.id;
});
afterAll(() => test.close());

/** How each kind of record is made with what it can not do without. */
const KINDS: [kind: string, typeName: string, input: () => object][] = [
  ['order', 'Order', () => ({ shop: 'main', lines: [{ name: 'Card', unitPrice: '1.00', quantity: 1 }] })],
  ['customer', 'Customer', () => ({ lastName: 'Koval' })],
  ['company', 'Company', () => ({ name: 'Koval Ltd' })],
  ['product', 'Product', () => ({ name: 'Lamp' })],
  ['offer', 'Offer', () => ({ name: 'Red lamp', product })],
];

const shopA = { source: 'shop-a', externalId: 'A-1' };
const market = { source: 'market', externalId: 'M-1' };
const erp = { source: 'erp', externalId: 'm-1' };
const FIELDS = 'id externalIds { source externalId }';

const create = (typeName: string, input: object): Promise<GraphqlAnswer> =>
  ask(`mutation ($input: ${typeName}Create!) { made: create${typeName}(input: $input) { ${FIELDS} } }`, {
    input,
  });
const update = (typeName: string, id: string, input: object): Promise<GraphqlAnswer> =>
  ask(
    `mutation ($id: ID!, $input: ${typeName}Update!) { made: update${typeName}(id: $id, input: $input) { ${FIELDS} } }`,
    { id, input },
  );

describe.each(KINDS)('the identifiers of a record in other systems: %s', (kind, typeName, inputOf) => {
  const plural = kind === 'company' ? 'companies' : `${kind}s`;
  const pairs = [erp, market, shopA];
  let id = '';

  it('are several, given with the new record', async () => {
    const { data, errors } = await create(typeName, { ...inputOf(), externalIds: [market, shopA, erp] });
    expect(errors).toBeUndefined();
    expect(data.made.externalIds).toEqual(pairs);
    id = data.made.id;
  });

  it('find it', async () => {
    const find = async (pair: object) => {
      const { data } = await ask(
        `query ($source: String!, $externalId: String!) { found: ${plural}(where: { externalIds: { some: { source: { eq: $source }, externalId: { eq: $externalId } } } }) { items { id } } }`,
        pair,
      );
      return data.found.items;
    };
    for (const pair of pairs) expect(await find(pair)).toEqual([{ id }]);
    expect(await find({ source: 'shop-a', externalId: 'M-1' })).toEqual([]);
    expect(await find({ source: 'market', externalId: 'm-1' })).toEqual([]);
  });

  it('are refused to another one of its kind, by name', async () => {
    const made = await create(typeName, {
      ...inputOf(),
      externalIds: [{ source: 'new', externalId: '1' }, market],
    });
    expect(made.errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(made.errors?.[0]?.message).toBe(
      `Another ${kind} has the identifier "M-1" of "market": take it off there first, or leave it out here.`,
    );
    const primary = await create(typeName, { ...inputOf(), externalSource: 'shop-b', externalId: 'B-1' });
    expect(primary.errors).toBeUndefined();
    const again = await update(typeName, id, { externalIds: [{ source: 'shop-b', externalId: 'B-1' }] });
    expect(again.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const taken = await update(typeName, primary.data.made.id, {
      externalSource: 'market',
      externalId: 'M-1',
    });
    expect(taken.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('stay when a change says nothing of them, and are replaced by the list it gives', async () => {
    expect((await update(typeName, id, {})).data.made.externalIds).toEqual(pairs);
    const shopC = { source: 'shop-c', externalId: 'C-1' };
    const { data } = await update(typeName, id, { externalIds: [shopC, erp] });
    expect(data.made.externalIds).toEqual([erp, shopC]);
    expect((await update(typeName, id, { externalIds: [] })).data.made.externalIds).toEqual([]);
    expect((await update(typeName, id, { externalIds: pairs })).data.made.externalIds).toEqual(pairs);
  });

  it('are free for another one when they were taken off', async () => {
    await update(typeName, id, { externalIds: [erp] });
    const { data, errors } = await create(typeName, { ...inputOf(), externalIds: [market] });
    expect(errors).toBeUndefined();
    expect(data.made.externalIds).toEqual([market]);
  });

  it('are in the change log of their record', async () => {
    const rows = await test.app.reader.all(
      'select action, new_value from change_entry where root_resource = ? and root_id = ? and resource = ? order by id limit 1',
      [kind, id, `${kind}ExternalId`],
    );
    expect(rows[0]?.[0]).toBe('CREATE');
    expect(JSON.parse(String(rows[0]?.[1]))).toMatchObject(market);
  });

  it('are given to one of two who ask at once', async () => {
    const twice = { source: 'raced', externalId: '1' };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => create(typeName, { ...inputOf(), externalIds: [twice] })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const { errors } of answers.filter((answer) => answer.errors))
      expect(errors?.[0]?.message).toContain('Another ');
  });
});

describe('the list of identifiers', () => {
  it('says everything that is wrong with it', async () => {
    const { errors } = await create('Customer', {
      externalIds: [shopA, { source: ' ', externalId: 'x'.repeat(191) }, shopA],
    });
    expect(errors?.[0]?.extensions.issues?.map(({ path }) => path)).toEqual([
      'input.externalIds.1.source',
      'input.externalIds.1.externalId',
      'input.externalIds.2',
    ]);
  });

  it('is not there for a role that may not read identifiers, and can not be written by one that may only read', async () => {
    const reads: GrantsInput[string] = { read: 'all', see: ['open'] };
    await makeRole(test, 'blind', { customer: reads });
    await makeRole(test, 'reader', {
      customer: { ...reads, change: 'all', write: ['open'], fields: { externalIds: 'read' } },
      customerExternalId: reads,
    });
    const [without, reader] = [await test.as('blind'), await test.as('reader')];
    expect(
      (await without('{ customers { items { externalIds { source } } } }')).errors?.[0]?.message,
    ).toContain('Cannot query field "externalIds"');
    expect((await reader('{ customers { items { externalIds { source } } } }')).errors).toBeUndefined();
    const { errors } = await reader(
      'mutation { updateCustomer(id: "1", input: { externalIds: [] }) { id } }',
    );
    expect(errors?.[0]?.message).toContain('"externalIds" is not defined');
  });
});

describe('a buyer who is known to another system', () => {
  const order = async (customer: object): Promise<string> => {
    const { data, errors } = await ask(
      'mutation ($input: OrderCreate!) { createOrder(input: $input) { customer { id } } }',
      { input: { shop: 'main', customer, lines: [{ name: 'Card', unitPrice: '1.00', quantity: 1 }] } },
    );
    expect(errors).toBeUndefined();
    return data.createOrder.customer.id;
  };

  it('is found for a new order, also after a merge', async () => {
    const make = async (externalId: string): Promise<string> =>
      (await create('Customer', { externalIds: [{ source: 'loyalty', externalId }] })).data.made.id;
    const [one, other] = [await make('L-1'), await make('L-2')];
    expect(await order({ externalSource: 'loyalty', externalId: 'L-1' })).toBe(one);
    await ask('mutation ($into: ID!, $from: [ID!]!) { mergeCustomers(into: $into, from: $from) { id } }', {
      into: one,
      from: [other],
    });
    expect(await order({ externalSource: 'loyalty', externalId: 'L-2' })).toBe(one);
  });
});

describe('an order that came once under another name', () => {
  it('is not made again', async () => {
    const input = { shop: 'main', lines: [{ name: 'Card', unitPrice: '1.00', quantity: 1 }] };
    const pair = { source: 'market', externalId: 'again' };
    const { data } = await create('Order', { ...input, externalIds: [pair] });
    const { errors } = await create('Order', { ...input, externalSource: 'market', externalId: 'again' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', id: data.made.id });
  });
});
