import { CAPITAL_OF } from '../place/region.ts';
import { siteAt } from '../place/site-at.ts';
import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { isGuestIn } from './home.ts';

/** A place that is a stop, and the word that makes it one. */
export type StopPlace = { place: PlaceMention; link: Cue; left: boolean };

/** The stop of a sentence that says without a word of travel where somebody is: at the force, "here", "there", or in a heading without a verb. */
export function impliedStop(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  here: readonly PlaceMention[],
  area: PlaceRow | undefined,
): StopPlace | null {
  return (
    cameHere(reading, index, cues) ??
    (area ? forceVisited(reading, index, cues, area) : null) ??
    backThere(reading, index, cues) ??
    headedStop(reading, index, cues, here)
  );
}

/** Tokens between a place that opens a sentence and whoever acts there. */
const FRONT = 7;
const PRONOUN = /^(he|she|they|on|ona|oni|ai|ajo|ata)$/;

/** "In Strpce, X promised …", "U Štrpcu je X obećao": whoever acts behind a town that opens the sentence is there. */
export function frontedStop(
  { tokens, sentences, people, days }: Reading,
  index: number,
  cues: readonly Cue[],
  here: readonly PlaceMention[],
): StopPlace | null {
  const { from = 0, dateline = 0, to = 0, role } = sentences[index] ?? {};
  const [place] = here;
  if (!/^(lead|body)$/.test(role ?? '') || !place?.located || place.role !== 'site') return null;
  const { country, kind } = place.place;
  if (!/^(city|town|village|camp|monastery|site)$/.test(kind) || !CAPITAL_OF.has(country ?? '')) return null;
  const head = from + dateline;
  const dated = days.find((day) => day.sentence === index && day.from - head <= 2 && day.to < place.from);
  const first = dated && dated.from >= head ? dated.to : head;
  const opens = tokens.slice(first + (tokens[first]?.text === ',' ? 1 : 0), place.from);
  if (opens.length > 4 || opens.some(({ capital, text }, i) => text === ',' || (capital && i > 0)))
    return null;
  if (!/^(in|at|u|na|ne)$/.test(opens[0]?.fold ?? '')) return null;
  const actor =
    people.find((person) => person.sentence === index && person.from >= place.to) ??
    tokens.slice(place.to, place.to + 3).find(({ fold }) => PRONOUN.test(fold));
  if (!actor) return null;
  const start = 'id' in actor ? actor.from : tokens.indexOf(actor);
  if ('id' in actor && !isGuestIn(actor, country ?? '')) return null;
  const between = tokens.slice(place.to, start);
  const titled = between.filter(({ kind: sort, capital }) => sort !== 'mark' && !capital).length;
  if (titled > FRONT || cues.some((cue) => ACTS.test(cue.cue) && cue.from >= place.to && cue.to <= start))
    return null;
  const end = 'id' in actor ? actor.to : start + 1;
  if (
    end >= to - 1 ||
    cues.some(({ cue, from: at }) => /^(not|maybe)$/.test(cue) && at - end <= 3 && at >= end)
  )
    return null;
  return { place, link: { cue: 'speak', from: place.from - 1, to: place.from }, left: false };
}

const ACTS = /^(visit|go|meet|receive|speak|clause|denied|cancelled)$/;

/** "Cooper në Kosovë", "Čović u Štrpcu": a heading without a verb, of a person and a place. */
function headedStop(
  { tokens, sentences, people }: Reading,
  index: number,
  cues: readonly Cue[],
  here: readonly PlaceMention[],
): StopPlace | null {
  const { role, from = 0 } = sentences[index] ?? {};
  const [place] = here;
  if (role !== 'title' || !place?.located || place.role !== 'site' || cues.some(({ to }) => to <= place.from))
    return null;
  const at = place.from - 1;
  const person = people.find(({ sentence, to }) => sentence === index && to === at);
  const again = people.some((other) => other.id === person?.id && other.sentence !== index);
  if (!person || !again || person.from > from + 3 || !/^(in|u|na|ne)$/.test(tokens[at]?.fold ?? ''))
    return null;
  return { place, link: { cue: 'go', from: at, to: place.from }, left: false };
}

