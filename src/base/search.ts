/** First position whose value is at least `value`, in ascending values; their number when there is none. */
export function firstFrom(values: Int32Array | Uint32Array | Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
