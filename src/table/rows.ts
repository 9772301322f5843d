import type { Rows } from './answer.ts';
import type { Lists, Table } from './table.ts';

type Column = Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array;

/** The given rows of a table as a table of their own, with the same dictionaries. */
export function takeRows(table: Table, rows: Uint32Array): Rows {
  const part: Record<string, unknown> = { ...table };
  for (const [name, column] of Object.entries(table)) {
    if (ArrayBuffer.isView(column)) part[name] = takeValues(column as Column, rows);
  }
  return {
    rows,
    table: {
      ...(part as Table),
      count: rows.length,
      ids: Array.from(rows, (row) => table.ids.at(row) ?? ''),
      formerIds: new Map(),
      actorsOf: takeLists(table.actorsOf, rows),
      publishersOf: takeLists(table.publishersOf, rows),
      visitorsOf: takeLists(table.visitorsOf, rows),
    },
  };
}

function takeValues(column: Column, rows: Uint32Array): Column {
  const out = column.slice(0, rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = column[rows[i] ?? 0] ?? 0;
  return out;
}

function takeLists(lists: Lists, rows: Uint32Array): Lists {
  const offsets = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  rows.forEach((row, i) => {
    for (let at = lists.offsets[row] ?? 0; at < (lists.offsets[row + 1] ?? 0); at++)
      values.push(lists.values[at] ?? 0);
    offsets[i + 1] = values.length;
  });
  return { offsets, values: Uint32Array.from(values) };
}
