/** Repeatable pseudo-random numbers for demo data and benchmarks: the same seed gives the same data. Not for secrets. */
export interface Random {
  /** Whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
}

export function openRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    // A linear congruential generator; its high bits are good enough for made-up shops.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick(list) {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new RangeError('Nothing to pick from: the list is empty.');
      return chosen;
    },
  };
}
