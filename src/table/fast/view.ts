import { allBits, type Bits, lowestOf, noBits, onesOf } from './bits.ts';
import type { Cube } from './cube.ts';

/** A share of the cells of the cubes: so many events are quicker added one by one with the sums than by folding. */
const FEW = 0.1;

/** Cubes that count the same events: those of a set, followed as it changes. */
export class View {
  /** The events that are counted. */
  private readonly held: Bits;
  private readonly plus: Bits;
  private readonly minus: Bits;
  private readonly few: number;

  /** Counts all of so many events, as new cubes do. */
  constructor(
    private readonly events: number,
    private readonly cubes: readonly Cube[],
  ) {
    this.held = allBits(events);
    this.plus = noBits(events);
    this.minus = noBits(events);
    this.few = FEW * cubes.reduce((sum, cube) => sum + cube.size, 0);
  }

  /** Takes one event in, or out. */
  flip(position: number): void {
    const { held, cubes } = this;
    const word = position >>> 5;
    const is = (held[word] ?? 0) ^ (1 << (position & 31));
    held[word] = is;
    const by = ((is >>> (position & 31)) & 1) === 1 ? 1 : -1;
    for (let i = 0; i < cubes.length; i++) cubes[i]?.add(position, by);
  }

  /** Counts the events that two sets have in common: by what came and went, from nothing, or from all events downwards, whichever touches the fewest. */
  hold(a: Bits, b: Bits): void {
    const { held, plus, minus, cubes, events } = this;
    let changed = 0;
    for (let word = 0; word < held.length; word++) {
      const is = (a[word] ?? 0) & (b[word] ?? 0);
      const change = is ^ (held[word] ?? 0);
      plus[word] = change & is;
      minus[word] = change & ~is;
      if (change === 0) continue;
      held[word] = is;
      changed += onesOf(change);
    }
    if (changed <= this.few) {
      this.addEach(plus, 1);
      this.addEach(minus, -1);
      return;
    }
    const size = sizeOf(held);
    const least = Math.min(changed, size, events - size);
    if (least !== changed) {
      for (const cube of cubes) cube.reset(least !== size);
      plus.fill(0);
      minus.fill(0);
      if (least === size) plus.set(held);
      else complement(held, events, minus);
    }
    for (const cube of cubes) {
      cube.addSet(plus, 1);
      cube.addSet(minus, -1);
      cube.fold();
    }
  }

  private addEach(set: Bits, by: number): void {
    const { cubes } = this;
    for (let word = 0; word < set.length; word++) {
      let rest = set[word] ?? 0;
      while (rest !== 0) {
        const position = word * 32 + lowestOf(rest);
        rest &= rest - 1;
        for (let i = 0; i < cubes.length; i++) cubes[i]?.add(position, by);
      }
    }
  }
}

function sizeOf(set: Bits): number {
  let size = 0;
  for (let word = 0; word < set.length; word++) size += onesOf(set[word] ?? 0);
  return size;
}

function complement(set: Bits, count: number, out: Bits): void {
  const every = allBits(count);
  for (let word = 0; word < set.length; word++) out[word] = (every[word] ?? 0) & ~(set[word] ?? 0);
}
