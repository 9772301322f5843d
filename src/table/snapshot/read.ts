import { emptyTable } from '../empty.ts';
import type { Lists, Table, TableName, TablePerson, TablePlace, TablePublisher } from '../table.ts';
import { CHUNK_ROWS, COLUMNS, checksum, type Header, LISTS, MAGIC, PREFIX_BYTES, VERSION } from './format.ts';

/** A snapshot that was opened: its table, and the record of each row as JSON text. */
export type Opened = { table: Table; recordOf: (row: number) => unknown };

/** Says why bytes are no snapshot that can be read, in a sentence fit for a person. */
export class SnapshotFault extends Error {}

/** True when the bytes begin like a snapshot of any version. */
export function isSnapshot(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/**
 * Reads a snapshot. Checks magic, version, lengths, checksum, counts and coordinates.
 * @throws SnapshotFault when anything is wrong; nothing is half read
 */
export function decodeSnapshot(bytes: Uint8Array): Opened {
  if (!isSnapshot(bytes)) throw new SnapshotFault('The file is not a snapshot of this monitor.');
  if (bytes[3] !== VERSION) {
    throw new SnapshotFault(
      `The snapshot has format ${bytes[3]}, this page reads format ${VERSION}. Reload the page or build the snapshot anew.`,
    );
  }
  if (bytes.length < PREFIX_BYTES) throw cutOff();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bodyAt = PREFIX_BYTES + view.getUint32(4, true);
  const textAt = view.getUint32(12, true);
  if (bodyAt > textAt || textAt > bytes.length) throw cutOff();
  if (checksum(bytes.subarray(PREFIX_BYTES, textAt)) !== view.getUint32(8, true)) {
    throw new SnapshotFault('The snapshot is damaged: its checksum does not match. Fetch it again.');
  }
  const utf8 = new TextDecoder();
  const header = JSON.parse(utf8.decode(bytes.subarray(PREFIX_BYTES, bodyAt))) as Header;
  const { count, chunks, dictionaries } = header;
  if (textAt + (chunks.at(-1) ?? 0) !== bytes.length) throw cutOff();

  const sections = new Map(header.sections.map((section) => [section.name, section]));
  const section = (name: string): Uint8Array => {
    const found = sections.get(name);
    if (!found || bodyAt + found.offset + found.length > textAt) {
      throw new SnapshotFault(`The snapshot lacks its column “${name}”. Build it anew.`);
    }
    return bytes.subarray(bodyAt + found.offset, bodyAt + found.offset + found.length);
  };

  const table = emptyTable(count);
  for (const [name, coding] of COLUMNS) unpack(section(name), table[name], coding === 'delta', name);
  const lists = {} as Record<(typeof LISTS)[number], Lists>;
  for (const name of LISTS) {
    const offsets = new Uint32Array(count + 1);
    unpack(section(`${name}.offsets`), offsets, true, name);
    const values = new Uint32Array(offsets[count] ?? 0);
    unpack(section(`${name}.values`), values, false, name);
    lists[name] = { offsets, values };
  }
  for (let row = 0; row < count; row++) {
    if (Math.abs(table.lon[row] ?? 0) > 180e5 || Math.abs(table.lat[row] ?? 0) > 90e5) {
      throw new SnapshotFault(`The snapshot has an impossible coordinate in row ${row + 1}. Build it anew.`);
    }
  }
  const ids = count === 0 ? [] : utf8.decode(section('ids')).split('\n');
  if (ids.length !== count)
    throw new SnapshotFault('The snapshot has another number of ids than of events. Build it anew.');

  return {
    table: {
      ...table,
      ...lists,
      builtAt: header.builtAt,
      ids,
      formerIds: new Map(header.formerIds),
      places: dictionaries.places as TablePlace[],
      actors: dictionaries.actors as TableName[],
      persons: dictionaries.persons as TablePerson[],
      publishers: dictionaries.publishers as TablePublisher[],
      countries: dictionaries.countries as string[],
      forceNames: dictionaries.forceNames as string[],
    },
    recordOf(row) {
      const chunk = Math.floor(row / CHUNK_ROWS);
      const lines = utf8
        .decode(bytes.subarray(textAt + (chunks[chunk] ?? 0), textAt + (chunks[chunk + 1] ?? 0)))
        .split('\n');
      return JSON.parse(lines[row % CHUNK_ROWS] ?? 'null');
    },
  };
}

function cutOff(): SnapshotFault {
  return new SnapshotFault('The snapshot is cut off. Fetch it again.');
}

type Numbers = Int32Array | Uint32Array | Uint16Array | Int16Array | Uint8Array;

function unpack(bytes: Uint8Array, out: Numbers, delta: boolean, name: string): void {
  let at = 0;
  let before = 0;
  for (let i = 0; i < out.length; i++) {
    let value = 0;
    let factor = 1;
    let byte = 128;
    while (byte > 127) {
      if (at >= bytes.length)
        throw new SnapshotFault(`The column “${name}” of the snapshot is too short. Build it anew.`);
      byte = bytes[at++] ?? 0;
      value += (byte & 127) * factor;
      factor *= 128;
    }
    const signed = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    before = delta ? before + signed : signed;
    out[i] = before;
  }
  if (at !== bytes.length)
    throw new SnapshotFault(`The column “${name}” of the snapshot is too long. Build it anew.`);
}
