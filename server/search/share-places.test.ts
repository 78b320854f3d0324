import { describe, expect, it } from '@jest/globals';
import { sharePlaces } from './share-places.js';

describe('sharePlaces', () => {
  it('leaves a place to every list', () => {
    expect(sharePlaces([['a', 'b', 'c', 'd'], ['x'], ['y', 'z']], 4)).toEqual(['a', 'b', 'x', 'y']);
  });

  it('gives what short lists leave to the long ones', () => {
    expect(sharePlaces([['a', 'b', 'c', 'd'], [], ['x']], 4)).toEqual(['a', 'b', 'c', 'x']);
  });

  it('gives all when there are places enough', () => {
    expect(sharePlaces([['a', 'b'], ['x']], 20)).toEqual(['a', 'b', 'x']);
  });

  it('gives the first lists something when there are fewer places than lists', () => {
    expect(sharePlaces([['a', 'b'], ['x'], ['y']], 2)).toEqual(['a', 'x']);
  });

  it('gives nothing of nothing', () => {
    expect(sharePlaces([[], []], 5)).toEqual([]);
  });
});
