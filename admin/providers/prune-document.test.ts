import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, print } from 'graphql';
import { pruneDocument, pruneInput, pruneVariables } from './prune-document';

const schema = buildSchema(`
  type Query { orders(where: OrderWhere, page: PageInput): OrderList! order(id: ID!): Order }
  type Mutation { updateOrder(id: ID!, input: OrderUpdate!): Order! }
  type OrderList { items: [Order!]! totalCount: Int! }
  type Order { id: ID! number: String! customer: Customer lines: [Line!]! }
  type Customer { id: ID! lastName: String }
  type Line { id: ID! name: String! }
  input PageInput { limit: Int }
  input OrderWhere { number: StringOperators and: [OrderWhere!] customer: CustomerWhere }
  input CustomerWhere { lastName: StringOperators }
  input StringOperators { eq: String in: [String!] }
  input OrderUpdate { phone: String tags: [String!] }
`);

const pruned = (text: string) => {
  const document = pruneDocument(schema, parse(text));
  return document && print(document).replace(/\s+/g, ' ').trim();
};

describe('pruneDocument', () => {
  it('leaves out fields that the role does not have', () => {
    expect(pruned('query A { order(id: 1) { id number purchaseTotal } }')).toBe(
      'query A { order(id: 1) { id number } }',
    );
  });

  it('leaves out a group of which nothing remains', () => {
    expect(pruned('query A { order(id: 1) { id customer { phones } lines { purchasePrice margin } } }')).toBe(
      'query A { order(id: 1) { id } }',
    );
  });

  it('leaves out arguments, and the variables that only they used', () => {
    expect(
      pruned(
        'query A($sort: [OrderSort!], $page: PageInput) { orders(sort: $sort, page: $page) { totalCount } }',
      ),
    ).toBe('query A($page: PageInput) { orders(page: $page) { totalCount } }');
  });

  it('writes fragments out where they are used', () => {
    const text =
      'query A { order(id: 1) { ...Face customer { ...Who } } } fragment Face on Order { id margin } fragment Who on Customer { phones }';
    expect(pruned(text)).toBe('query A { order(id: 1) { ... on Order { id } } }');
  });

  it('is null when nothing remains', () => {
    expect(pruned('query A { users { items { id } } }')).toBeNull();
  });
});

describe('pruneVariables', () => {
  it('leaves out what the inputs do not have, at any depth', () => {
    const document = parse('query A($where: OrderWhere) { orders(where: $where) { totalCount } }');
    const where = {
      and: [{ number: { eq: '7', near: 'x' } }, { margin: { gt: 3 } }],
      customer: { phones: { has: '1' } },
    };
    expect(pruneVariables(schema, document, { where })).toEqual({
      where: { and: [{ number: { eq: '7' } }, {}], customer: {} },
    });
  });

  it('keeps null, which empties a field', () => {
    const type = schema.getMutationType()?.getFields().updateOrder?.args[1]?.type;
    expect(pruneInput(type, { phone: null, tags: ['a'], secret: 1 })).toEqual({ phone: null, tags: ['a'] });
  });
});
