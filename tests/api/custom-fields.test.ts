import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runStatement } from '../../server/db/exclusively.js';
import { dropDeletedColumns } from '../../server/domain/custom-fields/drop-deleted-columns.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { changeOrder, makeDictionary, makeField, placeOrder } from '../support/custom-fields.js';

let test: TestApp;
let ask: Ask;
let manager: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  manager = await test.as('manager');
  await makeDictionary(ask, 'paper', ['blue', 'red']);
});
afterAll(() => test.close());

const CREATE =
  'mutation ($input: CustomFieldCreate!) { createCustomField(input: $input) { id version identity resource code kind label help section ordering sensitivity required unique indexed defaultValue shops dictionary { code } target currency } }';
const UPDATE =
  'mutation ($id: ID!, $input: CustomFieldUpdate!, $version: Int) { updateCustomField(id: $id, input: $input, version: $version) { version code unique indexed } }';
const DELETE = 'mutation ($id: ID!) { deleteCustomField(id: $id) }';

const create = (input: object, as: Ask = ask) =>
  as(CREATE, { input: { resource: 'order', kind: 'TEXT', label: 'A field', ...input } });

describe('createCustomField', () => {
  it('makes a field that is there at once, with its label and help as its description', async () => {
    const { data, errors } = await create({
      code: 'deliveryFloor',
      kind: 'WHOLE_NUMBER',
      label: 'Floor',
      help: '0 is the "ground" floor',
      section: 'Delivery',
      ordering: 3,
      sensitivity: 'personal',
      defaultValue: 0,
      shops: ['main'],
    });
    expect(errors).toBeUndefined();
    const field = data.createCustomField;
    expect(field).toMatchObject({
      identity: `cf_${field.id}`,
      code: 'deliveryFloor',
      section: 'Delivery',
      ordering: 3,
      sensitivity: 'personal',
      required: false,
      unique: false,
      indexed: true,
      defaultValue: 0,
      shops: ['main'],
    });
    const type = await ask('{ __type(name: "OrderCustom") { fields { name description type { name } } } }');
    expect(type.data.__type.fields).toEqual([
      { name: 'deliveryFloor', description: 'Floor: 0 is the "ground" floor', type: { name: 'Int' } },
    ]);
    expect((await ask('{ orders { items { custom { deliveryFloor } } } }')).errors).toBeUndefined();
  });

  it('is in the list of fields, and its making in their history', async () => {
    const field = await makeField(ask, { code: 'listed' });
    const { data } = await ask(
      'query ($id: ID!) { customField(id: $id) { code history { action new } } customFields(where: { code: { eq: "listed" } }) { totalCount } }',
      { id: field.id },
    );
    expect(data.customFields.totalCount).toBe(1);
    expect(data.customField.history).toMatchObject([{ action: 'CREATE', new: { code: 'listed' } }]);
  });

  it('is refused to everybody but administrators, in the words for what does not exist', async () => {
    for (const role of ['manager', 'head-of-sales', 'integration']) {
      const { errors } = await create({ code: 'mine' }, await test.as(role));
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
    expect((await manager('{ customFields { totalCount } }')).errors?.[0]?.message).toMatch(
      /Cannot query field/,
    );
    expect(
      (await manager('{ customDictionaries { items { entries { code name } } } }')).errors,
    ).toBeUndefined();
  });

  it('refuses settings that can not work, each with its path', async () => {
    const wrong: [object, string][] = [
      [{ code: '2nd' }, 'input.code'],
      [{ code: 'with-dash' }, 'input.code'],
      [{ code: '__proto__' }, 'input.code'],
      [{ code: 'a', kind: 'CHOICE' }, 'input.dictionary'],
      [{ code: 'a', kind: 'CHOICE', dictionary: 'nonesuch' }, 'input.dictionary'],
      [{ code: 'a', dictionary: 'paper' }, 'input.dictionary'],
      [{ code: 'a', kind: 'LINK' }, 'input.target'],
      [{ code: 'a', kind: 'LINK', target: 'orderLine' }, 'input.target'],
      [{ code: 'a', target: 'order' }, 'input.target'],
      [{ code: 'a', kind: 'MONEY', currency: 'EUR' }, 'input.currency'],
      [{ code: 'a', kind: 'MONEY', resource: 'customer' }, 'input.currency'],
      [{ code: 'a', kind: 'MONEY', resource: 'customer', currency: 'XYZ' }, 'input.currency'],
      [{ code: 'a', shops: ['main', 'moon'] }, 'input.shops'],
      [{ code: 'a', kind: 'YES_NO', unique: true }, 'input.unique'],
      [{ code: 'a', kind: 'LONG_TEXT', indexed: true }, 'input.indexed'],
      [{ code: 'a', unique: true, defaultValue: 'x' }, 'input.defaultValue'],
      [{ code: 'a', kind: 'WHOLE_NUMBER', defaultValue: '7' }, 'input.defaultValue'],
      [{ code: 'a', kind: 'DATE', defaultValue: '2026-02-30' }, 'input.defaultValue'],
      [{ code: 'a', kind: 'YES_NO', defaultValue: 1 }, 'input.defaultValue'],
      [{ code: 'a', kind: 'CHOICE', dictionary: 'paper', defaultValue: 'green' }, 'input.defaultValue'],
      [{ code: 'a', kind: 'CHOICES', dictionary: 'paper', defaultValue: 'red' }, 'input.defaultValue'],
      [{ code: 'a', kind: 'LINK', target: 'customer', defaultValue: '999' }, 'input.defaultValue'],
      [{ code: 'a', label: 'x'.repeat(121) }, 'input.label'],
    ];
    for (const [input, path] of wrong) {
      const { errors } = await create(input);
      expect([input, errors?.[0]?.extensions.code]).toEqual([input, 'BAD_INPUT']);
      expect([input, errors?.[0]?.extensions.issues?.map((issue) => issue.path)]).toEqual([input, [path]]);
    }
  });

  it('refuses a code that the resource has already, and takes it for another resource', async () => {
    await makeField(ask, { code: 'twice' });
    expect((await create({ code: 'twice' })).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await create({ code: 'twice', resource: 'customer' })).errors).toBeUndefined();
  });

  it('lets only one of two make a field of one code at once', async () => {
    const answers = await Promise.all([create({ code: 'atOnce' }), create({ code: 'atOnce' })]);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors = [] }) => errors.map((one) => one.extensions.code))).toEqual([
      'CONFLICT',
    ]);
    expect((await placeOrder(ask, { atOnce: 'x' })).errors).toBeUndefined();
  });
});

