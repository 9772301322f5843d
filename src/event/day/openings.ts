import type { NumberBook } from '../number/numbers.ts';
import type { Token } from '../reading.ts';
import { perWord } from '../text/word-numbers.ts';
import type { DayBook } from './book.ts';

const KNOWN = new WeakMap<DayBook, (token: Token) => boolean>();

/** True for tokens at which a rule may find a time expression. A rule that begins with another word needs it here. */
export function openings(book: DayBook, numbers: NumberBook): (token: Token) => boolean {
  const known = KNOWN.get(book);
  if (known) return known;
  const words = [
    book.weekdays,
    book.months,
    book.seasons,
    book.words.agoBefore,
    numbers.articles,
    numbers.units,
    numbers.scales,
  ];
  const begins = perWord((word) => OTHERS.test(word) || words.some((list) => list.has(word)));
  const opens = (token: Token) => token.kind === 'number' || begins(token) || book.distances.begins(token);
  KNOWN.set(book, opens);
  return opens;
}

/** "The 24th", "na današnji dan pre četiri godine". */
const OTHERS = /^(the|danasnji)$/;
