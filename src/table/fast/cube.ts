import {
  addBit,
  allBits,
  type Bits,
  flipBit,
  hasBit,
  lowestOf,
  noBits,
  onesOf,
  runAt,
  unite,
  type Words,
} from './bits.ts';
import type { Changes } from './changes.ts';
import { forEachList, type Keys, nthOf } from './keys.ts';

/** A share of the cells. */
const FEW = 0.1;

/** How a cube is laid out: its keys, and to which of so many lanes of the sums of a key each group adds. `weight`: 1 for the groups that are let through. */
export type Layout = { size: number; lanes: number; laneOf: Uint8Array; weight: Uint8Array };

/**
 * Counts by key and group, with their sum over the groups that are let through always at hand: a change of one event touches a few numbers, a change of
 * the groups refolds them without touching any event. Only the pairs of key and group that occur have a cell; cells are numbered by group.
 */
export class Cube {
  /** Sums over the groups let through: `lanes` of them a key. */
  readonly sums: Int32Array;
  /** The events that are counted. */
  private readonly held: Bits;
  /** So many events are quicker added one by one with the sums than by folding. */
  private readonly few: number;
  private readonly cells: Keys<Uint32Array | Uint16Array>;
  private readonly counts: Int32Array;
  /** The counts of all events. */
  private readonly full: Int32Array;
  private readonly sumOf: Uint32Array;
  private readonly groupOf: Uint32Array;
  /** First cell of each group, with the end as last. */
  private readonly start: Uint32Array;
  /** The cell of each pair of group and key, `rowOf[group] · size + key`, of groups that have any; where pairs are not kept there are none. */
  private readonly cellAt: Uint32Array | Uint16Array = new Uint16Array(0);
  private readonly rowOf: Uint32Array;
  private postings: (Bits | Uint32Array)[] | null = null;

  /** Counts all of so many events. The values of `keys` are `group · size + key`; their array is used up. */
  constructor(
    keys: Keys,
    private readonly layout: Layout,
    private readonly events: number,
    private readonly changes: Changes,
    keepPairs = false,
  ) {
    const { values } = keys;
    const { weight, lanes, laneOf, size } = layout;
    const numbers = new Int32Array(weight.length * size);
    for (let i = 0; i < values.length; i++) {
      const at = values[i] ?? 0;
      numbers[at] = (numbers[at] ?? 0) + 1;
    }
    let cells = 0;
    for (let at = 0; at < numbers.length; at++) cells += numbers[at] === 0 ? 0 : 1;
    this.held = allBits(events);
    this.few = Math.ceil(cells * FEW);
    this.full = new Int32Array(cells);
    this.sumOf = new Uint32Array(cells);
    this.groupOf = new Uint32Array(cells);
    this.start = new Uint32Array(weight.length + 1);
    this.rowOf = new Uint32Array(weight.length);
    this.sums = new Int32Array(size * lanes);
    let cell = 0;
    for (let group = 0; group < weight.length; group++) {
      for (let key = 0; key < size; key++) {
        const at = group * size + key;
        if (numbers[at] === 0) continue;
        this.full[cell] = numbers[at] ?? 0;
        this.sumOf[cell] = key * lanes + (laneOf[group] ?? 0);
        this.groupOf[cell] = group;
        numbers[at] = cell++;
      }
      this.start[group + 1] = cell;
    }
    const cellOf = cells > 0x10000 ? values : new Uint16Array(values.length);
    for (let i = 0; i < values.length; i++) cellOf[i] = numbers[values[i] ?? 0] ?? 0;
    if (keepPairs) this.cellAt = this.pairs(numbers);
    this.cells = { ...keys, values: cellOf };
    this.counts = this.full.slice();
    this.fold();
  }

