import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type TestApp } from '../support/app.js';
import { makeField } from '../support/custom-fields.js';
import { seedOrders } from '../support/seed-orders.js';
import { importInto, makeFolder, selectRow } from './import-file.js';

const folder = makeFolder();
let test: TestApp;
let ask: Ask;
let manager: { ask: Ask; userId: number };

beforeAll(async () => {
  test = await startApp();
  ask = await test.as('administrator');
  manager = await test.asUser('manager', { email: 'ada@example.com' });
  await seedOrders(test, {
    shops: { north: 'EUR', south: 'EUR' },
    orders: [
      { number: 'N-1', shop: 'north' },
      { number: 'SAME', shop: 'north' },
      { number: 'SAME', shop: 'south' },
    ],
    customers: [{ lastName: 'Byron' }],
  });
  await ask('mutation { createUserGroup(input: { code: "callers", name: "Callers" }) { code } }');
  await ask(
    'mutation { createCustomer(input: { lastName: "Phone", phones: ["+47 22 33 44 55"], emails: ["p@example.com"] }) { id } }',
  );
  await makeField(ask, { resource: 'task', code: 'room', kind: 'WHOLE_NUMBER' });
  await makeField(ask, { resource: 'task', code: 'pier', shops: ['south'] });
});
afterAll(async () => {
  await test.close();
  folder.remove();
});

const HEAD = 'id,title,text,who,team,due,done,order,shop,phone,mail,room,pier';
const task = {
  externalId: 'id',
  subject: 'title',
  comment: 'text',
  performer: 'who',
  performerGroup: 'team',
  dueAt: { column: 'due', format: 'DD.MM.YYYY hh:mm' },
  done: 'done',
  'custom.room': 'room',
  'custom.pier': 'pier',
};
const run = (rows: string[], more: object = {}, options = {}) =>
  importInto(
    test,
    'tasks',
    folder.write('tasks.csv', `${[HEAD, ...rows].join('\n')}\n`),
    folder.write(
      'tasks.json',
      JSON.stringify({
        ...{ kind: 'tasks', source: 'planner', timeZone: 'Europe/Oslo', task },
        ...{ order: { number: 'order', shop: 'shop' }, customer: { phones: 'phone', emails: 'mail' } },
        ...more,
      }),
    ),
    options,
  );

const taskCalled = async (subject: string) =>
  (
    await ask(
      `query ($subject: String!) { tasks(where: { subject: { eq: $subject } }) { items {
        externalId comment dueAt state closedAt performer { email } performerGroup { code } order { number }
        customer { lastName } custom { room } } } }`,
      { subject },
    )
  ).data.tasks.items;

describe('import tasks', () => {
  it('finds the people, orders and customers that they name', async () => {
    const result = await run([
      '1,Call back,About the parcel,ADA@example.com,,24.12.2026 10:00,no,N-1,north,+4722334455,,7,',
      '2,Ask again,,,callers,,,,,,p@example.com,,',
    ]);
    expect(result.rejects).toEqual([]);
    expect(result.summary.records['task']).toEqual({ created: 2, updated: 0, unchanged: 0 });
    expect(await taskCalled('Call back')).toEqual([
      {
        externalId: '1',
        comment: 'About the parcel',
        dueAt: '2026-12-24T09:00:00.000Z',
        state: 'OPEN',
        closedAt: null,
        performer: { email: 'ada@example.com' },
        performerGroup: null,
        order: { number: 'N-1' },
        customer: { lastName: 'Phone' },
        custom: { room: 7 },
      },
    ]);
    expect(await taskCalled('Ask again')).toMatchObject([
      { performer: null, performerGroup: { code: 'callers' }, customer: { lastName: 'Phone' } },
    ]);
  });

  it('makes none twice, and changes what the file says otherwise', async () => {
    const rows = ['11,Write,,ada@example.com,,,,,,,,,', '12,Post,,ada@example.com,,,,,,,,,'];
    await run(rows);
    expect((await run(rows)).summary.records['task']).toEqual({ created: 0, updated: 0, unchanged: 2 });
    const again = await run(['11,Write a letter,,ada@example.com,,,,,,,,,', rows[1] ?? '']);
    expect(again.summary.records['task']).toEqual({ created: 0, updated: 1, unchanged: 1 });
    expect(
      await selectRow(
        test,
        "select count(*) from task where external_source = 'planner' and external_id in ('11', '12')",
      ),
    ).toEqual([2]);
  });

  it('closes what is done, and opens nothing that was done in Kontor since', async () => {
    const row = '21,Pack,,ada@example.com,,,no,,,,,,';
    await run([row, '22,Send,,,,,yes,,,,,,']);
    const [sent] = await taskCalled('Send');
    expect(sent).toMatchObject({ state: 'DONE', closedAt: expect.any(String) });
    const { data } = await manager.ask('{ tasks(where: { subject: { eq: "Pack" } }) { items { id } } }');
    await manager.ask('mutation ($id: ID!) { completeTask(id: $id) { id } }', data.tasks.items[0]);
    const again = await run([row, '22,Send,,,,,yes,,,,,,']);
    expect(again.summary.records['task']).toEqual({ created: 0, updated: 0, unchanged: 2 });
    expect(await taskCalled('Pack')).toMatchObject([{ state: 'DONE' }]);
  });

  it.each([
    [
      'no identifier',
      ',A,,ada@example.com,,,,,,,,,',
      'task.externalId: is empty: a second import would make a second task.',
    ],
    ['no subject', '31,,,ada@example.com,,,,,,,,,', 'task.subject: is empty.'],
    [
      'nobody to do it',
      '32,A,,,,,,,,,,,',
      'task.performer: is empty, and so is task.performerGroup: say who is to do it (a "default" in the mapping will do).',
    ],
    [
      'somebody unknown',
      '33,A,,bo@example.com,,,,,,,,,',
      'task.performer: nobody has the e-mail bo@example.com: make the person first.',
    ],
    ['a group unknown', '34,A,,,moon,,,,,,,,', 'task.performerGroup: there is no userGroup "moon"'],
    [
      'an order unknown',
      '35,A,,ada@example.com,,,,N-9,,,,,',
      'order: there is none with number N-9. Import orders first.',
    ],
    [
      'one of two orders',
      '36,A,,ada@example.com,,,,SAME,,,,,',
      'order: 2 orders have the number SAME: name the shop too (order.shop).',
    ],
    [
      'a customer unknown',
      '37,A,,ada@example.com,,,,,,,no@example.com,,',
      'customer: there is none with email no@example.com. Import customers first.',
    ],
    [
      'a field of another shop',
      '38,A,,ada@example.com,,,,N-1,,,,,x',
      'task.custom.pier: is a field of south, not of shop north.',
    ],
    ['a number that is none', '39,A,,ada@example.com,,,,,,,,many,', 'task.custom.room: '],
  ])('rejects a row with %s', async (_, row, reason) => {
    const { rejects } = await run([row]);
    expect(rejects.map(({ reasons }) => reasons)).toEqual([[expect.stringContaining(reason)]]);
    expect(await taskCalled('A')).toEqual([]);
  });

  it('finds one of two orders by its shop as well', async () => {
    expect((await run(['41,Two,,ada@example.com,,,,SAME,south,,,,x'])).rejects).toEqual([]);
  });

  it('refuses a mapping that would change the order', async () => {
    await expect(run([], { order: { number: 'order', status: 'done' } })).rejects.toThrow(
      'order.status: a task only names its order, by externalId, number, shop.',
    );
  });
});
