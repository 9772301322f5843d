import { type Bits, complement, lowestOf, noBits, onesOf, type Words } from './bits.ts';

/** What has just come into a set and gone from it: a room to find it out in, used again and again. */
export class Changes {
  /** Valid where words are `touched`. */
  readonly plus: Bits;
  readonly minus: Bits;
  readonly touched: Words;
  private list = new Int32Array(1024);

  /** For sets of so many positions. */
  constructor(count: number) {
    this.plus = noBits(count);
    this.minus = noBits(count);
    this.touched = { list: new Uint32Array(this.plus.length), count: 0 };
  }

  /** Makes a set what two others have in common, `dirty` being where that may have changed; gives how many positions came or went. */
  follow(held: Bits, a: Bits, b: Bits, dirty: Words): number {
    const { plus, minus, touched } = this;
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

  /** All of so many positions but those of a set; what was found before is lost. */
  others(set: Bits, count: number): Bits {
    return complement(set, count, this.minus);
  }

  /** The same as positions; those that went are inverted. */
  listed(): Int32Array {
    const { touched, plus, minus } = this;
    if (this.list.length < touched.count * 32) this.list = new Int32Array(touched.count * 32);
    const { list } = this;
    let n = 0;
    for (let i = 0; i < touched.count; i++) {
      const word = touched.list[i] ?? 0;
      const gone = minus[word] ?? 0;
      let rest = (plus[word] ?? 0) | gone;
      while (rest !== 0) {
        const bit = lowestOf(rest);
        rest &= rest - 1;
        const position = word * 32 + bit;
        list[n++] = ((gone >>> bit) & 1) === 1 ? ~position : position;
      }
    }
    return list.subarray(0, n);
  }
}
