import { fold } from '../../base/text.ts';
import type { Field, Token } from '../reading.ts';

/** Words (letters with their marks), numbers (digits with separators between digits), single marks. */
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{Nd}+(?:[.,:\u00a0\u202f]\p{Nd}+)*|[^\s\p{L}\p{Nd}\p{M}]/gu;

const UPPER = /^\p{Lu}/u;
const DIGIT = /^\p{Nd}/u;
const LETTER = /^\p{L}/u;

/** Folded words that were met before: the same few thousand make up all news. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 20_000;

function foldWord(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (FOLDED.size > MOST_FOLDED) FOLDED.clear();
  if (word.length < 40) FOLDED.set(word, folded);
  return folded;
}

/** Cuts a field into tokens; offsets are UTF-16 units of the field exactly as it stands. */
export function tokenise(text: string, field: Field): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const digit = DIGIT.test(word);
    const letter = !digit && LETTER.test(word);
    tokens.push({
      field,
      start: match.index,
      end: match.index + word.length,
      text: word,
      fold: foldWord(word),
      kind: digit ? 'number' : letter ? 'word' : 'mark',
      capital: letter && UPPER.test(word),
      sentence: 0,
    });
  }
  return tokens;
}

/** The folded words of a phrase of the vocabulary, cut as the text is cut. */
export function foldedWords(phrase: string): string[] {
  return tokenise(phrase, 'text').map((token) => token.fold);
}
