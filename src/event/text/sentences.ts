import { fold } from '../../base/text.ts';
import type { Field, Sentence, Token } from '../reading.ts';
import { stampEnd } from './stamp.ts';

/** The words of one language that cutting needs: `data/words/<lang>/text.json`. */
export type TextWords = {
  /** Words whose full stop ends no sentence. */
  abbreviations: string[];
  /** Words whose full stop ends no sentence before a number. */
  beforeNumber: string[];
  caption: string[];
  /** Beginnings of sentences that belong to the page. */
  boilerplate: string[];
  /** Headings and labels of what leads elsewhere: "Read also", "Tags". */
  headings: string[];
  /** Headings behind which nothing of the article comes: the readers' comments. */
  tail: string[];
  /** Words of the page anywhere in a sentence. */
  inside: string[];
  /** Words beside a date that make a line one of the page. */
  page: string[];
  /** Words of a heading that make the article a bulletin of many items. */
  bulletin: string[];
  /** Beginnings of sentences that go over to another happening. */
  separate: string[];
  /** The same, where the sentence also names where. */
  meanwhile: string[];
};

/** Names of the calendar, as the day book has them. */
type Calendar = { months: ReadonlyMap<string, number>; weekdays: ReadonlyMap<string, number> };

/** Longest sentence, in tokens: a text without full stops is cut here, so that work stays linear. */
const MAX_TOKENS = 160;

/** Words that begin a sentence far more often than they follow an initial: "… Kosova B. How many …". */
const STARTERS =
  /^(The|A|An|In|On|At|He|She|It|They|We|How|What|This|That|These|But|And|As|After|U|Na|To|On|Ona|Oni|Kako|Ali|Za|Iz|Kod|Në|Ai|Ajo|Ata|Kjo|Ky|Por|Si|Nga|Sipas|У|На|То|Он|Она|Они|Али|За)$/;

/** "date 2022-12-12 …": what stored pages write before the first sentence, a line of its own. */
const STORED = /^\s{0,9}date \d{4}-\d\d-\d\d /;

const STOP = /^[.!?…]$/;
const CLOSING = /^["'”’»)\]“«]$/;

type Style = { abbreviations: ReadonlySet<string>; beforeNumber: ReadonlySet<string>; calendar: Calendar };

const STYLES = new WeakMap<TextWords, Style>();

function styleOf(words: TextWords, calendar: Calendar): Style {
  const known = STYLES.get(words);
  if (known) return known;
  const style = {
    abbreviations: new Set(words.abbreviations.map(fold)),
    beforeNumber: new Set(words.beforeNumber.map(fold)),
    calendar,
  };
  STYLES.set(words, style);
  return style;
}

/** True when the full stop at token `i` ends no sentence: initial, abbreviation, ordinal before a small letter or a month, list number. */
function joins(tokens: readonly Token[], i: number, from: number, style: Style): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !next || before.end !== tokens[i]?.start) return false;
  const named = style.calendar.months.has(next.fold) || style.calendar.weekdays.has(next.fold);
  if (before.kind === 'number') {
    if (next.kind === 'number') return next.start - before.end <= 2;
    return named || (i - 1 === from && next.kind === 'word');
  }
  if (before.kind !== 'word') return false;
  const dotted = tokens[i - 2]?.text === '.' && tokens[i - 2]?.end === before.start;
  if (before.text.length === 1 && before.capital) {
    const label = dotted || (tokens[i - 2]?.capital && tokens[i - 2]?.kind === 'word');
    return !(label && STARTERS.test(next.text));
  }
  if (dotted && before.fold === 'm') return named || next.text === '(';
  if (next.kind === 'number' && style.beforeNumber.has(before.fold)) return true;
  return style.abbreviations.has(before.fold);
}

/** True for a stop that somebody forgot to put a space behind: "… wounded.Police …", but not "example.com". */
function isGlued(before: Token | undefined, stop: Token, next: Token): boolean {
  if (next.start !== stop.end) return false;
  const free = !before?.capital || STARTERS.test(next.text);
  return before?.kind === 'word' && free && before.text.length > 3 && next.capital;
}

/** Index behind the stops and the closing quotes and brackets that follow token `i` without a space. */
function endOfStops(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  const touches = () => tokens[end]?.start === tokens[end - 1]?.end;
  while (STOP.test(tokens[end]?.text ?? '') && touches()) end++;
  while (CLOSING.test(tokens[end]?.text ?? '') && touches()) {
    const opens = /^[“«]$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.start === tokens[end]?.end;
    if (opens && tokens[end + 1]?.kind !== 'mark') break;
    end++;
  }
  return end;
}

