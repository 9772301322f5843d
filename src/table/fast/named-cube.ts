import { type Bench, Cube } from './cube.ts';
import type { Layout, Weights } from './cube-groups.ts';
import { type Column, gatherLists } from './keys.ts';
import type { Slots } from './slots.ts';

/**
 * A cube by the values of a list column. While time moves, rows come and go one after another as they lie in the table, and so do their lists: they are followed
 * there, not by position.
 */
export class NamedCube extends Cube {
  constructor(
    private readonly column: Column,
    slots: Slots,
    layout: Layout,
    bench: Bench,
    weights: Weights,
  ) {
    super(
      (room) => gatherLists(slots, layout.size, column, room),
      layout,
      slots.rowAt.length,
      bench,
      weights,
      (sums) => sumLists(sums, slots, column),
    );
  }

  /** Takes a row of a group and code in (`by` 1), or out (−1). */
  turn(row: number, position: number, group: number, code: number, by: number): void {
    const { lists, scale, plus } = this.column;
    const { offsets, values } = lists;
    this.turnBit(position);
    const end = offsets[row + 1] ?? 0;
    let i = offsets[row] ?? 0;
    if (i === end) return;
    const { sums } = this;
    const weighed = by * (this.weights.open[group] ?? 0);
    const more = plus === null ? 0 : (plus[code] ?? 0);
    for (; i < end; i++) {
      const key = scale * (values[i] ?? 0) + more;
      sums[key] = (sums[key] ?? 0) + weighed;
    }
  }
}

function sumLists(sums: Int32Array, { codeOf }: Slots, { lists, scale, plus }: Column): void {
  const { offsets, values } = lists;
  let i = 0;
  if (codeOf.length === 0) return;
  // Where codes add nothing, all values are as one list.
  for (let row = plus === null ? codeOf.length - 1 : 0; row < codeOf.length; row++) {
    const end = offsets[row + 1] ?? 0;
    const more = plus === null ? 0 : (plus[codeOf[row] ?? 0] ?? 0);
    for (; i < end; i++) {
      const key = scale * (values[i] ?? 0) + more;
      sums[key] = (sums[key] ?? 0) + 1;
    }
  }
}
