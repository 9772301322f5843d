import { formatDay, parseDay } from '../../base/day.ts';
import type { Draft } from '../draft.ts';
import { quoteOf, sentenceOfQuote } from '../quote.ts';
import type { DayMention, Reading } from '../reading.ts';
import type { TroopsBook } from './book.ts';
import { toCome } from './time.ts';

/** Sentences after an announcement within which its date may stand. */
const AHEAD = 6;

/** Words that say of a decision that it is no news: "after the recent decision", "posle nedavne odluke". */
const EARLIER =
  /^(recent|recently|earlier|previous|previously|nedavn\p{L}*|ranij\p{L}*|prethodn\p{L}*|meparsh\p{L}*|hershme|fundmi)$/u;

/** Words for those who go, and for their going, where they are told of again. */
const THEY =
  /^(return|withdrawal|pullout|pullback|departure|povratak|povlacenje|odlazak|kthimi|terheqja|largimi|they|troops|soldiers|battalion|company|men|contingent|commandos?|oni|one|vojnici|bataljon|jedinica|kontingent|ata|ato|trupat|ushtaret|batalioni|njesia|kontingjenti)$/;

/** "Earlier today", "danas ranije": no other day. */
function isToday(words: readonly string[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some((word) =>
    /^(today|this|on|danas|sot|jutros|in)$/.test(word ?? ''),
  );
}

/** What a text tells beside its news: another country's soldiers who came or were announced before are background. */
export function asBackground(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const changes = drafts.filter((draft) => draft.mention === 'news' && draft.troops?.change);
  const placed = (draft: Draft) => sentenceOfQuote(reading, draft.quotes[0]);
  const [main] = [...changes].sort((a, b) => placed(a) - placed(b));
  return drafts.map((draft) => {
    const own = reading.sentences[placed(draft)];
    if (!changes.includes(draft) || !own || own.role !== 'body' || draft.type === 'proposal') return draft;
    const words = reading.tokens.slice(own.from, own.to).map(({ fold }) => fold);
    const earlier = words.some((word, i) => EARLIER.test(word) && !isToday(words, i));
    const levels = drafts.some(({ type, mention }) => type === 'strength' && mention === 'news');
    if (earlier && (levels || (main !== draft && changes.length > 1)))
      return { ...draft, mention: 'background' };
    const other =
      main &&
      main !== draft &&
      (main.troops?.contributor !== draft.troops?.contributor ||
        main.troops?.change?.direction !== draft.troops?.change?.direction);
    if (
      main?.type === 'proposal' &&
      main !== draft &&
      draft.quotes.some(({ slot }) => slot === 'time') &&
      draft.time.end < today(reading, 6)
    )
      return { ...draft, mention: 'background' };
    const dated = draft.quotes.some(({ slot }) => slot === 'time');
    const alike = main?.troops?.change?.direction === draft.troops?.change?.direction;
    return other &&
      dated &&
      draft.time.start < main.time.start &&
      draft.time.start < today(reading, alike ? 1 : 0)
      ? { ...draft, mention: 'background' }
      : draft;
  });
}

/** The day of the text; the evening before is still news where two countries do the same. */
function today({ published }: Reading, before: number): string {
  return published === null ? '9999' : formatDay(published - before);
}

/** "Spain withdraws its soldiers. … The pullout is to end by August": the date that a later sentence gives to what is announced. */
export function withLaterDay(reading: Reading, book: TroopsBook, drafts: readonly Draft[]): Draft[] {
  const today = reading.published;
  if (today === null) return [...drafts];
  return drafts.map((draft) => {
    if (draft.status !== 'planned' || draft.mention !== 'news' || draft.type === 'proposal') return draft;
    if ((parseDay(draft.time.start) ?? today) > today) return draft;
    const running = draft.time.precision !== 'day' && (parseDay(draft.time.end) ?? today) >= today;
    const wide = running && draft.quotes.some(({ slot }) => slot === 'time') ? draft.time : null;
    const index = sentenceOfQuote(reading, draft.quotes[0]);
    const lead = reading.sentences.findIndex(({ role }) => role === 'lead');
    const first = reading.sentences[index]?.role === 'title' ? lead : index + 1;
    for (let at = first; at >= 0 && at < Math.min(first + AHEAD, reading.sentences.length); at++) {
      const day = laterDay(reading, book, draft, at, today);
      const finer =
        wide === null ||
        (day !== null &&
          day.last - day.first < (parseDay(wide.end) ?? 0) - (parseDay(wide.start) ?? 0) &&
          formatDay(day.last) <= wide.end);
      if (day && finer)
        return {
          ...draft,
          time: { start: formatDay(day.first), end: formatDay(day.last), precision: day.precision },
          quotes: [
            ...draft.quotes.filter(({ slot }) => slot !== 'time'),
            quoteOf(reading, 'time', day, day.sentence),
          ],
        };
    }
    return draft;
  });
}

/** "By the end of the summer", "do kraja leta": the next one, of what is announced. */
const UNTIL = /^(by|until|do|deri)$/;

/** The coming day of a sentence that goes on about the same soldiers. */
function laterDay(
  reading: Reading,
  book: TroopsBook,
  { troops }: Draft,
  index: number,
  today: number,
): DayMention | null {
  const { tokens, sentences, days, sides } = reading;
  const sentence = sentences[index];
  if (!sentence || sentence.role === 'boilerplate' || sentence.role === 'caption') return null;
  const ahead = days
    .filter((day) => day.sentence === index && !day.furniture)
    .map((day) =>
      tokens.slice(Math.max(sentence.from, day.from - 5), day.from).some(({ fold }) => UNTIL.test(fold))
        ? toCome(day, today)
        : day,
    )
    .filter((day) => day.first > today);
  const [day, second] = ahead;
  if (!day || (second && (ahead.length > 2 || second.from - day.to > 1))) return null;
  const others = sides.some(
    ({ side, sentence: at }) =>
      at === index && /^[A-Z]{2}$/.test(side) && !/^(XK|EU|UN)$/.test(side) && side !== troops?.contributor,
  );
  if (others) return null;
  const cues = book.cues.find(tokens, sentence.from, sentence.to).map(({ value }) => value);
  const direction = troops?.change?.direction ?? '';
  const they =
    cues.includes('announce') && tokens.slice(sentence.from, day.from).some(({ fold }) => THEY.test(fold));
  const goes = they || cues.includes('join') || (direction === 'rotation' && cues.includes('increase'));
  return cues.includes(direction as 'increase') || goes ? day : null;
}
