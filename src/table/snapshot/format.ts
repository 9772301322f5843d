import type { IdCoding } from '../ids.ts';

/** First bytes of a snapshot: "KMS" and the version of the format. */
export const MAGIC = [0x4b, 0x4d, 0x53] as const;
export const VERSION = 2;
/** Magic and version (4), length of the head (4), checksum of the head (4), length of the file (8): little-endian. */
export const PREFIX_BYTES = 20;
/** Rows of one block of columns; blocks run from the newest row to the oldest. */
export const BLOCK_ROWS = 131_072;
/** Events whose records share one chunk of text. */
export const CHUNK_ROWS = 64;

/** A stretch of the file that is read by itself: compressed with raw deflate; `checksum` is that of the compressed bytes. */
export type Section = { name: string; offset: number; length: number; checksum: number };

/** The JSON head of a snapshot: counts first, so that a reader can say what is coming. */
export type Head = {
  builtAt: string;
  count: number;
  /** Events of each kind. */
  kinds: Record<string, number>;
  /** First and last day of all. */
  first: number;
  last: number;
  blockRows: number;
  chunkRows: number;
  /** How many numbers each list column has in all. */
  values: Record<ListName, number>;
  ids: IdCoding;
  sections: Section[];
};

export const LISTS = ['actorsOf', 'publishersOf', 'visitorsOf'] as const;
export type ListName = (typeof LISTS)[number];

/** Says why bytes are no snapshot that can be read, in a sentence fit for a person. */
export class SnapshotFault extends Error {}

/** 32-bit FNV-1a over bytes (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** The checksum of some bytes as 8 hex digits. */
export function fingerprint(bytes: Uint8Array): string {
  return checksum(bytes).toString(16).padStart(8, '0');
}
