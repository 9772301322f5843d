import type { List, Rows } from '../answer.ts';
import { takeRows } from '../rows.ts';
import type { Table } from '../table.ts';
import { isSame } from './settle.ts';

/**
 * Makes a part of an answer anew only when the version of what it counts or what is wanted of it has changed; else the same object comes back, so that nobody
 * draws or sends it again.
 */
export function keep<Wanted, Part>(make: (want: Wanted) => Part): (version: number, want: Wanted) => Part {
  let held: { version: number; want: Wanted; part: Part } | null = null;
  return (version, want) => {
    if (held === null || held.version !== version || !isSame(held.want, want))
      held = { version, want, part: make(want) };
    return held.part;
  };
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
