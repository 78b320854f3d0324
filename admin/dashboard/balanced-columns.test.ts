import { describe, expect, it } from '@jest/globals';
import { balancedColumns } from './balanced-columns';

/** How many tiles each row gets. */
function rows(count: number, most: number): number[] {
  const columns = balancedColumns(count, most);
  const full = Array.from({ length: Math.floor(count / columns) }, () => columns);
  return count % columns === 0 ? full : [...full, count % columns];
}

describe('balancedColumns', () => {
  it('puts eleven tiles into rows of six and five, or of four, four and three', () => {
    expect(rows(11, 6)).toEqual([6, 5]);
    expect(rows(11, 4)).toEqual([4, 4, 3]);
  });

  it('leaves no tile alone that another row could take in', () => {
    expect(rows(7, 6)).toEqual([4, 3]);
    expect(rows(9, 4)).toEqual([3, 3, 3]);
    expect(rows(13, 6)).toEqual([5, 5, 3]);
  });

  it('has one column for one tile and for none', () => {
    expect(balancedColumns(1, 6)).toBe(1);
    expect(balancedColumns(0, 6)).toBe(1);
  });
});
