import { describe, expect, it } from '@jest/globals';
import { hitPath } from '../search/hit-path';
import { groupSettings, hasSettings, isKnownNoun, menuOf } from './menu-order';

describe('groupSettings', () => {
  it('places every noun that the menu does not show, a new one under other', () => {
    const groups = groupSettings(['orders', 'tags', 'statuses', 'loyaltyCards', 'orderLines', 'users']);
    expect(groups).toEqual([
      { section: 'statusesGroup', names: ['statuses', 'tags'] },
      { section: 'peopleGroup', names: ['users'] },
      { section: 'otherGroup', names: ['loyaltyCards'] },
    ]);
  });
});

describe('menuOf', () => {
  it('shows what the role both works in and sees', () => {
    expect(menuOf(['sales', 'stock'], new Set(['orders', 'customers', 'products']))).toEqual(['orders']);
    expect(hasSettings(['sales'])).toBe(false);
    expect(hasSettings(['people'])).toBe(true);
  });

  it('shows a new noun to those who have no settings to find it under', () => {
    const names = new Set(['orders', 'loyaltyCards', 'statuses', 'orderLines']);
    expect(menuOf(['sales'], names)).toEqual(['orders', 'loyaltyCards']);
    expect(menuOf(['sales', 'settings'], names)).toEqual(['orders']);
  });

  it('tells a page that is refused from one that does not exist', () => {
    expect([isKnownNoun('products'), isKnownNoun('statuses'), isKnownNoun('nowhere')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('hitPath', () => {
  const shape = (name: string, update?: string) => ({ name, noun: name.slice(0, -1), get: name, update });
  const role = {
    resources: new Map(),
    findNoun: (noun: string) =>
      [shape('orders', 'updateOrder'), shape('products')].find((each) => each.noun === noun),
  } as unknown as Parameters<typeof hitPath>[0];

  it('leads to the form where there is one, else to the page to read', () => {
    expect(hitPath(role, { resource: 'order', id: '7' })).toBe('/orders/7');
    expect(hitPath(role, { resource: 'product', id: '7' })).toBe('/products/7/show');
    expect(hitPath(role, { resource: 'user', id: '7' })).toBeUndefined();
  });
});
