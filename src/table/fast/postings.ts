import { addBit, type Bits, noBits, unite } from './bits.ts';
import { forEachList, type Keys } from './keys.ts';

/** The positions of each key: as a set where that is smaller than the positions themselves. */
export type Postings = readonly (Bits | Uint32Array)[];

/** Lists the positions of so many keys among so many events. */
export function listPositions(keys: Keys, size: number, events: number): Postings {
  const { values } = keys;
  const sizes = new Uint32Array(size);
  for (let i = 0; i < values.length; i++) {
    const key = values[i] ?? 0;
    sizes[key] = (sizes[key] ?? 0) + 1;
  }
  const postings = Array.from(sizes, (count) =>
    count * 32 > events ? noBits(events) : new Uint32Array(count),
  );
  const next = new Uint32Array(size);
  forEachList(keys, (position, from, to) => {
    for (let i = from; i < to; i++) {
      const key = values[i] ?? 0;
      const positions = postings[key];
      if (positions instanceof Int32Array) addBit(positions, position);
      else if (positions) {
        const at = next[key] ?? 0;
        positions[at] = position;
        next[key] = at + 1;
      }
    }
  });
  return postings;
}

/** Puts the positions of a key into a set. */
export function uniteKey(postings: Postings, key: number, into: Bits): void {
  const positions = postings[key];
  if (positions instanceof Int32Array) unite(into, positions);
  else if (positions) for (let i = 0; i < positions.length; i++) addBit(into, positions[i] ?? 0);
}
