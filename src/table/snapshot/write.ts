import type { Event } from '../../event/event.ts';
import { KINDS } from '../../event/types.ts';
import { buildTable, inTableOrder, type PlaceNames } from '../build.ts';
import type { Table } from '../table.ts';
import {
  CHUNK_ROWS,
  COLUMNS,
  checksum,
  type Header,
  LISTS,
  MAGIC,
  PREFIX_BYTES,
  type Section,
  VERSION,
} from './format.ts';

/** Encodes events as a snapshot, the file that the page loads; data/SNAPSHOT.md describes it byte by byte. */
export function encodeSnapshot(
  events: readonly Event[],
  builtAt: string,
  placeNames: PlaceNames,
): Uint8Array {
  const ordered = inTableOrder(events);
  return encodeTable(buildTable(ordered, builtAt, placeNames), (row) => JSON.stringify(ordered[row]));
}

/** Encodes a table whose event records come as JSON text, row by row. */
export function encodeTable(table: Table, textOf: (row: number) => string): Uint8Array {
  const sections: Section[] = [];
  const body: Uint8Array[] = [];
  let at = 0;
  const add = (name: string, bytes: Uint8Array) => {
    sections.push({ name, offset: at, length: bytes.length });
    body.push(bytes);
    at += bytes.length;
  };
  for (const [name, coding] of COLUMNS) add(name, packNumbers(table[name], coding === 'delta'));
  for (const name of LISTS) {
    add(`${name}.offsets`, packNumbers(table[name].offsets, true));
    add(`${name}.values`, packNumbers(table[name].values, false));
  }
  const utf8 = new TextEncoder();
  add('ids', utf8.encode(table.ids.join('\n')));
  const chunks: number[] = [];
  const texts: Uint8Array[] = [];
  let textAt = 0;
  for (let row = 0; row < table.count; row += CHUNK_ROWS) {
    const lines: string[] = [];
    for (let i = row; i < Math.min(row + CHUNK_ROWS, table.count); i++) lines.push(textOf(i));
    const bytes = utf8.encode(lines.join('\n'));
    chunks.push(textAt);
    texts.push(bytes);
    textAt += bytes.length;
  }
  chunks.push(textAt);
  const { places, actors, persons, publishers, countries, forceNames } = table;
  const header: Header = {
    builtAt: table.builtAt,
    count: table.count,
    kinds: Object.fromEntries(
      KINDS.map((kind, i) => [kind, table.kind.reduce((sum, value) => sum + (value === i ? 1 : 0), 0)]),
    ),
    sections,
    chunks,
    dictionaries: {
      places: [...places],
      actors: [...actors],
      persons: [...persons],
      publishers: [...publishers],
      countries: [...countries],
      forceNames: [...forceNames],
    },
    formerIds: [...table.formerIds],
  };
  const head = utf8.encode(JSON.stringify(header));
  const file = new Uint8Array(PREFIX_BYTES + head.length + at + textAt);
  file.set(head, PREFIX_BYTES);
  let position = PREFIX_BYTES + head.length;
  for (const part of [...body, ...texts]) {
    file.set(part, position);
    position += part.length;
  }
  const view = new DataView(file.buffer);
  file.set([...MAGIC, VERSION]);
  view.setUint32(4, head.length, true);
  view.setUint32(12, PREFIX_BYTES + head.length + at, true);
  view.setUint32(8, checksum(file.subarray(PREFIX_BYTES, PREFIX_BYTES + head.length + at)), true);
  return file;
}

/** Numbers as zigzag varints, each the difference to the one before when `delta`. */
function packNumbers(values: ArrayLike<number>, delta: boolean): Uint8Array {
  const out = new Uint8Array(values.length * 5);
  let n = 0;
  let before = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const signed = delta ? value - before : value;
    before = value;
    let zigzag = signed < 0 ? -2 * signed - 1 : 2 * signed;
    while (zigzag > 127) {
      out[n++] = (zigzag % 128) + 128;
      zigzag = Math.floor(zigzag / 128);
    }
    out[n++] = zigzag;
  }
  return out.slice(0, n);
}
