import { allBits, type Bits, flipBit, hasBit, lowestOf, onesOf, runAt, sizeOf, type Words } from './bits.ts';
import { Cells } from './cells.ts';
import type { Changes } from './changes.ts';
import type { Groups, Layout, Weights } from './cube-groups.ts';
import { type Keys, nthOf } from './keys.ts';
import { listPositions, type Postings, uniteKey } from './postings.ts';

/** Fewer changes a word are looked up one by one. */
const SPARSE = 3;

/**
 * Sums of events by key over the groups that are let through, from the first `hold` on at hand: a change of one event touches only the sums of its keys. What is needed for
 * anything else is made when it is first needed: the keys by position when a set of positions changes, the counts by group (see {@link Cells}) when a
 * group is let through or no more.
 */
export class Cube {
  /** Sums over the groups let through: `lanes` of them a key. */
  readonly sums: Int32Array;
  /** The events that the sums hold. */
  private readonly held: Bits;
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
  /** The lane that the events of each group add to, below 0 for groups that are not let through; and for which weights. */
  private laneAt: { of: Weights | null; lanes: Int8Array } = { of: null, lanes: new Int8Array(0) };

  /** Holds all of so many events. `sumAll` adds up all of them. */
  constructor(
    private readonly gather: () => Keys,
    protected readonly layout: Layout,
    private readonly events: number,
    private readonly changes: Changes,
    protected weights: Weights,
    private readonly sumAll: (sums: Int32Array) => void,
  ) {
    this.sums = new Int32Array(layout.size * layout.lanes);
    this.held = allBits(events);
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
    const { held, events, changes } = this;
    if (weights.groups !== this.weights.groups) {
      if (changes.follow(held, a, b, dirty) > 0) this.version++;
      this.weights = weights;
      this.followed().sumUp(this.sums, weights.open, false);
      return;
    }
    this.weigh(weights);
    const changed = changes.follow(held, a, b, dirty);
    if (changed === 0) return;
    this.version++;
    const size = changed * 16 < events ? events / 2 : sizeOf(held);
    const least = Math.min(changed, size, events - size);
    if (least === changed && changed < changes.touched.count * SPARSE && changed * 32 < events)
      this.addEach(changes.listed());
    else if (least === changed) {
      this.addSet(changes.plus, 1, changes.touched);
      this.addSet(changes.minus, -1, changes.touched);
    } else if (least === size) {
      this.sums.fill(0);
      this.addSet(held, 1, null);
    } else {
      const { open } = weights;
      if (open.includes(0)) this.counted().cells.sumUp(this.sums, open, true);
      else this.sums.set(this.whole);
      this.addSet(changes.others(held, events), -1, null);
    }
  }

  /** Takes the event at a position for one that is held, or no more. */
  protected turnBit(position: number): void {
    flipBit(this.held, position);
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
    if (counted.version !== this.version) counted.cells.follow(this.held, this.changes);
    counted.version = this.version;
    return counted.cells;
  }

  private lanes(): Int8Array {
    const { weights, layout } = this;
    if (this.laneAt.of !== weights) {
      const { open, groups } = weights;
      const lanes = new Int8Array(open.length);
      for (let group = 0; group < open.length; group++)
        lanes[group] = open[group] === 1 ? (layout.laneOf[groups.typeOf[group] ?? 0] ?? 0) : -1;
      this.laneAt = { of: weights, lanes };
    }
    return this.laneAt.lanes;
  }

  private keys(): Keys {
    this.gathered ??= this.gather();
    return this.gathered;
  }

  private counted(): { cells: Cells; version: number } {
    const { cells } = this;
    const { groups } = this.weights;
    const known = cells.get(groups);
    if (known) return known;
    const made = { cells: new Cells(this.keys(), this.layout, groups, this.events), version: -1 };
    cells.set(groups, made);
    return made;
  }

