import { distanceKm } from '../../base/geo.ts';
import { RECENT_DAYS } from '../day/choose.ts';
import type { Book } from '../knowledge.ts';
import { type Chosen, placeOf } from '../place/choose.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { FAMILY_OF, type IncidentType } from '../types.ts';
import { cuesOf, triggersOf } from './cues.ts';

const WIDE = /^(city|town|municipality)$/;
const NARROW = /^(village|district|crossing|bridge|camp|monastery|site)$/;
/** A quarter of a town may lie across the line of its municipality. */
const QUARTER_KM = 3;

/**
 * The village, quarter or spot that another sentence names for what happened in a town or municipality: "It happened in the neighbourhood of …", "do
 * incidenta je došlo kod …", or the same happening told again. Two such spots leave the town; what the body tells with a day of its own (`dated`) takes none
 * from what was told before.
 */
export function refinePlace(
  reading: Reading,
  book: Book,
  chosen: Chosen,
  type: IncidentType,
  dated: boolean,
): Chosen {
  const rough = chosen.mention;
  if (!rough || !WIDE.test(rough.place.kind)) return chosen;
  if (rough.place.id === 'mitrovica') return northern(reading, book, chosen, type);
  if (besideOthers(reading, rough)) return chosen;
  const told = new Map<string, PlaceMention>();
  const again = new Map<string, PlaceMention>();
  for (const mention of reading.places) {
    if (mention.role !== 'site' || !mention.located || !isInside(mention, rough)) continue;
    if (dated && mention.sentence < rough.sentence) continue;
    const teller = tells(reading, book, mention.sentence, type);
    const list = teller === 'happened' ? told : teller === 'again' ? again : null;
    if (list && !list.has(mention.place.id)) list.set(mention.place.id, mention);
  }
  const [best] = told.size > 0 ? [...told.values()] : [...again.values()];
  if (!best || told.size > 1 || (told.size === 0 && again.size > 1)) return chosen;
  return { place: placeOf(best.place), mention: best, reason: chosen.reason };
}

/** "In Kosovska Mitrovica … in the centre of North Mitrovica": one town until the text says which half. */
function northern(reading: Reading, book: Book, chosen: Chosen, type: IncidentType): Chosen {
  const half = reading.places.find(
    ({ place, role, sentence }) =>
      (place.municipality === 'north-mitrovica-municipality' || place.kind === 'bridge') &&
      role === 'site' &&
      tells(reading, book, sentence, type) !== null,
  );
  return half ? { place: placeOf(half.place), mention: half, reason: chosen.reason } : chosen;
}

/** True where the sentence of a place names another municipality's place beside it. */
function besideOthers({ places }: Reading, { sentence, place }: PlaceMention): boolean {
  const area = place.municipality ?? place.id;
  return places.some(
    (other) =>
      other.sentence === sentence &&
      other.role === 'site' &&
      other.place.country === 'XK' &&
      !/^(country|region)$/.test(other.place.kind) &&
      (other.place.municipality ?? other.place.id) !== area,
  );
}

function isInside({ place }: PlaceMention, rough: PlaceMention): boolean {
  if (!NARROW.test(place.kind) || place.country !== 'XK') return false;
  if (place.municipality !== null && place.municipality === (rough.place.municipality ?? rough.place.id))
    return true;
  const km = distanceKm(place.lat, place.lon, rough.place.lat, rough.place.lon);
  return /^(district|bridge)$/.test(place.kind) && km <= QUARTER_KM;
}

/** How a sentence tells the news: by a verb of happening, or by the happening itself; null where it recalls another. */
function tells(reading: Reading, book: Book, index: number, type: IncidentType): 'happened' | 'again' | null {
  const { sentences, days, published } = reading;
  const sentence = sentences[index];
  if (!sentence || sentence.role === 'boilerplate' || sentence.role === 'caption') return null;
  const past = days.some(
    (day) =>
      day.sentence === index &&
      !day.furniture &&
      published !== null &&
      day.last < published - (day.precision === 'day' ? RECENT_DAYS : 0),
  );
  if (past) return null;
  const cues = new Set(cuesOf(reading, book, index).map(({ value }) => value));
  if (cues.has('another') || cues.has('background')) return null;
  const told = triggersOf(reading, index, book);
  const same = told.some(({ value }) => FAMILY_OF[value.type] === FAMILY_OF[type]);
  if (cues.has('happened') && (same || told.every(({ value }) => value.weight <= 1))) return 'happened';
  return same ? 'again' : null;
}
