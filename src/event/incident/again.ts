import type { Book } from '../knowledge.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { cuesOf } from './cues.ts';
import { CLASS_OF, type Hint, type IncidentClass, isViolent, type Range } from './hint.ts';

const ATTACK = /^(attack|napad|sulm)i?$/;
/** Sentences back to the deed that is told to have happened again. */
const BACK = 2;
const LIKE = /^(isto|slicno|same|njejta|njejten|ngjashme|similar|likewise)$/;
const MORE = /^(another|second|third|other|dru(gi|ga|go)|trec[iae]|jos|tjet(er|ri|ra)|dyt[ei]|tret[ei])$/;
/** What may stand around it: small words, and what is said of any deed. */
const ANY =
  /^(a|an|the|and|while|case|incident|attack|one|has|also|slucaj|napad|eksplozija|jedan|jedn[ao]|takodje|dok|je|se|su|i|e|u|ka|kane|nje|rasti?|incidenti|ngjarja?|sulmi?|shperthimi?|edhe|gjithashtu|ndersa|kurse|dhe)$/;
/** Tokens from what happened to its place. */
const PLACE_REACH = 4;

/** "A blast was heard in X, while another happened in Y": the places of both. */
export function placesOfBoth(reading: Reading, book: Book, first: PlaceMention): PlaceMention[] {
  const happened = cuesOf(reading, book, first.sentence).find(
    ({ value, from }) => value === 'happened' && from > first.to,
  );
  if (!happened || !saysMore(reading, first.to, happened)) return [];
  const place = reading.places.find(
    (other) =>
      isSited(other, first.sentence) && other.from >= happened.to && other.from - happened.to <= PLACE_REACH,
  );
  return place ? [first, place] : [];
}

function isSited({ sentence, role, place }: PlaceMention, index: number): boolean {
  return sentence === index && role === 'site' && !/^(country|region)$/.test(place.kind);
}

/** Tokens at the start of a sentence in which it says so. */
const OPENING = 5;

/**
 * "The same happened in Zvečan the night before", "slično se desilo i u Klokotu", "e njëjta gjë ndodhi në Zveçan": a sentence without a deed of its own
 * that tells the last one of another place.
 */
export function toldAgain(
  reading: Reading,
  book: Book,
  index: number,
  hinted: readonly ReadonlyMap<IncidentClass, readonly Hint[]>[],
): Hint | null {
  const { sentences, tokens, places } = reading;
  const home = sentences[index];
  const own = [...(hinted[index]?.values() ?? [])].flat();
  if (!home || own.length > 0 || home.role === 'title' || home.role === 'boilerplate') return null;
  const happened = cuesOf(reading, book, index).find(({ value }) => value === 'happened');
  const like =
    tokens.slice(home.from, home.from + OPENING).some(({ fold }) => LIKE.test(fold)) ||
    (happened && saysMore(reading, home.from, happened));
  const sited = places.some((mention) => isSited(mention, index));
  if (!like || !happened || !sited) return null;
  /** "Another attack happened": one more of those, and not of the arrests over them. */
  const harm = tokens.slice(home.from, happened.from).some(({ fold }) => ATTACK.test(fold));
  for (let at = index - 1; at >= Math.max(0, index - BACK); at--) {
    const told = [...(hinted[at]?.values() ?? [])]
      .flat()
      .filter(({ ground, thing, type }) => !ground && !thing && (!harm || isViolent(type)));
    const last = told.sort((a, b) => b.weight - a.weight)[0];
    if (last && CLASS_OF[last.type] !== 'tension')
      return {
        type: last.type,
        weight: 2,
        from: happened.from,
        to: happened.to,
        ground: false,
        thing: false,
      };
  }
  return null;
}

/** "Another happened in …", "rasti i dytë ndodhi në …", "druga se dogodila u …": one more of what was told, called by no more than a word for any deed. */
function saysMore({ tokens }: Reading, from: number, happened: Range): boolean {
  const more = tokens.slice(from, happened.from).findLastIndex(({ fold }) => MORE.test(fold)) + from;
  return (
    more >= from &&
    tokens
      .slice(Math.max(from, more - 2), happened.from)
      .every(({ kind, fold }) => kind === 'mark' || ANY.test(fold) || MORE.test(fold))
  );
}
