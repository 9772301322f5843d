// The engine's longest loops, in AssemblyScript (https://www.assemblyscript.org): what takes V8 about 5 ns a step takes a third of it here, from the first
// time on. Columns lie in one memory and are told by the byte where they begin; `src/table/kernel/room.ts` says what is what.

/** How many positions a set has. */
export function sizeOf(set: usize, words: i32): i32 {
  let size = 0;
  for (let word = 0; word < words; word++) size += popcnt<i32>(load<i32>(set + ((<usize>word) << 2)));
  return size;
}

/** How many positions of a set lie in each slot. */
export function countSlots(set: usize, words: i32, start: usize, slots: i32, counts: usize): void {
  let slot = 0;
  let all = 0;
  let before = 0;
  let end = load<i32>(start + 4);
  for (let word = 0; word < words; word++) {
    const bits = load<i32>(set + ((<usize>word) << 2));
    const next = (word + 1) << 5;
    while (slot < slots && end < next) {
      const upTo = all + popcnt<i32>(bits & ~(-1 << (end & 31)));
      store<i32>(counts + ((<usize>slot) << 2), upTo - before);
      before = upTo;
      slot++;
      end = load<i32>(start + ((<usize>slot + 1) << 2));
    }
    all += popcnt<i32>(bits);
  }
  while (slot < slots) {
    store<i32>(counts + ((<usize>slot) << 2), all - before);
    before = all;
    slot++;
  }
}

/** Adds the counts of slots to the line of their site, by code; sites that fail any bit of `mask` are left out. */
export function addCodes(
  sites: i32,
  fails: usize,
  mask: i32,
  ofSite: usize,
  code: usize,
  counts: usize,
  lineAt: usize,
): void {
  for (let site = 0; site < sites; site++) {
    if (<i32>load<u8>(fails + site) & mask) continue;
    const line = <usize>load<u32>(lineAt + ((<usize>site) << 2));
    const end = load<i32>(ofSite + ((<usize>site + 1) << 2));
    for (let slot = load<i32>(ofSite + ((<usize>site) << 2)); slot < end; slot++) {
      const at = line + ((<usize>load<u16>(code + ((<usize>slot) << 1))) << 2);
      store<i32>(at, load<i32>(at) + load<i32>(counts + ((<usize>slot) << 2)));
    }
  }
}

/**
 * The same by what a map tells apart of codes: `where` is the byte in a line of each code, `open` 0 for codes that are left out. Sites without a line (0) are
 * left out; `totals` tells how many were added of each.
 */
export function addTraits(
  sites: i32,
  fails: usize,
  mask: i32,
  ofSite: usize,
  code: usize,
  counts: usize,
  lineAt: usize,
  where: usize,
  open: usize,
  totals: usize,
): void {
  for (let site = 0; site < sites; site++) {
    const line = <usize>load<u32>(lineAt + ((<usize>site) << 2));
    let total = 0;
    if (line !== 0 && (<i32>load<u8>(fails + site) & mask) === 0) {
      const end = load<i32>(ofSite + ((<usize>site + 1) << 2));
      for (let slot = load<i32>(ofSite + ((<usize>site) << 2)); slot < end; slot++) {
        const its = <usize>load<u16>(code + ((<usize>slot) << 1));
        const count = load<i32>(counts + ((<usize>slot) << 2)) * <i32>load<u8>(open + its);
        const at = line + <usize>load<u8>(where + its);
        store<i32>(at, load<i32>(at) + count);
        total += count;
      }
    }
    store<i32>(totals + ((<usize>site) << 2), total);
  }
}

/**
 * The positions with a value of at least `least`, 0 … 127; `values` has one byte a position, up to a whole word of positions. Eight are compared at once: a byte
 * whose top bit is set keeps it when no more than the rest of the byte is taken off; the product then brings the eight bits together.
 */
export function findLeast(values: usize, least: i32, words: i32, found: usize): void {
  const off = <u64>least * 0x0101010101010101;
  for (let eight = 0; eight < words << 2; eight++) {
    const kept =
      (((load<u64>(values + ((<usize>eight) << 3)) | 0x8080808080808080) - off) >> 7) & 0x0101010101010101;
    store<u8>(found + eight, <u8>((kept * 0x0102040810204080) >> 56));
  }
}

/**
 * Makes a set what two others have in common, in some `words` (0 for all of so many); `plus` and `minus` tell what came and what went in the words that are
 * `touched`. Gives how many words these are, and at `changed` how many positions.
 */
export function follow(
  held: usize,
  a: usize,
  b: usize,
  words: usize,
  many: i32,
  plus: usize,
  minus: usize,
  touched: usize,
  changed: usize,
): i32 {
  let found = 0;
  let sum = 0;
  for (let w = 0; w < many; w++) {
    const word = words === 0 ? w : load<i32>(words + ((<usize>w) << 2));
    const at = (<usize>word) << 2;
    const is = load<i32>(a + at) & load<i32>(b + at);
    const change = is ^ load<i32>(held + at);
    if (change === 0) continue;
    store<i32>(held + at, is);
    store<i32>(plus + at, change & is);
    store<i32>(minus + at, change & ~is);
    store<i32>(touched + ((<usize>found) << 2), word);
    found++;
    sum += popcnt<i32>(change);
  }
  store<i32>(changed, sum);
  return found;
}

/**
 * Adds `by` for each value of the positions of a set, some of its `words` (0 for all of so many): to the sum that `targets` tells, in numbers of 16 bits or of 32
 * where they are `wide`, if the group of the position is `open` (`groupAt` 0 where all are). Values lie as in `src/table/fast/keys.ts`: `has` 0 where every
 * position has some, `offsets` 0 where each has one.
 */
export function addSet(
  set: usize,
  words: usize,
  many: i32,
  has: usize,
  before: usize,
  offsets: usize,
  targets: usize,
  wide: i32,
  groupAt: usize,
  open: usize,
  sums: usize,
  by: i32,
): void {
  for (let w = 0; w < many; w++) {
    const word = <usize>(words === 0 ? w : load<u32>(words + ((<usize>w) << 2)));
    const here = has === 0 ? -1 : load<i32>(has + (word << 2));
    const earlier = has === 0 ? 0 : load<i32>(before + (word << 2));
    let rest = load<i32>(set + (word << 2)) & here;
    while (rest !== 0) {
      const bit = ctz<i32>(rest);
      rest &= rest - 1;
      const position = (word << 5) + <usize>bit;
      if (groupAt !== 0 && load<u8>(open + <usize>load<u16>(groupAt + (position << 1))) === 0) continue;
      const nth = has === 0 ? position : <usize>(earlier + popcnt<i32>(here & ~(-1 << bit)));
      const at = offsets + (nth << 2);
      const end = offsets === 0 ? nth + 1 : <usize>load<u32>(at + 4);
      for (let i = offsets === 0 ? nth : <usize>load<u32>(at); i < end; i++) {
        const target = wide ? load<u32>(targets + (i << 2)) : <u32>load<u16>(targets + (i << 1));
        const sum = sums + ((<usize>target) << 2);
        store<i32>(sum, load<i32>(sum) + by);
      }
    }
  }
}