/** True where what follows a stop shows that the sentence goes on: a small letter, a comma, also behind a dash. */
function goesOn(tokens: readonly Token[], end: number, small: boolean): boolean {
  const next = tokens[end];
  if (!next) return false;
  if (/^[,;:)]$/.test(next.text)) return true;
  const word = /^[-–—]$/.test(next.text) ? tokens[end + 1] : next;
  return !small && word?.kind === 'word' && !word.capital;
}

/** Cuts the tokens of a field into sentences; a line break always ends one. */
export function cutSentences(
  text: string,
  field: Field,
  tokens: Token[],
  base: number,
  words: TextWords,
  calendar: Calendar,
): Sentence[] {
  const style = styleOf(words, calendar);
  const small = isSmall(tokens);
  const width = wrapWidth(text);
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const close = (to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (to > from && first && last) {
      for (let i = from; i < to; i++) {
        const token = tokens[i];
        if (token) token.sentence = sentences.length;
      }
      sentences.push({
        field,
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        role: field === 'title' ? 'title' : 'body',
        paragraph,
        from: base + from,
        to: base + to,
        dateline: 0,
        stamp: field === 'title' ? 0 : Math.max(0, stampEnd(tokens, from, to, calendar.months) - from),
        item: 0,
      });
    }
    from = to;
  };
  const breaksAt = (i: number) => {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token) return false;
    const gap = text.slice(before.end, token.start);
    if (!gap.includes('\n') || (isWrap(gap, before, token) && !small)) return false;
    return !(width > 0 && gap.trim() === '' && isFull(text, width, before.end, token));
  };
  const stored = field === 'text' ? (STORED.exec(text)?.[0].length ?? 0) : 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (breaksAt(i) || (token.start === stored && stored > 0)) {
      close(i);
      paragraph++;
    }
    if (i - from >= MAX_TOKENS) close(i);
    if (token.kind !== 'mark' || !STOP.test(token.text)) continue;
    const next = tokens[i + 1];
    if (next && next.kind !== 'mark' && next.start === token.end && !isGlued(tokens[i - 1], token, next))
      continue;
    const end = endOfStops(tokens, i);
    const lastLine = breaksAt(end);
    if (!lastLine && end === i + 1 && token.text === '.' && joins(tokens, i, from, style)) continue;
    if (!lastLine && token.text === '.' && stampEnd(tokens, from, end, calendar.months) === i) continue;
    i = end - 1;
    if (lastLine || !goesOn(tokens, end, small)) close(end);
  }
  close(tokens.length);
  return sentences;
}

/** True for a line end that only wraps a sentence: one, in the middle of the words, with a small letter behind it. */
function isWrap(gap: string, before: Token, next: Token): boolean {
  const single = gap.indexOf('\n') === gap.lastIndexOf('\n');
  const open = before.kind !== 'mark' || before.text === ',';
  return single && open && next.kind === 'word' && !next.capital;
}

/** Characters that the longest word may leave of a line. */
const RAGGED = 20;

/** Lines from which on a text shows that it is set to a width. */
const MANY_LINES = 5;

/** The width to which the lines of a text are set, as in mail and old agency pages; 0 where lines are paragraphs. */
function wrapWidth(text: string): number {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (lines.length < MANY_LINES || width > 100 || width < 50) return 0;
  let full = 0;
  let ends = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line = '', next = ''] = [lines[i], lines[i + 1]];
    if (line === '' || next === '') continue;
    ends++;
    if (
      line.length + 1 + (next.split(' ', 1)[0]?.length ?? 0) > width - RAGGED &&
      !/[.!?…:]["”»)]*$/u.test(line)
    )
      full++;
  }
  return ends >= MANY_LINES && full * 2 > ends ? width : 0;
}

/** True for the end of a line in such a text where the next word found no room: the sentence goes on. */
function isFull(text: string, width: number, end: number, next: Token): boolean {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const gap = text.slice(end, next.start);
  return gap.indexOf('\n') === gap.lastIndexOf('\n') && end - start + 1 + next.text.length > width - RAGGED;
}

/** True for a text in small letters throughout: there they say nothing about where a sentence begins. */
function isSmall(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { kind, capital } of tokens) {
    if (kind !== 'word') continue;
    words++;
    if (capital) capitals++;
  }
  return words >= 12 && capitals * 50 < words;
}
