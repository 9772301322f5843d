import { type ChosenDay, chooseDay } from '../day/choose.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import { type Chosen, choosePlace } from '../place/choose.ts';
import { spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import { FAMILY_OF, type IncidentType, type Status } from '../types.ts';
import type { Cue } from './book.ts';

/** A sentence that seems to tell an incident, with all that its words say. */
export type Candidate = {
  sentence: number;
  from: number;
  to: number;
  type: IncidentType;
  weight: number;
  /** Every type that its sentence hints at, with the weight of the hint. */
  hints: Map<IncidentType, number>;
  mention: 'news' | 'background';
  status: Status;
  place: Chosen;
  day: ChosenDay;
};

/** Days before publication after which something told in passing is background. */
const RECENT_DAYS = 5;

type Cues = ReadonlySet<Cue>;

function cuesAround(
  reading: Reading,
  book: Book,
  sentence: number,
  from: number,
  to: number,
): { near: Cues; whole: Cues } {
  const home = reading.sentences[sentence];
  if (!home) return { near: new Set(), whole: new Set() };
  const hits = book.incidents.cues.find(reading.tokens, home.from, home.to);
  const near = hits.filter(
    (hit) => (hit.to <= from && from - hit.to <= 7) || (hit.from < to && hit.to > from),
  );
  return { near: new Set(near.map((hit) => hit.value)), whole: new Set(hits.map((hit) => hit.value)) };
}

/** True when a cue of the vocabulary stands right before a token, with at most `reach` tokens between. */
function cueBefore(
  reading: Reading,
  book: Book,
  cue: Cue,
  sentence: number,
  from: number,
  reach: number,
): boolean {
  const home = reading.sentences[sentence];
  if (!home) return false;
  return book.incidents.cues
    .find(reading.tokens, Math.max(home.from, from - reach - 4), from)
    .some(
      (hit) =>
        hit.value === cue &&
        from - hit.to <= reach &&
        !reading.tokens.slice(hit.to, from).some((token) => /^[,;]$/.test(token.text)),
    );
}

/** All sentences that tell an incident, with reasons for those that only seem to. */
export function findCandidates(reading: Reading, knowledge: Knowledge, trace: Trace): Candidate[] {
  const book = knowledge.books[reading.language];
  const found: Candidate[] = [];
  const { sentences, tokens, published } = reading;
  const heads = sentences.filter((sentence) => sentence.role === 'title' || sentence.role === 'lead');
  const count = (cue: Cue) =>
    heads.reduce(
      (sum, { from, to }) =>
        sum + book.incidents.cues.find(tokens, from, to).filter((hit) => hit.value === cue).length,
      0,
    );
  const courtPiece = count('court') >= 2 && count('court') >= heads.length;
  sentences.forEach((sentence, index) => {
    if (sentence.role === 'boilerplate' || sentence.role === 'caption') return;
    const hits = book.incidents.triggers.find(tokens, sentence.from + sentence.dateline, sentence.to);
    if (hits.length === 0) return;
    const hints = new Map<IncidentType, number>();
    let best: (typeof hits)[number] | null = null;
    for (const hit of hits) {
      const span = spanOf(reading, hit.from, hit.to);
      if (cueBefore(reading, book, 'negated', index, hit.from, 2)) {
        trace('incident', `“${hit.value.type}” refused: negated or hypothetical`, span);
        continue;
      }
      if (inName(reading, hit.from, hit.to)) {
        trace('incident', `“${hit.value.type}” refused: part of a name`, span);
        continue;
      }
      hints.set(hit.value.type, Math.max(hints.get(hit.value.type) ?? 0, hit.value.weight));
      if (!best || hit.value.weight > best.value.weight) best = hit;
    }
    if (!best) return;
    const anchor = { sentence: index, from: best.from, to: best.to };
    const { near, whole } = cuesAround(reading, book, index, best.from, best.to);
    const day = chooseDay(reading, anchor);
    if (!day) {
      trace(
        'incident',
        `“${best.value.type}” refused: no day and no publication day`,
        spanOf(reading, best.from, best.to),
      );
      return;
    }
    const place = choosePlace(reading, anchor, knowledge.kosovo);
    const late = published !== null && day.last < published - RECENT_DAYS;
    const coarse =
      day.mention !== null && day.mention.precision !== 'day' && day.mention.precision !== 'week';
    const recalled = near.has('background') && (day.mention === null || late || coarse);
    const court = courtPiece || (whole.has('court') && sentence.role !== 'title');
    const background = late || coarse || recalled || court;
    let status: Status = 'reported';
    const ahead = published !== null && day.first > published;
    if (near.has('denied')) status = 'denied';
    else if (ahead && (near.has('planned') || whole.has('planned'))) status = 'planned';
    if (ahead && status !== 'planned') {
      trace(
        'incident',
        `“${best.value.type}” refused: lies ahead without being announced`,
        spanOf(reading, best.from, best.to),
      );
      return;
    }
    if (background && day.mention === null && published !== null) {
      trace(
        'incident',
        `“${best.value.type}” refused: recalled without a date of its own`,
        spanOf(reading, best.from, best.to),
      );
      return;
    }
    found.push({
      sentence: index,
      from: best.from,
      to: best.to,
      type: best.value.type,
      weight: best.value.weight,
      hints,
      mention: background ? 'background' : 'news',
      status,
      place,
      day,
    });
  });
  return found;
}

/** "Patriotic March", "Operation Storm": capitals inside a sentence on both sides make a name. */
function inName(reading: Reading, from: number, to: number): boolean {
  const { tokens, sentences } = reading;
  const first = tokens[from];
  if (!first?.capital || to - from > 2) return false;
  const sentence = sentences[first.sentence];
  if (!sentence || sentence.role === 'title' || from === sentence.from + sentence.dateline) return false;
  return Boolean(tokens[from - 1]?.capital || tokens[to]?.capital);
}

/** Types that stand above others when one event shows both: violence over the gathering, the device over the damage. */
const ABOVE: readonly (readonly [IncidentType, IncidentType])[] = [
  ['armed-clash', 'shooting'],
  ['armed-clash', 'assault'],
  ['armed-clash', 'raid'],
  ['armed-clash', 'grenade'],
  ['armed-clash', 'explosion'],
  ['armed-clash', 'barricade'],
  ['armed-clash', 'arrest'],
  ['armed-clash', 'weapons-seizure'],
  ['riot', 'protest'],
  ['riot', 'assault'],
  ['riot', 'grenade'],
  ['riot', 'arrest'],
  ['grenade', 'explosion'],
  ['grenade', 'assault'],
  ['shooting', 'assault'],
  ['shooting', 'arrest'],
  ['explosion', 'property-destruction'],
  ['explosion', 'assault'],
  ['explosion', 'arrest'],
  ['grenade', 'property-destruction'],
  ['assault', 'arrest'],
  ['raid', 'arrest'],
  ['raid', 'weapons-seizure'],
  ['property-destruction', 'arrest'],
  ['abduction', 'arrest'],
];

/** The type of a group of sentences: the heaviest hint, titles and leads counting more, then by rank. */
export function typeOfGroup(reading: Reading, group: readonly Candidate[]): IncidentType {
  const scores = new Map<IncidentType, number>();
  for (const { sentence, hints } of group) {
    const role = reading.sentences[sentence]?.role;
    const factor = role === 'title' ? 2 : role === 'lead' ? 1.6 : 1;
    for (const [type, weight] of hints)
      scores.set(type, Math.max(scores.get(type) ?? 0, weight * factor) + 0.25);
  }
  let [best] =
    [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? (['other', 0] as const);
  for (const [over, under] of ABOVE) {
    const strong = (scores.get(over) ?? 0) >= Math.min(1.25, scores.get(under) ?? 0);
    if (best === under && scores.has(over) && strong) best = over;
  }
  return best;
}

/** True when two candidates may tell one event: compatible families, days and places. */
export function sameIncident(a: Candidate, b: Candidate): boolean {
  if (a.mention !== b.mention || a.status !== b.status) return false;
  const overlap = a.day.first <= b.day.last + 1 && b.day.first <= a.day.last + 1;
  if (!overlap) return false;
  const bothDated =
    a.day.mention !== null &&
    b.day.mention !== null &&
    a.day.mention.precision === 'day' &&
    b.day.mention.precision === 'day';
  if (bothDated && a.day.first !== b.day.first && a.sentence !== b.sentence) return false;
  const placeA = a.place.place;
  const placeB = b.place.place;
  const near =
    placeA.id === placeB.id ||
    placeA.municipality === placeB.id ||
    placeB.municipality === placeA.id ||
    coarse(placeA.precision) ||
    coarse(placeB.precision) ||
    (placeA.municipality !== null && placeA.municipality === placeB.municipality);
  if (near) return familiesMeet(a, b);
  const unsure = a.place.reason !== 'named in the sentence' || b.place.reason !== 'named in the sentence';
  return unsure && familiesMeet(a, b);
}

function coarse(precision: string): boolean {
  return precision === 'region' || precision === 'country';
}

function familiesMeet(a: Candidate, b: Candidate): boolean {
  const [x, y] = [FAMILY_OF[a.type], FAMILY_OF[b.type]];
  if (x === y || a.type === 'riot' || b.type === 'riot') return true;
  const types = new Set<IncidentType>([a.type, b.type]);
  return ABOVE.some(([over, under]) => types.has(over) && types.has(under));
}
