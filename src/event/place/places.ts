import { distanceKm } from '../../base/geo.ts';
import type { PlaceMention, Sentence, Token } from '../reading.ts';
import { adjectivePlaces } from './adjectives.ts';
import { markOrigins, markQuarters, markRivers, markSeats } from './apart.ts';
import { barePlaces } from './bare.ts';
import type { PlaceBook } from './book.ts';
import { COMMON } from './common.ts';
import {
  blocked,
  endsBefore,
  hasGivenName,
  isGivenName,
  isLocated,
  isPersonName,
  isSpotOf,
  roleOf,
} from './cues.ts';
import { markQualifiers, markRoutes } from './qualify.ts';
import {
  byImportance,
  isKnownAbroad,
  northOf,
  resolveHomonyms,
  settleMitrovica,
  townOfHall,
} from './settle.ts';
import { siteAt } from './site-at.ts';
import type { PlaceIndex } from './trie.ts';
import { isHomeOf } from './whence.ts';

/** What looking for places needs besides the text. */
export type PlaceSight = {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  index: PlaceIndex;
  book: PlaceBook;
  language: 'en' | 'sq' | 'sr';
  /** True for a token that belongs to a person's name. */
  taken: (i: number) => boolean;
  /** True for a token that names a country or organisation. */
  isSide: (i: number) => boolean;
  /** First names: a capital word behind one makes a person. */
  given: ReadonlySet<string>;
};

/** All place names of a text with what each does in its sentence. */
export function findPlaces(sight: PlaceSight): PlaceMention[] {
  const { tokens, sentences, index, book, language, taken } = sight;
  const found: PlaceMention[] = [];
  const north = index.byId.get('north-mitrovica');
  const isOther = (i: number) =>
    sight.isSide(i) || index.at(tokens, i, Math.min(tokens.length, i + 4), language) !== null;
  sentences.forEach((sentence) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word') continue;
      const called = book.village.some((words) => endsBefore(tokens, i, words));
      if (taken(i) && !called) continue;
      const hit = nameAt(sight, i, sentence.to);
      if (!hit) continue;
      const cased = token.capital || tokens.slice(i, hit.to).some((part) => part.capital && hit.to - i > 1);
      if (!cased || blocked(tokens, i, hit.to, sentence, book, hit.rows[0]?.kind ?? '')) continue;
      const located =
        isLocated(tokens, i, sentence, book) ||
        isSpotOf(tokens, i, hit.to, sentence) ||
        called ||
        isNextVillage(tokens, i, found.at(-1), book);
      const bare =
        hit.to === i + 1 && COMMON.has(token.fold) && !located && i >= sentence.from + sentence.dateline;
      const pointed =
        bare && (isHomeOf(tokens, i) || book.landmark.some((words) => endsBefore(tokens, i, words)));
      if (bare && !pointed && tokens[hit.to]?.text !== ':') continue;
      const [first, ...rivals] = byImportance(hit.rows, tokens, { i, to: hit.to }, book);
      if (!first) continue;
      const at = { i, to: hit.to, from: sentence.from };
      const place = townOfHall(northOf(first, tokens, at, index.byId), tokens, at, index.byId);
      const listed = tokens[i - 1]?.text === ',';
      const name =
        isGivenName(tokens, i, hit.to, place, sight.given) ||
        hasGivenName(tokens, i, hit.to, place, sight.given) ||
        ((!located || listed) &&
          !book.origin.some((words) => endsBefore(tokens, i, words)) &&
          !(place.kind === 'city' && language === 'sr' && taken(i - 1)) &&
          isPersonName(tokens, i, hit.to, sentence, place, isOther));
      found.push({
        ...siteAt(tokens, { from: i, to: hit.to }, place),
        rivals: place === first ? rivals : [],
        located,
        role: name ? 'name' : roleOf(tokens, i, hit.to, sentence, place, located, book),
      });
      i = hit.to - 1;
    }
  });
  found.push(...misspelt(sight, found));
  found.sort((a, b) => a.from - b.from);
  resolveHomonyms(found, tokens);
  dropSurnames(found, tokens, book);
  placeHeadings(found, sight);
  dropUnplaced(found, sight);
  markRoutes(found, tokens);
  markRivers(found, tokens, book);
  markSeats(found, tokens);
  markOrigins(found, tokens);
  markQuarters(found, tokens);
  found.push(...adjectivePlaces({ tokens, sentences, book, byId: index.byId }, found));
  found.push(...barePlaces({ tokens, sentences, language, byId: index.byId }, found));
  found.sort((a, b) => a.from - b.from);
  markQualifiers(found, tokens, language);
  settleMitrovica(found, tokens, north);
  return found;
}

