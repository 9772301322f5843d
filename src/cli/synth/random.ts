import { seededRandom } from '../../base/seed.ts';

/** Seeded choices. */
export type Dice = {
  /** In [0, 1). */
  chance: () => number;
  /** A whole number below `limit`. */
  below: (limit: number) => number;
  /** Days, sizes: mostly small, now and then large; mean about `mean`. */
  tail: (mean: number) => number;
};

/** Dice that fall the same way for the same seed. */
export function createDice(seed: number): Dice {
  const chance = seededRandom(seed);
  return {
    chance,
    below: (limit) => Math.floor(chance() * limit),
    tail: (mean) => -Math.log(1 - chance()) * mean,
  };
}

/** Chooses positions of a list by weight. */
export function weightedPick(weights: readonly number[], dice: Dice): () => number {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    sums[i] = sum;
  });
  return () => {
    const wanted = dice.chance() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Weights of which the first few have most: the n-th has 1 / n^`power`. */
export function zipf(count: number, power: number): number[] {
  return Array.from({ length: count }, (_, i) => 1 / (i + 1) ** power);
}
