import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Ask, type GraphqlAnswer, type TestApp } from '../support/app.js';
import { makeField } from '../support/custom-fields.js';
import { makeRole } from '../support/make-role.js';
import { seedOrders } from '../support/seed-orders.js';

let test: TestApp;
let admin: Ask;
let manager: { ask: Ask; userId: number };
let colleague: { ask: Ask; userId: number };
let orders: number[] = [];
let customers: number[] = [];

beforeAll(async () => {
  test = await startApp();
  admin = await test.as('administrator');
  await admin('mutation { createUserGroup(input: { code: "callers", name: "Callers" }) { code } }');
  manager = await test.asUser('manager');
  colleague = await test.asUser('manager', { groups: ['callers'] });
  // Reaches all tasks, and of what they are for only what is of one shop.
  const of: { reach: 'shops'; shops: string[] } = { reach: 'shops', shops: ['main'] };
  await makeRole(test, 'clerk', {
    order: { read: of, see: ['open'] },
    customer: { read: of, see: ['open'] },
    task: { read: 'all', change: 'all', create: true, see: ['open'], write: ['open'] },
  });
  ({ orders, customers } = await seedOrders(test, {
    shops: { north: 'EUR' },
    customers: [{ firstName: 'Ada' }, { firstName: 'Grace' }],
    orders: [{ customer: 0 }, { customer: 0 }, { customer: 1, shop: 'north' }],
  }));
});
afterAll(() => test.close());

const CREATE =
  'mutation ($input: TaskCreate!) { createTask(input: $input) { id version state performer { id } performerGroup { code } author { id } } }';

async function make(ask: Ask, input: object = {}): Promise<string> {
  const { data, errors } = await ask(CREATE, { input: { subject: 'Call back', ...input } });
  expect(errors).toBeUndefined();
  return data.createTask.id;
}
const call = (ask: Ask, verb: string, id: string, more = ''): Promise<GraphqlAnswer> =>
  ask(
    `mutation ($id: ID!) { ${verb}(id: $id${more}) { state closedAt closedBy { id } result version overdue } }`,
    { id },
  );
const codeOf = ({ errors }: GraphqlAnswer) => errors?.[0]?.extensions.code;
const isSeen = async (ask: Ask, id: string): Promise<boolean> =>
  (await ask('query ($id: ID!) { task(id: $id) { id } }', { id })).data.task !== null;