  /** The numbers of cells by group and key, without the groups that have none. */
  private pairs(numbers: Int32Array): Uint32Array | Uint16Array {
    const { start, rowOf, full } = this;
    const { size } = this.layout;
    let rows = 0;
    for (let group = 0; group < rowOf.length; group++)
      if ((start[group] ?? 0) < (start[group + 1] ?? 0)) rowOf[group] = rows++;
    const cellAt = full.length > 0x10000 ? new Uint32Array(rows * size) : new Uint16Array(rows * size);
    for (let group = 0; group < rowOf.length; group++)
      if ((start[group] ?? 0) < (start[group + 1] ?? 0))
        cellAt.set(numbers.subarray(group * size, (group + 1) * size), (rowOf[group] ?? 0) * size);
    return cellAt;
  }

  /**
   * Counts the events that two sets have in common: by what came and went, from nothing, or from all events downwards, whichever touches the fewest.
   * `dirty`: where either may have changed.
   */
  hold(a: Bits, b: Bits, dirty: Words): void {
    const { held, events, changes } = this;
    const changed = changes.follow(held, a, b, dirty);
    if (changed === 0) return;
    const live = changed <= this.few;
    const size = changed * 16 < events ? events / 2 : sizeOf(held);
    const least = Math.min(changed, size, events - size);
    if (live) this.addEach(changes.listed(), true);
    else if (least === changed && changed * 32 < events) this.addEach(changes.listed(), false);
    else if (least === changed) {
      this.addSet(changes.plus, 1, changes.touched);
      this.addSet(changes.minus, -1, changes.touched);
    } else if (least === size) {
      this.counts.fill(0);
      this.addSet(held, 1, null);
    } else {
      this.counts.set(this.full);
      this.addSet(complement(held, events, changes.minus), -1, null);
    }
    if (!live) this.fold();
  }

  /** Takes the event at a position for one that is counted, or no more; gives by how many its cells change. */
  protected turnBit(position: number): number {
    flipBit(this.held, position);
    return hasBit(this.held, position) ? 1 : -1;
  }

  /** `by` more in the cell of a pair, and in the sums. */
  protected addKey(group: number, key: number, by: number): void {
    const { counts, sums, layout } = this;
    const cell = this.cellAt[(this.rowOf[group] ?? 0) * layout.size + key] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + by;
    const sum = key * layout.lanes + (layout.laneOf[group] ?? 0);
    sums[sum] = (sums[sum] ?? 0) + by * (layout.weight[group] ?? 0);
  }

  /** Adds the events of positions, and takes out those of inverted ones; if `live` in the sums too. */
  private addEach(changes: Int32Array, live: boolean): void {
    const { cells, counts, sums, sumOf, groupOf } = this;
    const { weight } = this.layout;
    const { has, offsets, values } = cells;
    const [from, to] = [new Uint32Array(changes.length), new Uint32Array(changes.length)];
    // Where the cells are is looked up for all first, without a branch, so that memory can answer many at a time.
    for (let i = 0; i < changes.length; i++) {
      const change = changes[i] ?? 0;
      const position = change ^ (change >> 31);
      const nth = has === null ? position : nthOf(cells, position);
      from[i] = offsets === null ? nth : (offsets[nth] ?? 0);
      to[i] = offsets === null ? nth + 1 : (offsets[nth + 1] ?? 0);
      if (has !== null && !hasBit(has, position)) to[i] = 0;
    }
    for (let i = 0; i < changes.length; i++) {
      const by = (changes[i] ?? 0) < 0 ? -1 : 1;
      const end = to[i] ?? 0;
      for (let j = from[i] ?? 0; j < end; j++) {
        const cell = values[j] ?? 0;
        counts[cell] = (counts[cell] ?? 0) + by;
        if (!live) continue;
        const sum = sumOf[cell] ?? 0;
        sums[sum] = (sums[sum] ?? 0) + by * (weight[groupOf[cell] ?? 0] ?? 0);
      }
    }
  }

