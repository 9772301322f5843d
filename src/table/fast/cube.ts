import type { Room } from '../kernel/room.ts';
import type { Adder, Adding } from './add.ts';
import { allBitsIn, type Bits, flipBit, type Words } from './bits.ts';
import { Cells } from './cells.ts';
import type { Changes, Held } from './changes.ts';
import type { Groups, Layout, Weights } from './cube-groups.ts';
import { type Index, indexesIn } from './indexes.ts';
import { forEachList, type Keys } from './keys.ts';
import { listPositions, type Postings, uniteKey } from './postings.ts';

/** What the cubes of a table share: the room where they count, and what counts there. */
export type Bench = { room: Room; add: Adder; changes: Changes };

/**
 * Sums of events by key over the groups that are let through, from the first `hold` on at hand: a change of one event touches only the sums of its keys. What is needed for
 * anything else is made when it is first needed: the keys by position when a set of positions changes, the counts by group (see {@link Cells}) when a
 * group is let through or no more.
 */
export class Cube {
  /** Sums over the groups let through: `lanes` of them a key. */
  readonly sums: Int32Array;
  /** The events that the sums hold. */
  private readonly held: Held;
  /** Goes up whenever these change. */
  private version = 0;
  /** The sums when every group was last let through, and the version of what was held then. */
  private unclosed: { version: number; sums: Int32Array } | null = null;
  /** The sums of all events, whatever their group; null as long as nobody has looked. */
  private whole: Int32Array | null = null;
  private gathered: Keys | null = null;
  /** Counts by group, and the version of what is held that they follow. */
  private readonly cells = new Map<Groups, { cells: Cells; version: number }>();
  private postings: Postings | null = null;
  /** The sum that each value adds to. */
  private aims: Index | null = null;

  /** Holds all of so many events. `sumAll` adds up all of them. */
  constructor(
    private readonly gather: (room: Room) => Keys,
    protected readonly layout: Layout,
    private readonly events: number,
    private readonly bench: Bench,
    protected weights: Weights,
    private readonly sumAll: (sums: Int32Array) => void,
  ) {
    this.sums = bench.room.int32(layout.size * layout.lanes);
    this.held = { bits: allBitsIn(bench.room, events), like: 0 };
  }

  /**
   * Holds the events that two sets have in common: by what came and went, from nothing, or from all events downwards, whichever touches the fewest.
   * `dirty`: where either may have changed.
   */
  hold(a: Bits, b: Bits, dirty: Words, weights: Weights): void {
    if (this.whole === null) {
      this.sumAll(this.sums);
      this.whole = this.sums.slice();
    }
    const { held, events } = this;
    const { changes, add } = this.bench;
    if (weights.groups !== this.weights.groups) {
      if (changes.followLike(held, a, b, dirty) > 0) this.version++;
      this.weights = weights;
      this.followed().sumUp(this.sums, weights.open, false);
      return;
    }
    this.weigh(weights);
    const changed = changes.followLike(held, a, b, dirty);
    if (changed === 0) return;
    this.version++;
    const size = changed * 16 < events ? events / 2 : changes.sizeOf(held.bits);
    const least = Math.min(changed, size, events - size);
    if (least === changed) {
      add(this.adding(), changes.plus, 1, changes.touched);
      add(this.adding(), changes.minus, -1, changes.touched);
    } else if (least === size) {
      this.sums.fill(0);
      add(this.adding(), held.bits, 1, null);
    } else {
      const { open } = weights;
      if (open.includes(0)) this.counted().cells.sumUp(this.sums, open, true);
      else this.sums.set(this.whole);
      add(this.adding(), changes.others(held.bits, events), -1, null);
    }
  }

  /** Takes the event at a position for one that is held, or no more. */
  protected turnBit(position: number): void {
    flipBit(this.held.bits, position);
    this.held.like = -1;
    this.version++;
  }

  /** Lets other groups through: from those of before or from none, whichever touches the fewest sums; all of them as they last were. */
  private weigh(weights: Weights): void {
    if (weights === this.weights) return;
    const [{ open: before }, { open }] = [this.weights, weights];
    this.weights = weights;
    if (!before.includes(0)) this.unclosed = { version: this.version, sums: this.sums.slice() };
    if (this.unclosed?.version === this.version && !open.includes(0)) {
      this.sums.set(this.unclosed.sums);
      return;
    }
    if (before.every((is, group) => is === open[group])) return;
    const cells = this.followed();
    let [turned, opened] = [0, 0];
    for (let group = 0; group < open.length; group++) {
      const size = cells.sizeOf(group);
      if (open[group] !== before[group]) turned += size;
      if (open[group] === 1) opened += size;
    }
    if (opened < turned) {
      cells.sumUp(this.sums, open, false);
      return;
    }
    for (let group = 0; group < open.length; group++) {
      const by = (open[group] ?? 0) - (before[group] ?? 0);
      if (by !== 0) cells.addGroup(this.sums, group, by);
    }
  }

  /** The counts by group of what is held. */
  private followed(): Cells {
    const counted = this.counted();
    if (counted.version !== this.version) counted.cells.follow(this.held.bits, this.bench.changes);
    counted.version = this.version;
    return counted.cells;
  }

  private keys(): Keys {
    this.gathered ??= this.gather(this.bench.room);
    return this.gathered;
  }

  private adding(): Adding {
    const { sums, weights } = this;
    return { sums, keys: this.keys(), targets: this.targets(), weights };
  }

  /** The sum that each value of the keys adds to. */
  private targets(): Index {
    if (this.aims !== null) return this.aims;
    const { lanes, laneOf, size } = this.layout;
    const keys = this.keys();
    const { values } = keys;
    if (lanes === 1) {
      this.aims = values;
      return values;
    }
    const { groups } = this.weights;
    const groupAt = groups.at();
    const aims = indexesIn(this.bench.room, values.length, size * lanes);
    forEachList(keys, (position, from, to) => {
      const lane = laneOf[groups.typeOf[groupAt[position] ?? 0] ?? 0] ?? 0;
      for (let i = from; i < to; i++) aims[i] = (values[i] ?? 0) * lanes + lane;
    });
    this.aims = aims;
    return aims;
  }

  private counted(): { cells: Cells; version: number } {
    const { cells } = this;
    const { groups } = this.weights;
    const known = cells.get(groups);
    if (known) return known;
    const made = {
      cells: new Cells(this.keys(), this.layout, groups, this.events, this.bench.room),
      version: -1,
    };
    cells.set(groups, made);
    return made;
  }

  /** Puts the positions of the events with a key that `isWanted` into a set. */
  findHaving(isWanted: Uint8Array, into: Bits): void {
    this.postings ??= listPositions(this.keys(), this.layout.size, this.events);
    for (let key = 0; key < isWanted.length; key++)
      if (isWanted[key] === 1) uniteKey(this.postings, key, into);
  }
}
