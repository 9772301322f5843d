import { fold } from '../../base/text.ts';
import type { NumberMention, Token } from '../reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { perWord } from '../text/word-numbers.ts';
import type { Bound } from '../types.ts';

/** The number words of one language: `data/words/<lang>/numbers.json`. */
export type NumberWords = {
  units: Record<string, number>;
  scales: Record<string, number>;
  vague: Record<string, number>;
  /** Words for about so many: best is the number itself. */
  around?: Record<string, number>;
  none: string[];
  articles: string[];
  bounds: Record<Exclude<Bound, 'exact'>, string[]>;
  plus: string[];
  other: string[];
  before: string[];
  and: string[];
  range: string[];
  between: string[];
};

export type NumberBook = {
  units: ReadonlyMap<string, number>;
  scales: ReadonlyMap<string, number>;
  vague: ReadonlyMap<string, number>;
  around: ReadonlyMap<string, number>;
  none: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  bounds: { bound: Bound; words: string[] }[];
  other: ReadonlySet<string>;
  before: ReadonlySet<string>;
  and: ReadonlySet<string>;
  range: ReadonlySet<string>;
  between: ReadonlySet<string>;
  /** True for words with which a number, or what stands for one, may begin. */
  begins: (token: Token) => boolean;
};

/** Prepares the number words of a language. */
export function compileNumbers(words: NumberWords): NumberBook {
  const folded = (record: Record<string, number>) =>
    new Map(Object.entries(record).map(([word, value]) => [fold(word), value]));
  const set = (list: readonly string[]) => new Set(list.map(fold));
  const beginners = [words.units, words.scales, words.vague, words.around ?? {}].flatMap(Object.keys);
  const begin = set([...beginners, ...words.none, ...words.articles]);
  const bounds = Object.entries(words.bounds).flatMap(([bound, phrases]) =>
    phrases.map((phrase) => ({ bound: bound as Bound, words: foldedWords(phrase) })),
  );
  return {
    units: folded(words.units),
    scales: folded(words.scales),
    vague: folded(words.vague),
    around: folded(words.around ?? {}),
    none: set(words.none),
    articles: set(words.articles),
    bounds: bounds.sort((a, b) => b.words.length - a.words.length),
    other: set(words.other),
    before: set(words.before),
    and: set(words.and),
    range: set(words.range),
    between: set(words.between),
    begins: perWord((word) => begin.has(word)),
  };
}

/** Value of digits with the thousands of the region: `4,500`, `4.500`, `4 500` are all 4500; null for decimals, times, dates and what counts nothing on earth. */
export function digitsValue(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:[.,\u00a0\u202f]\d{3}){1,2}$/.test(text)) return Number(text.replace(/\D/g, ''));
  return null;
}

type Run = { value: number; to: number };

/** Serbian "što" (that) and Albanian "njeri" (person) fold like "sto" (hundred) and "njëri" (one): the letters as written decide. */
function isOtherWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.fold === 'njeri') return !token.text.normalize('NFC').toLowerCase().includes('ë');
  if (token?.fold !== 'sto') return false;
  if (/[šш]/i.test(token.text.normalize('NFC'))) return true;
  return /^(zato|ono|to|kao|sve|nego|osim|nakon|posle|pre|time|toga|,)$/.test(tokens[i - 1]?.fold ?? ',');
}

