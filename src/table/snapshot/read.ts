import { FAMILY_BY, KIND_BY } from '../by-type.ts';
import { emptyTable } from '../empty.ts';
import { unpackIds } from '../ids.ts';
import type { Table } from '../table.ts';
import { unpackBlock } from './block.ts';
import { checkCounts } from './check.ts';
import { expectedOf } from './columns.ts';
import { inflate } from './deflate.ts';
import {
  checksum,
  fingerprint,
  type Head,
  LISTS,
  PREFIX_BYTES,
  type Section,
  SnapshotFault,
} from './format.ts';
import { isSnapshot, readHead } from './head.ts';
import type { ByteSource } from './source.ts';

/** A snapshot that was opened: its table, and the full record of each row, read when it is asked for. */
export type Opened = {
  table: Table;
  recordOf: (row: number) => Promise<unknown>;
  /** Tells this state of the data from any other: a checksum over the checksums of its parts, 8 hex digits. */
  fingerprint: string;
};

/** What is read first: in a small archive everything, in a large one enough to know what is coming. */
export const FIRST_BYTES = 1 << 20;

/**
 * Reads a snapshot: the one door. Magic, version, lengths, checksums, counts, coordinates and references are checked; texts stay where they are
 * until a record is asked for.
 * @throws SnapshotFault when anything is wrong; nothing is half read
 */
export async function openSnapshot(source: ByteSource): Promise<Opened> {
  return told(() => open(source));
}

/** A part whose checksum is right and whose words are not those of a snapshot is told of like any other damage. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)
      throw new SnapshotFault(
        'The snapshot is damaged: its parts are not what they should be. Build it anew.',
      );
    throw error;
  }
}

async function open(source: ByteSource): Promise<Opened> {
  const first = await source.read(0, FIRST_BYTES);
  if (!isSnapshot(first)) throw new SnapshotFault('The file is not a snapshot of this monitor.');
  const { head, bodyAt, length } = await readHead(first, source);
  const textAt = bodyAt + head.sections.reduce((sum, section) => sum + section.length, 0);
  if (textAt > length)
    throw new SnapshotFault('The snapshot is damaged: its parts do not fit in. Fetch it again.');
  const body = textAt <= first.length ? first.subarray(0, textAt) : await source.read(0, textAt);
  const part = async (name: string) => {
    const section = head.sections.find((candidate) => candidate.name === name);
    if (!section) throw new SnapshotFault(`The snapshot lacks its part “${name}”. Build it anew.`);
    return inflateSection(
      body.subarray(bodyAt + section.offset, bodyAt + section.offset + section.length),
      section,
    );
  };

  const table = await readTable(head, part);
  const chunks = readChunks(await part('chunks'), head, textAt, length);
  return {
    table,
    fingerprint: fingerprint(first.subarray(0, PREFIX_BYTES)),
    recordOf: (row) =>
      told(async () => {
        const nth = table.count - 1 - row;
        const chunk = chunks[Math.floor(nth / head.chunkRows)];
        if (!chunk) return null;
        const bytes = await source.read(chunk.from, chunk.from + chunk.length);
        const section = {
          name: `texts of row ${row + 1}`,
          offset: 0,
          length: chunk.length,
          checksum: chunk.checksum,
        };
        const lines = new TextDecoder().decode(await inflateSection(bytes, section)).split('\n');
        return JSON.parse(lines[nth % head.chunkRows] ?? 'null');
      }),
  };
}

async function inflateSection(bytes: Uint8Array<ArrayBuffer>, section: Section) {
  if (bytes.length < section.length) throw new SnapshotFault('The snapshot is cut off. Fetch it again.');
  const damaged = new SnapshotFault(
    `The snapshot is damaged: the checksum of its part “${section.name}” does not match. Fetch it again.`,
  );
  if (checksum(bytes) !== section.checksum) throw damaged;
  return inflate(bytes).catch(() => {
    throw damaged;
  });
}

type Names = Pick<Table, 'places' | 'actors' | 'persons' | 'publishers' | 'countries' | 'forceNames'> & {
  formerIds: [string, number][];
};

/** The dictionaries of a part. @throws TypeError when a name is no text */
function readNames(bytes: Uint8Array): Names {
  const read = JSON.parse(new TextDecoder().decode(bytes)) as Names;
  const { places, actors, persons, publishers, countries, forceNames } = read;
  const texts = [
    ...[...actors, ...persons, ...publishers].flatMap(({ id, name }) => [id, name]),
    ...persons.flatMap(({ office, organisation }) => [office ?? '', organisation ?? '']),
    ...places.flatMap(({ id, names, aliases }) => [id, ...Object.values(names), ...aliases]),
    ...countries,
    ...forceNames,
  ];
  if (texts.some((text) => typeof text !== 'string')) throw new TypeError('A name is no text.');
  return read;
}

async function readTable(head: Head, open: (name: string) => Promise<Uint8Array>): Promise<Table> {
  const { formerIds, ...dictionaries } = readNames(await open('names'));
  const { count, builtAt, blockRows } = head;
  const table: Table = {
    ...emptyTable(count, 0),
    ...dictionaries,
    builtAt,
    formerIds: new Map(formerIds),
  };
  for (const name of LISTS)
    table[name] = { offsets: new Uint32Array(count + 1), values: new Uint32Array(head.values[name]) };
  const expected = expectedOf(table.places);
  const ends = { ...head.values };
  let newest = head.last;
  /** The next part is inflated while the one before is read. */
  let next = ahead(open(count > 0 ? 'rows-0' : 'ids'));
  for (let to = count, block = 1; to > 0; to -= blockRows, block++) {
    const from = Math.max(0, to - blockRows);
    const bytes = await next;
    next = ahead(open(from > 0 ? `rows-${block}` : 'ids'));
    unpackBlock(bytes, table, expected, { from, to, newest, ends });
    newest = table.first[from] ?? 0;
  }
  if (LISTS.some((name) => ends[name] !== 0))
    throw new SnapshotFault('The snapshot is damaged: its lists are shorter than it says. Build it anew.');
  fillKinds(table);
  table.ids = unpackIds(head.ids, await next, count);
  checkCounts(table, head);
  return table;
}

/** A promise that may fail before anybody waits for it. */
function ahead<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

function fillKinds({ count, type, kind, family }: Table): void {
  for (let row = 0; row < count; row++) {
    kind[row] = KIND_BY[type[row] ?? 0] ?? 0;
    family[row] = FAMILY_BY[type[row] ?? 0] ?? 0;
  }
}

type Chunk = { from: number; length: number; checksum: number };

function readChunks(bytes: Uint8Array, head: Head, textAt: number, length: number): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let from = textAt;
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const chunk = { from, length: view.getUint32(at, true), checksum: view.getUint32(at + 4, true) };
    chunks.push(chunk);
    from += chunk.length;
  }
  if (from !== length || chunks.length !== Math.ceil(head.count / head.chunkRows))
    throw new SnapshotFault('The snapshot is damaged: its texts are not as long as it says. Build it anew.');
  return chunks;
}
