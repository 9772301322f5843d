import { at, type Point, triangleKm2 } from './plane.ts';

/**
 * Thins a line by Visvalingam's method (M. Visvalingam and J. D. Whyatt, 1993): the point that spans the smallest triangle
 * with its neighbours goes first. `tolerance` is the detail in kilometres that is wanted at a point; both ends stay.
 */
export function simplify(line: readonly Point[], tolerance: (point: Point) => number, least = 2): Point[] {
  const count = line.length;
  const before = Int32Array.from(line, (_, i) => i - 1);
  const after = Int32Array.from(line, (_, i) => i + 1);
  const weight = new Float64Array(count);
  const weigh = (i: number): number => {
    const point = at(line, i);
    const area = triangleKm2(at(line, num(before, i)), point, at(line, num(after, i)));
    return area / tolerance(point) ** 2;
  };
  const heap: number[] = [];
  for (let i = 1; i < count - 1; i++) {
    weight[i] = weigh(i);
    heap.push(i);
  }
  heap.sort((a, b) => num(weight, a) - num(weight, b));
  const queue = new Queue(heap, weight);
  const gone = new Uint8Array(count);
  let left = count;
  for (let next = queue.pop(); next !== undefined && left > least; next = queue.pop()) {
    const { index, weight: lightest } = next;
    if (gone[index] === 1 || lightest !== weight[index]) continue;
    if (lightest >= 1) break;
    gone[index] = 1;
    left--;
    const prev = num(before, index);
    const follow = num(after, index);
    after[prev] = follow;
    before[follow] = prev;
    for (const i of [prev, follow]) {
      if (i === 0 || i === count - 1) continue;
      weight[i] = Math.max(weigh(i), lightest);
      queue.push(i, num(weight, i));
    }
  }
  return line.filter((_, i) => gone[i] === 0);
}

function num(list: Int32Array | Float64Array, i: number): number {
  return list[i] ?? 0;
}

/** A binary heap of points by weight; stale entries are left for the caller to skip. */
class Queue {
  private readonly items: { index: number; weight: number }[];

  constructor(sorted: readonly number[], weight: Float64Array) {
    this.items = sorted.map((index) => ({ index, weight: num(weight, index) }));
  }

  push(index: number, weight: number): void {
    const { items } = this;
    let i = items.push({ index, weight }) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (at(items, parent).weight <= at(items, i).weight) break;
      this.swap(i, parent);
      i = parent;
    }
  }

  pop(): { index: number; weight: number } | undefined {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    items[0] = last;
    for (let i = 0; ; ) {
      const child = [2 * i + 1, 2 * i + 2]
        .filter((c) => c < items.length)
        .sort((a, b) => at(items, a).weight - at(items, b).weight)[0];
      if (child === undefined || at(items, child).weight >= at(items, i).weight) break;
      this.swap(i, child);
      i = child;
    }
    return top;
  }

  private swap(i: number, j: number): void {
    const held = at(this.items, i);
    this.items[i] = at(this.items, j);
    this.items[j] = held;
  }
}

/** Rounds the corners of a line by Chaikin's corner cutting; the ends stay. A closed line (ends equal) is rounded all round. */
export function smooth(line: readonly Point[], rounds: number): Point[] {
  let current = [...line];
  for (let round = 0; round < rounds && current.length > 2; round++) {
    const first = at(current, 0);
    const last = at(current, current.length - 1);
    const closed = first[0] === last[0] && first[1] === last[1];
    const next: Point[] = closed ? [] : [first];
    for (let i = 0; i + 1 < current.length; i++) {
      const a = at(current, i);
      const b = at(current, i + 1);
      if (closed || i > 0) next.push([0.75 * a[0] + 0.25 * b[0], 0.75 * a[1] + 0.25 * b[1]]);
      if (closed || i + 2 < current.length) next.push([0.25 * a[0] + 0.75 * b[0], 0.25 * a[1] + 0.75 * b[1]]);
    }
    next.push(closed ? at(next, 0) : last);
    current = next;
  }
  return current;
}
