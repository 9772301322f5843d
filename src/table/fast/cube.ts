import { type Grouped, groupBy } from './slots.ts';

/**
 * Counts by key and group, with their sum over the groups that are let through always at hand: a change of one event touches two numbers, a change of
 * the groups refolds them without touching any event. Only the pairs of key and group that occur have a cell.
 */
export class Cube {
  /** Sums over the groups let through: `lanes` of them a key, each group belonging to one lane. */
  readonly sums: Int32Array;
  /** By cell. */
  readonly counts: Int32Array;
  private readonly sumOf: Uint32Array;
  private readonly weight: Uint8Array;
  private readonly byGroup: Grouped;

  constructor(
    keys: number,
    lanes: number,
    laneOf: Uint8Array,
    private readonly cells: Cells,
  ) {
    this.sums = new Int32Array(keys * lanes);
    this.counts = new Int32Array(cells.key.length);
    this.sumOf = cells.key.map((key, cell) => key * lanes + (laneOf[cells.group[cell] ?? 0] ?? 0));
    this.weight = new Uint8Array(laneOf.length).fill(1);
    this.byGroup = groupBy(cells.group, laneOf.length);
  }

  /** `by` more events in the cells of the first `n` rows; not `live`, without keeping the sums: {@link fold} must follow. */
  add({ cellOf, offsets }: CellsOfRows, rows: Uint32Array, n: number, by: number, live: boolean): void {
    if (offsets !== null) {
      for (let i = 0; i < n; i++) {
        const row = rows[i] ?? 0;
        const end = offsets[row + 1] ?? 0;
        for (let j = offsets[row] ?? 0; j < end; j++) this.addTo(cellOf[j] ?? 0, by, live);
      }
    } else if (live) {
      for (let i = 0; i < n; i++) this.addTo(cellOf[rows[i] ?? 0] ?? 0, by, true);
    } else {
      const { counts } = this;
      for (let i = 0; i < n; i++) {
        const cell = cellOf[rows[i] ?? 0] ?? 0;
        counts[cell] = (counts[cell] ?? 0) + by;
      }
    }
  }

  private addTo(cell: number, by: number, live: boolean): void {
    const { counts, sums, sumOf, weight, cells } = this;
    counts[cell] = (counts[cell] ?? 0) + by;
    if (!live || weight[cells.group[cell] ?? 0] === 0) return;
    const sum = sumOf[cell] ?? 0;
    sums[sum] = (sums[sum] ?? 0) + by;
  }

  /** Sums up anew. */
  fold(): void {
    const { counts, sums, sumOf, weight } = this;
    const { group } = this.cells;
    sums.fill(0);
    for (let cell = 0; cell < counts.length; cell++) {
      if (weight[group[cell] ?? 0] === 0) continue;
      const sum = sumOf[cell] ?? 0;
      sums[sum] = (sums[sum] ?? 0) + (counts[cell] ?? 0);
    }
  }

  /** Lets through the groups whose weight is 1. */
  weigh(weights: Uint8Array): void {
    const { counts, sums, sumOf, weight } = this;
    const { start, items } = this.byGroup;
    for (let group = 0; group < weight.length; group++) {
      const by = (weights[group] ?? 0) - (weight[group] ?? 0);
      if (by === 0) continue;
      weight[group] = weights[group] ?? 0;
      const end = start[group + 1] ?? 0;
      for (let i = start[group] ?? 0; i < end; i++) {
        const cell = items[i] ?? 0;
        const sum = sumOf[cell] ?? 0;
        sums[sum] = (sums[sum] ?? 0) + by * (counts[cell] ?? 0);
      }
    }
  }
}

/** Cell of each row; with `offsets`, the cells of row i are `cellOf[offsets[i] … offsets[i + 1])`. */
export type CellsOfRows = { cellOf: Uint32Array | Uint16Array; offsets: Uint32Array | null };

/** The pairs of key and group that occur. */
export type Cells = { key: Uint32Array; group: Uint32Array };

/** Numbers the pairs of key and group as they turn up. */
export class CellFinder {
  private readonly found: Int32Array;
  private readonly keys: number[] = [];
  private readonly groupsOf: number[] = [];

  constructor(
    keys: number,
    private readonly groups: number,
  ) {
    this.found = new Int32Array(keys * groups).fill(-1);
  }

  find(key: number, group: number): number {
    const at = key * this.groups + group;
    const known = this.found[at] ?? -1;
    if (known >= 0) return known;
    this.keys.push(key);
    this.groupsOf.push(group);
    this.found[at] = this.keys.length - 1;
    return this.keys.length - 1;
  }

  cells(): Cells {
    return { key: Uint32Array.from(this.keys), group: Uint32Array.from(this.groupsOf) };
  }
}
