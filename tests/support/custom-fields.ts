import type { Ask } from './app.js';

export interface MadeField {
  id: string;
  identity: string;
  version: number;
}

/** A field of orders, as staff make it in the panel; what is left out is plain. */
export async function makeField(ask: Ask, input: object): Promise<MadeField> {
  const [made] = await makeFields(ask, [input]);
  if (!made) throw new Error('No field was made.');
  return made;
}

const MOST_ALIASES = 15;

/** Several in few requests: after each that makes one the schema is cut anew. */
export async function makeFields(ask: Ask, inputs: object[]): Promise<MadeField[]> {
  const made: MadeField[] = [];
  for (let from = 0; from < inputs.length; from += MOST_ALIASES) {
    const part = inputs.slice(from, from + MOST_ALIASES);
    const names = part.map((_, place) => `f${place}`);
    const { data, errors } = await ask(
      `mutation (${names.map((name) => `$${name}: CustomFieldCreate!`).join(', ')}) { ${names.map((name) => `${name}: createCustomField(input: $${name}) { id identity version }`).join(' ')} }`,
      Object.fromEntries(
        part.map((input, place) => [
          `f${place}`,
          { resource: 'order', kind: 'TEXT', label: 'A field', ...input },
        ]),
      ),
    );
    if (errors) throw new Error(JSON.stringify(errors));
    made.push(...names.map((name): MadeField => data[name]));
  }
  return made;
}

/** A dictionary with entries of these codes. */
export async function makeDictionary(ask: Ask, code: string, entries: string[]): Promise<void> {
  await ask('mutation ($input: CustomDictionaryCreate!) { createCustomDictionary(input: $input) { code } }', {
    input: { code, name: code },
  });
  for (const entry of entries) {
    const { errors } = await ask(
      'mutation ($input: CustomDictionaryEntryCreate!) { createCustomDictionaryEntry(input: $input) { id } }',
      { input: { dictionary: code, code: entry, name: entry.toUpperCase() } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
  }
}

/** An order of one line with these custom fields; gives the answer, so that refusals can be read. */
export const placeOrder = (ask: Ask, custom?: object | null, more: object = {}) =>
  ask('mutation ($input: OrderCreate!) { createOrder(input: $input) { id number version } }', {
    input: {
      shop: 'main',
      lines: [{ name: 'Gift wrap', unitPrice: '1.00', quantity: 1 }],
      ...(custom === undefined ? {} : { custom }),
      ...more,
    },
  });

export const changeOrder = (ask: Ask, id: string, custom: object, version?: number) =>
  ask(
    'mutation ($id: ID!, $input: OrderUpdate!, $version: Int) { updateOrder(id: $id, input: $input, version: $version) { id version } }',
    { id, input: { custom }, version },
  );