/** "Travelled here", "told reporters here", "paid a visit to soldiers here", below a dateline: the place of the dateline. */
function cameHere({ tokens, places }: Reading, index: number, cues: readonly Cue[]): StopPlace | null {
  const origin = places.find(({ role }) => role === 'dateline');
  if (!origin) return null;
  for (const link of cues) {
    if (!/^(visit|go|meet|speak|talks)$/.test(link.cue)) continue;
    const at = hereBehind(tokens, link.to, index);
    const token = tokens[at];
    if (!token) continue;
    const { field, start, end } = token;
    const place = {
      ...origin,
      role: 'site' as const,
      located: true,
      sentence: index,
      from: at,
      to: at + 1,
      field,
      start,
      end,
    };
    return { place, link, left: false };
  }
  return null;
}

const HERE = /^(here|ovde|ovdje|ketu)$/;
/** Words between an act and "here" by which another says so: "said that they are here". */
const OTHERS =
  /^(that|who|which|we|i|you|they|it|is|are|am|was|were|be|been|have|has|not|da|koji|se|jemi|jane|smo|su)$/;
const HERE_REACH = 6;

/** The "here" of an act that ends before a position, or -1. */
function hereBehind(tokens: Reading['tokens'], to: number, index: number): number {
  for (let at = to - 1; at < to + HERE_REACH; at++) {
    const token = tokens[at];
    if (token?.sentence !== index || /^[,;:"“”„«»()]$/.test(token.text) || OTHERS.test(token.fold)) return -1;
    if (HERE.test(token.fold)) return at;
  }
  return -1;
}

const THERE = /^(there|tamo|onde|atje|aty)$/;
const THAT = /^(that|this|tom|tome|ovom|onom|tu|ate|kete)$/;
const KINDS =
  /^(monastery|town|city|village|camp|base|country|enclave|manastir\p{L}*|grad\p{L}*|sel[aou]|bazi|kampu|zemlj\p{L}*|enklav\p{L}*|qytet\p{L}*|fshat\p{L}*|kamp\p{L}*|baz\p{L}*|vend\p{L}*)$/u;

/** "He was there on 10 March", "u tom manastiru je bio i lane", "atje ishte më 10 mars": the place that the sentence before names last. */
function backThere(
  { tokens, places, sentences, days }: Reading,
  index: number,
  cues: readonly Cue[],
): StopPlace | null {
  const { from = 0, to = 0, role } = sentences[index] ?? {};
  if (role !== 'body' || places.some(({ sentence, located }) => sentence === index && located)) return null;
  if (!days.some(({ sentence, furniture, said }) => sentence === index && !furniture && !said)) return null;
  const at = tokens.findIndex(
    ({ fold }, i) =>
      i >= from && i < to && (THERE.test(fold) || (THAT.test(fold) && KINDS.test(tokens[i + 1]?.fold ?? ''))),
  );
  const token = tokens[at];
  const meant = places.findLast(
    ({ sentence, place, role: as }) =>
      sentence === index - 1 && place.country !== null && !/^(name|dateline|supplied)$/.test(as),
  );
  /** Words between, days and marks aside: "tamo, u utorak, stigao". */
  const apart = (start: number, end: number) =>
    tokens
      .slice(start, end)
      .filter(
        ({ kind }, i) =>
          kind !== 'mark' && !days.some((day) => day.from - 1 <= start + i && start + i < day.to),
      ).length;
  const named = places.some(
    ({ sentence, from: first, role: as, place }) =>
      sentence === index && first < at && as === 'site' && place.country !== null,
  );
  if (!token || !meant || named) return null;
  const beside = cues.find(
    (cue) =>
      /^(visit|go)$/.test(cue.cue) &&
      (cue.to === at || !/^(in|at|u|na|ne)$/.test(tokens[cue.to - 1]?.fold ?? '')) &&
      (cue.from > at ? apart(at + 1, cue.from) : apart(cue.to, at)) <= 3,
  );
  const being = [at - 1, at + 1, at + 2, at + 3].find(
    (i) => i >= from && i < to && BEING.test(tokens[i]?.fold ?? ''),
  );
  const link: Cue | null = beside ?? (being === undefined ? null : { cue: 'go', from: being, to: being + 1 });
  if (!link) return null;
  const { field, start, end } = token;
  return { place: { ...meant, sentence: index, from: at, to: at + 1, field, start, end }, link, left: false };
}

const BEING = /^(was|were|been|bio|bila|bili|boravi\p{L}*|ishte|ishin)$/u;

/** "Forbade X the entry", "prohibited X from entering the country", "was not let in": nobody else names where. */
export function keptOut(
  { tokens, sides }: Reading,
  index: number,
  cues: readonly Cue[],
  area: PlaceRow,
): StopPlace | null {
  const link = cues.find(({ cue }) => cue === 'denied');
  if (!link) return null;
  const at = tokens.findIndex(
    ({ fold, sentence }, i) =>
      i >= link.to - 1 && i < link.to + IN_REACH && sentence === index && WAY_IN.test(fold),
  );
  const named = sides.some(
    ({ sentence, side }) => (sentence === index || sentence === index - 1) && side === 'XK',
  );
  return named && at >= 0
    ? { place: siteAt(tokens, { from: at, to: at + 1 }, area), link, left: false }
    : null;
}

const WAY_IN =
  /^(entry|entering|enter|country|province|territory|ulaz\p{L}*|udje|udju|zemlj[aeu]|pokrajin[aeu]|teritorij[aeu]|hyrj\p{L}*|hyje|vendin?|territorin?)$/u;

/** Tokens behind a word of keeping out in which the way in is named. */
const IN_REACH = 10;

const KFOR = /^(kfor|kfora|kforu|kforit|kforin)$/;

/** "Visited KFOR", "travelled to the NATO-led force": Kosovo is visited, where the sentence names no place of it. */
function forceVisited(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  area: PlaceRow,
): StopPlace | null {
  const { tokens, places, sentences, sides, days } = reading;
  const end = sentences[index]?.to ?? 0;
  if (places.some(({ sentence, place, located }) => sentence === index && located && place.country === 'XK'))
    return null;
  for (const link of cues) {
    if (
      !(/^(visit|go)$/.test(link.cue) || GUEST.test(tokens[link.from]?.fold ?? '')) ||
      /^(is|are|was|were|je|su|eshte|jane|ishte|ishin)$/.test(tokens[link.from]?.fold ?? '')
    )
      continue;
    for (let at = link.to; at < Math.min(end, link.to + 6); at++) {
      const token = tokens[at];
      if (!token || token.kind === 'mark') continue;
      if (KFOR.test(token.fold) && !SERVES.test(tokens[at + 1]?.fold ?? '')) {
        return { place: siteAt(tokens, { from: at, to: at + 1 }, area), link, left: false };
      }
      if (
        !sides.some(({ from, to }) => from <= at && at < to) &&
        !days.some(({ from, to }) => from <= at && at < to) &&
        !/^(to|of|the|in|je|su|se|our|their|his|her|nato|led|of|u|i|ne|te|e|sa|baz\p{L}*|trup\p{L}*|ushtar\p{L}*|vojni\p{L}*|pripadni\p{L}*|kontingjent\p{L}*|kontingent\p{L}*|sastavu|kuader|headquarters|hq|mission|seli\p{L}*|shtab\p{L}*|mision\p{L}*|sedist\p{L}*|stab\p{L}*|misij\p{L}*|komand\p{L}*|nasi\p{L}*|svoj\p{L}*|tane|tij|saj|troops|soldiers|members|peacekeepers|s)$/u.test(
          token.fold,
        )
      )
        break;
    }
  }
  return null;
}

/** "Was a guest of KFOR". */
const GUEST = /^(guests?|visitors?|mysafir\p{L}*|gost\p{L}*)$/u;

/** "The KFOR commander came": whoever serves in the force is no place. */
const SERVES = /^(commander|soldiers?|troops|patrol|spokes\p{L}*|general|deputy|major|vehicles?)$/u;
