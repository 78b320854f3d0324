import { describe, expect, it } from '@jest/globals';
import { nextDrawn } from './use-drawn';

const foldables = Array.from({ length: 40 }, (_, place) => ({ key: `r${place}`, rows: 30 }));
const all = new Set(foldables.map(({ key }) => key));

describe('what is drawn of an unfolded matrix', () => {
  it('comes from the top, a window of rows first and twice as many with each step', () => {
    const first = nextDrawn(new Set(), all, foldables);
    expect([...first]).toEqual(['r0', 'r1', 'r2']);
    expect([...nextDrawn(first, all, foldables)]).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']);
    let drawn: ReadonlySet<string> = new Set();
    for (let step = 0; step < 5; step++) drawn = nextDrawn(drawn, all, foldables);
    expect(drawn).toEqual(all);
  });

  it('goes at once when it is folded', () => {
    expect(nextDrawn(all, new Set(['r5']), foldables)).toEqual(new Set(['r5']));
  });

  it('has a resource whole, however many fields it has, and asks nothing for what is not on the page', () => {
    const open = new Set(['section sales', 'order', 'hidden']);
    expect(nextDrawn(new Set(), open, [{ key: 'order', rows: 1000 }])).toEqual(open);
  });
});