/** A cardinal in words or digits that begins at token `i`, with scales ("two hundred", "4.5 thousand"). */
export function cardinalAt(tokens: readonly Token[], i: number, end: number, book: NumberBook): Run | null {
  const first = tokens[i];
  if (!first) return null;
  let to = i;
  let total = 0;
  let group = 0;
  let seen = false;
  while (to < end) {
    const token = tokens[to];
    if (!token) break;
    if (token.kind === 'number') {
      const rest = /^\d{1,3}$/.test(token.text) && tokens[to - 1]?.fold === 'e' && total > 0 && group === 0;
      if (
        seen &&
        !rest &&
        !(
          token.text.length === 3 &&
          tokens[to - 1]?.kind === 'number' &&
          token.start - (tokens[to - 1]?.end ?? 0) === 1
        )
      )
        break;
      const value = digitsValue(token.text);
      const scale = book.scales.get(tokens[to + 1]?.fold ?? '');
      if (!seen && scale === 1000 && /^\d{1,3}[.,]\d{1,2}$/.test(token.text))
        return { value: Math.round(Number(token.text.replace(',', '.')) * scale), to: to + 2 };
      if (value === null) return seen ? { value: total + group, to } : null;
      group = seen && !rest ? group * 1000 + value : value;
    } else {
      const unit = book.units.get(token.fold);
      const scale = book.scales.get(token.fold);
      if (
        unit !== undefined &&
        !isOtherWord(tokens, to) &&
        (!seen ||
          tokens[to - 1]?.kind === 'word' ||
          tokens[to - 1]?.text === '-' ||
          book.and.has(tokens[to - 1]?.fold ?? ''))
      ) {
        if (seen && group % 10 !== 0 && group < 100) break;
        group += unit;
      } else if (scale !== undefined && (seen || book.articles.has(tokens[to - 1]?.fold ?? ''))) {
        if (scale >= 1000) {
          total += (group || 1) * scale;
          group = 0;
        } else group = (group || 1) * scale;
      } else if (
        total > 0 &&
        group === 0 &&
        token.fold === 'e' &&
        book.and.has('e') &&
        (tokens[to + 1]?.kind === 'number' || book.units.has(tokens[to + 1]?.fold ?? ''))
      ) {
        to++;
        continue;
      } else if (seen && token.text === '-' && book.units.has(tokens[to + 1]?.fold ?? '')) {
        to++;
        continue;
      } else if (
        seen &&
        book.and.has(token.fold) &&
        group % 10 === 0 &&
        group > 0 &&
        book.units.has(tokens[to + 1]?.fold ?? '') &&
        /^(e|and|i)$/.test(token.fold) &&
        token.fold !== 'i' &&
        (token.fold === 'e' || group >= 100)
      ) {
        to++;
        continue;
      } else break;
    }
    seen = true;
    to++;
  }
  return seen ? { value: total + group, to } : null;
}

/** All numbers of a text, with bounds, ranges, vague words and whether they can count people at all. */
export function findNumbers(
  tokens: readonly Token[],
  sentenceEnd: (token: Token) => number,
  book: NumberBook,
): NumberMention[] {
  const found: NumberMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || !(token.kind === 'number' || book.begins(token))) continue;
    const end = sentenceEnd(token);
    const mention = vagueAt(tokens, i, book) ?? exactAt(tokens, i, end, book) ?? singleAt(tokens, i, book);
    if (!mention) continue;
    found.push(mention);
    i = mention.to - 1;
  }
  return found;
}

function make(
  tokens: readonly Token[],
  from: number,
  to: number,
  rest: Pick<NumberMention, 'best' | 'low' | 'high' | 'bound' | 'other'>,
): NumberMention {
  const first = tokens[from];
  const last = tokens[to - 1];
  return {
    field: first?.field ?? 'text',
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    from,
    to,
    sentence: first?.sentence ?? 0,
    ...rest,
  };
}

function vagueAt(tokens: readonly Token[], i: number, book: NumberBook): NumberMention | null {
  const token = tokens[i];
  const about = token ? book.around.get(token.fold) : undefined;
  const low = about ?? (token ? book.vague.get(token.fold) : undefined);
  if (low === undefined || tokens[i - 1]?.kind === 'number') return null;
  if (book.units.has(tokens[i - 1]?.fold ?? '')) return null;
  if (token?.fold === 'vise' && tokens[i + 1]?.fold === 'od') return null;
  const other = isOther(tokens, i, i + 1, book);
  if (about !== undefined)
    return make(tokens, i, i + 1, { best: about, low: about, high: about, bound: 'about', other });
  return make(tokens, i, i + 1, { best: null, low, high: null, bound: 'at-least', other });
}

