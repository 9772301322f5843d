/** First bytes of a snapshot: "KMS" and the version of the format. */
export const MAGIC = [0x4b, 0x4d, 0x53] as const;
export const VERSION = 1;
/** Magic and version (4), header length, checksum, text offset: little-endian 32-bit each. */
export const PREFIX_BYTES = 16;
/** Events whose records share one chunk of text. */
export const CHUNK_ROWS = 64;

/** The number columns of the table in file order, with how each is coded: `delta` for slowly rising ones. */
export const COLUMNS = [
  ['first', 'delta'],
  ['last', 'plain'],
  ['timePrecision', 'plain'],
  ['type', 'plain'],
  ['family', 'plain'],
  ['kind', 'plain'],
  ['place', 'plain'],
  ['municipality', 'plain'],
  ['lon', 'plain'],
  ['lat', 'plain'],
  ['placePrecision', 'plain'],
  ['status', 'plain'],
  ['coding', 'plain'],
  ['confidence', 'plain'],
  ['killed', 'plain'],
  ['killedLow', 'plain'],
  ['killedHigh', 'plain'],
  ['injured', 'plain'],
  ['injuredLow', 'plain'],
  ['injuredHigh', 'plain'],
  ['detained', 'plain'],
  ['reports', 'plain'],
  ['sources', 'plain'],
  ['force', 'plain'],
  ['contributor', 'plain'],
  ['strength', 'plain'],
  ['strengthBound', 'plain'],
  ['nations', 'plain'],
  ['changeAmount', 'plain'],
  ['changeDirection', 'plain'],
  ['forceName', 'plain'],
] as const;

export const LISTS = ['actorsOf', 'publishersOf', 'visitorsOf'] as const;

/** A stretch of the body: bytes from its start. */
export type Section = { name: string; offset: number; length: number };

/** The JSON head of a snapshot: counts first, so that a reader can say what is coming. */
export type Header = {
  builtAt: string;
  count: number;
  kinds: Record<string, number>;
  sections: Section[];
  /** Byte offsets of the text chunks, with the end as last. */
  chunks: number[];
  dictionaries: Record<string, unknown[]>;
  formerIds: [string, number][];
};

/** 32-bit FNV-1a over bytes (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
