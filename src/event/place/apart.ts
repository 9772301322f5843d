import { distanceKm } from '../../base/geo.ts';
import type { PlaceMention, Token } from '../reading.ts';
import type { PlaceBook } from './book.ts';
import { endsBefore } from './cues.ts';

const RIVER =
  /^(river|rivers|reka|reke|rece|reku|reci|rekom|rijeka|rijeke|rijeku|rijeci|lumi|lumit|lumin|lume)$/;
const BANK = /^(bank|banks|obal[aeiu]|obalama|bregu|bregut|brigje|brigjet|brigjeve)$/;
const BETWEEN = /^(of|the|te|e|i|se)$/;

/** "On the bank of the River Bistrica", "na obali Bistrice": a village that has its name from the water is not meant, there or wherever the text names it again without calling it a village. */
export function markRivers(
  found: readonly PlaceMention[],
  tokens: readonly Token[],
  { village }: PlaceBook,
): void {
  const waters = new Set<string>();
  for (const mention of found) {
    if (/^(river|lake|region|country|bridge)$/.test(mention.place.kind) || mention.role === 'dateline')
      continue;
    if (!isWater(mention, tokens)) continue;
    mention.role = 'name';
    if (mention.place.kind === 'village') waters.add(mention.place.names.srLatn);
  }
  if (waters.size === 0) return;
  for (const mention of found) {
    const { place, from, role } = mention;
    if (place.kind !== 'village' || role === 'dateline' || !waters.has(place.names.srLatn)) continue;
    if (!village.some((words) => endsBefore(tokens, from, words))) mention.role = 'name';
  }
}

function isWater({ from, to, sentence }: PlaceMention, tokens: readonly Token[]): boolean {
  if (RIVER.test(tokens[to]?.fold ?? '')) return true;
  let at = from - 1;
  while (BETWEEN.test(tokens[at]?.fold ?? '') && at > from - 3) at--;
  const before = tokens[at];
  return before?.sentence === sentence && (RIVER.test(before.fold) || BANK.test(before.fold));
}

/** "From different parts of Kosovo - ", "iz raznih gradova: ", "nga komuna të ndryshme (": towns that are listed behind a mark as those of people. */
function isOpened(tokens: readonly Token[], { from, sentence }: PlaceMention): boolean {
  if (!/^[-–—:(]$/.test(tokens[from - 1]?.text ?? '')) return false;
  const before = tokens.slice(Math.max(0, from - 1 - WHENCE_REACH), from - 1);
  const parts = before.findLastIndex(({ fold }) => PARTS.test(fold));
  return before
    .slice(Math.max(0, parts - 3), Math.max(0, parts))
    .some((token) => token.sentence === sentence && /^(from|iz|nga)$/.test(token.fold));
}

const PARTS =
  /^(parts|towns|cities|villages|municipalities|places|areas|delova|krajeva|gradova|sela|opstina|mesta|pjese|qytete|komuna|fshatra|vende)$/;
const WHENCE_REACH = 8;
const AND = /^(,|and|i|dhe|e)$/;

/** "Three men from Gjilan, Ferizaj and Prizren", "cut water to Pristina and Mitrovica": what the first of a list is the others are, too. */
export function markOrigins(found: readonly PlaceMention[], tokens: readonly Token[]): void {
  let before: PlaceMention | undefined;
  for (const mention of found) {
    const { from, sentence, role, place } = mention;
    const open = role === 'site' && !/^(country|region)$/.test(place.kind);
    const goes =
      (before?.role === 'origin' || before?.role === 'supplied') &&
      before.sentence === sentence &&
      before.to === from - 1 &&
      AND.test(tokens[from - 1]?.fold ?? '');
    if (open && goes && before) mention.role = before.role;
    else if (open && isOpened(tokens, mention)) mention.role = 'origin';
    before = mention;
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
