import { formatDay, parseDay } from '../../base/day.ts';
import type { Draft } from '../draft.ts';
import { quoteOf, sentenceOfQuote } from '../quote.ts';
import type { DayMention, Reading } from '../reading.ts';
import { isAfter, isDecided } from './time.ts';
import { GOES, TOLD } from './verbs.ts';

/** Sentences behind a change within which its day may still be told. */
const BEHIND = 4;
/** Days before publication on which what has no day of its own may have been told. */
const RECENT = 4;
/** Words for what is made known, beside verbs of telling. */
const KNOWN =
  /^(known|release|statement|saopsten\p{L}*|objavi\p{L}*|objavlj\p{L}*|napisa\p{L}*|njoftu\p{L}*|njoftim\p{L}*|publiko\p{L}*|shkroi|komunikat\p{L}*|wrote|posted)$/u;
/** Who tells it. */
const TELLER =
  /^(kfor\p{L}*|nato\p{L}*|eulex\p{L}*|euleks\p{L}*|alliance|ministry|army|alijans\p{L}*|ministarstv\p{L}*|vojsk\p{L}*|aleanc\p{L}*|ministri[an]?|ushtri\p{L}*)$/u;
const CAME =
  /^(ceremony|cased|uncased|svecanost\p{L}*|ceremoni\p{L}*|came|come|dosl[aieo]|dosao|erdh\p{L}*|left|otisl[aieo]|larguan)$/u;

/** "A new battalion came. … KFOR made this known last night", "… They landed on Tuesday evening": the day that the next sentences give to a change without one. */
export function withToldDay(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { published } = reading;
  if (published === null) return [...drafts];
  return drafts.map((draft) => {
    if (!draft.troops?.change || draft.mention !== 'news' || draft.type === 'proposal') return draft;
    if (draft.time.start !== formatDay(published) || draft.quotes.some(({ slot }) => slot === 'time'))
      return draft;
    const index = sentenceOfQuote(reading, draft.quotes[0]);
    if (index < 0 || reading.sentences[index]?.role === 'title') return draft;
    for (let at = index + 1; at <= index + BEHIND; at++) {
      const day = dayToldIn(reading, at, published);
      if (!day) continue;
      const start = formatDay(day.first);
      return {
        ...draft,
        time: { start, end: start, precision: 'day' },
        quotes: [...draft.quotes, quoteOf(reading, 'time', day, day.sentence)],
      };
    }
    return draft;
  });
}

/** Days within which what is announced is as good as the news itself, and within which it can have been announced. */
const SOON = 7;

/**
 * "The government decided on Wednesday to send 20 more from April": what is announced for a time farther ahead, or for a rough one, is only promised, and is dated to its
 * announcement, as decisions are in the archive.
 */
export function asAnnounced(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { published } = reading;
  if (published === null) return [...drafts];
  return drafts.map((draft) => {
    if (!draft.troops?.change || draft.status !== 'planned' || !isFarAhead(draft, published)) return draft;
    const index = sentenceOfQuote(reading, draft.quotes[0]);
    const day = announcedIn(reading, index, published);
    const [start, end] = [formatDay(day?.first ?? published), formatDay(day?.last ?? published)];
    const others = draft.quotes.filter(({ slot }) => slot !== 'time');
    return {
      ...draft,
      time: { start, end, precision: day?.precision ?? 'day' },
      quotes: day ? [...others, quoteOf(reading, 'time', day, day.sentence)] : others,
    };
  });
}

function isFarAhead({ time }: Draft, published: number): boolean {
  const [first, last] = [parseDay(time.start) ?? published, parseDay(time.end) ?? published];
  return /^(day|week)$/.test(time.precision) ? first > published + SOON : last > published;
}

/** The time of the decision that a sentence names, else the latest day of it, else of the lead, on which something can have been announced. */
function announcedIn(reading: Reading, index: number, published: number): DayMention | undefined {
  const { days, sentences } = reading;
  const told = days.filter(
    ({ furniture, precision, first, last }) =>
      !furniture && precision === 'day' && first === last && last <= published && first >= published - SOON,
  );
  return (
    days.find((day) => day.sentence === index && day.last < published && isDecided(reading, day)) ??
    told.findLast(({ sentence }) => sentence === index) ??
    told.find(({ sentence }) => sentences[sentence]?.role === 'lead')
  );
}

/** The only day of a sentence that says when a change was told, or when they came. */
function dayToldIn(
  { tokens, sentences, days }: Reading,
  index: number,
  published: number,
): DayMention | undefined {
  const own = sentences[index];
  if (own?.role !== 'body') return undefined;
  const [day, second] = days.filter((other) => other.sentence === index && !other.furniture);
  if (!day || second || day.precision !== 'day' || day.first !== day.last) return undefined;
  if (day.last >= published || day.first < published - RECENT) return undefined;
  const words = tokens.slice(own.from, own.to).map(({ fold }) => fold);
  const told =
    words.some((word) => TOLD.test(word) || KNOWN.test(word)) && words.some((word) => TELLER.test(word));
  const came = words.some((word) => GOES.test(word) || CAME.test(word));
  return (told || came) && !isAfter({ tokens, sentences }, day) ? day : undefined;
}