/** "Mušutište: …" over a text that names the village again, "Graçanicë 23.11.2021 – 16:10.": what a title or a report begins with is where. */
function placeHeadings(found: readonly PlaceMention[], { tokens, sentences }: PlaceSight): void {
  for (const mention of found) {
    const { sentence, from, to, place } = mention;
    const home = sentences[sentence];
    if (home && from < home.from + home.stamp && place.kind !== 'country') {
      mention.located = true;
      mention.role = 'site';
    }
    if (home?.role !== 'title' || home.from !== from || tokens[to]?.text !== ':') continue;
    if (!/^(village|town|district)$/.test(place.kind)) continue;
    mention.located ||= found.some((other) => other !== mention && other.place.id === place.id);
  }
}

/** "The villages of X and Y", "u selima X, Y": the name behind a village's. */
function isNextVillage(
  tokens: readonly Token[],
  i: number,
  before: PlaceMention | undefined,
  book: PlaceBook,
): boolean {
  if (before?.to !== i - 1 || !/^(and|or|i|dhe|ose|ili|,)$/.test(tokens[i - 1]?.fold ?? '')) return false;
  return book.village.some((words) => endsBefore(tokens, before.from, words));
}

/** The longest name at a token; a lone small letter is no part of one ("In Kosovo a man"). */
function nameAt({ tokens, index, language }: PlaceSight, i: number, end: number) {
  const hit = index.at(tokens, i, end, language);
  const last = hit ? tokens[hit.to - 1] : undefined;
  const loose = hit && hit.to - i > 1 && last?.text.length === 1 && !last.capital;
  return loose ? index.at(tokens, i, hit.to - 1, language) : hit;
}

/** Who is named in full once ("Ivan Petrović") is no village further on ("Petrović said"). */
function dropSurnames(found: readonly PlaceMention[], tokens: readonly Token[], book: PlaceBook): void {
  const names = new Set(
    found
      .filter(({ role, from, to }) => role === 'name' && to - from === 1 && tokens[from - 1]?.capital)
      .map(({ place }) => place.id),
  );
  for (const mention of found) {
    if (mention.place.kind !== 'village' || mention.to - mention.from > 1 || !names.has(mention.place.id))
      continue;
    if (!book.village.some((words) => endsBefore(tokens, mention.from, words))) mention.role = 'name';
  }
}

/**
 * One-word villages that nothing places anywhere in the text are words or people of that name ("Izvor: Beta", "Duke folur për …").
 */
function dropUnplaced(found: readonly PlaceMention[], sight: PlaceSight): void {
  const { tokens } = sight;
  const placed = new Set(found.filter(({ located }) => located).map(({ place }) => place.id));
  const bare = found.filter(
    ({ place, from, to, role }) => place.kind === 'village' && to - from === 1 && role !== 'dateline',
  );
  const strange = new Set(
    bare.filter((mention) => isBesideStranger(mention, found, sight)).map(({ place }) => place.id),
  );
  for (const mention of bare) {
    const { place } = mention;
    const loose =
      !isKnownAbroad(place) &&
      !placed.has(place.id) &&
      !isHomeOf(tokens, mention.from) &&
      !isBesideTown(mention, found, tokens);
    if (strange.has(place.id) || loose) mention.role = 'name';
  }
}

