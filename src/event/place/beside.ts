import { isHead } from '../head.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';
import { type Chosen, placeOf } from './chosen.ts';

/** "A mine south of Pristina", in the body: nearer than what the rest of the text names. */
export function besideTown(
  { places, sentences, days }: Reading,
  index: number,
  accept: (mention: PlaceMention) => boolean,
): Chosen | null {
  const dated = days.some(
    ({ sentence, precision, furniture }) => sentence === index && precision === 'day' && !furniture,
  );
  if (sentences[index]?.role !== 'body' || !dated) return null;
  const mention = places.find(
    (candidate) => candidate.sentence === index && isTownMark(candidate) && accept(candidate),
  );
  return mention ? { place: placeOf(mention.place), mention, reason: 'near what is named' } : null;
}

/** True for a settlement of Kosovo by which a text says where something lies. */
function isTownMark({ role, place }: PlaceMention): boolean {
  return role === 'landmark' && place.country === 'XK' && /^(city|town|village)$/.test(place.kind);
}

/** "In the vicinity of …, 5 km north of Kamenica": where the sentence names no place that is known but says by which town it lies. */
export function offTown(
  { places, tokens }: Reading,
  sentence: number,
  accept: (mention: PlaceMention) => boolean,
): Chosen | null {
  const mention = places.find(
    (candidate) =>
      candidate.sentence === sentence &&
      isTownMark(candidate) &&
      candidate.place.id !== 'pristina' &&
      accept(candidate) &&
      tokens.slice(Math.max(0, candidate.from - 5), candidate.from).some(({ fold }) => DISTANCE.test(fold)),
  );
  return mention ? { place: placeOf(mention.place), mention, reason: HERE } : null;
}

const DISTANCE = /^(km|kms|kilometers?|kilometres?|miles?|kilometara|kilometra)$/;

/** "The five arrested Serbs from Suvo Grlo": the village of the people in title or lead, where no other place is told. */
export function villageOfPeople(reading: Reading, accept: (mention: PlaceMention) => boolean): Chosen | null {
  const mention = reading.places.find(
    (candidate) =>
      candidate.role === 'origin' &&
      /^(village|town)$/.test(candidate.place.kind) &&
      candidate.place.country === 'XK' &&
      isHead(reading, candidate.sentence) &&
      accept(candidate),
  );
  return mention
    ? { place: placeOf(mention.place), mention, reason: 'the village of those concerned' }
    : null;
}
