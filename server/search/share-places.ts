/**
 * The first of each list, so many in all, list by list. Places are given out in turns: a client who has ordered a
 * hundred times is found beside the orders, however few places there are.
 */
export function sharePlaces<T>(lists: readonly (readonly T[])[], places: number): T[] {
  const taken = lists.map(() => 0);
  let left = places;
  for (let before = -1; left > 0 && left !== before;) {
    before = left;
    for (const [index, list] of lists.entries()) {
      if (left === 0 || taken[index] === list.length) continue;
      taken[index] = (taken[index] ?? 0) + 1;
      left--;
    }
  }
  return lists.flatMap((list, index) => list.slice(0, taken[index]));
}
