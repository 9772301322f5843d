import type { Room } from '../kernel/room.ts';
import { allBitsIn, type Bits, lowestOf, type Words } from './bits.ts';
import type { Changes } from './changes.ts';
import type { Groups, Layout } from './cube-groups.ts';
import { type Index, indexes } from './indexes.ts';
import { forEachList, type Keys, nthOf } from './keys.ts';

/** Every word of a set. */
const EVERYWHERE: Words = { list: new Uint32Array(0), count: 1 };

/**
 * Counts of events by group and key, so that a whole group comes into the sums of a cube or goes from them without touching any event. They follow what the cube
 * holds only when they are asked for. Only the pairs that occur have a cell; cells are numbered by group.
 */
export class Cells {
  private readonly counts: Int32Array;
  private readonly full: Int32Array;
  private readonly keyOf: Index;
  /** First cell of each group, with the end as last. */
  private readonly start: Uint32Array;
  /** The cell of each pair, `rowOf[group] · size + key`, of groups that have any. */
  private readonly cellAt: Index;
  /** Groups without any key share a row without cells. */
  private readonly rowOf: Uint32Array;
  /** The events that are counted. */
  private readonly counted: Bits;

  /** Counts all of so many events. */
  constructor(
    private readonly keys: Keys,
    private readonly layout: Layout,
    private readonly groups: Groups,
    private readonly events: number,
    room: Room,
  ) {
    const { size } = layout;
    const { values } = keys;
    const groupAt = groups.at();
    const occurs = new Uint8Array(groups.count);
    forEachList(keys, (position) => {
      occurs[groupAt[position] ?? 0] = 1;
    });
    let rows = 0;
    for (let group = 0; group < groups.count; group++) rows += occurs[group] ?? 0;
    const rowOf = new Uint32Array(groups.count).fill(rows);
    for (let group = 0, row = 0; group < groups.count; group++) if (occurs[group] === 1) rowOf[group] = row++;
    const numbers = new Int32Array(rows * size);
    forEachList(keys, (position, from, to) => {
      const base = (rowOf[groupAt[position] ?? 0] ?? 0) * size;
      for (let i = from; i < to; i++) {
        const pair = base + (values[i] ?? 0);
        numbers[pair] = (numbers[pair] ?? 0) + 1;
      }
    });
    let cells = 0;
    for (let pair = 0; pair < numbers.length; pair++) cells += numbers[pair] === 0 ? 0 : 1;
    const [full, keyOf] = [new Int32Array(cells), indexes(cells, size)];
    const cellAt = indexes(numbers.length, cells);
    const start = new Uint32Array(rows + 2).fill(cells);
    let cell = 0;
    for (let row = 0; row < rows; row++) {
      start[row] = cell;
      for (let key = 0; key < size; key++) {
        const count = numbers[row * size + key] ?? 0;
        if (count === 0) continue;
        cellAt[row * size + key] = cell;
        keyOf[cell] = key;
        full[cell++] = count;
      }
    }
    this.full = full;
    this.counts = full.slice();
    this.counted = allBitsIn(room, events);
    this.keyOf = keyOf;
    this.cellAt = cellAt;
    this.start = start;
    this.rowOf = rowOf;
  }

  /** Counts just the events of a set: by what came and went, from nothing, or from all downwards. */
  follow(held: Bits, changes: Changes): void {
    const { counted, counts, events } = this;
    const changed = changes.follow(counted, held, held, EVERYWHERE);
    if (changed === 0) return;
    const size = changes.sizeOf(held);
    const least = Math.min(changed, size, events - size);
    if (least === changed) {
      this.addSet(changes.plus, 1, changes.touched);
      this.addSet(changes.minus, -1, changes.touched);
    } else if (least === size) {
      counts.fill(0);
      this.addSet(held, 1, null);
    } else {
      counts.set(this.full);
      this.addSet(changes.others(held, events), -1, null);
    }
  }

  private addSet(set: Bits, by: number, words: Words | null): void {
    const { counts, cellAt, rowOf, keys } = this;
    const { size } = this.layout;
    const groupAt = this.groups.at();
    const { has, offsets, values } = keys;
    const many = words === null ? set.length : words.count;
    for (let w = 0; w < many; w++) {
      const word = words === null ? w : (words.list[w] ?? 0);
      let rest = (set[word] ?? 0) & (has === null ? -1 : (has[word] ?? 0));
      while (rest !== 0) {
        const position = word * 32 + lowestOf(rest);
        rest &= rest - 1;
        const base = (rowOf[groupAt[position] ?? 0] ?? 0) * size;
        const nth = nthOf(keys, position);
        const end = offsets === null ? nth + 1 : (offsets[nth + 1] ?? 0);
        for (let i = offsets === null ? nth : (offsets[nth] ?? 0); i < end; i++) {
          const cell = cellAt[base + (values[i] ?? 0)] ?? 0;
          counts[cell] = (counts[cell] ?? 0) + by;
        }
      }
    }
  }

  /** How many sums a group has a part in. */
  sizeOf(group: number): number {
    const row = this.rowOf[group] ?? 0;
    return (this.start[row + 1] ?? 0) - (this.start[row] ?? 0);
  }

  /** Brings a group into sums, or takes it out of them. */
  addGroup(sums: Int32Array, group: number, by: number): void {
    this.addRow(this.counts, sums, group, by);
  }

  /** Makes sums those of the groups that are let through: of the events that are counted, or of `all` whatever. */
  sumUp(sums: Int32Array, weight: Uint8Array, all: boolean): void {
    sums.fill(0);
    for (let group = 0; group < weight.length; group++)
      if (weight[group] === 1) this.addRow(all ? this.full : this.counts, sums, group, 1);
  }

  private addRow(counts: Int32Array, sums: Int32Array, group: number, by: number): void {
    const { keyOf, start } = this;
    const { lanes, laneOf } = this.layout;
    const row = this.rowOf[group] ?? 0;
    const lane = laneOf[this.groups.typeOf[group] ?? 0] ?? 0;
    const end = start[row + 1] ?? 0;
    for (let cell = start[row] ?? 0; cell < end; cell++) {
      const sum = (keyOf[cell] ?? 0) * lanes + lane;
      sums[sum] = (sums[sum] ?? 0) + by * (counts[cell] ?? 0);
    }
  }
}
