import { distanceKm } from '../../base/geo.ts';
import type { PlaceMention, Token } from '../reading.ts';

const RIVER = /^(river|rivers|reka|reke|reku|reci|rekom|rijeka|rijeke|rijeku|rijeci|lumi|lumit|lumin)$/;
const BANK = /^(bank|banks|obal[aeiu]|obalama|bregu|bregut|brigje|brigjet|brigjeve)$/;
const BETWEEN = /^(of|the|te|e|i|se)$/;

/** "On the bank of the River Bistrica", "na obali Bistrice": a village that has its name from the water is not meant. */
export function markRivers(found: readonly PlaceMention[], tokens: readonly Token[]): void {
  for (const mention of found) {
    if (/^(river|lake|region|country|bridge)$/.test(mention.place.kind) || mention.role === 'dateline')
      continue;
    let at = mention.from - 1;
    while (BETWEEN.test(tokens[at]?.fold ?? '') && at > mention.from - 3) at--;
    const before = tokens[at];
    if (before?.sentence !== mention.sentence) continue;
    const behind = tokens[mention.to];
    if (RIVER.test(before.fold) || BANK.test(before.fold) || behind?.text === 'River') mention.role = 'name';
  }
}

/** "The Zvečan-based station", "with its seat in Pristina": where somebody works, not where something happened. */
export function markSeats(found: readonly PlaceMention[], tokens: readonly Token[]): void {
  for (const mention of found) {
    const { from, to } = mention;
    const based = /^[-–]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.fold === 'based';
    const before = tokens.slice(Math.max(0, from - 3), from).map(({ fold }) => fold);
    const seat = /^(based|sedistem|seli|qender) (in|u|ne)$/.test(before.slice(-2).join(' '));
    const local = mention.place.kind === 'camp' && LOCAL.test(before.at(-1) ?? '');
    if (local) mention.role = 'name';
    else if (mention.role === 'site' && (based || seat)) mention.role = 'origin';
  }
}

/** "The local KFOR headquarters" is not the one of the whole force. */
const LOCAL = /^(local|regional|nearby|area|lokaln\p{L}*|regionaln\p{L}*)$/u;

const QUARTER = /^(area|district|neighbou?rhood|quarter|suburb|naselj\p{L}*|kvart\p{L}*|lagj\p{L}*)$/u;
/** So far a quarter may lie from its town. */
const QUARTER_KM = 15;

/** "In the Dardania area of Pristina": a village far away that bears the name of a quarter is not meant. */
export function markQuarters(found: readonly PlaceMention[], tokens: readonly Token[]): void {
  for (const mention of found) {
    if (mention.place.kind !== 'village') continue;
    const { from, to, place, sentence } = mention;
    const quarter = [from - 1, from - 2, to].some((at) => QUARTER.test(tokens[at]?.fold ?? ''));
    const town = found.find(
      (other) =>
        /^(city|town)$/.test(other.place.kind) &&
        other.sentence === sentence &&
        other.from >= to &&
        other.from - to <= 3,
    );
    if (quarter && town && distanceKm(place.lat, place.lon, town.place.lat, town.place.lon) > QUARTER_KM)
      mention.role = 'name';
  }
}
