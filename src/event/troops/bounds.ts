import type { NumberMention, Token } from '../reading.ts';

const BOUND =
  /^(a|little|slightly|somewhat|nesto|pak|dicka|more|than|over|about|around|some|nearly|almost|least|at|most|as|many|vise|od|oko|preko|mbi|rreth|roughly|approximately|just|under|well|blizu|skoro|gotovo|afersisht|deri|se|shume|me|do|priblizno|najmanje|gati|thuajse|pothuajse|ukupno|gjithsej|edhe|jos|another|still|only|samo|vetem)$/;

/** How many words before a number tell its bound: "more than", "deri në". */
export function boundWords(tokens: readonly Token[], number: NumberMention): number {
  const word = (i: number) => tokens[i]?.fold ?? '';
  if (word(number.from - 1) === 'ne' && word(number.from - 2) === 'deri') return 2;
  if (number.bound === 'exact') return /^(just|only|samo|vetem)$/.test(word(number.from - 1)) ? 1 : 0;
  let width = 0;
  while (width < 4) {
    const fold = word(number.from - 1 - width);
    const toward = fold === 'to' && /^(close|up)$/.test(word(number.from - 2 - width));
    if (!BOUND.test(fold) && !toward && !/^(close|up)$/.test(fold)) break;
    if (width > 0 && /^(od|me|do|ne)$/.test(fold) && !BOUND.test(word(number.from - 2 - width))) {
      if (!/^(vise|manje)$/.test(word(number.from - 2 - width))) break;
    }
    width++;
  }
  return width;
}