describe('createTask', () => {
  it('makes a task that is open, of the one who makes it', async () => {
    const { data } = await manager.ask(CREATE, { input: { subject: 'Call back' } });
    const me = { id: String(manager.userId) };
    expect(data.createTask).toMatchObject({
      version: 1,
      state: 'OPEN',
      performer: me,
      performerGroup: null,
      author: me,
    });
  });

  it('gives it to a colleague or a group, and keeps who gave it', async () => {
    const [one, other] = await Promise.all([
      manager.ask(CREATE, { input: { subject: 'Yours', performer: colleague.userId } }),
      manager.ask(CREATE, { input: { subject: 'Of you all', performerGroup: 'callers' } }),
    ]);
    const author = { id: String(manager.userId) };
    expect(one.data.createTask).toMatchObject({ performer: { id: String(colleague.userId) }, author });
    expect(other.data.createTask).toMatchObject({
      performer: null,
      performerGroup: { code: 'callers' },
      author,
    });
  });

  it('does not exist for a role that only does what it is given', async () => {
    const courier = await test.asUser('courier');
    const { errors } = await courier.ask(CREATE, { input: { subject: 'Mine' } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors?.[0]?.message).toContain('TaskCreate');
  });

  it.each([
    ['without a subject', {}, 'input.subject'],
    ['with an empty subject', { subject: '  ' }, 'input.subject'],
    ['with a subject too long', { subject: 'x'.repeat(256) }, 'input.subject'],
    ['for nobody that there is', { subject: 'a', performer: '987654321' }, 'input.performer'],
    ['for no group that there is', { subject: 'a', performerGroup: 'moon' }, 'input.performerGroup'],
    ['of no order that there is', { subject: 'a', order: '987654321' }, 'input.order'],
  ])('is refused %s, and nothing is written', async (_, input, path) => {
    const count = async () => (await admin('{ tasks { totalCount } }')).data.tasks.totalCount;
    const before = await count();
    const answer = await manager.ask(CREATE, { input });
    expect(codeOf(answer)).toBe('BAD_INPUT');
    expect(answer.errors?.[0]?.extensions.issues?.map((issue) => issue.path)).toEqual([path]);
    expect(await count()).toBe(before);
  });
});

describe('tasks', () => {
  it('without a moment to be done by come after the others, for who asks for no order as well', async () => {
    const never = await make(admin, { subject: 'Quagga at leisure' });
    const soon = await make(admin, { subject: 'Quagga soon', dueAt: '2026-03-01T10:00:00Z' });
    const later = await make(admin, { subject: 'Quagga later', dueAt: '2099-03-01T10:00:00Z' });
    const { data } = await admin('{ tasks(where: { subject: { startsWith: "Quagga" } }) { items { id } } }');
    expect(data.tasks.items.map(({ id }: { id: string }) => id)).toEqual([soon, later, never]);
  });

  it('are sorted by when they are due, filtered, counted and found by words', async () => {
    const late = await make(admin, { subject: 'Parcel zebra', dueAt: '2026-01-02T10:00:00Z' });
    const later = await make(admin, { subject: 'Parcel zephyr', dueAt: '2099-01-02T10:00:00Z' });
    const { data } = await admin(
      `{ all: tasks(where: { subject: { startsWith: "Parcel" } }) { totalCount items { id overdue } }
         overdue: tasks(where: { subject: { startsWith: "Parcel" }, overdue: { eq: true } }) { items { id } }
         search(text: "zebra") { resource id title } }`,
    );
    expect(data.all).toEqual({
      totalCount: 2,
      items: [
        { id: late, overdue: true },
        { id: later, overdue: false },
      ],
    });
    expect(data.overdue.items).toEqual([{ id: late }]);
    expect(data.search).toEqual([{ resource: 'task', id: late, title: 'Parcel zebra' }]);
  });

  it('are seen by who performs them, by who gave them and by their group, and by no other manager', async () => {
    const other = await test.asUser('manager');
    const mine = await make(manager.ask);
    const given = await make(manager.ask, { performer: colleague.userId });
    const ofGroup = await make(manager.ask, { performerGroup: 'callers' });
    const seenBy = async (ask: Ask) => Promise.all([mine, given, ofGroup].map((id) => isSeen(ask, id)));
    expect(await seenBy(manager.ask)).toEqual([true, true, true]);
    expect(await seenBy(colleague.ask)).toEqual([false, true, true]);
    expect(await seenBy(other.ask)).toEqual([false, false, false]);
    const head = await test.asUser('head-of-sales');
    expect(await seenBy(head.ask)).toEqual([true, true, true]);
  });

  it('of people whom one heads are own', async () => {
    const head = await test.asUser('manager');
    const { errors } = await admin(
      'mutation ($head: ID!) { createUserGroup(input: { code: "north", name: "North", head: $head }) { code } }',
      { head: head.userId },
    );
    expect(errors).toBeUndefined();
    const person = await test.asUser('manager', { groups: ['north'] });
    expect(await isSeen(head.ask, await make(person.ask))).toBe(true);
  });

  it('do not exist for a role without rights to them, nor do those of an order', async () => {
    const analyst = await test.as('analyst');
    expect(codeOf(await analyst('{ tasks { totalCount } }'))).toBe('BAD_INPUT');
    expect(codeOf(await analyst('{ orders { items { tasks { id } } } }'))).toBe('BAD_INPUT');
  });
});

describe('updateTask', () => {
  const UPDATE =
    'mutation ($id: ID!, $input: TaskUpdate!, $version: Int) { updateTask(id: $id, input: $input, version: $version) { version subject dueAt author { id } history { action field new } } }';

  it('changes what is to be done and when, and logs it', async () => {
    const id = await make(manager.ask);
    const input = { subject: 'Call at nine', dueAt: '2027-05-01T07:00:00.000Z' };
    const { data, errors } = await manager.ask(UPDATE, { id, input, version: 1 });
    expect(errors).toBeUndefined();
    expect(data.updateTask).toMatchObject({ version: 2, ...input, author: { id: String(manager.userId) } });
    expect(data.updateTask.history).toContainEqual({
      action: 'CHANGE',
      field: 'subject',
      new: 'Call at nine',
    });
  });

  it('does not change a task out of reach, nor an older version, nor to nothing', async () => {
    const id = await make(colleague.ask);
    const input = { subject: 'Taken' };
    expect(codeOf(await manager.ask(UPDATE, { id, input }))).toBe('NOT_FOUND');
    expect(codeOf(await colleague.ask(UPDATE, { id, input, version: 1 }))).toBeUndefined();
    expect(codeOf(await colleague.ask(UPDATE, { id, input, version: 1 }))).toBe('CONFLICT');
    expect(codeOf(await colleague.ask(UPDATE, { id, input: { subject: '' } }))).toBe('BAD_INPUT');
  });

  it('hands a task over that somebody else gave, and says that it is saved and out of reach now', async () => {
    const id = await make(admin, { performer: manager.userId });
    const answer = await manager.ask(UPDATE, { id, input: { performer: colleague.userId } });
    expect(answer.errors?.[0]).toMatchObject({
      message: `Saved: task ${id} is out of your reach now, so it is not shown.`,
      extensions: { code: 'NOT_FOUND' },
    });
    expect([await isSeen(manager.ask, id), await isSeen(colleague.ask, id)]).toEqual([false, true]);
  });

  it('leaves state and author to the verbs', async () => {
    const id = await make(manager.ask);
    for (const input of [{ state: 'DONE' }, { author: colleague.userId }, { closedAt: null }])
      expect(codeOf(await admin(UPDATE, { id, input }))).toBe('BAD_INPUT');
  });
});

describe('the verbs of a task', () => {
  it('complete it, noting who and when and what came of it, and open it again', async () => {
    const id = await make(manager.ask, { dueAt: '2026-01-01T00:00:00Z' });
    const done = await call(manager.ask, 'completeTask', id, ', result: " Reached her. ", version: 1');
    expect(done.data.completeTask).toMatchObject({
      state: 'DONE',
      closedBy: { id: String(manager.userId) },
      result: 'Reached her.',
      version: 2,
      overdue: false,
    });
    expect(Math.abs(Date.parse(done.data.completeTask.closedAt) - Date.now())).toBeLessThan(60_000);
    const open = await call(manager.ask, 'reopenTask', id);
    expect(open.data.reopenTask).toEqual({
      state: 'OPEN',
      closedAt: null,
      closedBy: null,
      result: null,
      version: 3,
      overdue: true,
    });
  });

  it('cancel it', async () => {
    const id = await make(manager.ask);
    const { data } = await call(manager.ask, 'cancelTask', id, ', result: "Ordered elsewhere"');
    expect(data.cancelTask).toMatchObject({ state: 'CANCELED', result: 'Ordered elsewhere' });
  });

  it('refuse what is so already, and an older version', async () => {
    const id = await make(manager.ask);
    expect(codeOf(await call(manager.ask, 'reopenTask', id))).toBe('CONFLICT');
    expect(codeOf(await call(manager.ask, 'completeTask', id, ', version: 7'))).toBe('CONFLICT');
    await call(manager.ask, 'completeTask', id);
    for (const verb of ['completeTask', 'cancelTask']) {
      const again = await call(manager.ask, verb, id);
      expect(again.errors?.[0]?.message).toBe(`Task ${id} is done already.`);
    }
  });

  it('refuse a task out of reach, one that there is not, and too long a result', async () => {
    const id = await make(colleague.ask);
    for (const verb of ['completeTask', 'cancelTask', 'reopenTask']) {
      expect(codeOf(await call(manager.ask, verb, id))).toBe('NOT_FOUND');
      expect(codeOf(await call(manager.ask, verb, '987654321'))).toBe('NOT_FOUND');
    }
    const long = await call(colleague.ask, 'completeTask', id, `, result: "${'x'.repeat(1001)}"`);
    expect(long.errors?.[0]?.extensions.issues?.[0]?.path).toBe('result');
  });

  it('are there for a courier for what is given to them, and cancelling is not', async () => {
    const courier = await test.asUser('courier');
    const id = await make(admin, { performer: courier.userId });
    expect(codeOf(await call(courier.ask, 'cancelTask', id))).toBe('BAD_INPUT');
    expect((await call(courier.ask, 'completeTask', id)).data.completeTask.state).toBe('DONE');
    const analyst = await test.as('analyst');
    expect(codeOf(await call(analyst, 'completeTask', id))).toBe('BAD_INPUT');
  });

  it('complete many at once, each by itself', async () => {
    const [one, two, foreign] = await Promise.all([
      make(manager.ask),
      make(manager.ask),
      make(colleague.ask),
    ]);
    await call(manager.ask, 'completeTask', two);
    const { data } = await manager.ask(
      'mutation ($ids: [ID!]!) { completeTasks(ids: $ids) { id changed code message } }',
      { ids: [one, two, foreign, one] },
    );
    expect(data.completeTasks).toEqual([
      { id: one, changed: true, code: null, message: null },
      { id: two, changed: false, code: 'CONFLICT', message: `Task ${two} is done already.` },
      expect.objectContaining({ id: foreign, changed: false, code: 'NOT_FOUND' }),
    ]);
    const many = await manager.ask('mutation ($ids: [ID!]!) { completeTasks(ids: $ids) { id } }', {
      ids: Array.from({ length: 201 }, (_, index) => String(index)),
    });
    expect(codeOf(many)).toBe('LIMIT_EXCEEDED');
  });
});

describe('deleteTask', () => {
  it('takes it out of the lists; a manager has no such operation', async () => {
    const id = await make(manager.ask);
    const DELETE = 'mutation ($id: ID!) { deleteTask(id: $id, reason: "typed twice") }';
    expect(codeOf(await manager.ask(DELETE, { id }))).toBe('BAD_INPUT');
    const head = await test.asUser('head-of-sales');
    expect((await head.ask(DELETE, { id })).data.deleteTask).toBe(id);
    expect(await isSeen(admin, id)).toBe(false);
    expect(codeOf(await head.ask(DELETE, { id }))).toBe('NOT_FOUND');
  });
});

describe('what a task is for', () => {
  it('shows its tasks: those of an order and of a customer', async () => {
    const [order] = orders;
    const [customer] = customers;
    const id = await make(manager.ask, { order, customer });
    const { data } = await manager.ask(
      'query ($o: ID!, $c: ID!) { order(id: $o) { tasks { id customer { id } } } customer(id: $c) { tasks { id order { id } } } }',
      { o: order, c: customer },
    );
    expect(data.order.tasks).toEqual([{ id, customer: { id: String(customer) } }]);
    expect(data.customer.tasks).toEqual([{ id, order: { id: String(order) } }]);
  });

  it('shows no tasks that are out of reach', async () => {
    const [, order] = orders;
    await make(colleague.ask, { order });
    const read = async (ask: Ask) =>
      (await ask('query ($o: ID!) { order(id: $o) { tasks { id } } }', { o: order })).data.order.tasks.length;
    expect([await read(manager.ask), await read(colleague.ask), await read(admin)]).toEqual([0, 1, 1]);
  });

  it('filters by what its tasks are like', async () => {
    const [, order] = orders;
    await make(admin, { order, subject: 'Weigh the parcel' });
    const { data } = await admin(
      '{ orders(where: { tasks: { some: { subject: { startsWith: "Weigh" } } } }) { items { id } } }',
    );
    expect(data.orders.items).toEqual([{ id: String(order) }]);
  });

  it('may not be out of reach of who links it, and is hidden from who does not reach it', async () => {
    const clerk = await test.asUser('clerk');
    const [mine, , foreign] = orders;
    const no = await clerk.ask(CREATE.replace(/performer \{.*author \{ id \}/, ''), {
      input: { subject: 'Look', order: foreign },
    });
    expect(no.errors?.[0]?.extensions.issues?.map((issue) => issue.path)).toEqual(['input.order']);
    const ids = await Promise.all([mine, foreign].map((order) => make(admin, { subject: 'Linked', order })));
    const { data } = await clerk.ask(
      'query ($where: TaskWhere) { tasks(where: $where, sort: [{ id: ASC }]) { items { id order { id } } } }',
      { where: { id: { in: ids } } },
    );
    const linked = data.tasks.items.map(({ order }: { order: object | null }) => order);
    expect(linked).toContainEqual({ id: String(mine) });
    expect(linked).toContainEqual(null);
    const asked = await clerk.ask('query ($where: TaskWhere) { tasks(where: $where) { totalCount } }', {
      where: { id: { in: ids }, order: { id: { eq: foreign } } },
    });
    expect(asked.data.tasks.totalCount).toBe(0);
  });

  it('is not told by the history either, not even as something that is hidden', async () => {
    const [, , foreign] = orders;
    const clerk = await test.asUser('clerk');
    const made = await Promise.all([make(admin, { order: foreign }), make(admin, {})]);
    const told = await Promise.all(
      made.map(async (id) => {
        const { data } = await clerk.ask('query ($id: ID!) { task(id: $id) { history { action new } } }', {
          id,
        });
        return Object.keys(data.task.history[0].new).filter((name) => name !== 'id');
      }),
    );
    expect(told[0]).toEqual(told[1]);
    expect(told[0]).toContain('subject');
  });

  it('becomes the kept customer when customers are merged', async () => {
    const made = await Promise.all(
      ['Kept', 'Twin'].map((firstName) =>
        admin('mutation ($n: String) { createCustomer(input: { firstName: $n }) { id } }', { n: firstName }),
      ),
    );
    const [kept, twin] = made.map(({ data }) => data.createCustomer.id);
    const id = await make(admin, { customer: twin });
    const { data } = await admin(
      'mutation ($into: ID!, $from: [ID!]!) { mergeCustomers(into: $into, from: $from) { tasks { id } } }',
      { into: kept, from: [twin] },
    );
    expect(data.mergeCustomers.tasks).toEqual([{ id }]);
  });
});

describe('custom fields of tasks', () => {
  it('are written, read, filtered and logged like declared ones', async () => {
    const { identity } = await makeField(admin, { resource: 'task', code: 'attempts', kind: 'WHOLE_NUMBER' });
    const id = await make(manager.ask, { custom: { attempts: 1 } });
    const changed = await manager.ask(
      'mutation ($id: ID!) { updateTask(id: $id, input: { custom: { attempts: 2 } }) { custom { attempts } history { field new } } }',
      { id },
    );
    expect(changed.errors).toBeUndefined();
    expect(changed.data.updateTask.custom).toEqual({ attempts: 2 });
    expect(changed.data.updateTask.history).toContainEqual({ field: identity, new: 2 });
    const found = await manager.ask(
      '{ tasks(where: { custom: { attempts: { gte: 2 } } }, sort: [{ custom: { attempts: DESC } }]) { items { id } } customFormFields(resource: task) { code isWritable } }',
    );
    expect(found.data).toEqual({
      tasks: { items: [{ id }] },
      customFormFields: [{ code: 'attempts', isWritable: true }],
    });
  });

  it('of one shop are of the tasks of its orders alone', async () => {
    await makeField(admin, { resource: 'task', code: 'gate', shops: ['north'] });
    const [mine, , north] = orders;
    const refused = await admin(CREATE, { input: { subject: 'a', order: mine, custom: { gate: 'A' } } });
    expect(refused.errors?.[0]?.extensions.issues?.map((issue) => issue.path)).toEqual(['input.custom.gate']);
    await make(admin, { order: north, custom: { gate: 'A' } });
  });
});
