import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { describeFields } from './field-shape';
import { changedInput, createInput, toFormValues } from './form-input';
import { listVariables } from './list-variables';
import { RoleSchema } from './role-schema';

const role = new RoleSchema(
  buildSchema(`
    scalar Money
    type Query {
      me: Me
      orders(where: OrderWhere, sort: [OrderSort!]): OrderList!
      order(id: ID!): Order
      statuses(where: StatusWhere): StatusList!
      users: UserList!
      user(id: ID!): User
      search(text: String!): [String!]!
    }
    type Mutation { updateOrder(id: ID!, input: OrderUpdate!): Order! cancelOrder(id: ID!): Order! createUser(input: UserCreate!): User! }
    type Me { id: ID! }
    type OrderList { items: [Order!]! totalCount: Int! }
    type StatusList { items: [Status!]! }
    type UserList { items: [User!]! }
    type Order { id: ID! number: String! total: Money status: Status manager: User delivery: Delivery tags: [String!] }
    type Delivery { cost: Money type: Status address: Address }
    type Address { id: ID! city: String }
    type Status { id: ID! code: String! name: String! }
    type User { id: ID! lastName: String firstName: String }
    input OrderWhere { number: Words status: StatusWhere and: [OrderWhere!] or: [OrderWhere!] }
    input StatusWhere { in: [String!] name: Words or: [StatusWhere!] }
    input Words { contains: String startsWith: String }
    input OrderSort { number: Direction manager: UserSort }
    input UserSort { lastName: Direction }
    enum Direction { ASC DESC }
    input OrderUpdate { status: String manager: ID delivery: DeliveryUpdate tags: [String!] }
    input DeliveryUpdate { cost: Money type: String address: AddressUpdate }
    input AddressUpdate { city: String }
    input UserCreate { lastName: String! password: String }
  `),
);
const orders = role.resources.get('orders');
const users = role.resources.get('users');
if (!orders || !users) throw new Error('The schema above has orders and users.');

describe('RoleSchema', () => {
  it('finds the nouns and what may be done with each', () => {
    expect([...role.resources.keys()]).toEqual(['orders', 'statuses', 'users']);
    expect(orders).toMatchObject({
      noun: 'order',
      get: 'order',
      update: 'updateOrder',
      create: undefined,
      remove: undefined,
    });
  });

  it('answers what may be read, called and written', () => {
    expect(role.canRead('order.status.name')).toBe(true);
    expect(role.canRead('order.purchaseTotal')).toBe(false);
    expect(role.canCall('cancelOrder')).toBe(true);
    expect(role.canCall('refundPayment')).toBe(false);
    expect(role.canWrite('order', 'manager')).toBe(true);
    expect(role.canWrite('order', 'total')).toBe(false);
    expect(role.canAsk('search')).toBe(true);
  });
});

describe('describeFields', () => {
  const fields = new Map(describeFields(role, orders).map((field) => [field.name, field]));

  it('tells references by what they are written with', () => {
    expect(fields.get('status')).toMatchObject({ kind: 'reference', byCode: true, updatable: true });
    expect(fields.get('manager')).toMatchObject({ kind: 'reference', byCode: false });
    expect(fields.get('total')).toMatchObject({ kind: 'money', updatable: false });
  });

  it('takes a record that is written inside this one for a group of fields', () => {
    const address = fields.get('delivery')?.fields.find((field) => field.name === 'address');
    expect(address).toMatchObject({ kind: 'group', fields: [{ name: 'city' }] });
  });

  it('knows fields that are only written', () => {
    expect(describeFields(role, users).find((field) => field.name === 'password')).toMatchObject({
      creatable: true,
      kind: 'text',
    });
  });
});

describe('the input of a form', () => {
  const record = {
    id: '1',
    version: 3,
    number: '7',
    status: { code: 'new', name: 'New' },
    manager: { id: '5', lastName: 'Dahl' },
    delivery: { cost: '5.00', type: { code: 'post' } },
    tags: ['a'],
  };

  it('holds references by code or id', () => {
    const values = toFormValues(describeFields(role, orders), record);
    expect(values).toMatchObject({ status: 'new', manager: '5', delivery: { cost: '5.00', type: 'post' } });
  });

  it('sends only what changed and may be written', () => {
    expect(changedInput(role, orders, record, { ...record, number: '8', manager: '6', tags: [] })).toEqual({
      manager: '6',
      tags: [],
    });
    expect(changedInput(role, orders, record, record)).toEqual({});
  });

  it('sends of a new record what the input has', () => {
    expect(createInput(role, users, { lastName: 'Lind', nickname: 'x', password: undefined })).toEqual({
      lastName: 'Lind',
    });
  });
});

describe('listVariables', () => {
  const inputs = { where: orders.where, sort: orders.sort };

  it('passes conditions as they stand, without the emptied ones', () => {
    const filter = { status: { in: ['new'] }, number: { startsWith: '' } };
    expect(listVariables({ filter, pagination: { page: 3, perPage: 25 } }, inputs)).toEqual({
      where: { status: { in: ['new'] } },
      page: { limit: 25, offset: 50 },
    });
  });

  it('drops a saved condition on a field that the role no longer has', () => {
    expect(listVariables({ filter: { margin: { gt: 10 } } }, inputs).where).toBeUndefined();
  });

  it('joins conditions, and turns what was typed into conditions by rule', () => {
    const rules = { buyer: (value: unknown) => ({ number: { contains: String(value) } }) };
    expect(listVariables({ filter: { buyer: 'Ko', status: { in: ['new'] } } }, inputs, rules).where).toEqual({
      and: [{ number: { contains: 'Ko' } }, { status: { in: ['new'] } }],
    });
  });

  it('looks for a text in the fields that name the record', () => {
    expect(listVariables({ filter: { q: ' 26 ' } }, inputs).where).toEqual({
      or: [{ number: { contains: '26' } }],
    });
  });

  it('sorts by own fields and those of a reference, and never asks for more than the server gives', () => {
    expect(
      listVariables(
        { sort: { field: 'manager.lastName', order: 'DESC' }, pagination: { perPage: 1000 } },
        inputs,
      ),
    ).toEqual({
      sort: [{ manager: { lastName: 'DESC' } }],
      page: { limit: 200, offset: 0 },
    });
    expect(listVariables({ sort: { field: 'id', order: 'ASC' } }, inputs).sort).toBeUndefined();
  });

  it('asks for the empty ones at the end where the list wants them there', () => {
    const sortOf = (order: string) =>
      listVariables({ sort: { field: 'number', order } }, { ...inputs, emptyLast: ['number'] }).sort;
    expect(sortOf('ASC')).toEqual([{ number: 'ASC_NULLS_LAST' }]);
    expect(sortOf('DESC')).toEqual([{ number: 'DESC' }]);
  });
});
