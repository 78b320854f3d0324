import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, print } from 'graphql';
import { onlyCustom } from './custom-selection';
import { pruneDocument } from './prune-document';

const schema = buildSchema(`
  type Query { orders: OrderList! order(id: ID!): Order customer(id: ID!): Customer }
  type OrderList { items: [Order!]! totals: [OrderTotals!]! }
  type OrderTotals { count: Int! custom: OrderTotalsCustom! }
  type OrderTotalsCustom { floor: Float }
  type Order { id: ID! lines: [Line!]! custom: OrderCustom! }
  type Line { id: ID! }
  type OrderCustom { floor: Int ribbons: [String!] giver: Customer store: Warehouse photo: FileRef }
  type Customer { id: ID! lastName: String firstName: String notes: String createdAt: String }
  type Warehouse { id: ID! access: Access! code: String! name: String! address: String }
  type Access { hidden: [String!]! }
  type FileRef { id: ID! name: String! size: Int! url: String! }
`);

const sent = (text: string, only?: string[]) => {
  const asked = parse(text);
  const document = pruneDocument(schema, only ? onlyCustom(asked, only) : asked);
  return document && print(document).replace(/\s+/g, ' ').trim();
};

describe('a document with @custom', () => {
  it('asks for all fields that the role has, and of linked records for what names them', () => {
    expect(sent('query A { order(id: 1) @custom { id } }')).toBe(
      'query A { order(id: 1) { id custom { floor ribbons giver { id lastName firstName } store { id code name } photo { id name size url } } } }',
    );
  });

  it('asks for nothing more where there are none', () => {
    expect(sent('query A { order(id: 1) { lines @custom { id } } customer(id: 1) @custom { id } }')).toBe(
      'query A { order(id: 1) { lines { id } } customer(id: 1) { id } }',
    );
  });

  it('asks for the columns that are shown, and for none of those the role lacks', () => {
    const text = 'query A { orders { items @custom { id } } }';
    expect(sent(text, ['floor', 'secret'])).toBe('query A { orders { items { id custom { floor } } } }');
    expect(sent(text, [])).toBe('query A { orders { items { id } } }');
  });

  it('asks for the sums of the shown columns that have one', () => {
    const text = 'query A { orders { totals @custom { count } } }';
    expect(sent(text, ['floor', 'ribbons'])).toBe('query A { orders { totals { count custom { floor } } } }');
    expect(sent(text, ['ribbons'])).toBe('query A { orders { totals { count } } }');
  });

  it('leaves the document as it was where it does not say so', () => {
    expect(sent('query A { order(id: 1) { id } }')).toBe('query A { order(id: 1) { id } }');
  });
});
