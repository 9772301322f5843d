import { checksum, type Head, MAGIC, PREFIX_BYTES, SnapshotFault, VERSION } from './format.ts';
import type { ByteSource } from './source.ts';

/** True when the bytes begin like a snapshot of any version. */
export function isSnapshot(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** The head of a snapshot, where its body begins, and how long it is in all. `first` are its first bytes, already read. */
export async function readHead(
  first: Uint8Array,
  source: ByteSource,
): Promise<{ head: Head; bodyAt: number; length: number }> {
  const version = first[3] ?? 0;
  if (version !== VERSION) {
    const mend = version > VERSION ? 'Reload the page to get a newer one.' : 'Build the snapshot anew.';
    throw new SnapshotFault(`The snapshot has format ${version}, this page reads format ${VERSION}. ${mend}`);
  }
  const cutOff = new SnapshotFault('The snapshot is cut off. Fetch it again.');
  if (first.length < PREFIX_BYTES) throw cutOff;
  const view = new DataView(first.buffer, first.byteOffset, first.byteLength);
  const bodyAt = PREFIX_BYTES + view.getUint32(4, true);
  const length = Number(view.getBigUint64(12, true));
  const size = source.size();
  if (size !== null && size < length) throw cutOff;
  if (size !== null && size > length)
    throw new SnapshotFault('The snapshot is longer than it says. Fetch it again.');
  const start = first.length >= bodyAt ? first : await source.read(0, bodyAt);
  if (start.length < bodyAt) throw cutOff;
  const bytes = start.subarray(PREFIX_BYTES, bodyAt);
  if (checksum(bytes) !== view.getUint32(8, true))
    throw new SnapshotFault(
      'The snapshot is damaged: the checksum of its head does not match. Fetch it again.',
    );
  const head = JSON.parse(new TextDecoder().decode(bytes)) as Head;
  const numbers = [head.count, ...Object.values(head.values)];
  if (!numbers.every((value) => Number.isInteger(value) && value >= 0 && value <= MOST))
    throw new SnapshotFault('The snapshot gives an impossible number of events. Build it anew.');
  return { head, bodyAt, length };
}

/** More rows than any browser holds. */
const MOST = 2 ** 29;
