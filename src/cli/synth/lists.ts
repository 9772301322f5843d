import type { Lists } from '../../table/table.ts';

/** Fills a list column row by row. */
export class ListWriter {
  private values = new Uint32Array(1024);
  private size = 0;
  private start = 0;
  private readonly offsets: Uint32Array;

  constructor(rows: number) {
    this.offsets = new Uint32Array(rows + 1);
  }

  /** Adds a value to the open row unless it is there. */
  add(value: number): void {
    for (let i = this.start; i < this.size; i++) if (this.values[i] === value) return;
    if (this.size === this.values.length) {
      const larger = new Uint32Array(this.size * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.size++] = value;
  }

  /** How many values the open row has. */
  get open(): number {
    return this.size - this.start;
  }

  close(row: number): void {
    this.start = this.size;
    this.offsets[row + 1] = this.size;
  }

  read(): Lists {
    return { offsets: this.offsets, values: this.values.slice(0, this.size) };
  }
}