const BESIDE = /^(kod|blizu|nadomak|near|outside|prane|afer)$/;
const BESIDE_KM = 20;
const STRANGE_KM = 40;

/** "From Cernica near Gjilan": a name behind which the text says by which town it lies. */
function isBesideTown(
  { place, to, sentence }: PlaceMention,
  found: readonly PlaceMention[],
  tokens: readonly Token[],
): boolean {
  if (!BESIDE.test(tokens[to]?.fold ?? '')) return false;
  return found.some(
    (other) =>
      other.sentence === sentence &&
      other.from > to &&
      other.from - to <= 2 &&
      distanceKm(place.lat, place.lon, other.place.lat, other.place.lon) <= BESIDE_KM,
  );
}

/** "Straža kod Loznice": the text says that it lies by a place which no list of ours has, or has elsewhere: a namesake. */
function isBesideStranger(
  { place, to, sentence }: PlaceMention,
  found: readonly PlaceMention[],
  { tokens, sentences, isSide, taken }: PlaceSight,
): boolean {
  const next = tokens[to + 1];
  if (!BESIDE.test(tokens[to]?.fold ?? '') || next?.kind !== 'word' || next.sentence !== sentence)
    return false;
  if (!next.capital || next.text === next.text.toUpperCase() || sentences[sentence]?.role === 'title')
    return false;
  if (isSide(to + 1) || taken(to + 1) || PUBLIC.test(next.fold)) return false;
  const beside = found.find(({ from, to: end }) => from < to + 4 && end > to + 1);
  if (!beside) return true;
  if (distanceKm(place.lat, place.lon, beside.place.lat, beside.place.lon) <= STRANGE_KM) return false;
  if (beside.place.kind === 'village' && !isKnownAbroad(beside.place)) beside.role = 'name';
  return true;
}

/** What is written with a capital and no town: "pranë Stacionit të Policisë". */
const PUBLIC =
  /^(stacion|komun|polic|spital|gjykat|shkoll|kish|xhami|manastir|church|hospital|monaster|crkv|hotel|osnovn|serb|srb|srp|alban|shqip|qendr|kalim|granic)/;

/** "In Ranilluk village", "in Ranilluk, a village in the east", "në Ranilluk, fshat i komunës së Gjilanit": what is called a village right behind its name. */
function isCalledVillage(tokens: readonly Token[], i: number, { in: where }: PlaceBook): boolean {
  if (tokens[i + 1]?.fold === 'village') return true;
  if (tokens[i + 1]?.text !== ',' || !where.has(tokens[i - 1]?.fold ?? '')) return false;
  const at = tokens[i + 2]?.fold === 'a' ? i + 3 : i + 2;
  return VILLAGE.test(tokens[at]?.fold ?? '');
}

const VILLAGE = /^(village|fshat|selo|selu)$/;

/** "The village of Ranilluk": a name that no list has, taken for the village that sounds so, one alone or one in a municipality that the text names. */
function misspelt(sight: PlaceSight, known: readonly PlaceMention[]): PlaceMention[] {
  const { tokens, sentences, index, book, taken } = sight;
  const municipalities = new Set(known.map(({ place }) => place.municipality ?? place.id));
  const found: PlaceMention[] = [];
  sentences.forEach((sentence) => {
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word' || !token.capital || taken(i) || token.text.length < 5) continue;
      if (!book.village.some((words) => endsBefore(tokens, i, words)) && !isCalledVillage(tokens, i, book))
        continue;
      if (known.some((mention) => mention.from <= i && i < mention.to)) continue;
      const rows = index.like(token.text);
      const near = rows.filter(
        ({ municipality }) => municipality !== null && municipalities.has(municipality),
      );
      const [place] = near.length > 0 ? near : rows;
      if (!place || (near.length > 0 ? near : rows).length > 1) continue;
      found.push(siteAt(tokens, { from: i, to: i + 1 }, place));
    }
  });
  return found;
}
