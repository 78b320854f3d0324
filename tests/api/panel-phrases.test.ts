import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findPhrase } from '../../admin/i18n/server-phrases.js';
import { getResource } from '../../server/db/registry.js';
import { dropColumn } from '../../server/domain/custom-fields/custom-column.js';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeDictionary, makeField, makeFields } from '../support/custom-fields.js';
import { upload } from '../support/files.js';
import { buildOffer } from './build-offer.js';

let test: TestApp;
let ask: Ask;
let order: { id: string; line: string };

/** The panel knows these sentences by their form: who changes one changes `admin/i18n/server-phrases.ts` with it. */
describe('the panel finds its own words for', () => {
  beforeAll(async () => {
    test = await startApp();
    ask = await test.as('administrator');
    await ask('mutation { createShop(input: { code: "other", name: "Other", currency: "EUR" }) { code } }');
    order = await build();
  });
  afterAll(() => test.close());

  async function build(): Promise<{ id: string; line: string }> {
    const offer = await buildOffer(ask, { stock: 5 });
    const { data } = await ask(
      `mutation { createOrder(input: { shop: "main", lines: [{ offer: ${offer}, quantity: 1 }] }) { id lines { id } } }`,
    );
    return { id: data.createOrder.id, line: data.createOrder.lines[0].id };
  }

  /** The keys of what a refused mutation says: of its issues, or of its message. */
  async function phrasesOf(mutation: string): Promise<(string | undefined)[]> {
    const { errors } = await ask(`mutation { ${mutation} }`);
    const [error] = errors ?? [];
    if (!error) throw new Error(`The server did not refuse: ${mutation}`);
    const said = error.extensions.issues?.map(({ message }) => message) ?? [error.message];
    return said.map((text) => findPhrase(text)?.key.replace('kontor.server.', '') ?? text);
  }

  it('goods that are not there, and wrong numbers', async () => {
    const change = (line: string) => `changeOrderLines(id: ${order.id}, lines: [${line}]) { id }`;
    expect(await phrasesOf(change(`{ id: ${order.line}, quantity: 60 }`))).toEqual(['notEnoughLine']);
    expect(await phrasesOf(change(`{ id: ${order.line}, remove: true }`))).toEqual(['oneLine']);
    expect(await phrasesOf(change('{ offer: 987654, quantity: 1 }'))).toEqual(['noSuch']);
    expect(await phrasesOf(change('{ sku: "not-there", quantity: 1 }'))).toEqual(['noSuch']);
    const update = (input: string) => `updateOrder(id: ${order.id}, input: { ${input} }) { id }`;
    expect(await phrasesOf(update('discountPercent: 120'))).toEqual(['percent']);
    expect(await phrasesOf(update('discountAmount: "-1.00"'))).toEqual(['belowZero']);
    expect(await phrasesOf(update('discountAmount: "1.005"'))).toEqual(['wrongNumber']);
    expect(await phrasesOf(update('email: "nowhere"'))).toEqual(['notEmail']);
  });

  it('an entry that records stand on, and words that are no phone number', async () => {
    expect(await phrasesOf('deleteShop(id: "main")')).toEqual(['entryUsed']);
    expect(await phrasesOf(`updateOrder(id: ${order.id}, input: { phone: "none" }) { id }`)).toEqual([
      'noPhone',
    ]);
  });

  it('a client of a shop that keeps its clients to itself', async () => {
    await ask(
      'mutation { createShop(input: { code: "apart", name: "Apart", currency: "EUR", ownCustomerBase: true }) { code } }',
    );
    const { data } = await ask(
      'mutation { a: createCustomer(input: { firstName: "A", shop: "apart" }) { id } b: createCustomer(input: { firstName: "B" }) { id } }',
    );
    const { a, b } = data;
    expect(await phrasesOf(`updateOrder(id: ${order.id}, input: { customer: ${a.id} }) { id }`)).toEqual([
      'otherBase',
    ]);
    expect(await phrasesOf(`mergeCustomers(into: ${a.id}, from: [${b.id}]) { id }`)).toEqual(['mergeBases']);
  });

  it('a task that is closed or open already', async () => {
    const { data } = await ask('mutation { createTask(input: { subject: "Call" }) { id } }');
    const { id } = data.createTask;
    expect(await phrasesOf(`reopenTask(id: ${id}) { id }`)).toEqual(['taskMeanwhile']);
    await ask(`mutation { cancelTask(id: ${id}) { id } }`);
    expect(await phrasesOf(`completeTask(id: ${id}) { id }`)).toEqual(['taskMeanwhile']);
    expect(await phrasesOf('createTask(input: { subject: " " }) { id }')).toEqual(['required']);
  });

  it("a record that is somebody else's once it is saved", async () => {
    const [manager, courier] = [await test.asUser('manager'), await test.asUser('courier')];
    const { data } = await ask(
      `mutation { createTask(input: { subject: "Call", performer: ${manager.userId} }) { id } }`,
    );
    const { errors } = await manager.ask(
      `mutation { updateTask(id: ${data.createTask.id}, input: { performer: ${courier.userId} }) { id } }`,
    );
    expect(findPhrase(errors?.[0]?.message ?? '')?.key).toBe('kontor.server.savedAway');
  });

  it('values that a field of staff does not take', async () => {
    await makeDictionary(ask, 'paper', ['blue']);
    await makeField(ask, { code: 'wrap', kind: 'CHOICE', dictionary: 'paper' });
    await makeField(ask, { code: 'cabin', shops: ['other'] });
    const update = (input: string) => `updateOrder(id: ${order.id}, input: { custom: { ${input} } }) { id }`;
    expect(await phrasesOf(update('wrap: "green"'))).toEqual(['noEntry']);
    expect(await phrasesOf(update('cabin: "7"'))).toEqual(['otherShop']);
  });

  it('steps that the order can not take', async () => {
    const { id } = await build();
    const move = (status: string) => `changeOrderStatus(id: ${id}, status: "${status}") { id }`;
    expect(await phrasesOf(move('delivered'))).toEqual(['noTransition']);
    expect(await phrasesOf(move('nope'))).toEqual(['noSuch']);
    expect(await phrasesOf(move('canceled'))).toEqual(['useCancel']);
    const cancel = `cancelOrder(id: ${id}, reason: "price") { id }`;
    await ask(`mutation { ${cancel} }`);
    expect(await phrasesOf(cancel)).toEqual(['alreadyCanceled']);
    expect(await phrasesOf(`shipOrder(id: ${id}) { id }`)).toEqual(['canceledShip']);
    expect(await phrasesOf(`changeOrderLines(id: ${id}, lines: [{ sku: "x", quantity: 1 }]) { id }`)).toEqual(
      ['canceledLines'],
    );
  });

  it('goods that have left', async () => {
    const { id, line } = await build();
    const move = (status: string) => `changeOrderStatus(id: ${id}, status: "${status}")`;
    for (const step of [move('picking'), move('picked'), `shipOrder(id: ${id})`])
      await ask(`mutation { ${step} { id } }`);
    expect(await phrasesOf(`shipOrder(id: ${id}) { id }`)).toEqual(['alreadyShipped']);
    expect(await phrasesOf(`cancelOrder(id: ${id}, reason: "price") { id }`)).toEqual(['shippedCancel']);
    expect(await phrasesOf(`deleteOrder(id: ${id})`)).toEqual(['shippedCancel']);
    const change = (part: string) => `changeOrderLines(id: ${id}, lines: [{ id: ${line}, ${part} }]) { id }`;
    expect(await phrasesOf(change('remove: true'))).toContain('lineShipped');
    expect(await phrasesOf(change('quantity: 0.5'))).toEqual(['fewerThanShipped']);
    expect(
      await phrasesOf(`returnOrderLines(id: ${id}, lines: [{ line: ${line}, quantity: 3 }]) { id }`),
    ).toEqual(['returnedTooMany']);
  });

  it('money that can not be', async () => {
    const pay = (amount: string) =>
      `recordPayment(order: ${order.id}, input: { amount: "${amount}" }) { id }`;
    expect(await phrasesOf(pay('1.005'))).toEqual(['wrongNumber']);
    const { data } = await ask(
      `mutation { recordPayment(order: ${order.id}, input: { amount: "1.00" }) { payments { id } } }`,
    );
    const refund = (amount: string) =>
      `refundPayment(payment: ${data.recordPayment.payments[0].id}, amount: "${amount}") { id }`;
    expect(await phrasesOf(refund('2.00'))).toEqual(['refundLeft']);
    expect(await phrasesOf(refund('0.00'))).toEqual(['aboveZero']);
  });

  it('files that are not there, and too many of them', async () => {
    const { cookie } = await test.asUser('administrator');
    const who = { cookie, 'x-kontor': '1' };
    await makeField(ask, { code: 'plan', kind: 'FILE' });
    expect(
      await phrasesOf(`updateOrder(id: ${order.id}, input: { custom: { plan: "none" } }) { id }`),
    ).toEqual(['noUpload']);
    for (let count = 0; count < 50; count++) await upload(test.url, who, 'x');
    const { body } = await upload(test.url, who, 'x');
    expect(findPhrase(body.errors[0].message)).toEqual({
      key: 'kontor.server.uploadsWaiting',
      values: { count: '50' },
    });
  });

  it('a code that is taken, and a comment that is too long', async () => {
    const reason = 'createCancelReason(input: { code: "price", name: "Once more" }) { code }';
    expect(await phrasesOf(reason)).toEqual(['taken']);
    const comment = 'x'.repeat(1200);
    expect(
      await phrasesOf(`changeOrderStatus(id: ${order.id}, status: "approval", comment: "${comment}") { id }`),
    ).toEqual(['tooLong']);
  });

  it('fields and dictionaries that staff make', async () => {
    const field = (settings: string) =>
      `createCustomField(input: { resource: customer, label: "x", ${settings} }) { id }`;
    expect(await phrasesOf(field('code: "two words", kind: TEXT'))).toEqual(['fieldCode']);
    expect(await phrasesOf(field('code: "a", kind: MONEY'))).toEqual(['needsCurrency']);
    expect(await phrasesOf(field('code: "a", kind: CHOICE'))).toEqual(['required']);
    expect(await phrasesOf(field('code: "a", kind: CHOICE, dictionary: "none"'))).toEqual(['noSuch']);
    expect(await phrasesOf(field('code: "a", kind: NUMBER, defaultValue: "many"'))).toEqual(['notValueOf']);

    await ask('mutation { createCustomDictionary(input: { code: "kinds", name: "Kinds" }) { code } }');
    const entry = (code: string) =>
      `createCustomDictionaryEntry(input: { dictionary: "kinds", code: "${code}", name: "x" }) { id }`;
    expect(await phrasesOf(entry('two words'))).toEqual(['entryCode']);
    const made = await ask(`mutation { ${entry('blue')} }`);
    const sheet = 'code: "sheet", kind: CHOICE, dictionary: "kinds"';
    expect(await phrasesOf(field(`${sheet}, defaultValue: "green"`))).toEqual(['noEntry']);
    await ask(`mutation { ${field(`${sheet}, defaultValue: "blue"`)} }`);
    expect(await phrasesOf(field(sheet))).toEqual(['fieldTaken']);
    expect(await phrasesOf('deleteCustomDictionary(id: "kinds")')).toEqual(['dictionaryUsed']);
    const { id } = made.data.createCustomDictionaryEntry;
    expect(await phrasesOf(`deleteCustomDictionaryEntry(id: ${id})`)).toEqual(['entryUsed']);
  });

  it('values that are the same, or gone, and fields that are too many', async () => {
    const { id } = await makeField(ask, { resource: 'company', code: 'seal' });
    for (const name of ['A', 'B'])
      await ask(`mutation { createCompany(input: { name: "${name}", custom: { seal: "same" } }) { id } }`);
    expect(await phrasesOf(`updateCustomField(id: ${id}, input: { unique: true }) { id }`)).toEqual([
      'sameValues',
    ]);
    await ask(`mutation { deleteCustomField(id: ${id}) }`);
    const { table } = getResource('company');
    await dropColumn(test.app.orm, test.app.reader.dialect, table, `cf_${id}`);
    expect(await phrasesOf(`restoreCustomField(id: ${id}) { id }`)).toEqual(['valuesRemoved']);
    const quick = (_: unknown, place: number) => ({ resource: 'company', code: `quick${place}` });
    await makeFields(ask, Array.from({ length: 25 }, quick));
    expect(
      await phrasesOf(
        'createCustomField(input: { resource: company, kind: TEXT, code: "more", label: "x", indexed: true }) { id }',
      ),
    ).toEqual(['mostIndexed']);
  });
});
