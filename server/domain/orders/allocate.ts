/**
 * Shares of an amount in proportion to the weights, as integers that add up to it exactly (largest remainder).
 * A weight of zero gets nothing. The weights must not sum to zero unless there is nothing to give.
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (amount === 0) return weights.map(() => 0);
  if (sum === 0)
    throw new RangeError(`Cannot allocate ${amount} over ${weights.length} weights whose sum is 0.`);
  return sum < 0 ? spread(amount, weights, -amount, -sum) : spread(amount, weights, amount, sum);
}

/**
 * weight * numerator / denominator for each weight, as integers that add up to `target`, which is the rounded sum of
 * the exact shares. Each result is less than 1 away from its exact share, and negative input gives exactly the
 * negative output, so that a return document mirrors its sale.
 *
 * Shares are first cut towards zero; the units then missing go one each to the largest remainders. Ties go to the
 * larger weight, then to the earlier line.
 */
export function spread(
  target: number,
  weights: readonly number[],
  numerator: number,
  denominator: number,
): number[] {
  const remainders: number[] = [];
  let missing = target;
  const shares = weights.map((weight) => {
    const { quotient, remainder } = divideProduct(weight, numerator, denominator);
    remainders.push(remainder);
    missing -= quotient;
    return quotient;
  });
  const step = Math.sign(missing);
  for (const index of largest(remainders, weights, step).slice(0, Math.abs(missing))) {
    shares[index] = (shares[index] ?? 0) + step;
  }
  return shares;
}

/** The positions whose remainder points the way of `step`, largest first. */
function largest(remainders: readonly number[], weights: readonly number[], step: number): number[] {
  if (step === 0) return [];
  const candidates: { index: number; remainder: number; weight: number }[] = [];
  remainders.forEach((remainder, index) => {
    if (remainder * step > 0) {
      candidates.push({ index, remainder: Math.abs(remainder), weight: Math.abs(weights[index] ?? 0) });
    }
  });
  candidates.sort((a, b) => b.remainder - a.remainder || b.weight - a.weight || a.index - b.index);
  return candidates.map((candidate) => candidate.index);
}

/** a * b = quotient * denominator + remainder, cut towards zero. `|| 0` and `+ 0` keep the negative zero out. */
function divideProduct(a: number, b: number, denominator: number): { quotient: number; remainder: number } {
  const product = a * b;
  if (Number.isSafeInteger(product)) {
    const remainder = product % denominator || 0;
    return { quotient: (product - remainder) / denominator + 0, remainder };
  }
  const exact = BigInt(a) * BigInt(b);
  return { quotient: Number(exact / BigInt(denominator)), remainder: Number(exact % BigInt(denominator)) };
}
