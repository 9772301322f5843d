import type { Rows } from './answer.ts';
import type { Lists, Table } from './table.ts';

type Column = Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array;

/** The names of the columns of numbers of a table. */
const columnsOf = new WeakMap<Table, readonly string[]>();

/** The given rows of a table as a table of their own, with the same dictionaries; it is made when it is first looked at. */
export function takeRows(table: Table, rows: Uint32Array): Rows {
  let part: Table | null = null;
  return {
    rows,
    get table() {
      part ??= partOf(table, rows);
      return part;
    },
  };
}

function partOf(table: Table, rows: Uint32Array): Table {
  let names = columnsOf.get(table);
  if (!names) {
    names = Object.entries(table).flatMap(([name, column]) => (ArrayBuffer.isView(column) ? [name] : []));
    columnsOf.set(table, names);
  }
  const part = {
    ...table,
    count: rows.length,
    ids: Array.from(rows, (row) => table.ids.at(row) ?? ''),
    formerIds: new Map(),
    actorsOf: takeLists(table.actorsOf, rows),
    publishersOf: takeLists(table.publishersOf, rows),
    visitorsOf: takeLists(table.visitorsOf, rows),
  };
  const columns = part as unknown as Record<string, Column>;
  for (const name of names) columns[name] = takeValues(columns[name] as Column, rows);
  return part;
}

function takeValues(column: Column, rows: Uint32Array): Column {
  const out = column.slice(0, rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = column[rows[i] ?? 0] ?? 0;
  return out;
}

function takeLists(lists: Lists, rows: Uint32Array): Lists {
  const offsets = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const end = lists.offsets[row + 1] ?? 0;
    for (let at = lists.offsets[row] ?? 0; at < end; at++) values.push(lists.values[at] ?? 0);
    offsets[i + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}
