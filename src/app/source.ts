import { SnapshotFault } from '../table/snapshot/format.ts';
import type { ByteSource } from '../table/snapshot/source.ts';

/** A fault of loading, with what the person can do about it. */
export class LoadFault extends Error {
  constructor(
    message: string,
    readonly offline: boolean,
  ) {
    super(message);
  }
}

/** Turns what is wrong with a file into a fault of loading. */
export async function withFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof SnapshotFault ? new LoadFault(error.message, false) : error;
  }
}

/** What has been read of a file, from its first byte on. */
export type Held = {
  bytes: Uint8Array<ArrayBuffer>;
  whole: boolean;
  size: number | null;
  tag: string | null;
};

const NOTHING: Held = { bytes: new Uint8Array(0), whole: false, size: null, tag: null };

/** A file behind an address, read by range where the server can, as a whole where it cannot. */
export type WebSource = ByteSource & { held: () => Held; forget: () => void };

/**
 * Reads a file of the web in parts.
 * @param name what messages call it
 * @param start what somebody else has read of it already
 */
export function webSource(url: string, name: string, start: Held = NOTHING): WebSource {
  let held = start;
  const ask = async (from: number, to: number) => {
    const range = `bytes=${from}-${Number.isFinite(to) ? to - 1 : ''}`;
    const headers: Record<string, string> = { range };
    if (held.tag) headers['if-range'] = held.tag;
    return fetch(url, { cache: 'no-cache', headers }).catch(silent);
  };
  const silent = () => {
    throw new LoadFault(`“${name}” could not be fetched: the server does not answer.`, true);
  };
  const covers = (from: number, to: number) => held.whole || (from >= 0 && to <= held.bytes.length);
  return {
    size: () => held.size,
    held: () => held,
    /** What is held of a file that can be read by range is let go. */
    forget() {
      if (!held.whole || held.size === null || held.size > held.bytes.length)
        held = { ...held, bytes: NOTHING.bytes };
    },
    async read(from, to) {
      if (covers(from, to)) return held.bytes.subarray(from, Math.min(to, held.bytes.length));
      const begin = from < held.bytes.length ? held.bytes.length : from;
      const response = await ask(begin, to);
      if (response.status === 416 && held.size !== null) return held.bytes.subarray(from);
      if (!response.ok)
        throw new LoadFault(
          `“${name}” could not be fetched: the server answers ${response.status}. Check the address.`,
          false,
        );
      const tag = response.headers.get('etag');
      if (held.tag !== null && tag !== held.tag)
        throw new SnapshotFault('The archive was replaced on the server while it was open. Reload the page.');
      const bytes = new Uint8Array(await response.arrayBuffer().catch(silent));
      if (response.status !== 206) {
        held = { bytes, whole: true, size: bytes.length, tag };
        return bytes.subarray(from, Math.min(to, bytes.length));
      }
      const size = Number(/\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1] ?? Number.NaN);
      if (begin !== held.bytes.length) return bytes;
      const joined = new Uint8Array(begin + bytes.length);
      joined.set(held.bytes);
      joined.set(bytes, begin);
      const known = Number.isNaN(size) ? null : size;
      held = { bytes: joined, whole: joined.length === known, size: known, tag };
      return joined.subarray(from, Math.min(to, joined.length));
    },
  };
}
