import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { changeOrder, makeDictionary, makeField, placeOrder } from '../support/custom-fields.js';

let test: TestApp;
let ask: Ask;

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  await makeDictionary(ask, 'paper', ['blue', 'red', 'a_b', 'axb']);
});
afterAll(() => test.close());

const entries = async (): Promise<Record<string, string>> => {
  const { data } = await ask(
    '{ customDictionaryEntries(where: { dictionary: { eq: "paper" } }) { items { id code } } }',
  );
  return Object.fromEntries(
    data.customDictionaryEntries.items.map(({ id, code }: { id: string; code: string }) => [code, id]),
  );
};
const removeEntry = async (code: string, as: Ask = ask) =>
  as('mutation ($id: ID!) { deleteCustomDictionaryEntry(id: $id) }', { id: (await entries())[code] });

describe('deleteCustomDictionary', () => {
  it('is refused while fields choose from it, and names them', async () => {
    const field = await makeField(ask, { code: 'sheet', kind: 'CHOICE', dictionary: 'paper' });
    const { errors } = await ask('mutation { deleteCustomDictionary(id: "paper") }');
    expect(errors?.[0]).toMatchObject({
      message: 'Dictionary "paper" is used by custom fields (sheet of orders): delete these first.',
      extensions: { code: 'CONFLICT' },
    });
    await ask('mutation ($id: ID!) { deleteCustomField(id: $id) }', { id: field.id });
    await makeDictionary(ask, 'unused', []);
    expect((await ask('mutation { deleteCustomDictionary(id: "unused") }')).errors).toBeUndefined();
  });
});

describe('deleteCustomDictionaryEntry', () => {
  it('is refused while a record holds it, and names the record; then it can be made inactive', async () => {
    await makeField(ask, { code: 'colour', kind: 'CHOICE', dictionary: 'paper' });
    const { data } = await placeOrder(ask, { colour: 'blue' });
    const { id, number } = data.createOrder;
    const refused = await removeEntry('blue');
    expect(refused.errors?.[0]).toMatchObject({
      message: `Entry "blue" of "paper" is in use (colour of orders: ${number}): make it inactive instead, then nobody chooses it anew.`,
      extensions: { code: 'CONFLICT' },
    });
    const { errors } = await ask(
      'mutation ($id: ID!) { updateCustomDictionaryEntry(id: $id, input: { active: false }) { active } }',
      { id: (await entries())['blue'] },
    );
    expect(errors).toBeUndefined();
    expect((await placeOrder(ask, { colour: 'blue' })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    await changeOrder(ask, id, { colour: null });
    expect((await removeEntry('blue')).errors).toBeUndefined();
  });

  it('is refused while it stands in a list of choices, and not for one that is spelled alike', async () => {
    await makeField(ask, { code: 'colours', kind: 'CHOICES', dictionary: 'paper' });
    await placeOrder(ask, { colours: ['a_b'] });
    expect((await removeEntry('a_b')).errors?.[0]?.message).toContain('colours of orders');
    expect((await removeEntry('axb')).errors).toBeUndefined();
  });

  it('is refused while new records are given it', async () => {
    await makeField(ask, {
      code: 'usual',
      kind: 'CHOICE',
      dictionary: 'paper',
      defaultValue: 'red',
      resource: 'customer',
    });
    expect((await removeEntry('red')).errors?.[0]?.message).toContain('default of usual of customers');
    expect((await removeEntry('red', await test.as('manager'))).errors?.[0]?.extensions.code).toBe(
      'BAD_INPUT',
    );
  });
});

describe('orderCustomDictionaryEntries', () => {
  const put = (ids: string[], as: Ask = ask) =>
    as('mutation ($ids: [ID!]!) { orderCustomDictionaryEntries(dictionary: "sizes", ids: $ids) }', { ids });
  const shown = async (): Promise<{ id: string; code: string }[]> =>
    (await ask('{ customDictionary(id: "sizes") { entries { id code ordering } } }')).data.customDictionary
      .entries;

  it('puts entries in the order they are offered in', async () => {
    await makeDictionary(ask, 'sizes', ['s', 'm', 'l']);
    const ids = Object.fromEntries((await shown()).map(({ id, code }) => [code, id]));
    expect((await put([ids['l'] ?? '', ids['s'] ?? '', ids['m'] ?? ''])).errors).toBeUndefined();
    const { data } = await ask(
      '{ customDictionaryEntries(where: { dictionary: { eq: "sizes" } }, sort: [{ ordering: ASC }]) { items { code } } }',
    );
    expect(data.customDictionaryEntries.items.map(({ code }: { code: string }) => code)).toEqual([
      'l',
      's',
      'm',
    ]);
  });

  it('refuses entries of another dictionary, a part of them, and other roles', async () => {
    const ids = (await shown()).map(({ id }) => id);
    const foreign = Object.values(await entries())[0] ?? '';
    expect((await put([...ids.slice(1), foreign])).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await put(ids.slice(1))).errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect((await put(ids, await test.as('manager'))).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
