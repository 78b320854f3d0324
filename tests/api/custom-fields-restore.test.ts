import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runStatement } from '../../server/db/exclusively.js';
import { dropDeletedColumns } from '../../server/domain/custom-fields/drop-deleted-columns.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { changeOrder, makeDictionary, makeField, makeFields, placeOrder } from '../support/custom-fields.js';
import { changeRole, makeRole } from '../support/make-role.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
});
afterAll(() => test.close());

const remove = (id: string) =>
  ask('mutation ($id: ID!) { deleteCustomField(id: $id, reason: "not needed") }', { id });
const restore = (id: string, more: { version?: number; input?: object } = {}, as: Ask = ask) =>
  as(
    'mutation ($id: ID!, $version: Int, $input: CustomFieldUpdate) { restoreCustomField(id: $id, version: $version, input: $input) { id code identity indexed deletedAt deleteReason } }',
    { id, ...more },
  );
const read = async (id: string, code: string) =>
  (await ask(`query ($id: ID!) { order(id: $id) { custom { ${code} } } }`, { id })).data.order.custom[code];

describe('restoreCustomField', () => {
  it('gives back the field with its values, its identity and its history', async () => {
    const field = await makeField(ask, { code: 'door' });
    const { data } = await placeOrder(ask, { door: 'left' });
    await remove(field.id);
    const restored = await restore(field.id);
    expect(restored.data.restoreCustomField).toEqual({
      id: field.id,
      code: 'door',
      identity: field.identity,
      indexed: true,
      deletedAt: null,
      deleteReason: null,
    });
    expect(await read(data.createOrder.id, 'door')).toBe('left');
    const found = await ask('{ orders(where: { custom: { door: { eq: "left" } } }) { totalCount } }');
    expect(found.data.orders.totalCount).toBe(1);
    const { data: told } = await ask('query ($id: ID!) { customField(id: $id) { history { action } } }', {
      id: field.id,
    });
    expect(told.customField.history.at(-1).action).toBe('CREATE');
    expect(told.customField.history.length).toBeGreaterThan(2);
  });

  it('keeps what roles say of the field, which are saved meanwhile as before', async () => {
    const field = await makeField(ask, { code: 'hush' });
    await makeRole(test, 'hushed', {
      order: { read: 'all', see: ['open'], fields: { [field.identity]: 'none' } },
      shop: { read: 'all', see: ['open'] },
    });
    await remove(field.id);
    const { data } = await ask('{ role(id: "hushed") { grants } }');
    const { errors } = await ask(
      'mutation ($input: RoleInput!) { updateRole(code: "hushed", input: $input, version: 1) { code } }',
      { input: { name: 'Hushed', grants: data.role.grants, sections: [], forms: [], developer: false } },
    );
    expect(errors).toBeUndefined();
    await restore(field.id);
    const hushed = await test.as('hushed');
    const refused = await hushed('{ orders { items { custom { hush } } } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('does not let go of a field that the condition of a role is made of', async () => {
    const field = await makeField(ask, { code: 'zone' });
    await makeRole(test, 'zoned', {
      order: {
        read: { reach: 'all', where: { or: [{ custom: { zone: { eq: 'A' } } }] } },
        see: ['open'],
      },
      shop: { read: 'all', see: ['open'] },
    });
    const rename = () =>
      ask('mutation ($id: ID!) { updateCustomField(id: $id, input: { code: "area" }) { code } }', {
        id: field.id,
      });
    for (const { errors } of [await remove(field.id), await rename()])
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('roles (zoned)'),
        extensions: { code: 'CONFLICT' },
      });
    await changeRole(test, 'zoned', { order: { read: 'all', see: ['open'] } });
    expect((await rename()).errors).toBeUndefined();
    expect((await remove(field.id)).errors).toBeUndefined();
  });

  it('has a unique field unique again', async () => {
    const field = await makeField(ask, { code: 'seal', unique: true });
    await placeOrder(ask, { seal: 'S1' });
    await remove(field.id);
    expect((await restore(field.id)).errors).toBeUndefined();
    const again = await placeOrder(ask, { seal: 'S1' });
    expect(again.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('refuses a code that another field took, and takes a new one with it', async () => {
    const field = await makeField(ask, { code: 'lane' });
    await remove(field.id);
    await makeField(ask, { code: 'lane' });
    const refused = await restore(field.id);
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringContaining('"lane" of order already'),
      extensions: { code: 'CONFLICT' },
    });
    const taken = await restore(field.id, { input: { code: 'formerLane' } });
    expect(taken.data.restoreCustomField.code).toBe('formerLane');
  });

  it('refuses a field whose values were removed, or whose dictionary is gone', async () => {
    const dropped = await makeField(ask, { code: 'dust' });
    await remove(dropped.id);
    const longAgo = test.app.reader.dialect === 'sqlite' ? 0 : '2026-01-01 00:00:00';
    await runStatement(test.app.orm, 'update custom_field set deleted_at = ? where id = ?', [
      longAgo,
      dropped.id,
    ]);
    await dropDeletedColumns(await test.context());
    expect((await restore(dropped.id)).errors?.[0]).toMatchObject({
      message: expect.stringContaining('removed for good'),
      extensions: { code: 'CONFLICT' },
    });

    await makeDictionary(ask, 'metal', ['gold']);
    const choice = await makeField(ask, { code: 'metal', kind: 'CHOICE', dictionary: 'metal' });
    await remove(choice.id);
    const gone = await ask('mutation { deleteCustomDictionary(id: "metal") }');
    expect(gone.errors).toBeUndefined();
    expect((await restore(choice.id)).errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.dictionary');
  });

  it('refuses what is not deleted or does not exist, a bad setting, an older version, and other roles', async () => {
    const field = await makeField(ask, { code: 'here' });
    expect((await restore(field.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await restore('999999')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await remove(field.id);
    const answers = [
      await restore(field.id, { input: { code: 'two words' } }),
      await restore(field.id, { version: field.version }),
      await restore(field.id, {}, await test.as('manager')),
    ];
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'BAD_INPUT',
      'CONFLICT',
      'BAD_INPUT',
    ]);
    expect((await restore(field.id)).errors).toBeUndefined();
  });

  it('restores without an index when the resource has no room for one more', async () => {
    const field = await makeField(ask, { resource: 'company', code: 'slow' });
    await remove(field.id);
    const quick = (_: unknown, place: number) => ({ resource: 'company', code: `quick${place}` });
    await makeFields(ask, Array.from({ length: 25 }, quick));
    expect((await restore(field.id)).data.restoreCustomField.indexed).toBe(false);
  });
});

describe('orderCustomFields', () => {
  const order = (ids: string[], as: Ask = ask) =>
    as('mutation ($ids: [ID!]!) { orderCustomFields(resource: offer, ids: $ids) }', { ids });
  const shown = async () =>
    (await ask('{ customFormFields(resource: offer) { code } }')).data.customFormFields.map(
      ({ code }: { code: string }) => code,
    );

  it('puts fields in the order of forms; a new one stands behind them', async () => {
    const made = [];
    for (const code of ['one', 'two', 'three']) made.push(await makeField(ask, { resource: 'offer', code }));
    expect(await shown()).toEqual(['one', 'two', 'three']);
    const [one, two, three] = made.map(({ id }) => id);
    expect((await order([String(three), String(one), String(two)])).errors).toBeUndefined();
    await makeField(ask, { resource: 'offer', code: 'four' });
    expect(await shown()).toEqual(['three', 'one', 'two', 'four']);
  });

  it('refuses a list that is not all of them, and other roles', async () => {
    const { data } = await ask('{ customFields(where: { resource: { eq: offer } }) { items { id } } }');
    const ids: string[] = data.customFields.items.map(({ id }: { id: string }) => id);
    expect((await order(ids.slice(1))).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await order([...ids.slice(1), ids[1] ?? ''])).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await order(ids, await test.as('manager'))).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('a searchable custom field', () => {
  const search = async (text: string, as: Ask = ask) =>
    (await as('query ($text: String!) { search(text: $text) { resource title } }', { text })).data.search;

  it('is found by its beginning, in any case, as soon as it is one', async () => {
    const field = await makeField(ask, { code: 'warrant' });
    const { data } = await placeOrder(ask, { warrant: 'WR-77_x 9' });
    await placeOrder(ask, { warrant: 'WR-77ax' });
    expect(await search('wr-77_')).toEqual([]);
    await ask(
      'mutation ($id: ID!) { updateCustomField(id: $id, input: { searchable: true }) { searchable } }',
      { id: field.id },
    );
    const hit = { resource: 'order', title: data.createOrder.number };
    expect(await search('wr-77_')).toEqual([hit]);
    expect(await search(' WR-77_X 9 ')).toEqual([hit]);
    expect(await search('77_x')).toEqual([]);
    await changeOrder(ask, data.createOrder.id, { warrant: null });
    expect(await search('wr-77_')).toEqual([]);
  });

  it('is found only by who reads it in full, among records within reach', async () => {
    const field = await makeField(ask, { code: 'pass', searchable: true, sensitivity: 'personal' });
    await placeOrder(ask, { pass: 'PASS-1' });
    const sees = (fields: Record<string, 'masked' | 'read'>, read: 'all' | 'none' = 'all') => ({
      order: { read, list: true, see: ['open' as const], fields },
      shop: { read: 'all' as const, see: ['open' as const] },
    });
    await makeRole(test, 'blind', sees({}));
    await makeRole(test, 'tail', sees({ [field.identity]: 'masked' }));
    await makeRole(test, 'reader', sees({ [field.identity]: 'read' }));
    await makeRole(test, 'far', sees({ [field.identity]: 'read' }, 'none'));
    const hits = [];
    for (const role of ['blind', 'tail', 'reader', 'far'])
      hits.push((await search('pass-1', await test.as(role))).length);
    expect(hits).toEqual([0, 0, 1, 0]);
  });

  it('says why the record is there', async () => {
    await makeField(ask, { code: 'badge', searchable: true });
    const { data } = await placeOrder(ask, { badge: 'Badge 44/Z' });
    const found = await ask('{ search(text: "badge 44") { title subtitle foundIn { field value } } }');
    expect(found.data.search).toEqual([
      {
        title: data.createOrder.number,
        subtitle: expect.not.stringContaining('Badge'),
        foundIn: { field: 'custom.badge', value: 'Badge 44/Z' },
      },
    ]);
  });

  it('is a text with an index, of records that the box finds', async () => {
    const wrong: [object, string][] = [
      [{ code: 'w', kind: 'NUMBER', searchable: true }, 'input.searchable'],
      [{ code: 'w', resource: 'orderLine', searchable: true }, 'input.searchable'],
    ];
    for (const [input, path] of wrong) {
      const { errors } = await ask(
        'mutation ($input: CustomFieldCreate!) { createCustomField(input: $input) { id } }',
        { input: { resource: 'order', kind: 'TEXT', label: 'W', ...input } },
      );
      expect(errors?.[0]?.extensions.issues?.map((issue) => issue.path)).toEqual([path]);
    }
    const field = await makeField(ask, { code: 'kept', searchable: true });
    const { errors } = await ask(
      'mutation ($id: ID!) { updateCustomField(id: $id, input: { indexed: false }) { id } }',
      { id: field.id },
    );
    expect(errors?.[0]?.extensions.issues?.map((issue) => issue.path)).toEqual(['input.indexed']);
  });
});