function exactAt(tokens: readonly Token[], i: number, end: number, book: NumberBook): NumberMention | null {
  const run = cardinalAt(tokens, i, end, book);
  if (!run) return null;
  const article = run.value === 1 && run.to === i + 1 && tokens[i]?.kind === 'word';
  const bound = article ? 'exact' : boundBefore(tokens, i, book);
  let { value, to } = run;
  let high: number | null = value;
  let best: number | null = value;
  let low = value;
  const link = tokens[to];
  const two = book.range.has(`${link?.fold ?? ''} ${tokens[to + 1]?.fold ?? ''}`) ? 1 : 0;
  if (
    link &&
    (two === 1 ||
      /^[-–]$/.test(link.text) ||
      book.range.has(link.fold) ||
      (book.and.has(link.fold) && book.between.has(tokens[i - 1]?.fold ?? '')))
  ) {
    const second = cardinalAt(tokens, to + 1 + two, end, book);
    if (
      second &&
      second.value > value &&
      second.value <= value * 20 &&
      tokens[to + 1 + two]?.kind === tokens[i]?.kind
    ) {
      low = value;
      high = second.value;
      best = null;
      to = second.to;
      value = second.value;
    }
  }
  if (best !== null && bound === 'at-least') high = null;
  if (best !== null && bound === 'at-most') low = 0;
  if (tokens[to]?.text === '+' && tokens[to]?.start === tokens[to - 1]?.end) high = null;
  return make(tokens, i, to, {
    best,
    low,
    high,
    bound: high === null ? 'at-least' : bound,
    other: isOther(tokens, i, to, book),
  });
}

/** "a policeman" is one, "no one" is none. */
function singleAt(tokens: readonly Token[], i: number, book: NumberBook): NumberMention | null {
  const token = tokens[i];
  if (!token) return null;
  if (book.none.has(token.fold)) {
    const next = tokens[i + 1];
    const to = next && (next.fold === 'one' || next.fold === 'body') ? i + 2 : i + 1;
    return make(tokens, i, to, { best: 0, low: 0, high: 0, bound: 'exact', other: false });
  }
  if (book.articles.has(token.fold) && tokens[i + 1]?.kind === 'word') {
    if (token.fold === 'another' && cardinalAt(tokens, i + 1, i + 2, book)) return null;
    return make(tokens, i, i + 1, { best: 1, low: 1, high: 1, bound: 'exact', other: false });
  }
  return null;
}

/** The bound that stands right before a number: "more than", "oko", "deri në". */
export function boundBefore(tokens: readonly Token[], i: number, book: NumberBook): Bound {
  for (const { bound, words } of book.bounds) {
    const from = i - words.length;
    if (from >= 0 && words.every((word, k) => tokens[from + k]?.fold === word)) return bound;
  }
  return 'exact';
}

/** Endings of ordinals in digits: "36-të", "185-og". */
const ORDINAL = /^(te|ta|ti|t|it|in|es|en|tin|tit|og|ma|mu|oj|im|ih)$/;

