/** Bytes that can be read in parts: a file in hand, or one behind an address that answers ranges. */
export type ByteSource = {
  /** The bytes `from … to`, fewer where the file ends before. */
  read: (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;
  /** Length of the whole, known after the first reading; null when the server does not say. */
  size: () => number | null;
};

/** Bytes in hand. */
export function sourceOf(bytes: Uint8Array<ArrayBuffer>): ByteSource {
  return {
    read: async (from, to) => bytes.subarray(from, Math.min(to, bytes.length)),
    size: () => bytes.length,
  };
}
