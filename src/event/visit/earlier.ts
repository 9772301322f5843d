import type { PlaceMention, Reading } from '../reading.ts';
import type { Cue, Range } from './book.ts';

const MOVE =
  /^(came|come|coming|arriving|arrived|arrival|travelling|traveling|flying|visiting|going|heading|dolask\p{L}*|dolaz\p{L}*|stigao|stigla|stigne|doputov\p{L}*|doputuje|posete|ardhj\p{L}*|arrij\p{L}*|arrit\p{L}*|mberri\p{L}*|vij\p{L}*|udheto\p{L}*|vizit\p{L}*)$/u;

/** The place that a clause puts later than the rest of its sentence: "before he came to Pristina", "pre dolaska u Prištinu". */
function placeToCome({ tokens, places }: Reading, { from, to }: Range): PlaceMention | undefined {
  for (let at = from; at < to; at++) {
    if (!/^(before|pre|prije|para)$/.test(tokens[at]?.fold ?? '')) continue;
    const move = tokens.slice(at + 1, at + 6).findIndex(({ fold }) => MOVE.test(fold));
    const place = places.find((mention) => mention.from > at + move && mention.from < Math.min(to, at + 9));
    if (move >= 0 && place) return place;
  }
  return undefined;
}

/** "After a visit to Pristina he met the president in Belgrade": what is told behind another place by its own act is no longer earlier. */
function movesOn({ places }: Reading, cues: readonly Cue[], to: number, place: PlaceMention): boolean {
  const other = places.find(
    (one) =>
      one.sentence === place.sentence && one.from >= to && one.to <= place.from && one.place !== place.place,
  );
  return (
    other !== undefined &&
    cues.some(
      ({ cue, from, to: end }) =>
        /^(visit|go|meet|receive)$/.test(cue) && from >= other.to && end <= place.from,
    )
  );
}

/** A stop without a day that its sentence tells as earlier than the news: "before he came to Pristina he was in Skopje", "has also been to Belgrade". */
export function isEarlier(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  { place, link }: { place: PlaceMention; link: Cue },
): boolean {
  const { tokens, days, sentences } = reading;
  const sentence = sentences[index];
  if (!sentence) return false;
  const dated = (from: number) =>
    days.some(
      (day) => day.sentence === index && !day.furniture && day.precision === 'day' && day.from >= from,
    );
  const set = cues.some(
    ({ cue, from, to }) =>
      cue === 'earlier' &&
      to <= place.from &&
      place.from - to <= 6 &&
      !tokens.slice(to, place.from).some(({ text }) => text === ',') &&
      !movesOn(reading, cues, to, place) &&
      !dated(tokens.slice(sentence.from, from).findLastIndex(({ text }) => text === ',') < 0 ? 0 : from - 3),
  );
  if (set) return true;
  if (dated(0)) return false;
  if (tokens[link.from]?.fold === 'been' && tokens[link.from + 1]?.fold === 'to') return true;
  const later = placeToCome(reading, sentence);
  return later !== undefined && later !== place;
}
