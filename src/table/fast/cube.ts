/**
 * Counts by key and group, with their sum over the groups that are let through always at hand: a change of one event touches two numbers, a change of
 * the groups refolds them without touching any event.
 */
export class Cube {
  readonly groups: number;
  /** By key, then group. */
  readonly counts: Int32Array;
  /** Sums over the groups let through: `lanes` of them a key, each group belonging to one lane. */
  readonly sums: Int32Array;
  private readonly weight: Uint8Array;

  constructor(
    readonly keys: number,
    private readonly laneOf: Uint8Array,
    private readonly lanes: number,
  ) {
    this.groups = laneOf.length;
    this.counts = new Int32Array(keys * this.groups);
    this.sums = new Int32Array(keys * lanes);
    this.weight = new Uint8Array(this.groups).fill(1);
  }

  add(key: number, group: number, by: number): void {
    this.count(key, group, by);
    if (this.weight[group] === 0) return;
    const sum = key * this.lanes + (this.laneOf[group] ?? 0);
    this.sums[sum] = (this.sums[sum] ?? 0) + by;
  }

  /** Counts without keeping the sums: {@link fold} must follow. */
  count(key: number, group: number, by: number): void {
    const at = key * this.groups + group;
    this.counts[at] = (this.counts[at] ?? 0) + by;
  }

  /** Lets through the groups whose weight is 1; without weights, the same as before. */
  fold(weights: Uint8Array = this.weight): void {
    const { counts, sums, laneOf, groups, lanes, keys, weight } = this;
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
  }

  clear(): void {
    this.counts.fill(0);
    this.sums.fill(0);
  }
}
