import { allBits, type Bits, lowestOf, noBits, onesOf, type Words } from './bits.ts';
import type { Cube } from './cube.ts';

/** A share of the cells of the cubes: so many events are quicker added one by one with the sums than by folding. */
const FEW = 0.1;

/** Cubes that count the same events: those of a set, followed as it changes. */
export class View {
  /** The events that are counted. */
  private readonly held: Bits;
  /** What has just come and gone, where words are `touched`. */
  private readonly plus: Bits;
  private readonly minus: Bits;
  private readonly touched: Words;
  /** The same as positions; those that went are inverted. */
  private readonly changes: Int32Array;
  private readonly few: number;

  /** Counts all of so many events, as new cubes do. */
  constructor(
    private readonly events: number,
    private readonly cubes: readonly Cube[],
  ) {
    this.held = allBits(events);
    this.plus = noBits(events);
    this.minus = noBits(events);
    this.touched = { list: new Uint32Array(this.held.length), count: 0 };
    this.few = Math.ceil(FEW * cubes.reduce((sum, cube) => sum + cube.size, 0));
    this.changes = new Int32Array(this.few);
  }

  /**
   * Counts the events that two sets have in common: by what came and went, from nothing, or from all events downwards, whichever touches the fewest.
   * `dirty`: where either may have changed.
   */
  hold(a: Bits, b: Bits, dirty: Words): void {
    const { plus, minus, touched, cubes, events, held } = this;
    const changed = this.compare(a, b, dirty);
    if (changed === 0) return;
    if (changed <= this.few) {
      const changes = this.listChanges();
      for (const cube of cubes) cube.addEach(changes);
      return;
    }
    const size = changed < events / 16 ? events / 2 : sizeOf(held);
    const least = Math.min(changed, size, events - size);
    for (const cube of cubes) {
      if (least === changed) {
        cube.addSet(plus, 1, touched);
        cube.addSet(minus, -1, touched);
      } else {
        cube.reset(least !== size);
        if (least === size) cube.addSet(held, 1, null);
        else cube.addSet(complement(held, events, minus), -1, null);
      }
      cube.fold();
    }
  }

  /** Takes over what two sets have in common; gives how many events came or went. */
  private compare(a: Bits, b: Bits, dirty: Words): number {
    const { held, plus, minus, touched } = this;
    const all = dirty.count > dirty.list.length;
    const many = all ? held.length : dirty.count;
    let [n, changed] = [0, 0];
    for (let i = 0; i < many; i++) {
      const word = all ? i : (dirty.list[i] ?? 0);
      const is = (a[word] ?? 0) & (b[word] ?? 0);
      const change = is ^ (held[word] ?? 0);
      if (change === 0) continue;
      held[word] = is;
      plus[word] = change & is;
      minus[word] = change & ~is;
      touched.list[n++] = word;
      changed += onesOf(change);
    }
    touched.count = n;
    return changed;
  }

  private listChanges(): Int32Array {
    const { touched, plus, minus, changes } = this;
    let n = 0;
    for (let i = 0; i < touched.count; i++) {
      const word = touched.list[i] ?? 0;
      const gone = minus[word] ?? 0;
      let rest = (plus[word] ?? 0) | gone;
      while (rest !== 0) {
        const bit = lowestOf(rest);
        rest &= rest - 1;
        const position = word * 32 + bit;
        changes[n++] = ((gone >>> bit) & 1) === 1 ? ~position : position;
      }
    }
    return changes.subarray(0, n);
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
