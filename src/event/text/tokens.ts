import { fold } from '../../base/text.ts';
import type { Field, Token } from '../reading.ts';
import { numberOf } from './word-numbers.ts';

/** Words (letters with their marks), numbers (digits with separators between digits), single marks. */
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{Nd}+(?:[.,:\u00a0\u202f]\p{Nd}+)*|[^\s\p{L}\p{Nd}\p{M}]/gu;

const UPPER = /^\p{Lu}/u;
const DIGIT = /^\p{Nd}/u;
const LETTER = /^\p{L}/u;

/** What a spelling says by itself, wherever it stands. */
type Spelling = Pick<Token, 'text' | 'fold' | 'word' | 'kind' | 'capital'>;

/** Spellings that were met before: the same few thousand make up all news. */
const MET = new Map<string, Spelling>();
const MOST_MET = 20_000;
const LONGEST_MET = 40;

function spellingOf(text: string): Spelling {
  const known = MET.get(text);
  if (known) return known;
  const folded = fold(text);
  const kind = DIGIT.test(text) ? 'number' : LETTER.test(text) ? 'word' : 'mark';
  const capital = kind === 'word' && UPPER.test(text);
  const spelling: Spelling = { text, fold: folded, word: numberOf(folded), kind, capital };
  if (MET.size > MOST_MET) MET.clear();
  if (text.length < LONGEST_MET) MET.set(text, spelling);
  return spelling;
}

/** Cuts a field into tokens; offsets are UTF-16 units of the field exactly as it stands. */
export function tokenise(source: string, field: Field): Token[] {
  const tokens: Token[] = [];
  for (const match of source.matchAll(TOKEN)) {
    const { text, fold, word, kind, capital } = spellingOf(match[0]);
    const start = match.index;
    tokens.push({ field, start, end: start + text.length, text, fold, word, kind, capital, sentence: 0 });
  }
  return tokens;
}

/** The folded words of a phrase of the vocabulary, cut as the text is cut. */
export function foldedWords(phrase: string): string[] {
  return tokenise(phrase, 'text').map((token) => token.fold);
}
