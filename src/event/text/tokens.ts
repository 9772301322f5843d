import { fold } from '../../base/text.ts';
import type { Field, Token } from '../reading.ts';
import { classAt, DIGIT, LETTER, MARK, OTHER, sizeAt } from './characters.ts';
import { numberOf } from './word-numbers.ts';

/** What a spelling says by itself, wherever it stands. */
type Spelling = Pick<Token, 'text' | 'fold' | 'word' | 'kind' | 'capital'>;

/** Spellings that were met before: the same few thousand make up all news. */
const MET = new Map<string, Spelling>();
const MOST_MET = 20_000;
const LONGEST_MET = 40;
const UPPER = /^\p{Lu}/u;

function spellingOf(text: string): Spelling {
  const known = MET.get(text);
  if (known) return known;
  const folded = fold(text).replace(/^k-for$/, 'kfor');
  const first = classAt(text, 0);
  const kind = first === DIGIT ? 'number' : first === LETTER ? 'word' : 'mark';
  const capital = kind === 'word' && UPPER.test(text);
  const spelling: Spelling = { text, fold: folded, word: numberOf(folded), kind, capital };
  if (MET.size > MOST_MET) MET.clear();
  if (text.length < LONGEST_MET) MET.set(text, spelling);
  return spelling;
}

/** Marks that join digits to one number. */
const JOINS_DIGITS = /[.,:\u00a0\u202f]/;

/** End of the token that begins at a place: a word (letters with their marks; "K-For" is one), a number (digits with separators between digits), a single mark; `start` where none does. */
function endOfToken(source: string, start: number): number {
  const first = classAt(source, start);
  if (first === OTHER) return start + sizeAt(source, start);
  if (first !== LETTER && first !== DIGIT) return start;
  if (source.charAt(start + 1) === '-' && /^k-for(?![a-z])/i.test(source.slice(start, start + 6)))
    return start + 5;
  let end = start + sizeAt(source, start);
  for (;;) {
    const next = classAt(source, end);
    if (next === first || (first === LETTER && next === MARK)) end += sizeAt(source, end);
    else if (first === DIGIT && JOINS_DIGITS.test(source.charAt(end)) && classAt(source, end + 1) === DIGIT)
      end++;
    else return end;
  }
}

function cut(source: string, take: (start: number, end: number) => void): void {
  for (let start = 0; start < source.length; ) {
    const end = endOfToken(source, start);
    if (end > start) {
      take(start, end);
      start = end;
    } else start += sizeAt(source, start);
  }
}

/** Cuts a field into tokens; offsets are UTF-16 units of the field exactly as it stands. Albanian "s’" is one token, and reads as the "nuk" that it stands for. */
export function tokenise(source: string, field: Field, albanian = false): Token[] {
  const tokens: Token[] = [];
  cut(source, (start, end) => {
    const last = tokens.at(-1);
    if (albanian && last?.fold === 's' && last.end === start && APOSTROPHE.test(source.charAt(start))) {
      const { kind, word } = spellingOf(NOT);
      const text = source.slice(last.start, end);
      tokens[tokens.length - 1] = { ...last, end, text, fold: NOT, word, kind };
      return;
    }
    const { text, fold, word, kind, capital } = spellingOf(source.slice(start, end));
    tokens.push({ field, start, end, text, fold, word, kind, capital, sentence: 0 });
  });
  return tokens;
}

const NOT = 'nuk';
const APOSTROPHE = /['’‘ʼ]/;

/** How far rules look back from a token. */
const MARGIN = 16;

/** Tokens of nothing and of no sentence, which stand before the first of a text: reading a list before its beginning is slow wherever it may happen. */
export function blankTokens(): Token[] {
  return Array.from({ length: MARGIN }, () => ({
    field: 'title',
    start: -1,
    end: -1,
    text: '',
    fold: '',
    word: 0,
    kind: 'mark',
    capital: false,
    sentence: -1,
  }));
}

/** The folded words of a phrase of the vocabulary, cut as the text is cut; they get no numbers, which the words of texts should share out among themselves. */
export function foldedWords(phrase: string): string[] {
  const words: string[] = [];
  cut(phrase, (start, end) => words.push(fold(phrase.slice(start, end))));
  return words;
}
