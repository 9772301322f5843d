import { fold } from '../../base/text.ts';
import type { PlaceRow } from '../places.ts';

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dj|gj/g, 'g'],
  [/xh|dz|ch|q/g, 'c'],
  [/sh/g, 's'],
  [/zh|x/g, 'z'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/[aeiouyj]/g, ''],
  [/(.)\1+/g, '$1'],
];
const HARD: Record<string, string> = { b: 'p', d: 't', g: 'k', z: 's', v: 'f' };

/**
 * What stays of a name when spelling, doubled letters, vowels, voice at the end and case endings are set aside: "Ranilluk" and "Ranilug" are
 * one. Too rough to find names by, good enough where the text says that a village's name follows.
 */
export function skeletonOf(name: string): string {
  const folded = fold(name);
  const bare = SOUNDS.reduce((text, [sound, plain]) => text.replace(sound, plain), folded);
  const last = bare.at(-1) ?? '';
  const lead = /^[aeiou]/.test(folded) ? folded.charAt(0) : '';
  return lead + bare.slice(0, -1) + (HARD[last] ?? last);
}

/** Villages, towns and quarters of Kosovo by the skeletons of all their one-word names. */
export function skeletonsOf(rows: readonly PlaceRow[]): ReadonlyMap<string, readonly PlaceRow[]> {
  const found = new Map<string, PlaceRow[]>();
  for (const row of rows) {
    if (row.country !== 'XK' || !/^(village|town|district)$/.test(row.kind)) continue;
    const names = [row.names.en, row.names.sq, row.names.srLatn, ...row.aliases].flatMap((name) =>
      name.split('/'),
    );
    for (const key of new Set(names.filter((name) => !name.includes(' ')).map(skeletonOf))) {
      if (key.length < 3) continue;
      const list = found.get(key);
      if (list) list.push(row);
      else found.set(key, [row]);
    }
  }
  return found;
}
