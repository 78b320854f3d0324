import { describe, expect, it } from '@jest/globals';
import { noGrant, type Grants } from '../grants';
import { unfinishedConditions, withBegun, type BegunCondition } from './begun-conditions';

const begun: BegunCondition = { kind: 'text', text: '{ "total": ' };
const grants: Grants = { order: { ...noGrant, read: { reach: 'all' } } };

describe('conditions that are begun', () => {
  it('are kept by resource and operation, and forgotten when they are written to their end', () => {
    const both = withBegun(withBegun({}, 'order', 'read', begun), 'order', 'change', begun);
    expect(both).toEqual({ order: { read: begun, change: begun } });
    const one = withBegun(both, 'order', 'read', undefined);
    expect(one).toEqual({ order: { change: begun } });
    expect(withBegun(one, 'order', 'change', undefined)).toEqual({});
  });

  it('stay the very same when nothing changes, so that no row is drawn anew', () => {
    const all = withBegun({}, 'order', 'read', begun);
    expect(withBegun(all, 'customer', 'read', undefined)).toBe(all);
  });

  it('keep a role from being saved only where the operation reaches something', () => {
    const all = withBegun(withBegun({}, 'order', 'read', begun), 'order', 'delete', begun);
    expect(unfinishedConditions(all, grants)).toEqual([{ resource: 'order', operation: 'read' }]);
    expect(unfinishedConditions(all, {})).toEqual([]);
  });
});
