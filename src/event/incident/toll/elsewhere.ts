import { REGION } from '../../place/region.ts';
import type { Reading } from '../../reading.ts';
import { WHERE } from '../../text/relatives.ts';
import type { TollHit } from './unit.ts';

/** Farthest that the word of a toll may stand from the "where" of its clause. */
const REACH = 10;

/** "Fighters for Syria and Iraq, where 16 have died": whom a clause on a country far off tells of was not hurt here. */
export function isElsewhere({ tokens, sides, places }: Reading, hit: TollHit): boolean {
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - REACH); at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[hit.from]?.sentence) return false;
    if (!WHERE.test(token.fold)) continue;
    const end = tokens[at - 1]?.kind === 'mark' ? at - 1 : at;
    return (
      sides.some(({ to, side }) => to === end && /^[A-Z]{2}$/.test(side) && !REGION.has(side)) &&
      !places.some(({ to }) => to === end)
    );
  }
  return false;
}
