import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findPhrase } from '../../admin/i18n/server-phrases.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { changeOrder, makeField, placeOrder, type MadeField } from '../support/custom-fields.js';
import { changeRole, makeRole } from '../support/make-role.js';
import type { GrantsInput } from '../../server/rights/grants.js';

let test: TestApp;
let admin: Ask;
let clerk: Ask;
let secret: MadeField;
let order = '';

const grants = (fields: Record<string, 'none' | 'read' | 'write'> = {}): GrantsInput => ({
  order: {
    read: 'all',
    change: 'all',
    create: true,
    verbs: ['createOrder'],
    see: ['open'],
    write: ['open'],
    fields,
  },
  orderLine: { read: 'all', see: ['open'], write: ['open'] },
  shop: { read: 'all', see: ['open'] },
});

beforeAll(async () => {
  test = await startApp();
  admin = await test.as('administrator');
  await makeRole(test, 'clerk', grants());
  clerk = await test.as('clerk');
  await makeField(admin, { code: 'gate' });
  secret = await makeField(admin, { code: 'margin', kind: 'NUMBER', sensitivity: 'cost' });
  const { data } = await placeOrder(admin, { gate: 'A', margin: 12.5 });
  order = data.createOrder.id;
  await changeOrder(admin, order, { gate: 'B', margin: 13 });
});
afterAll(() => test.close());

const TYPES = ['OrderCustom', 'OrderCustomWhere', 'OrderCustomSort', 'OrderCustomInput'];

/** Members of `custom` in each of its types, as the role's introspection tells them. */
async function membersFor(ask: Ask): Promise<string[]> {
  const asked = TYPES.map(
    (name) => `${name}: __type(name: "${name}") { fields { name } inputFields { name } }`,
  );
  const { data } = await ask(`{ ${asked.join(' ')} }`);
  return TYPES.flatMap((name) =>
    [...(data[name]?.fields ?? []), ...(data[name]?.inputFields ?? [])].map(
      (one: { name: string }) => `${name}.${one.name}`,
    ),
  ).sort();
}

const everywhere = (code: string): string[] => TYPES.map((name) => `${name}.${code}`).sort();