  /** Adds the events of positions, and takes out those of inverted ones. */
  private addEach(changes: Int32Array): void {
    const { sums } = this;
    const { lanes } = this.layout;
    const laneAt = this.lanes();
    const groupAt = this.weights.groups.at();
    const keys = this.keys();
    const { has, offsets, values } = keys;
    const [from, to] = [new Uint32Array(changes.length), new Uint32Array(changes.length)];
    // Where the keys are is looked up for all first, without a branch, so that memory can answer many at a time.
    for (let i = 0; i < changes.length; i++) {
      const change = changes[i] ?? 0;
      const position = change ^ (change >> 31);
      const nth = has === null ? position : nthOf(keys, position);
      from[i] = offsets === null ? nth : (offsets[nth] ?? 0);
      to[i] = offsets === null ? nth + 1 : (offsets[nth + 1] ?? 0);
      if (has !== null && !hasBit(has, position)) to[i] = 0;
    }
    for (let i = 0; i < changes.length; i++) {
      const change = changes[i] ?? 0;
      const lane = laneAt[groupAt[change ^ (change >> 31)] ?? 0] ?? 0;
      if (lane < 0) continue;
      const by = change < 0 ? -1 : 1;
      const end = to[i] ?? 0;
      for (let j = from[i] ?? 0; j < end; j++) {
        const sum = (values[j] ?? 0) * lanes + lane;
        sums[sum] = (sums[sum] ?? 0) + by;
      }
    }
  }

  /** `by` more of the events of a set, in some of its words or all. */
  private addSet(set: Bits, by: number, words: Words | null): void {
    const { sums } = this;
    const { lanes } = this.layout;
    const { groups, open } = this.weights;
    const laneAt = this.lanes();
    const groupAt = groups.at();
    const { has, before, offsets, values } = this.keys();
    if (lanes === 1 && has === null && offsets !== null && !open.includes(0)) {
      addRuns(sums, offsets, values, set, by, words);
      return;
    }
    const many = words === null ? set.length : words.count;
    for (let w = 0; w < many; w++) {
      const word = words === null ? w : (words.list[w] ?? 0);
      const here = has === null ? -1 : (has[word] ?? 0);
      let rest = (set[word] ?? 0) & here;
      while (rest !== 0) {
        const bit = lowestOf(rest);
        rest &= rest - 1;
        const position = word * 32 + bit;
        const lane = laneAt[groupAt[position] ?? 0] ?? 0;
        if (lane < 0) continue;
        const nth = has === null ? position : (before[word] ?? 0) + onesOf(here & ~(-1 << bit));
        const end = offsets === null ? nth + 1 : (offsets[nth + 1] ?? 0);
        for (let i = offsets === null ? nth : (offsets[nth] ?? 0); i < end; i++) {
          const sum = (values[i] ?? 0) * lanes + lane;
          sums[sum] = (sums[sum] ?? 0) + by;
        }
      }
    }
  }

  /** Puts the positions of the events with a key that `isWanted` into a set. */
  findHaving(isWanted: Uint8Array, into: Bits): void {
    this.postings ??= listPositions(this.keys(), this.layout.size, this.events);
    for (let key = 0; key < isWanted.length; key++)
      if (isWanted[key] === 1) uniteKey(this.postings, key, into);
  }
}

/** `by` more of the lists of a set, where groups do not matter. Neighbours lie side by side: all of them are added in one go. */
function addRuns(
  sums: Int32Array,
  offsets: Uint32Array,
  values: Keys['values'],
  set: Bits,
  by: number,
  words: Words | null,
): void {
  const many = words === null ? set.length : words.count;
  for (let w = 0; w < many; w++) {
    const word = words === null ? w : (words.list[w] ?? 0);
    let rest = set[word] ?? 0;
    while (rest !== 0) {
      const bit = lowestOf(rest);
      const next = bit + runAt(rest, bit);
      rest &= next === 32 ? 0 : -1 << next;
      const end = offsets[word * 32 + next] ?? 0;
      for (let i = offsets[word * 32 + bit] ?? 0; i < end; i++) {
        const sum = values[i] ?? 0;
        sums[sum] = (sums[sum] ?? 0) + by;
      }
    }
  }
}
