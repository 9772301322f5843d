import type { Lists } from '../table.ts';
import type { Changes } from './changes.ts';
import { Cube, type Layout } from './cube.ts';
import { gatherLists } from './keys.ts';
import type { Slots } from './slots.ts';

/** A list column of the table: a key is `scale · value`, more by what `plus` says of a code. */
type Column = { lists: Lists; scale: number; plus: Uint8Array | null };

/**
 * A cube by the values of a list column. While time moves, rows come and go one after another as they lie in the table, and so do their lists: they are followed
 * there, not by position.
 */
export class NamedCube extends Cube {
  constructor(
    private readonly column: Column,
    private readonly slots: Slots,
    private readonly groupAt: Uint32Array,
    layout: Layout,
    changes: Changes,
  ) {
    const { lists, scale, plus } = column;
    super(
      gatherLists(slots, groupAt, layout.size, lists, scale, plus),
      layout,
      slots.rowAt.length,
      changes,
      true,
    );
  }

  /** Takes a row in, or out. */
  turn(row: number, position: number, slot: number): void {
    const { lists, scale, plus } = this.column;
    const { offsets, values } = lists;
    const by = this.turnBit(position);
    const end = offsets[row + 1] ?? 0;
    let i = offsets[row] ?? 0;
    if (i === end) return;
    const group = this.groupAt[slot] ?? 0;
    const more = plus === null ? 0 : (plus[this.slots.code[slot] ?? 0] ?? 0);
    for (; i < end; i++) this.addKey(group, scale * (values[i] ?? 0) + more, by);
  }
}