describe('a role without the right to a custom field', () => {
  it('does not find it in the schema, but finds the others', async () => {
    expect(await membersFor(clerk)).toEqual(everywhere('gate'));
    expect(await membersFor(admin)).toEqual([...everywhere('gate'), ...everywhere('margin')].sort());
  });

  it('is told the same of it as of a field that never existed', async () => {
    const requests: ((code: string) => [string, object?])[] = [
      (code) => [`{ orders { items { custom { ${code} } } } }`],
      (code) => [`{ orders(where: { custom: { ${code}: { gt: 1 } } }) { totalCount } }`],
      (code) => [`{ orders(sort: [{ custom: { ${code}: ASC } }]) { totalCount } }`],
      (code) => [
        'query ($where: OrderWhere) { orders(where: $where) { totalCount } }',
        { where: { custom: { [code]: { gt: 1 } } } },
      ],
      (code) => [
        'mutation ($id: ID!, $input: OrderUpdate!) { updateOrder(id: $id, input: $input) { id } }',
        { id: order, input: { custom: { [code]: 13 } } },
      ],
    ];
    for (const request of requests) {
      const [hidden, absent] = [await clerk(...request('margin')), await clerk(...request('nonesuch'))];
      expect(hidden.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
      expect(hidden.errors?.[0]?.message.replaceAll('margin', 'nonesuch')).toBe(absent.errors?.[0]?.message);
      expect((await admin(...request('margin'))).errors).toBeUndefined();
    }
  });

  it('does not find its values in the history', async () => {
    const HISTORY = 'query ($id: ID!) { order(id: $id) { history { field old new } } }';
    const seen = JSON.stringify((await clerk(HISTORY, { id: order })).data);
    expect(seen).not.toContain(secret.identity);
    expect(seen).not.toContain('12.5');
    expect(seen).toContain('"B"');
    expect(JSON.stringify((await admin(HISTORY, { id: order })).data)).toContain(secret.identity);
  });

  it('is not told of it when it writes with an old version', async () => {
    const { errors } = await changeOrder(clerk, order, { gate: 'C' }, 1);
    expect(errors?.[0]?.extensions['changedFields']).not.toContain(secret.identity);
  });

  it('makes records though the field is required', async () => {
    const required = await makeField(admin, { code: 'audit', required: true, sensitivity: 'internal' });
    expect((await placeOrder(clerk)).errors).toBeUndefined();
    expect((await placeOrder(admin)).errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.custom.audit');
    await admin('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: required.id });
  });

  it('has no custom at all where it may see none of the fields', async () => {
    await makeField(admin, { resource: 'orderLine', code: 'cut', sensitivity: 'internal' });
    const asked = await clerk('{ __type(name: "OrderLine") { fields { name } } }');
    expect(asked.data.__type.fields.map((one: { name: string }) => one.name)).not.toContain('custom');
    expect((await clerk('{ __type(name: "OrderLineCustom") { name } }')).data.__type).toBeNull();
  });
});

describe('customFormFields', () => {
  it('tells a form of the fields that the role has, in their order, and of no others', async () => {
    await makeField(admin, {
      resource: 'product',
      code: 'later',
      ordering: 2,
      section: 'Care',
      help: 'How to wash it',
    });
    await makeField(admin, { resource: 'product', code: 'sooner', ordering: 1, kind: 'YES_NO' });
    await makeField(admin, { resource: 'product', code: 'hidden', sensitivity: 'cost' });
    const FORM =
      '{ customFormFields(resource: product) { code kind label help section isReadable isWritable } }';
    const { data, errors } = await (await test.as('manager'))(FORM);
    expect(errors).toBeUndefined();
    const open = { label: 'A field', isReadable: true, isWritable: false };
    expect(data.customFormFields).toEqual([
      { code: 'sooner', kind: 'YES_NO', help: null, section: null, ...open },
      { code: 'later', kind: 'TEXT', help: 'How to wash it', section: 'Care', ...open },
    ]);
    expect((await admin(FORM)).data.customFormFields).toHaveLength(3);
    expect((await admin('{ customFormFields(resource: shop) { code } }')).errors?.[0]?.extensions.code).toBe(
      'BAD_INPUT',
    );
  });
});

describe('customFormFields of a role that sees a field by its tail or on own rows', () => {
  it('tells of both, so that a card shows what the record gives of them', async () => {
    const [tail, own] = [
      await makeField(admin, { resource: 'company', code: 'door' }),
      await makeField(admin, { resource: 'company', code: 'gate' }),
    ];
    await makeRole(test, 'partly', {
      company: {
        ...{ read: 'all', see: ['open'] },
        fields: { [tail.identity]: { read: 'masked' }, [own.identity]: { read: 'own' } },
      },
      user: { read: 'all', see: ['open'] },
    });
    const { data } = await (
      await test.as('partly')
    )('{ customFormFields(resource: company) { code isReadable isWritable } }');
    const seen = { isReadable: true, isWritable: false };
    expect(data.customFormFields).toEqual([
      { code: 'door', ...seen },
      { code: 'gate', ...seen },
    ]);
  });
});

describe('a statement about rights that names a custom field', () => {
  it('keeps it from being renamed, from another class and from being deleted, until it is changed', async () => {
    const { id } = await makeField(admin, { code: 'cellar' });
    const statement = 'clerk can read order.custom.cellar';
    const made = await admin(
      'mutation ($statement: String!) { createRightsTest(input: { statement: $statement }) { id } }',
      { statement },
    );
    expect(made.errors).toBeUndefined();
    const saved = await admin(
      'mutation ($id: ID!) { updateCustomField(id: $id, input: { label: "Cellar" }) { id } }',
      { id },
    );
    expect(saved.errors).toBeUndefined();
    const losing = [
      'mutation ($id: ID!) { updateCustomField(id: $id, input: { code: "vault" }) { id } }',
      'mutation ($id: ID!) { updateCustomField(id: $id, input: { sensitivity: cost }) { id } }',
      'mutation ($id: ID!) { deleteCustomField(id: $id) }',
    ];
    for (const mutation of losing) {
      const { errors } = await admin(mutation, { id });
      expect(errors?.[0]?.message).toContain(`"${statement}"`);
      expect(findPhrase(errors?.[0]?.message ?? '')?.key).toBe('kontor.server.fieldInStatements');
    }
    await admin('mutation ($id: ID!) { deleteRightsTest(id: $id) }', { id: made.data.createRightsTest.id });
    for (const mutation of losing) expect((await admin(mutation, { id })).errors).toBeUndefined();
  });
});

describe('rights to a single custom field', () => {
  it('let a role read and not write', async () => {
    await changeRole(test, 'clerk', grants({ [secret.identity]: 'read' }));
    test.app.roles.forget();
    expect(await membersFor(clerk)).toEqual(
      [...everywhere('gate'), ...everywhere('margin')]
        .filter((one) => one !== 'OrderCustomInput.margin')
        .sort(),
    );
    const { data } = await clerk('query ($id: ID!) { order(id: $id) { custom { margin } } }', { id: order });
    expect(data.order.custom).toEqual({ margin: 13 });
  });

  it('and its history stay when it is renamed', async () => {
    const renamed = await admin(
      'mutation ($id: ID!) { updateCustomField(id: $id, input: { code: "profit" }) { code identity } }',
      { id: secret.id },
    );
    expect(renamed.data.updateCustomField).toEqual({ code: 'profit', identity: secret.identity });
    const { data, errors } = await clerk(
      'query ($id: ID!) { order(id: $id) { custom { profit } history { field old new } } }',
      { id: order },
    );
    expect(errors).toBeUndefined();
    expect(data.order.custom).toEqual({ profit: 13 });
    expect(data.order.history).toContainEqual({ field: secret.identity, old: 12.5, new: 13 });
    expect((await clerk('{ orders { items { custom { margin } } } }')).errors?.[0]?.extensions.code).toBe(
      'BAD_INPUT',
    );
  });

  it('are not inherited by a new field of the same code, nor are values and history', async () => {
    await admin('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: secret.id });
    expect(await membersFor(admin)).toEqual(everywhere('gate'));
    const again = await makeField(admin, { code: 'profit', kind: 'NUMBER', sensitivity: 'cost' });
    expect(again.identity).not.toBe(secret.identity);
    expect(await membersFor(clerk)).toEqual(everywhere('gate'));
    const { data } = await admin(
      'query ($id: ID!) { order(id: $id) { custom { profit } history { field } } }',
      {
        id: order,
      },
    );
    expect(data.order.custom).toEqual({ profit: null });
    expect(data.order.history.map((one: { field: string }) => one.field)).not.toContain(secret.identity);
  });

  it('follow its class when that becomes another', async () => {
    const field = await makeField(admin, { code: 'tone' });
    expect(await membersFor(clerk)).toContain('OrderCustom.tone');
    await admin(
      'mutation ($id: ID!) { updateCustomField(id: $id, input: { sensitivity: personal }) { id } }',
      {
        id: field.id,
      },
    );
    expect(await membersFor(clerk)).not.toContain('OrderCustom.tone');
  });

  it('hide a link to records of which the role may read none', async () => {
    await makeField(admin, { code: 'partner', kind: 'LINK', target: 'company' });
    expect(await membersFor(admin)).toContain('OrderCustom.partner');
    expect(await membersFor(clerk)).not.toContain('OrderCustom.partner');
    expect(await membersFor(clerk)).not.toContain('OrderCustomWhere.partner');
  });
});
