import { distanceKm } from '../../base/geo.ts';
import { RECENT_DAYS } from '../day/choose.ts';
import { perSentence } from '../per-sentence.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { WHERE } from '../text/relatives.ts';
import { wordTest } from '../text/word-numbers.ts';
import { isBound } from './whence.ts';

/** True for a sentence of the body that tells of a day long before publication, and of no other: its places are those of old events. */
export const recalls = perSentence<void, boolean>(({ days, sentences, published }, sentence) => {
  if (published === null || sentences[sentence]?.role !== 'body') return false;
  const own = days.filter((day) => day.sentence === sentence && !day.furniture);
  const old = own.some(
    ({ last, precision }) => last < published - RECENT_DAYS && /^(day|week|month)$/.test(precision),
  );
  return old && own.every(({ last }) => last < published - RECENT_DAYS);
});

/** "Štrpce, where a man shot at …", "gde je", "ku u": the place right before a clause that tells what happened there. */
export function isWhere({ tokens }: Reading, mention: PlaceMention, anchor: { from: number }): boolean {
  if (anchor.from < mention.to) return false;
  const at = tokens[mention.to]?.text === ',' ? mention.to + 1 : mention.to;
  const clause = tokens.slice(at, anchor.from);
  return WHERE.test(tokens[at]?.fold ?? '') && !clause.some(({ text }) => /^[,;]$/.test(text));
}

const NEAR = /^(near|outside|kod|blizu|nadomak|kraj|pored|prane|afer)$/;
/** How far from the town that is named the spot may lie. */
const NEAR_KM = 12;

/** "Near Pristina", "close to the town of Zubin Potok". */
function isNear({ tokens }: Reading, { from }: PlaceMention): boolean {
  let at = from - 1;
  while (/^(the|town|city|of|grada|mesta|qytetit|te)$/.test(tokens[at]?.fold ?? '') && at > from - 4) at--;
  const word = tokens[at]?.fold ?? '';
  return NEAR.test(word) || (word === 'to' && tokens[at - 1]?.fold === 'close');
}

/** What a sentence may name more closely itself, behind the town by which it lies: "near Zubin Potok when they launched a boat on Lake Gazivoda". */
const SPOT = /^(site|monastery|lake|bridge)$/;

/** "A Serbian enclave near Pristina" to which the text gives a name further on: the finer place behind, if it lies by that town. */
export function namedNear(
  reading: Reading,
  rough: PlaceMention,
  usable: readonly PlaceMention[],
): PlaceMention | null {
  if (!/^(city|town)$/.test(rough.place.kind) || !isNear(reading, rough)) return null;
  return (
    usable.find(
      ({ place, sentence, from, located }) =>
        (located || place.kind === 'lake') &&
        from > rough.to &&
        (sentence > rough.sentence || (sentence === rough.sentence && SPOT.test(place.kind))) &&
        place.country === 'XK' &&
        place.id !== rough.place.id &&
        /^(village|site|monastery|town|district|lake|bridge)$/.test(place.kind) &&
        distanceKm(place.lat, place.lon, rough.place.lat, rough.place.lon) <= NEAR_KM,
    ) ?? null
  );
}

/** "From Cernica near Gjilan": the text says by which town the village lies. */
export function isByTown({ tokens, places }: Reading, { to, sentence }: PlaceMention): boolean {
  return (
    NEAR.test(tokens[to]?.fold ?? '') &&
    places.some((other) => other.sentence === sentence && other.from > to && other.from - to <= 2)
  );
}

/** "Near Klina" in the title and "a returnee from the village of Drenovac" in the lead: the village of those concerned, if it lies by that town. */
export function villageNear(
  reading: Reading,
  rough: PlaceMention,
  accept: (mention: PlaceMention) => boolean,
): PlaceMention | null {
  const { places, sentences } = reading;
  if (!/^(city|town)$/.test(rough.place.kind) || !isNear(reading, rough)) return null;
  return (
    places.find(
      (mention) =>
        mention.role === 'origin' &&
        sentences[mention.sentence]?.role === 'lead' &&
        mention.place.kind === 'village' &&
        accept(mention) &&
        distanceKm(mention.place.lat, mention.place.lon, rough.place.lat, rough.place.lon) <= NEAR_KM,
    ) ?? null
  );
}

const ROAD =
  /^(road|highway|way|motorway|put|putu|puta|putem|magistral\p{L}*|rruga|rrugen|rruges|autostrad\p{L}*)$/u;

/** "On the road to Leposavić", "bringing pupils home to Gllogjan": the town that alone says where, in the sentence or one of the two behind it. */
export function onTheRoad({ tokens, places }: Reading, sentence: number): PlaceMention | null {
  return (
    places.find(
      (mention) =>
        mention.role === 'landmark' &&
        mention.sentence >= sentence &&
        mention.sentence <= sentence + 2 &&
        mention.place.country === 'XK' &&
        mention.place.id !== 'pristina' &&
        /^(city|town|village|municipality)$/.test(mention.place.kind) &&
        tokens
          .slice(Math.max(0, mention.from - 6), mention.from)
          .some(({ fold }) => ROAD.test(fold) || isBound(fold)),
    ) ?? null
  );
}

/** "A day after an attack in X, a blast hit …": the place of what only dates it. */
export function isOfEarlier(
  { tokens, sentences }: Reading,
  mention: PlaceMention,
  anchor: { from: number },
): boolean {
  if (mention.to >= anchor.from) return false;
  const start = sentences[mention.sentence]?.from ?? mention.from;
  const first = tokens.slice(start, mention.from);
  const at = first.slice(0, AFTER_REACH).findIndex(isAfter);
  return (
    at >= 0 &&
    !first.slice(at).some(({ text }) => text === ',') &&
    tokens.slice(mention.to, anchor.from).some(({ text }) => text === ',')
  );
}

/** Tokens from the beginning of a sentence to the word that says what it follows. */
const AFTER_REACH = 7;
const isAfter = wordTest(/^(after|following|pas|posle|poslije|nakon)$/);