/** True when a number cannot count people: what follows or stands before it says so, or it looks like a year, an age or a resolution. */
function isOther(tokens: readonly Token[], from: number, to: number, book: NumberBook): boolean {
  const next = tokens[to];
  const before = tokens[from - 1];
  const first = tokens[from];
  if (first?.kind === 'number' && isPartOfName(tokens, from, to)) return true;
  if (next && book.other.has(`${next.fold} ${tokens[to + 1]?.fold ?? ''}`)) return true;
  if (next?.fold === 'o' && tokens[to + 2]?.fold === 'clock') return true;
  const ending = next?.text === '-' && next.start === tokens[to - 1]?.end ? tokens[to + 1] : undefined;
  if (ending && ending.start === next?.end && ORDINAL.test(ending.fold)) return true;
  if (/^[ap]$/.test(next?.fold ?? '') && tokens[to + 1]?.text === '.' && tokens[to + 2]?.fold === 'm')
    return true;
  if (next && book.and.has(next.fold) && tokens[to + 1]?.kind === 'number' && before) {
    if (book.before.has(before.fold) && before.fold !== 'u') return true;
    if (
      first?.kind === 'number' &&
      isOther(tokens, to + 1, to + 2, book) &&
      book.other.has(tokens[tokens[to + 2]?.text === '-' ? to + 3 : to + 2]?.fold ?? '')
    )
      return true;
  }
  if (
    before &&
    book.and.has(before.fold) &&
    first?.kind === 'number' &&
    tokens[from - 2]?.kind === 'number'
  ) {
    const lead = tokens[from - 3]?.fold ?? '';
    if (book.before.has(lead) && lead !== 'u' && lead !== 'no') return true;
  }
  if (next) {
    if (next.text === '%' || next.text === '€' || next.text === '$' || next.text === '°') return true;
    if (book.other.has(next.fold)) return true;
    if (next.text === '-' && book.other.has(tokens[to + 1]?.fold ?? '')) return true;
    if (
      next.kind === 'word' &&
      (next.text.length > 1 || next.text === 's') &&
      next.start === tokens[to - 1]?.end &&
      first?.kind === 'number'
    )
      return true;
  }
  if (before) {
    if (before.text === '€' || before.text === '$' || before.text === '#') return true;
    if (before.text === '/' && next?.text === '/') return true;
    if (
      book.before.has(before.fold) &&
      first?.kind === 'number' &&
      before.fold !== 'u' &&
      before.fold !== 'no'
    )
      return true;
    if (first?.kind === 'number' && isAge(tokens, from, to)) return true;
    if (before.text === '(' && next?.text === ')' && first?.kind === 'number') return true;
  }
  if (first?.kind === 'number' && to === from + 1) {
    if (/^(19|20)\d\d$/.test(first.text))
      return (
        !next ||
        next.kind === 'mark' ||
        !/^(soldier|troop|peacekeeper|vojnik|ushtar|polic|people|personnel|pripadnik|forc)/.test(next.fold)
      );
    if (first.text === '1244') return true;
    if (/[:]/.test(first.text)) return true;
  }
  return false;
}

/** "Ana Anić, 22, and Petar Perić, 23 were", "a boy of 13": how old one is. */
function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (!/^\d{1,2}$/.test(tokens[from]?.text ?? '')) return false;
  if (before?.text === ',' && tokens[from - 2]?.capital)
    return (
      next === undefined || /^(,|;|\.|and|i|dhe|was|were|who|has|had|died|je|su|u|ishte)$/.test(next.fold)
    );
  return (
    before?.fold === 'of' &&
    /^(boy|girl|youth|man|woman|teenager|child|son|daughter)$/.test(tokens[from - 2]?.fold ?? '')
  );
}

/** "AK-47", "B92", "Covid-19", "1) …", the scores "2-1": digits that belong to a name, a list or a result. */
function isPartOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (!first) return false;
  const touching = before !== undefined && before.end === first.start && before.sentence === first.sentence;
  if (touching && before.kind === 'word') return true;
  const earlier = tokens[from - 2];
  if (touching && /^[-–]$/.test(before.text) && earlier?.end === before.start) {
    if (earlier.kind === 'word' && earlier.capital) return true;
    if (earlier.kind === 'number' && Number(earlier.text) >= Number(first.text)) return true;
  }
  const opens = before === undefined || before.sentence !== first.sentence;
  if (opens && next && next.start === first.end && next.text === ')') return true;
  const after = tokens[to + 1];
  return Boolean(
    next &&
      /^[-–:]$/.test(next.text) &&
      next.start === first.end &&
      after?.kind === 'number' &&
      after.start === next.end &&
      Number(first.text) >= Number(after.text),
  );
}
