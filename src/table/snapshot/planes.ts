import { SnapshotFault } from './format.ts';

/** Bytes before the planes of a column: width (1) and smallest value (4). */
const HEAD_BYTES = 5;

/**
 * Whole numbers as byte planes: how many bytes each needs (0 … 4) beside the smallest one, the smallest one, then all lowest bytes, all second bytes, and so on. Equal numbers
 * need no plane at all, and the planes that hardly change compress to next to nothing.
 */
export function packPlanes(values: Int32Array): Uint8Array {
  let low = values.length > 0 ? Number.POSITIVE_INFINITY : 0;
  let high = values.length > 0 ? Number.NEGATIVE_INFINITY : 0;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const width = Math.ceil(Math.log2(high - low + 1) / 8);
  const out = new Uint8Array(HEAD_BYTES + width * values.length);
  out[0] = width;
  new DataView(out.buffer).setInt32(1, low, true);
  for (let plane = 0; plane < width; plane++) {
    const at = HEAD_BYTES + plane * values.length;
    for (let i = 0; i < values.length; i++) out[at + i] = ((values[i] ?? 0) - low) >>> (8 * plane);
  }
  return out;
}

/** Reads columns of planes one after another. */
export class PlaneReader {
  private at = 0;
  private width = 0;
  private length = 0;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly where: string,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Goes to the next column, of `length` values; gives its smallest number. */
  next(length: number): number {
    const { bytes } = this;
    this.at += this.width * this.length;
    this.width = bytes[this.at] ?? 9;
    this.length = length;
    if (this.width > 4 || this.at + HEAD_BYTES + this.width * length > bytes.length)
      throw new SnapshotFault(`The snapshot is damaged: ${this.where} is too short. Build it anew.`);
    const low = this.view.getInt32(this.at + 1, true);
    this.at += HEAD_BYTES;
    return low;
  }

  /** True when the numbers of the column may be so large that they turn negative. */
  get isWide(): boolean {
    return this.width === 4;
  }

  /** Adds to each number how much it is more than the smallest, turned round: the first in the file comes last. Most bytes are 0, so four are looked at in one go. */
  addTo(out: Int32Array): void {
    const { view, width, length } = this;
    for (let plane = 0; plane < width; plane++) {
      const shift = 8 * plane;
      const last = this.at + (plane + 1) * length - 1;
      let i = 0;
      for (; i + 4 <= length; i += 4) {
        const four = view.getInt32(last - i - 3, true);
        if (four === 0) continue;
        out[i] = (out[i] ?? 0) + ((four >>> 24) << shift);
        out[i + 1] = (out[i + 1] ?? 0) + (((four >>> 16) & 255) << shift);
        out[i + 2] = (out[i + 2] ?? 0) + (((four >>> 8) & 255) << shift);
        out[i + 3] = (out[i + 3] ?? 0) + ((four & 255) << shift);
      }
      for (; i < length; i++) out[i] = (out[i] ?? 0) + (view.getUint8(last - i) << shift);
    }
  }

  /** Puts the numbers of a column of at most one plane where they belong, turned round; false when one of them is beyond `low … high`. */
  copyTo(out: Uint8Array, smallest: number, [low, high]: readonly [low: number, high: number]): boolean {
    const { bytes, at, width, length } = this;
    if (width === 0) {
      out.fill(smallest);
      return smallest >= low && smallest <= high;
    }
    const last = at + length - 1;
    let beyond = 0;
    for (let i = 0; i < length; i++) {
      const value = smallest + (bytes[last - i] ?? 0);
      out[i] = value;
      beyond |= (value - low) | (high - value);
    }
    return beyond >= 0;
  }

  /** True when the column has at most one plane. */
  get isNarrow(): boolean {
    return this.width <= 1;
  }

  /** Checks that nothing is left. */
  end(): void {
    if (this.at + this.width * this.length !== this.bytes.length)
      throw new SnapshotFault(`The snapshot is damaged: ${this.where} is too long. Build it anew.`);
  }
}
