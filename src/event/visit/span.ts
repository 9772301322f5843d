import { formatDay } from '../../base/day.ts';
import { type ChosenDay, timeOf } from '../day/choose.ts';
import type { DayMention, PlaceMention, Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';

const UNTIL = /^(do|until|till|deri)$/;

/** True for a day that ends a stay: "until 1 July", "deri më 1 korrik". */
function isEnd({ tokens }: Reading, { from }: DayMention): boolean {
  const before = tokens[from - 1]?.fold ?? '';
  return UNTIL.test(before) || (/^(me|ne)$/.test(before) && tokens[from - 2]?.fold === 'deri');
}

/** "… the tour that he began on 25 February", "koju je započeo 25. februara": the day of another beginning. */
function begins({ tokens }: Reading, { from }: DayMention): boolean {
  const before = tokens.slice(Math.max(0, from - 7), from).map(({ fold }) => fold);
  const verb = before.findLastIndex((word) => BEGAN.test(word));
  return (
    verb > 0 &&
    before.slice(0, verb).some((word) => /^(which|that|koju|koja|koji|qe|cilin|cilen)$/.test(word))
  );
}

const BEGAN = /^(began|started|begun|(?:za)?poce(?:o|la|li)|nisi|filloi|ka filluar)$/;

/** True for a day and a place with a semicolon between. */
function isBeyond({ tokens }: Reading, day: DayMention, place: PlaceMention): boolean {
  const [from, to] = day.from < place.from ? [day.to, place.from] : [place.to, day.from];
  return tokens.slice(from, to).some(({ text }) => text === ';');
}

const MARK = /^["“”„«»]$/;
/** Words that a quotation has at least; fewer are a name. */
const SPEECH = 6;

/** True for a day within somebody's words, where the place stands outside of them: "“We plan it by the end of January,” said X on his visit to Y". */
function isInSpeech({ tokens, sentences }: Reading, day: DayMention, place: PlaceMention): boolean {
  const { from = 0, to = 0 } = sentences[day.sentence] ?? {};
  if (place.sentence !== day.sentence) return false;
  const marks = tokens.slice(from, to).flatMap(({ text }, i) => (MARK.test(text) ? [from + i] : []));
  if (marks.length === 1) marks.unshift(from - 1);
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [open = 0, close = 0] = [marks[i], marks[i + 1]];
    const within = (at: number) => at > open && at < close;
    if (within(day.from) && close - open > SPEECH) return !within(place.from);
  }
  return false;
}

/** The day of a stretch: its nearest one, or the span of days told together ("today and tomorrow", "from today to Wednesday"). */
export function dayIn(
  reading: Reading,
  index: number,
  from: number,
  to: number,
  place: PlaceMention | null,
): ChosenDay | null {
  const head = (reading.sentences[index]?.from ?? 0) + (reading.sentences[index]?.dateline ?? 0);
  const own = reading.days.filter(
    (day) =>
      day.sentence === index &&
      !day.furniture &&
      !day.said &&
      !begins(reading, day) &&
      !(place && (isInSpeech(reading, day, place) || isBeyond(reading, day, place))) &&
      !(day.first === reading.published && isEnd(reading, day)) &&
      (day.clause && place
        ? place.from >= day.clause.from && place.from < day.clause.to
        : day.from >= Math.max(from, head) && day.from < to),
  );
  const fine = own.filter(({ precision }) => precision === 'day');
  const pool = fine.length > 0 ? fine : own;
  const near = (day: DayMention) =>
    place ? Math.min(Math.abs(day.from - place.to), Math.abs(place.from - day.to)) : day.from - from;
  const best = [...pool].sort((a, b) => near(a) - near(b) || a.from - b.from)[0];
  if (!best) return null;
  const partner = fine.find((day) => day !== best && joined(reading, day, best));
  const end = fine.find(
    (day) => day.first > best.first && day.first - best.first <= 10 && isEnd(reading, day),
  );
  if (partner ?? end) return spanOfDays(best, partner ?? end ?? best);
  const until =
    isEnd(reading, best) &&
    reading.published !== null &&
    reading.published < best.first &&
    best.first - reading.published <= 10;
  if (!until) return chosen(best);
  const start =
    fine.find((day) => day !== best && day.first < best.first)?.first ?? reading.published ?? best.first;
  return {
    ...chosen(best),
    first: start,
    time: { start: formatDay(start), end: formatDay(best.last), precision: 'day' },
  };
}

function joined({ tokens }: Reading, a: DayMention, b: DayMention): boolean {
  if (a.anchor === 'previous' || b.anchor === 'previous') return false;
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  const between = tokens.slice(left.to, right.from);
  return (
    between.length <= 3 &&
    between.every(({ fold }) =>
      /^(and|i|dhe|e|to|do|until|till|through|deri|me|ne|te|-|–|the|evening|morning|of)$/.test(fold),
    ) &&
    right.first >= left.first &&
    right.last - left.first <= 14
  );
}

function spanOfDays(a: DayMention, b: DayMention): ChosenDay {
  const first = Math.min(a.first, b.first);
  const last = Math.max(a.last, b.last);
  return {
    ...chosen(a),
    first,
    last,
    time: { start: formatDay(first), end: formatDay(last), precision: 'day' },
  };
}

/** A mention as the day of an event. */
export function chosen(mention: DayMention): ChosenDay {
  return {
    time: timeOf(mention),
    first: mention.first,
    last: mention.last,
    mention,
    reason: HERE,
  };
}

/** So many days by their numbers. */
export function spanDay(
  first: number,
  last: number,
  reason: string,
  mention: ChosenDay['mention'] = null,
): ChosenDay {
  return {
    time: { start: formatDay(first), end: formatDay(last), precision: 'day' },
    first,
    last,
    mention,
    reason,
  };
}