describe('updateCustomField', () => {
  it('makes a field unique when its values are, and lets it be shared again', async () => {
    const field = await makeField(ask, { code: 'badge', indexed: false });
    const first = await placeOrder(ask, { badge: 'A' });
    const second = await placeOrder(ask, { badge: 'A' });
    const setUnique = (unique: boolean) => ask(UPDATE, { id: field.id, input: { unique } });
    const refused = await setUnique(true);
    expect(refused.errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.unique');
    await changeOrder(ask, second.data.createOrder.id, { badge: 'B' });
    expect((await setUnique(true)).errors).toBeUndefined();
    expect(
      (await changeOrder(ask, first.data.createOrder.id, { badge: 'B' })).errors?.[0]?.extensions.code,
    ).toBe('CONFLICT');
    expect((await setUnique(false)).errors).toBeUndefined();
    expect((await changeOrder(ask, first.data.createOrder.id, { badge: 'B' })).errors).toBeUndefined();
  });

  it('changes rules for what is written from then on', async () => {
    const field = await makeField(ask, { code: 'rule' });
    await ask(UPDATE, { id: field.id, input: { required: true } });
    expect((await placeOrder(ask)).errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.custom.rule');
    await ask(UPDATE, { id: field.id, input: { required: false, defaultValue: 'usual' } });
    const { data } = await placeOrder(ask);
    const read = await ask('query ($id: ID!) { order(id: $id) { custom { rule } } }', {
      id: data.createOrder.id,
    });
    expect(read.data.order.custom).toEqual({ rule: 'usual' });
    const steps = [
      await ask(UPDATE, { id: field.id, input: { defaultValue: 'other' } }),
      await ask(UPDATE, { id: field.id, input: { label: 'Ruled' } }),
      await ask(DELETE, { id: field.id }),
    ];
    expect(steps.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
  });

  it('refuses an older version, a code that is taken and a field that does not exist', async () => {
    const field = await makeField(ask, { code: 'mind' });
    await makeField(ask, { code: 'taken' });
    await ask(UPDATE, { id: field.id, input: { label: 'Mind' }, version: field.version });
    const answers = [
      await ask(UPDATE, { id: field.id, input: { unique: true }, version: field.version }),
      await ask(UPDATE, { id: field.id, input: { code: 'taken' } }),
      await ask(UPDATE, { id: '999999', input: { label: 'x' } }),
    ];
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'CONFLICT',
      'CONFLICT',
      'NOT_FOUND',
    ]);
    expect((await placeOrder(ask, { mind: 'x' })).errors).toBeUndefined();
    expect((await placeOrder(ask, { mind: 'x' })).errors).toBeUndefined();
  });
});

describe('deleteCustomField', () => {
  it('takes the field away, and twice finds nothing', async () => {
    const field = await makeField(ask, { code: 'gone' });
    expect((await ask('{ orders { items { custom { gone } } } }')).errors).toBeUndefined();
    expect((await ask(DELETE, { id: field.id })).data.deleteCustomField).toBe(field.id);
    expect((await ask('{ orders { items { custom { gone } } } }')).errors?.[0]?.extensions.code).toBe(
      'BAD_INPUT',
    );
    expect((await ask(DELETE, { id: field.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await manager(DELETE, { id: field.id })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('customDictionary', () => {
  const ENTRY =
    'mutation ($input: CustomDictionaryEntryCreate!) { createCustomDictionaryEntry(input: $input) { code name active dictionary { code } } }';
  const entry = (code: string, as: Ask = ask) =>
    as(ENTRY, { input: { dictionary: 'paper', code, name: 'Gold' } });

  it('takes a new entry, which fields may be given at once', async () => {
    await makeField(ask, { code: 'sheet', kind: 'CHOICE', dictionary: 'paper' });
    const { data } = await entry('gold');
    expect(data.createCustomDictionaryEntry).toEqual({
      code: 'gold',
      name: 'Gold',
      active: true,
      dictionary: { code: 'paper' },
    });
    expect((await placeOrder(ask, { sheet: 'gold' })).errors).toBeUndefined();
  });

  it('refuses a code that is none or is taken, and everybody who may only read it', async () => {
    expect((await entry('two words')).errors?.[0]?.extensions.issues?.[0]?.path).toBe('input.code');
    expect((await entry('blue')).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await entry('silver', manager)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('kontor custom-fields --drop-deleted', () => {
  it('drops the columns of fields deleted a while ago, and no other', async () => {
    const [old, young, living] = [
      await makeField(ask, { code: 'old', unique: true }),
      await makeField(ask, { code: 'young' }),
      await makeField(ask, { code: 'living' }),
    ];
    for (const { id } of [old, young]) await ask(DELETE, { id });
    const longAgo = test.app.reader.dialect === 'sqlite' ? 0 : '2026-01-01 00:00:00';
    await runStatement(test.app.orm, 'update custom_field set deleted_at = ? where id = ?', [
      longAgo,
      old.id,
    ]);
    const dropped = await dropDeletedColumns(await test.context());
    expect(dropped).toEqual([{ resource: 'order', code: 'old', identity: old.identity }]);
    expect(await dropDeletedColumns(await test.context())).toEqual([]);
    const left = [
      await hasColumn(old.identity),
      await hasColumn(young.identity),
      await hasColumn(living.identity),
    ];
    expect(left).toEqual([false, true, true]);
    expect((await ask('{ orders { items { custom { living } } } }')).errors).toBeUndefined();
  });
});

const hasColumn = (column: string): Promise<boolean> =>
  test.app.reader.all(`select \`${column}\` from \`order\` limit 1`, []).then(
    () => true,
    () => false,
  );