  /** `by` more of the events of a set, in some of its words or all; {@link fold} must follow. */
  private addSet(set: Bits, by: number, words: Words | null): void {
    const { cells } = this;
    const { has, before, offsets } = cells;
    const many = words === null ? set.length : words.count;
    for (let w = 0; w < many; w++) {
      const word = words === null ? w : (words.list[w] ?? 0);
      const here = has === null ? -1 : (has[word] ?? 0);
      let rest = (set[word] ?? 0) & here;
      while (rest !== 0) {
        const bit = lowestOf(rest);
        // Neighbours lie side by side: all of them are added in one go.
        const length = has === null ? runAt(rest, bit) : 1;
        const nth = has === null ? word * 32 + bit : (before[word] ?? 0) + onesOf(here & ~(-1 << bit));
        rest &= bit + length === 32 ? 0 : -1 << (bit + length);
        if (offsets === null) this.addCells(nth, nth + length, by);
        else this.addCells(offsets[nth] ?? 0, offsets[nth + length] ?? 0, by);
      }
    }
  }

  private addCells(from: number, to: number, by: number): void {
    const { counts } = this;
    const { values } = this.cells;
    for (let i = from; i < to; i++) {
      const cell = values[i] ?? 0;
      counts[cell] = (counts[cell] ?? 0) + by;
    }
  }

  /** Sums up anew. */
  private fold(): void {
    const { weight } = this.layout;
    this.sums.fill(0);
    for (let group = 0; group < weight.length; group++) if (weight[group] === 1) this.addGroup(group, 1);
  }

  /** Brings a group into the sums, or takes it out of them. */
  addGroup(group: number, by: number): void {
    const { sums, sumOf, counts } = this;
    const end = this.start[group + 1] ?? 0;
    for (let cell = this.start[group] ?? 0; cell < end; cell++) {
      const sum = sumOf[cell] ?? 0;
      sums[sum] = (sums[sum] ?? 0) + by * (counts[cell] ?? 0);
    }
  }

  /** Puts the positions of the events with a key that `isWanted` into a set. */
  findHaving(isWanted: Uint8Array, into: Bits): void {
    this.postings ??= this.listPositions();
    for (let key = 0; key < isWanted.length; key++) {
      const positions = this.postings[key];
      if (isWanted[key] === 0 || !positions) continue;
      if (positions instanceof Int32Array) unite(into, positions);
      else for (let i = 0; i < positions.length; i++) addBit(into, positions[i] ?? 0);
    }
  }

  /** The positions of each key: as a set where that is smaller than the positions themselves. */
  private listPositions(): (Bits | Uint32Array)[] {
    const { cells, sumOf, full, layout, events } = this;
    const keyOf = sumOf.map((sum) => Math.floor(sum / layout.lanes));
    const sizes = new Uint32Array(layout.size);
    for (let cell = 0; cell < full.length; cell++) {
      const key = keyOf[cell] ?? 0;
      sizes[key] = (sizes[key] ?? 0) + (full[cell] ?? 0);
    }
    const postings = Array.from(sizes, (size) =>
      size * 32 > events ? noBits(events) : new Uint32Array(size),
    );
    const next = new Uint32Array(layout.size);
    const { values } = cells;
    forEachList(cells, (position, from, to) => {
      for (let i = from; i < to; i++) {
        const key = keyOf[values[i] ?? 0] ?? 0;
        const positions = postings[key];
        if (positions instanceof Int32Array) addBit(positions, position);
        else if (positions) {
          const at = next[key] ?? 0;
          positions[at] = position;
          next[key] = at + 1;
        }
      }
    });
    return postings;
  }
}

function sizeOf(set: Bits): number {
  let size = 0;
  for (let word = 0; word < set.length; word++) size += onesOf(set[word] ?? 0);
  return size;
}

function complement(set: Bits, count: number, out: Bits): Bits {
  const every = allBits(count);
  for (let word = 0; word < set.length; word++) out[word] = (every[word] ?? 0) & ~(set[word] ?? 0);
  return out;
}
