import { distanceKm } from '../../base/geo.ts';
import { type ChosenDay, RECENT_DAYS } from '../day/choose.ts';
import type { Book } from '../knowledge.ts';
import { type Chosen, placeOf } from '../place/chosen.ts';
import type { PlaceMention, Reading, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
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
  day: ChosenDay | null,
  dated: boolean,
): Chosen {
  const rough = chosen.mention;
  if (!rough) return chosen;
  if (!WIDE.test(rough.place.kind)) return besideIt(reading, book, chosen, rough, type);
  if (rough.place.id === 'mitrovica') return northern(reading, book, chosen, type);
  if (besideOthers(reading, rough)) return chosen;
  const told = new Map<string, PlaceMention>();
  const again = new Map<string, PlaceMention>();
  for (const mention of reading.places) {
    if (mention.role !== 'site' || !mention.located || !isInside(mention, rough)) continue;
    if ((dated && mention.sentence < rough.sentence) || ofOtherDay(reading, mention.sentence, day)) continue;
    if (mention.sentence === rough.sentence && isMark(reading, mention)) continue;
    const teller =
      tells(reading, book, mention.sentence, type) ??
      (isScene(reading, book, mention.sentence, rough.sentence) ? 'again' : null);
    const list = teller === 'happened' ? told : teller === 'again' ? again : null;
    if (list && !list.has(mention.place.id)) list.set(mention.place.id, mention);
  }
  const [best] = told.size > 0 ? [...told.values()] : [...again.values()];
  if (!best || told.size > 1 || (told.size === 0 && again.size > 1)) return chosen;
  return { place: placeOf(best.place), mention: best, reason: chosen.reason };
}

/** "Outside Zubin Potok, near the Brnjak crossing": what only says by what the town lies. */
function isMark({ tokens }: Reading, { from }: PlaceMention): boolean {
  return tokens.slice(Math.max(0, from - 2), from).some(({ fold }) => NEAR.test(fold));
}

const NEAR = /^(near|kod|blizu|nadomak|prane|afer)$/;

/** True for a sentence that names another day than the one on which it happened. */
function ofOtherDay({ days }: Reading, index: number, own: ChosenDay | null): boolean {
  const named = days.filter(
    ({ sentence, precision, furniture, said }) =>
      sentence === index && precision === 'day' && !furniture && !said,
  );
  return (
    own !== null && named.length > 0 && named.every(({ first, last }) => first > own.last || last < own.first)
  );
}

/** Sentences behind the news in which its scene may be told. */
const SCENE_REACH = 3;

/** "The patrol saw smoke at …": a sentence right behind the news that tells nothing else and bears no day. */
function isScene(reading: Reading, book: Book, index: number, news: number): boolean {
  const { sentences, days } = reading;
  return (
    index > news &&
    index - news <= SCENE_REACH &&
    sentences[index]?.role === 'body' &&
    triggersOf(reading, index, book).length === 0 &&
    cuesOf(reading, book, index).length === 0 &&
    !days.some((day) => day.sentence === index)
  );
}

const BESIDE = /^(near|outside|kod|blizu|nadomak|prane|afer|from|sa|nga)$/;
const BESIDE_KM = 15;

/** "Buses stoned near Gazimestan. … It happened in Miloševo, close to Gazimestan": the spot by which the heading only says where it was. */
function besideIt(
  reading: Reading,
  book: Book,
  chosen: Chosen,
  rough: PlaceMention,
  type: IncidentType,
): Chosen {
  const near = BESIDE.test(reading.tokens[rough.from - 1]?.fold ?? '');
  const byIt = new Set(
    reading.places
      .filter(({ place, role }) => place.id === rough.place.id && /^(landmark|origin)$/.test(role))
      .map(({ sentence }) => sentence),
  );
  if (!near && byIt.size === 0) return chosen;
  const spot = reading.places.find(
    ({ role, located, place, sentence }) =>
      role === 'site' &&
      located &&
      sentence > rough.sentence &&
      (near || byIt.has(sentence)) &&
      NARROW.test(place.kind) &&
      place.id !== rough.place.id &&
      distanceKm(place.lat, place.lon, rough.place.lat, rough.place.lon) <= BESIDE_KM &&
      cuesOf(reading, book, sentence).some(({ value }) => value === 'happened') &&
      tells(reading, book, sentence, type) === 'happened',
  );
  return spot ? { place: placeOf(spot.place), mention: spot, reason: chosen.reason } : chosen;
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

/** "The flat lies in", "vozilo je bilo parkirano", "banesa gjendet": where what was hit stands. */
function isLyingThing(words: readonly Token[]): boolean {
  const at = words.findIndex(isThing);
  return at >= 0 && words.slice(at + 1, at + 1 + THING_REACH).some(isLying);
}

/** Tokens between a thing and the verb that says where it stands. */
const THING_REACH = 7;
const isThing = wordTest(
  /^(flat|apartment|house|home|car|cars|vehicle|vehicles|shop|bar|office|building|kuc[aeu]|stan|automobil\p{L}*|vozil\p{L}*|auto|objek\p{L}*|zgrad\p{L}*|lokal\p{L}*|radnj\p{L}*|banesa|banes\p{L}*|shtepi\p{L}*|vetur\p{L}*|automjet\p{L}*|ndertes\p{L}*|dyqan\p{L}*)$/u,
);
const isLying = wordTest(
  /^(located|situated|parked|lies|stands|nalazi|nalazila|nalazilo|nalazio|parkiran\p{L}*|gjendet|ndodhet|ndodhej|gjendej|parkuar)$/u,
);

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
  const lies = cues.has('happened') || isLyingThing(reading.tokens.slice(sentence.from, sentence.to));
  if (lies && (same || told.every(({ value }) => value.weight <= 1))) return 'happened';
  return same ? 'again' : null;
}
