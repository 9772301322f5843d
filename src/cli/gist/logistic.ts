/** A column of a sparse matrix: the rows in which a feature is met, and how much. */
export type Column = { rows: number[]; values: number[] };

const ROUNDS = 120;

/**
 * Logistic regression with a squared penalty (LIBLINEAR's L2 form) by cyclic coordinate descent; `cost` says what each row counts. Each step goes as far as the bound on the
 * curvature allows, so that every one descends. Without chance: the same data give the same weights.
 */
export function fitLogistic(
  columns: readonly Column[],
  right: readonly boolean[],
  cost: number,
  rounds: number = ROUNDS,
): { weights: Float64Array; bias: number } {
  const everywhere: Column = { rows: right.map((_, i) => i), values: right.map(() => 1) };
  const all = [...columns, everywhere];
  const weights = new Float64Array(all.length);
  const margins = new Float64Array(right.length);
  const curvature = all.map(({ values }) => 1 + values.reduce((sum, x) => sum + (x * x * cost) / 4, 0));
  for (let round = 0; round < rounds; round++) {
    for (const [j, { rows, values }] of all.entries()) {
      let slope = weights[j] ?? 0;
      for (const [k, row] of rows.entries()) {
        const chance = 1 / (1 + Math.exp(-(margins[row] ?? 0)));
        slope += cost * (values[k] ?? 0) * (chance - (right[row] ? 1 : 0));
      }
      const step = -slope / (curvature[j] ?? 1);
      weights[j] = (weights[j] ?? 0) + step;
      for (const [k, row] of rows.entries()) margins[row] = (margins[row] ?? 0) + step * (values[k] ?? 0);
    }
  }
  return { weights: weights.slice(0, -1), bias: weights[columns.length] ?? 0 };
}
