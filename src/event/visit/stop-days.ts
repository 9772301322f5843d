import { type Day, dayFromParts, formatDay, partsOfDay } from '../../base/day.ts';
import type { ChosenDay } from '../day/choose.ts';
import type { Reading } from '../reading.ts';
import type { Cue, Range } from './book.ts';
import type { Segment } from './scene.ts';
import { chosen } from './span.ts';

/** "Declared yesterday in Belgrade", "të martën tha në Prishtinë", "je u Prištini u utorak izjavio": whoever spoke there was there on that day. */
export function dayOfSpeech(
  { days, tokens }: Reading,
  index: number,
  link: Cue,
  at: Range,
): ChosenDay | null {
  if (link.cue !== 'speak' && !IS.test(tokens[link.from]?.fold ?? '')) return null;
  const beside = ({ from, to }: Range) => {
    const between = [...tokens.slice(to, at.from), ...tokens.slice(at.to, from)];
    return Math.max(from - at.to, at.from - to) <= SPOKEN_NEAR && !between.some(({ text }) => text === ',');
  };
  const day = days.find((one) => one.sentence === index && one.said && !one.furniture && beside(one));
  return day ? chosen(day) : null;
}

const IS = /^(je|su|is|are|was|were|ishte|ishin|eshte|jane)$/;

/** Tokens between the words for a speech in a place and its day. */
const SPOKEN_NEAR = 3;

/** The day of what is told as to come: none that has passed; a day and month without a year lie ahead. */
export function toCome({ published, tokens }: Reading, day: ChosenDay | null): ChosenDay | null {
  if (!day?.mention || published === null || day.last >= published) return day;
  const { from, to } = day.mention;
  const near = day.first === day.last && day.last > published - 7;
  if (near && !isYesterday(tokens.slice(from, to))) return shifted(day, day.first + 7, day.last + 7);
  const bare = !tokens.slice(from, to).some(({ text }) => /^\d{4}$/.test(text));
  if (!bare || day.last > published - 60 || day.time.precision !== 'day') return null;
  return shifted(day, nextYear(day.first), nextYear(day.last));
}

function shifted(day: ChosenDay, first: Day, last: Day): ChosenDay {
  return { ...day, first, last, time: { start: formatDay(first), end: formatDay(last), precision: 'day' } };
}

/** Days that no future moves: "yesterday", "last Monday", "on 3 May". */
function isYesterday(words: readonly { fold: string; kind: string }[]): boolean {
  return words.some(
    ({ fold, kind }) =>
      kind === 'number' ||
      /^(yesterday|dje|djeshm\p{L}*|juce|jucerasnj\p{L}*|sinoc|mbreme|last|earlier|prosl\p{L}*|kaluar)$/u.test(
        fold,
      ),
  );
}

function nextYear(day: Day): Day {
  const { year, month, day: date } = partsOfDay(day);
  return dayFromParts(year + 1, month, date);
}

const LENGTHS: [RegExp, number][] = [
  [/^(two|dva|dvodnevn|dyditor|dy|2)/, 2],
  [/^(three|trodnevn|treditor|tri|tre|3)/, 3],
  [/^(four|cetiri|cetvorodnevn|kater|4)/, 4],
];

/** How many days a stretch says that a visit lasts; below zero for one that ends. */
export function lengthOf(reading: Reading, segment: Segment): number | null {
  const hit = segment.cues.find(({ cue }) => cue === 'days');
  if (!hit) return null;
  if (
    reading.tokens
      .slice(Math.max(segment.from, hit.from - 1), hit.to + 4)
      .some(({ fold }) => /^(tour|trip|swing|journey|turnej\p{L}*|tur\p{L}{0,3})$/u.test(fold))
  )
    return null;
  const before = reading.tokens.slice(segment.from, hit.from);
  const within = /^(in|at|u|na|ne)$/.test(reading.tokens[hit.to - 1]?.fold ?? '');
  /** "To Belgrade after two days in Pristina": those of the next place. */
  if (within && segment.place && segment.place.to <= hit.from) return null;
  if (within && !/^(after|following|nakon|posle|poslije|pas)$/.test(before.at(-1)?.fold ?? '')) return null;
  if (
    before.some(({ fold }) =>
      /^(continu\p{L}*|nastav\p{L}*|vazhd\p{L}*|framework|okviru|sklopu|kuader)$/u.test(fold),
    )
  )
    return null;
  const ends = before.some(({ fold }) =>
    /^(after|following|nakon|posle|poslije|pas|end\p{L}*|conclud\p{L}*|wound|wrap\p{L}*|zavrs\p{L}*|perfund\p{L}*|permbyll\p{L}*)$/u.test(
      fold,
    ),
  );
  const words = reading.tokens.slice(Math.max(segment.from, hit.from - 2), hit.to).map(({ fold }) => fold);
  const length = LENGTHS.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? null;
  return length !== null && ends ? -length : length;
}
