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

  constructor(
    private readonly bytes: Uint8Array,
    private readonly where: string,
  ) {}

  /** The next column, of as many values as `out` holds, turned round: the first in the file comes last. */
  read(out: Int32Array): void {
    const { bytes } = this;
    const width = bytes[this.at] ?? 9;
    const end = this.at + HEAD_BYTES + width * out.length;
    if (width > 4 || end > bytes.length)
      throw new SnapshotFault(`The snapshot is damaged: ${this.where} is too short. Build it anew.`);
    const low = new DataView(bytes.buffer, bytes.byteOffset).getInt32(this.at + 1, true);
    const { length } = out;
    const last = this.at + HEAD_BYTES + length - 1;
    if (width === 0) out.fill(low);
    else if (width === 1) for (let i = 0; i < length; i++) out[i] = low + (bytes[last - i] ?? 0);
    else
      for (let i = 0; i < length; i++)
        out[i] = low + (bytes[last - i] ?? 0) + ((bytes[last + length - i] ?? 0) << 8);
    for (let plane = 2; plane < width; plane++) {
      const top = last + plane * length;
      const shift = 8 * plane;
      for (let i = 0; i < length; i++) out[i] = (out[i] ?? 0) + ((bytes[top - i] ?? 0) << shift);
    }
    this.at = end;
  }

  /** Checks that nothing is left. */
  end(): void {
    if (this.at !== this.bytes.length)
      throw new SnapshotFault(`The snapshot is damaged: ${this.where} is too long. Build it anew.`);
  }
}
