import { type Bits, hasBit, lowestOf, onesOf, runAt, type Words } from './bits.ts';
import type { Index } from './indexes.ts';
import { type Keys, nthOf } from './keys.ts';

/** Sums by key, and what events add to them: each value of the keys adds to one, if the group of its event is open. */
export type Adding = {
  sums: Int32Array;
  keys: Keys;
  /** The sum of each value. */
  targets: Index;
  /** The group at each position. */
  groupAt: Index;
  open: Uint8Array;
};

/** `by` more of the events of a set, in some of its words or all. */
export function addSet(adding: Adding, set: Bits, by: number, words: Words | null): void {
  const { has, offsets } = adding.keys;
  if (has !== null || adding.open.includes(0)) addSome(adding, set, by, words);
  else if (offsets === null) addOnes(adding, set, by, words);
  else addRuns(adding, offsets, set, by, words);
}

/** Adds the events of positions, and takes out those of inverted ones. `few`: they lie so far apart that memory must be waited for. */
export function addListed(adding: Adding, changes: Int32Array, few: boolean): void {
  if (few) addFew(adding, changes);
  else addMany(adding, changes);
}

function addMany({ sums, keys, targets, groupAt, open }: Adding, changes: Int32Array): void {
  const { has, offsets } = keys;
  const isOpen = !open.includes(0);
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i] ?? 0;
    const way = change >> 31;
    const position = change ^ way;
    if (!isOpen && open[groupAt[position] ?? 0] === 0) continue;
    if (has !== null && !hasBit(has, position)) continue;
    const nth = has === null ? position : nthOf(keys, position);
    const end = offsets === null ? nth + 1 : (offsets[nth + 1] ?? 0);
    for (let j = offsets === null ? nth : (offsets[nth] ?? 0); j < end; j++) {
      const sum = targets[j] ?? 0;
      sums[sum] = (sums[sum] ?? 0) + (way | 1);
    }
  }
}

/** Where the keys are is looked up for all first, without a branch, so that memory can answer many at a time. */
function addFew({ sums, keys, targets, groupAt, open }: Adding, changes: Int32Array): void {
  const { has, offsets } = keys;
  const [from, to] = [new Uint32Array(changes.length), new Uint32Array(changes.length)];
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i] ?? 0;
    const position = change ^ (change >> 31);
    const nth = has === null ? position : nthOf(keys, position);
    from[i] = offsets === null ? nth : (offsets[nth] ?? 0);
    to[i] = offsets === null ? nth + 1 : (offsets[nth + 1] ?? 0);
    if (has !== null && !hasBit(has, position)) to[i] = 0;
  }
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i] ?? 0;
    const way = change >> 31;
    if (open[groupAt[change ^ way] ?? 0] === 0) continue;
    const end = to[i] ?? 0;
    for (let j = from[i] ?? 0; j < end; j++) {
      const sum = targets[j] ?? 0;
      sums[sum] = (sums[sum] ?? 0) + (way | 1);
    }
  }
}

function addSome(
  { sums, keys, targets, groupAt, open }: Adding,
  set: Bits,
  by: number,
  words: Words | null,
): void {
  const { has, before, offsets } = keys;
  const many = words === null ? set.length : words.count;
  for (let w = 0; w < many; w++) {
    const word = words === null ? w : (words.list[w] ?? 0);
    const here = has === null ? -1 : (has[word] ?? 0);
    let rest = (set[word] ?? 0) & here;
    while (rest !== 0) {
      const bit = lowestOf(rest);
      rest &= rest - 1;
      const position = word * 32 + bit;
      if (open[groupAt[position] ?? 0] === 0) continue;
      const nth = has === null ? position : (before[word] ?? 0) + onesOf(here & ~(-1 << bit));
      const end = offsets === null ? nth + 1 : (offsets[nth + 1] ?? 0);
      for (let i = offsets === null ? nth : (offsets[nth] ?? 0); i < end; i++) {
        const sum = targets[i] ?? 0;
        sums[sum] = (sums[sum] ?? 0) + by;
      }
    }
  }
}

/** The same where each event has one value and all groups are open. */
function addOnes({ sums, targets }: Adding, set: Bits, by: number, words: Words | null): void {
  const many = words === null ? set.length : words.count;
  for (let w = 0; w < many; w++) {
    const word = words === null ? w : (words.list[w] ?? 0);
    let rest = set[word] ?? 0;
    while (rest !== 0) {
      const sum = targets[word * 32 + lowestOf(rest)] ?? 0;
      rest &= rest - 1;
      sums[sum] = (sums[sum] ?? 0) + by;
    }
  }
}

/** The same where all groups are open. Neighbours lie side by side: all of them are added in one go. */
function addRuns(
  { sums, targets }: Adding,
  offsets: Uint32Array,
  set: Bits,
  by: number,
  words: Words | null,
): void {
  const many = words === null ? set.length : words.count;
  for (let w = 0; w < many; w++) {
    const word = words === null ? w : (words.list[w] ?? 0);
    let rest = set[word] ?? 0;
    while (rest !== 0) {
      const bit = lowestOf(rest);
      const next = bit + runAt(rest, bit);
      rest &= next === 32 ? 0 : -1 << next;
      const end = offsets[word * 32 + next] ?? 0;
      for (let i = offsets[word * 32 + bit] ?? 0; i < end; i++) {
        const sum = targets[i] ?? 0;
        sums[sum] = (sums[sum] ?? 0) + by;
      }
    }
  }
}
