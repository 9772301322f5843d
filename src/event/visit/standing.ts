import type { Reading } from '../reading.ts';
import type { Cue, Range } from './book.ts';

/** Being at a place: "was", "biće", "ishte". */
const BE: Record<Reading['language'], RegExp> = {
  en: /^(is|are|was|were|been|be)$/,
  sr: /^(bio|bila|bili|bile|biti|bice|bude|budu|borav\p{L}*)$/u,
  sq: /^(eshte|jane|ishte|ishin|jete|jene|qene|qendro\p{L}*|qendru\p{L}*)$/u,
};
const IN = /^(in|at|u|na|kod|ne|te|tek)$/;
/** Words between being and its place or day. */
const BETWEEN =
  /^(also|again|already|both|on|late|early|last|only|i|takodje|takodjer|opet|ponovo|vec|od|do|u|na|kod|za|samo|edhe|gjithashtu|serish|perseri|me|ne|te|nga|deri|po|ashtu|,|\.|–|-)$/;
const REACH = 8;

/**
 * Being at a place with its day or a small word between, or behind the place that opens a clause: "will be on Thursday in Skopje", "Na Kosovu će biti od
 * 1. do 3. marta".
 */
export function standings(reading: Reading, index: number): Cue[] {
  const { tokens, sentences, days, language } = reading;
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const places = reading.places.filter(
    ({ sentence, role }) => sentence === index && !/^(dateline|name|supplied)$/.test(role),
  );
  const dated = (at: number) => days.some((day) => day.from <= at && at < day.to && !day.furniture);
  const small = (at: number) => dated(at) || BETWEEN.test(tokens[at]?.fold ?? '');
  const found: Cue[] = [];
  for (let at = from; at < to; at++) {
    const whose = /^(je|su)$/.test(tokens[at]?.fold ?? '') ? behind(reading, at + 1) : null;
    if (whose === null && !BE[language].test(tokens[at]?.fold ?? '')) continue;
    const next = whose ?? at + 1;
    const ends = next >= to || tokens[next]?.kind === 'mark' || small(next);
    const open = (place: Range) =>
      place.from - 1 === from ||
      (tokens[place.from - 2]?.kind === 'mark' && tokens[place.from - 2]?.text !== '-') ||
      /^(i|a|dok|dhe|kurse|ndersa)$/.test(tokens[place.from - 2]?.fold ?? '');
    const fronted = places.some(
      (place) =>
        place.located &&
        place.to <= at &&
        at - place.to <= REACH &&
        IN.test(tokens[place.from - 1]?.fold ?? '') &&
        open(place),
    );
    if (fronted && ends && language !== 'en') {
      found.push({ cue: 'go', from: at, to: at + 1 });
      continue;
    }
    const ahead = placeAhead(reading, places, at, to, small);
    if (ahead !== null && ahead - at > 2) found.push({ cue: 'go', from: at, to: ahead });
  }
  return found;
}

/** The position behind a person who is named right behind "is", with days next: "na Kosovu je X od 1. do 3. marta". */
function behind({ people, days }: Reading, at: number): number | null {
  const person = people.find(({ from }) => from === at);
  return person &&
    days.some(({ from, furniture }) => from >= person.to && from - person.to <= 1 && !furniture)
    ? person.to
    : null;
}

/** What stands between "in" and the name of a place. */
const QUALITY =
  /^(the|capital|city|town|village|monastery|north\p{L}*|south\p{L}*|part|of|sever\p{L}*|juzn\p{L}*|del[au]|glavn\p{L}*|grad\p{L}*|sel[aou]|manastir\p{L}*|opstin\p{L}*|enklav\p{L}*|fshat\p{L}*|qytet\p{L}*|kryeqytet\p{L}*|komun\p{L}*|pjes\p{L}*|veri\p{L}*|jug\p{L}*|e|te|se)$/u;

/** The position behind the preposition of the place that follows being over days and small words alone, or null. */
function placeAhead(
  { tokens }: Reading,
  places: readonly Range[],
  at: number,
  to: number,
  small: (at: number) => boolean,
): number | null {
  let inside = false;
  for (let i = at + 1; i < Math.min(to, at + 14); i++) {
    if (places.some((place) => place.from === i))
      return inside || IN.test(tokens[i - 1]?.fold ?? '') ? i : null;
    inside = IN.test(tokens[i]?.fold ?? '') || (inside && QUALITY.test(tokens[i]?.fold ?? ''));
    if (!inside && !small(i)) return null;
  }
  return null;
}
