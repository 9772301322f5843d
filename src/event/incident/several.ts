import { distanceKm } from '../../base/geo.ts';
import type { Draft } from '../draft.ts';
import type { Incident } from '../event.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import { placeOf } from '../place/chosen.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { placesOfBoth } from './again.ts';
import type { Candidate } from './candidate.ts';
import { triggersOf } from './cues.ts';
import { NORTH } from './enclaves.ts';
import { listedPlaces } from './place.ts';

/** As many people held as places named: one in each. */
export function oneEach(incident: Incident): Incident {
  const one = { best: 1, low: 1, high: 1 };
  const [row, ...others] = incident.byParty.filter(({ detained }) => detained);
  return {
    ...incident,
    detained: one,
    byParty: row && others.length === 0 ? [{ ...row, detained: one }] : [],
  };
}

/** Places of the north from which on one action is told as that of the north. */
const MANY = 3;

/** One action of the police in three places of the north and more, each told in a sentence of its own, is one of the north; where that one is told, its places are no others. */
export function gathered(drafts: readonly Draft[], { index }: Knowledge): Draft[] {
  const north = index.byId.get('northern-kosovo');
  const parts = drafts.filter(
    ({ type, mention, place }) =>
      type === 'raid' &&
      mention === 'news' &&
      (NORTH.has(place.municipality ?? place.id) || place.id === 'northern-kosovo'),
  );
  const whole = parts.find(({ place }) => place.id === north?.id);
  if (whole)
    return drafts.filter(
      (draft) =>
        draft === whole ||
        !parts.includes(draft) ||
        draft.time.start !== whole.time.start ||
        draft.incident?.detained != null,
    );
  const [first] = parts;
  const towns = new Set(parts.map(({ place }) => place.municipality ?? place.id));
  if (!north || !first || towns.size < MANY || parts.some(({ time }) => time.start !== first.time.start))
    return [...drafts];
  return drafts.flatMap((draft) =>
    draft === first ? [{ ...draft, place: placeOf(north) }] : parts.includes(draft) ? [] : [draft],
  );
}

/** "In Rudare, Zvečan", "u selu Grabac, opština Klina": a town or municipality behind its village is no second place. */
function withoutTowns({ tokens }: Reading, list: readonly PlaceMention[]): PlaceMention[] {
  return list.filter(
    ({ place: { id }, from, sentence }) =>
      !(
        MUNICIPALITY.test(tokens[from - 1]?.fold ?? '') &&
        list.some((other) => other.sentence === sentence && other.to < from && from - other.to <= TOWN_REACH)
      ) &&
      !list.some(
        ({ place }) =>
          place.id !== id &&
          [place.municipality, place.municipality?.replace('-municipality', '')].includes(id),
      ),
  );
}

/** What says of a place that it is a municipality; Albanian links it by a small word. */
const MUNICIPALITY = /^(opstin\p{L}|opcin\p{L}|municipality)$/u;
/** Tokens from a village to the municipality that it lies in. */
const TOWN_REACH = 3;

/** "In ten municipalities, Gračanica, Lipljan and elsewhere among them": more places than the sentence names. */
export function countsMore({ numbers, tokens }: Reading, listed: readonly PlaceMention[]): boolean {
  const at = new Set(listed.map(({ sentence }) => sentence));
  return numbers.some(
    ({ best, from, to }) =>
      best !== null &&
      best > listed.length &&
      at.has(tokens[from]?.sentence ?? -1) &&
      /^(municipalit\p{L}+|towns|cities|villages|op(?:st|c)in\p{L}+|gradov\p{L}+|komun\p{L}+|qytet\p{L}+)$/u.test(
        tokens[to]?.fold ?? '',
      ),
  );
}

