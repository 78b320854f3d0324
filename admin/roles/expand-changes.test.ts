import { describe, expect, it } from '@jest/globals';
import { expandChanges } from './expand-changes';

describe('expandChanges', () => {
  it('tells an entry that came thing by thing, without what grants nothing', () => {
    const after = {
      read: { reach: 'all' },
      delete: { reach: 'none' },
      create: false,
      see: ['open'],
      verbs: [],
    };
    expect(expandChanges([{ path: 'grants.order', before: null, after }])).toEqual([
      { path: 'grants.order.read.reach', before: undefined, after: 'all' },
      { path: 'grants.order.see', before: undefined, after: ['open'] },
    ]);
  });

  it('keeps a condition as one value', () => {
    const change = { path: 'grants.order.read.where', before: null, after: { total: { lt: '5' } } };
    expect(expandChanges([change])).toEqual([change]);
  });

  it('keeps a field that was shown and is hidden', () => {
    const change = { path: 'grants.order.fields.phone', before: null, after: { read: 'masked' } };
    expect(expandChanges([change])).toEqual([
      { path: 'grants.order.fields.phone.read', before: undefined, after: 'masked' },
    ]);
  });
});
