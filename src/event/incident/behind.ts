import { type ChosenDay, datedBy } from '../day/choose.ts';
import type { Book } from '../knowledge.ts';
import type { DayMention, Reading } from '../reading.ts';
import { cuesOf, triggersOf } from './cues.ts';
import { CLASS_OF, type IncidentClass } from './hint.ts';

/** Sentences behind a heading in which its day may be told. */
const BEHIND = 6;
/** Why a day was taken that a sentence behind the heading names for it. */
export const HAPPENING = 'named behind it';
/** How long before publication what a heading tells without a day may lie, and where a sentence behind it names the day of the month. */
const LATELY = 3;
const NAMED = 8;

const LEARNT =
  /^(informed|notified|alerted|prijavi\p{L}*|prijavljen\p{L}*|obavest\p{L}*|obavijest\p{L}*|lajmer\p{L}+|paraqit\p{L}+|denonco\p{L}+|denoncua\p{L}*|informuan?|informuar)$/u;
/** Tokens from the day to the verb. */
const LEARNT_REACH = 4;

/** "Police were informed on 1 November of the incident", "rastin e lajmëroi punëkryesi më 25 nëntor": the day on which it came to light. */
function isLearnt({ tokens }: Reading, { from, to }: DayMention): boolean {
  return [...tokens.slice(Math.max(0, from - LEARNT_REACH), from), ...tokens.slice(to, to + 2)].some(
    ({ fold }) => LEARNT.test(fold),
  );
}

/**
 * The day of a heading that bears none: that of a sentence shortly behind it which says when it happened, else the day on which it was said, if that lies
 * before publication.
 */
export function dayBehind(
  reading: Reading,
  book: Book,
  anchor: { sentence: number },
  accept: (mention: DayMention) => boolean,
  kind: IncidentClass | undefined,
): ChosenDay | null {
  const { days, sentences, published } = reading;
  const role = sentences[anchor.sentence]?.role;
  if (published === null || (role !== 'title' && role !== 'lead')) return null;
  const reach = ({ from, to }: DayMention) =>
    reading.tokens.slice(from, to).some(({ kind }) => kind === 'number') ? NAMED : LATELY;
  const late = days.filter(
    (mention) =>
      !mention.furniture &&
      mention.precision === 'day' &&
      mention.anchor !== 'previous' &&
      mention.first >= published - reach(mention) &&
      mention.last <= published &&
      mention.sentence >= anchor.sentence &&
      mention.sentence <= anchor.sentence + BEHIND &&
      /^(title|lead|body)$/.test(sentences[mention.sentence]?.role ?? ''),
  );
  const opens = (mention: DayMention) =>
    mention.sentence === anchor.sentence + 1 &&
    mention.last < published &&
    mention.from - (sentences[mention.sentence]?.from ?? 0) <= 1;
  const told = late.find((mention) => {
    const cues = cuesOf(reading, book, mention.sentence);
    return (
      mention.sentence > anchor.sentence &&
      !mention.said &&
      !mention.clause &&
      accept(mention) &&
      !cues.some(({ value }) => value === 'another' || value === 'background' || value === 'recap') &&
      (cues.some(({ value }) => value === 'happened') ||
        isLearnt(reading, mention) ||
        opens(mention) ||
        triggersOf(reading, mention.sentence, book).some(({ value }) => CLASS_OF[value.type] === kind))
    );
  });
  if (told) return datedBy(told, HAPPENING);
  const said = late.find(
    (mention) =>
      mention.said &&
      mention.last < published &&
      (mention.sentence === anchor.sentence ||
        (role === 'title' && sentences[mention.sentence]?.role === 'lead')),
  );
  return said ? datedBy(said, 'the day of the report') : null;
}