/** "At nine locations in Zvečan and Leposavić", "na više adresa": one action of the police, wherever they knock, if nobody counts them out. */
export function atManySpots(reading: Reading, [first]: readonly PlaceMention[]): boolean {
  const { numbers, sentences, tokens } = reading;
  const home = first && sentences[first.sentence];
  if (!first || !home || sharedOut(reading, first.sentence).length > 1) return false;
  return tokens
    .slice(home.from, home.to)
    .some(
      ({ fold }, i, all) =>
        SPOTS.test(fold) &&
        (SOME.test(all[i - 1]?.fold ?? '') || numbers.some(({ to }) => to === home.from + i)),
    );
}

const SPOTS = /^(locations|addresses|lokacij[ae]|adres[ae]|adresave|lokacione(ve)?)$/;
const SOME = /^(several|various|multiple|vise|nekoliko|razlicit\p{L}*|disa|shume)$/u;

/** The longest list of places that a sentence of the group tells the news of. */
export function longestList(reading: Reading, book: Book, group: readonly Candidate[]): PlaceMention[] {
  const lists = group.flatMap(({ place, mention, joins, sentence }) =>
    place.mention &&
    mention === 'news' &&
    !joins &&
    place.mention.sentence === sentence &&
    !isBetween(reading, place.mention)
      ? [
          withoutTowns(reading, listedPlaces(reading, place.mention)),
          sharedOut(reading, sentence),
          gapped(reading, book, place.mention),
          placesOfBoth(reading, book, place.mention),
          ...sharedBehind(reading, sentence, place.place, group),
        ]
      : [],
  );
  return lists.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Sentences behind that of two blasts in which they may be counted out. */
const BEHIND = 4;
const BEHIND_KM = 12;

/** "Two devices were thrown in the town. … One fell in X, the other in Y": places counted out in a sentence behind, which tells nothing else. */
function sharedBehind(
  reading: Reading,
  index: number,
  { lat, lon }: { lat: number; lon: number },
  group: readonly Candidate[],
): PlaceMention[][] {
  const lists: PlaceMention[][] = [];
  for (let at = index + 1; at <= index + BEHIND; at++) {
    const { role } = reading.sentences[at] ?? {};
    if (role === 'boilerplate' || role === 'caption' || group.some(({ sentence }) => sentence === at))
      continue;
    const shared = sharedOut(reading, at);
    const near = shared.every(({ place }) => distanceKm(place.lat, place.lon, lat, lon) <= BEHIND_KM);
    if (shared.length > 1 && near) lists.push(shared);
  }
  return lists;
}

/** "The road between X and Y": one place somewhere on it. */
function isBetween({ tokens, places }: Reading, { sentence, from }: PlaceMention): boolean {
  const between = (at: number) =>
    tokens.slice(at - 2, at).some(({ fold }) => /^(between|izmedju|ndermjet|mes)$/.test(fold));
  return (
    between(from) ||
    places.some(
      (other) =>
        other.sentence === sentence && other.to < from && from - other.to <= 3 && between(other.from),
    )
  );
}

/** What a sentence that counts things out begins each of them with. */
const SHARE = {
  en: /^(one|another|other|second|third)$/,
  sr: /^(jedn[aou]|prv[aou]|drug[aou]|trec[aeu])$/,
  sq: /^(nj[ei]ra|nj[ei]ri|tjetra|tjetri|para|pari|dyta|dyti|treta|treti)$/,
};
const WHERE = /^(in|at|near|on|u|na|kod|ne|te|tek|prane|afer)$/;
/** Tokens from where one of them is counted to its place. */
const SHARE_REACH = 8;

/** "One in X, the other at Y", "seven in X, three in Y": the places of what a sentence counts out. */
function sharedOut(reading: Reading, index: number): PlaceMention[] {
  const { tokens, places, sentences, language } = reading;
  const home = sentences[index];
  const found: PlaceMention[] = [];
  if (!home) return found;
  const counts = countsOf(reading, index);
  for (let at = home.from; at < home.to; at++) {
    if (!SHARE[language].test(tokens[at]?.fold ?? '') && !counts.has(at)) continue;
    const where = [at + 1, at + 2, at + 3].find((i) => WHERE.test(tokens[i]?.fold ?? ''));
    const mention = places.find(
      ({ sentence, role, from, place }) =>
        where !== undefined &&
        sentence === index &&
        role === 'site' &&
        from > where &&
        from - where <= SHARE_REACH &&
        !/^(country|region)$/.test(place.kind),
    );
    if (mention && mention.from > (found.at(-1)?.from ?? -1)) found.push(mention);
  }
  return found;
}

/** What may stand between the start of a clause and its place. */
const OPENS = /^(a|i|te|dok|ndersa|kurse|dhe|while|and)$/;

/**
 * "In Zvečan a former officer was arrested, in Leposavić his brother, and in Zubin Potok two more men": the places with which the clauses of one deed
 * begin.
 */
export function gapped(reading: Reading, book: Book, first: PlaceMention): PlaceMention[] {
  const index = first.sentence;
  const { tokens, places, sentences } = reading;
  const home = sentences[index];
  if (!home || first.from - home.from > GAP_OPENING) return [];
  const later = places.filter(({ sentence, role, from, place, located }) => {
    if (sentence !== index || role !== 'site' || !located || from <= first.to) return false;
    if (/^(country|region)$/.test(place.kind)) return false;
    let at = from - 1;
    if (!WHERE.test(tokens[at]?.fold ?? '')) return false;
    at--;
    if (OPENS.test(tokens[at]?.fold ?? '')) at--;
    return tokens[at]?.text === ',' || (tokens[at + 1]?.fold === 'a' && at > first.to);
  });
  const second = later[0]?.from ?? 0;
  const verbs = triggersOf(reading, index, book).some(({ value, from }) => !value.thing && from > second);
  return later.length >= GAPS && !verbs ? [first, ...later] : [];
}

/** Tokens at the start of a sentence within which the first place stands. */
const GAP_OPENING = 4;
/** Further places that show that a sentence goes from one to the next. */
const GAPS = 2;

/** Tokens from the first count to where its place may stand ("were arrested in"). */
const FIRST_REACH = 6;

/** The last tokens of counts that each stand before a place of their own; the first may have the deed between. */
function countsOf({ tokens, numbers, sentences }: Reading, index: number): ReadonlySet<number> {
  const home = sentences[index];
  const own = numbers.filter(({ sentence, best }) => sentence === index && best !== null);
  const bare = own.filter(({ to }) => WHERE.test(tokens[to]?.fold ?? ''));
  const [second] = bare;
  if (!home || !second) return new Set();
  const first = own.findLast(({ to }) => to < second.from);
  const where =
    first &&
    tokens
      .slice(first.to, Math.min(second.from, first.to + FIRST_REACH))
      .findIndex(({ fold }) => WHERE.test(fold));
  const starts = bare.map(({ to }) => to - 1);
  return new Set(first && where !== undefined && where >= 0 ? [first.to + where - 1, ...starts] : starts);
}

/** Several deeds, told as such. */
const SEVERAL = {
  en: /^(two|three|separate|different)$/,
  sr: /^(dva|dve|tri|odvojen\p{L}*|razlicit\p{L}*)$/u,
  sq: /^(dy|tri|tre|ndryshme|ndara)$/,
};
const DEEDS =
  /^(incidents?|attacks?|events?|cases?|incident\p{L}*|napad\p{L}*|slucaj\p{L}*|dogadjaj\p{L}*|rast\p{L}{0,3}|ngjarje\p{L}*|sulme\p{L}*)$/u;

/** "In two different incidents in X and Y": each place has a deed of its own, even where persons were struck. */
export function saidToBeSeveral(
  { tokens, sentences, language }: Reading,
  [first]: readonly PlaceMention[],
): boolean {
  const home = first && sentences[first.sentence];
  if (!home) return false;
  return tokens
    .slice(home.from, home.to)
    .some(
      ({ fold }, i, all) =>
        DEEDS.test(fold) &&
        all.slice(Math.max(0, i - 3), i + 4).some((word) => SEVERAL[language].test(word.fold)),
    );
}
