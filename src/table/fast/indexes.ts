/** Numbers of something, in as few bytes as they need. */
export type Index = Uint16Array | Uint32Array;

/** Room for `length` numbers below `limit`. */
export function indexes(length: number, limit: number): Index {
  return limit <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** First position whose value is at least `value`, in ascending values. */
export function firstFrom(values: Int32Array | Uint32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The values of a column at some rows. */
export function pick<Column extends Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array>(
  column: Column,
  rows: Uint32Array,
): Column {
  const out = column.slice(0, rows.length) as Column;
  for (let i = 0; i < rows.length; i++) out[i] = column[rows[i] ?? 0] ?? 0;
  return out;
}
