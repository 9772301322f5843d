import { formatDay } from '../../base/day.ts';
import type { Draft } from '../draft.ts';
import { quoteOf, sentenceOfQuote } from '../quote.ts';
import type { DayMention, Reading } from '../reading.ts';
import { isAfter } from './time.ts';
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
const CAME = /^(came|come|dosl[aieo]|dosao|erdh\p{L}*|left|otisl[aieo]|larguan)$/u;

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
