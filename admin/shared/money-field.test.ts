import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { isMoneyField } from './money-field';

const schema = buildSchema(`
  scalar Money
  scalar UnitPrice
  type Query { order: Order }
  type Order { total: Money! number: String delivery: Delivery deliveryDay: String lines: [OrderLine!]! }
  type Delivery { cost: Money date: String }
  type OrderLine { unitPrice: UnitPrice quantity: Int }
`);

describe('a field of the change log', () => {
  it.each([
    ['order', 'total', true],
    ['order', 'number', false],
    ['order', 'deliveryCost', true],
    ['order', 'deliveryDate', false],
    ['order', 'deliveryDay', false],
    ['orderLine', 'unitPrice', true],
    ['orderLine', 'quantity', false],
    ['order', 'gone', false],
    ['parcel', 'total', false],
  ])('of %s, %s, holds an amount: %s', (noun, field, expected) => {
    expect(isMoneyField(schema, noun, field)).toBe(expected);
  });
});
