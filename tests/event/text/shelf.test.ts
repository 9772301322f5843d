import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../src/event/reading.ts';
import { matchersOf, matchFrom, takes } from '../../../src/event/text/matchers.ts';
import { compilePhrases } from '../../../src/event/text/phrases.ts';
import { PhraseShelf } from '../../../src/event/text/shelf.ts';
import { tokenise } from '../../../src/event/text/tokens.ts';

const word = fc.constantFrom('a', 'ab', 'abc', 'abd', 'b', 'ba', 'đak', 'ž');
const part = fc.oneof(
  word,
  word.map((stem) => `${stem}~`),
  fc.tuple(word, word).map(([one, other]) => `${one}|${other}~`),
  fc.constant('#'),
);
const phrase = fc
  .tuple(part, fc.array(fc.tuple(fc.boolean(), part), { maxLength: 2 }))
  .map(([first, others]) =>
    [first, ...others.flatMap(([gap, next]) => (gap ? ['*', next] : [next]))].join(' '),
  );
const text = fc
  .array(fc.oneof(word, fc.constantFrom('12', ',', '.', '–', 'Abc')), { maxLength: 14 })
  .map((words) => words.join(' '));

/** Every phrase tried at every token: slow, and too simple to be wrong. */
function tryAll(phrases: readonly string[], tokens: readonly Token[]) {
  return phrases.map((each, value) => {
    const matchers = matchersOf(each);
    const [first] = matchers;
    return tokens.flatMap((token, from) => {
      if (!first || token.kind === 'mark') return [];
      if (first.number ? token.kind !== 'number' : !takes(first, token.fold)) return [];
      const to = matchFrom(matchers, tokens, from);
      return to > 0 ? [{ value, from, to }] : [];
    });
  });
}

describe('lists of phrases on a shelf', () => {
  it('find in one pass what each phrase finds by itself at each word', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), text, (phrases, words) => {
        const tokens = tokenise(words, 'text');
        const shelf = new PhraseShelf();
        const lists = phrases.map((each, value) => compilePhrases([[each, value]], shelf));
        const found = lists.map((list) => list.find(tokens, 0, tokens.length));
        expect(found).toEqual(tryAll(phrases, tokens));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['rule - of - law mission', 'the rule-of-law mission'],
    ['ambassador at large', 'an Ambassador-at-Large'],
    ['led * delegation', 'led a U.S. delegation'],
  ])('pass over hyphens and the full stops of initials: %s', (phrase, words) => {
    const list = compilePhrases([[phrase, 1] as const]);
    const tokens = tokenise(words, 'text');
    expect(list.find(tokens, 0, tokens.length).map(({ to }) => to)).toEqual([tokens.length]);
  });

  it('end a gap at the end of a sentence', () => {
    const tokens = tokenise('He led them. The delegation left.', 'text');
    expect(compilePhrases([['led * delegation', 1] as const]).find(tokens, 0, tokens.length)).toEqual([]);
  });

  it('tell with which words a list begins', () => {
    const shelf = new PhraseShelf();
    const list = compilePhrases([['bomb~ * house', 1] as const, ['hand|arm grenade', 2] as const], shelf);
    compilePhrases([['house', 3] as const], shelf);
    expect(['bombs', 'hand', 'arm', 'house', 'bom'].map(list.begins)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('take no further list once a text has been read, and no phrase that begins with a gap', () => {
    const shelf = new PhraseShelf();
    const list = compilePhrases([['bomb', 1] as const], shelf);
    list.find(tokenise('A bomb.', 'text'), 0, 3);
    expect(() => compilePhrases([['mine', 2] as const], shelf)).toThrow('before a text is read');
    expect(() => compilePhrases([['* mine', 2] as const])).toThrow('must begin with a word');
  });
});
