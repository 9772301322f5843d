/**
 * Counts by key and group, with their sum over the groups that are let through always at hand: a change of one event touches two numbers, a change of
 * the groups refolds them without touching any event.
 */
export type Cube = {
  /** Sums over the groups let through: `lanes` of them a key, each group belonging to one lane. */
  readonly sums: Int32Array;
  add: (key: number, group: number, by: number) => void;
  /** Lets through the groups whose weight is 1. */
  fold: (weights: Uint8Array) => void;
  clear: () => void;
};

/** A cube in which nothing is counted yet and all groups are let through. */
export function createCube(keys: number, laneOf: Uint8Array, lanes: number): Cube {
  const groups = laneOf.length;
  const counts = new Int32Array(keys * groups);
  const sums = new Int32Array(keys * lanes);
  const weight = new Uint8Array(groups).fill(1);
  return {
    sums,
    add(key, group, by) {
      const at = key * groups + group;
      counts[at] = (counts[at] ?? 0) + by;
      if (weight[group] === 0) return;
      const sum = key * lanes + (laneOf[group] ?? 0);
      sums[sum] = (sums[sum] ?? 0) + by;
    },
    fold(weights) {
      weight.set(weights);
      const open = Uint32Array.from(weight.keys()).filter((group) => weight[group] === 1);
      sums.fill(0);
      for (let key = 0; key < keys; key++) {
        const base = key * groups;
        const out = key * lanes;
        for (let i = 0; i < open.length; i++) {
          const group = open[i] ?? 0;
          const sum = out + (laneOf[group] ?? 0);
          sums[sum] = (sums[sum] ?? 0) + (counts[base + group] ?? 0);
        }
      }
    },
    clear() {
      counts.fill(0);
      sums.fill(0);
    },
  };
}
