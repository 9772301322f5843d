import { fold } from '../../base/text.ts';
import type { Field, Token } from '../reading.ts';

/** Words (letters with their marks), numbers (digits with separators between digits), single marks. */
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{Nd}+(?:[.,:\u00a0\u202f]\p{Nd}+)*|[^\s\p{L}\p{Nd}\p{M}]/gu;

const UPPER = /^\p{Lu}/u;

/** Cuts a field into tokens; offsets are UTF-16 units of the field exactly as it stands. */
export function tokenise(text: string, field: Field): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const first = word.charCodeAt(0);
    const digit = /^\p{Nd}/u.test(word);
    const letter = !digit && /^\p{L}/u.test(word);
    tokens.push({
      field,
      start: match.index,
      end: match.index + word.length,
      text: word,
      fold: first < 128 && word.length === 1 ? word.toLowerCase() : fold(word),
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
