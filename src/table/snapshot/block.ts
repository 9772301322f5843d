import type { Lists, Table } from '../table.ts';
import { checkOrder, checkValues, limitsOf } from './check.ts';
import { COLUMNS, type Expected } from './columns.ts';
import { LISTS, type ListName, SnapshotFault } from './format.ts';
import { join } from './join.ts';
import { PlaneReader, packPlanes } from './planes.ts';

/** The rows `from … to` of a table, newest first: lists (lengths, then values), then the columns. */
export function packBlock(
  table: Table,
  expected: Expected,
  from: number,
  to: number,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const values = new Int32Array(to - from);
  const fill = (read: (row: number) => number) => {
    for (let i = 0; i < values.length; i++) values[i] = read(to - 1 - i);
    parts.push(packPlanes(values));
  };
  for (const name of LISTS) {
    const { offsets, values: all } = table[name];
    fill((row) => (offsets[row + 1] ?? 0) - (offsets[row] ?? 0));
    parts.push(packPlanes(Int32Array.from(all.subarray(offsets[from], offsets[to]).toReversed())));
  }
  for (const { name, minus, of } of COLUMNS) {
    const column = table[name];
    if (name === 'first') fill((row) => (row + 1 < to ? (column[row + 1] ?? 0) - (column[row] ?? 0) : 0));
    else if (minus) fill((row) => (column[row] ?? 0) - (table[minus][row] ?? 0));
    else if (of) fill((row) => (column[row] ?? 0) - (expected[of][table.place[row] ?? 0] ?? 0));
    else fill((row) => column[row] ?? 0);
  }
  return join(parts);
}

/** Where the lists of the rows that were read so far begin. */
export type ListEnds = Record<ListName, number>;

/** Fills the rows `from … to` of a table from a block. `newest` is the first day of its newest row, `ends` where its lists end. */
export function unpackBlock(
  bytes: Uint8Array,
  table: Table,
  expected: Expected,
  block: { from: number; to: number; newest: number; ends: ListEnds },
): void {
  const { from, to, newest, ends } = block;
  const values = new Int32Array(to - from);
  const limits = limitsOf(table);
  const reader = new PlaneReader(bytes, `the block of rows ${from + 1} to ${to}`);
  for (const name of LISTS) {
    values.fill(reader.next(values.length));
    reader.addTo(values);
    const part = unpackList(reader, table[name], values, from, ends[name]);
    checkValues(name, part, from, limits[name]);
    ends[name] -= part.length;
  }
  countSources(table, from, to);
  for (const column of COLUMNS) {
    const { name } = column;
    const low = reader.next(values.length);
    if ((name === 'first' || name === 'last') && (low < 0 || reader.isWide)) {
      values.fill(low);
      reader.addTo(values);
      checkOrder(values, from);
    }
    const target = table[name];
    const limit = limits[name];
    if (target instanceof Uint8Array && reader.isNarrow && limit) {
      const [least, most] = limit;
      if (reader.copyTo(target.subarray(from, to), low, [least, most])) continue;
    }
    const out = target instanceof Int32Array ? target.subarray(from, to) : values;
    lay(out, low, column, table, expected, from);
    reader.addTo(out);
    if (name === 'first') {
      let day = newest;
      for (let i = out.length - 1; i >= 0; i--) {
        day -= out[i] ?? 0;
        out[i] = day;
      }
    }
    checkValues(name, out, from, limit);
    if (out === values) target.set(values, from);
  }
  reader.end();
}

/** Fills a column with what its smallest numbers would stand for. */
function lay(
  out: Int32Array,
  low: number,
  { minus, of }: (typeof COLUMNS)[number],
  table: Table,
  expected: Expected,
  from: number,
): void {
  if (minus) {
    out.set(table[minus].subarray(from, from + out.length));
    if (low !== 0) for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + low;
  } else if (of) {
    const known = expected[of];
    const { place } = table;
    for (let i = 0; i < out.length; i++) out[i] = low + (known[place[from + i] ?? 0] ?? 0);
  } else out.fill(low);
}

/** Fills the lists of the rows from `from` on, which end at `end`; gives their values. */
function unpackList(
  reader: PlaneReader,
  lists: Lists,
  lengths: Int32Array,
  from: number,
  end: number,
): Int32Array {
  let at = end;
  for (let i = lengths.length - 1; i >= 0; i--) {
    lists.offsets[from + i + 1] = at;
    at -= lengths[i] ?? 0;
  }
  if (at < 0)
    throw new SnapshotFault('The snapshot is damaged: its lists are longer than it says. Build it anew.');
  lists.offsets[from] = at;
  const values = new Int32Array(end - at).fill(reader.next(end - at));
  reader.addTo(values);
  lists.values.set(values, at);
  return values;
}

/** Independent sources of rows: their publishers but for the project's own samples. */
export function countSources(table: Table, from: number, to: number): void {
  const { offsets, values } = table.publishersOf;
  const counts = Uint8Array.from(table.publishers, ({ sample }) => (sample ? 0 : 1));
  for (let row = from, i = offsets[from] ?? 0; row < to; row++) {
    const end = offsets[row + 1] ?? 0;
    let count = 0;
    for (; i < end; i++) count += counts[values[i] ?? 0] ?? 0;
    table.sources[row] = count;
  }
}
