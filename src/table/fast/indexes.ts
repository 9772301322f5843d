/** Numbers of something, in as few bytes as they need. */
export type Index = Uint16Array | Uint32Array;

/** Room for `length` numbers below `limit`. */
export function indexes(length: number, limit: number): Index {
  return limit <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}
