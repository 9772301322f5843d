import type { List, Rows } from '../answer.ts';
import { takeRows } from '../rows.ts';
import type { Table } from '../table.ts';
import { isSame } from './settle.ts';

/** Makes a part of an answer anew only when what it is made from has changed; else the same object comes back, so that nobody draws or sends it again. */
export function keep<Input extends unknown[], Part>(
  make: (...input: Input) => Part,
): (from: readonly object[], ...input: Input) => Part {
  let held: { from: readonly object[]; part: Part } | null = null;
  return (from, ...input) => {
    if (held === null || !isSame(values(held.from), values(from))) held = { from, part: make(...input) };
    return held.part;
  };
}

function values(from: readonly object[]): unknown[] {
  return from.flatMap((object) =>
    Object.values(object).map((value) => (isRecord(value) ? Object.values(value) : value)),
  );
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As {@link keep} for a window of a list: the same rows in the same place are the same window. */
export function keepList(table: Table): (rows: Uint32Array, offset: number, total: number) => List {
  let held: List | null = null;
  return (rows, offset, total) => {
    const same =
      held !== null &&
      held.offset === offset &&
      held.rows.length === rows.length &&
      held.rows.every((row, i) => row === rows[i]);
    if (!held || !same) held = windowOf(takeRows(table, rows), offset, total);
    else if (held.total !== total) held = windowOf(held, offset, total);
    return held;
  };
}

/** A window over rows whose table is not looked at yet. */
function windowOf(from: Rows, offset: number, total: number): List {
  return {
    rows: from.rows,
    get table() {
      return from.table;
    },
    offset,
    total,
  };
}
