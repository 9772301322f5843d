import type { Reading, Token } from '../reading.ts';

/** Letters of a folded word that stand for it: long enough to tell words apart, short enough to drop most endings in all three languages. */
export const STEM = 5;

/** What a stem counts in the title and elsewhere. */
const TITLE = 2;
const TEXT = 1;

/** Words of a text that tell what it is about: those of title, lead and body. */
export function* tellingWords({ tokens, sentences }: Reading): Generator<Token> {
  for (const token of tokens) {
    const role = sentences[token.sentence]?.role;
    if (token.kind === 'word' && role !== undefined && role !== 'caption' && role !== 'boilerplate')
      yield token;
  }
}

/** Each stem of a text once, by a number (below 0: none), with what it counts; the order of sentences does not matter. */
export function stemsOf(reading: Reading, numberOf: (token: Token) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const token of tellingWords(reading)) {
    const stem = numberOf(token);
    if (stem >= 0 && counts.get(stem) !== TITLE) counts.set(stem, token.field === 'title' ? TITLE : TEXT);
  }
  return counts;
}
