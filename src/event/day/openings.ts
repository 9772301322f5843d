import { remembered } from '../../base/remember.ts';
import type { NumberBook } from '../number/numbers.ts';
import type { Token } from '../reading.ts';
import { perWord } from '../text/word-numbers.ts';
import type { DayBook } from './book.ts';
import { ANNIVERSARY } from './since.ts';

/** "The 24th", "na današnji dan pre četiri godine". */
const OTHERS = /^(the|danasnji|nedelje|nedjelje|za)$/;

const beginsDay = remembered(({ weekdays, months, seasons, words, distances }: DayBook) =>
  perWord(
    (word) =>
      OTHERS.test(word) ||
      ANNIVERSARY.test(word) ||
      distances.begins(word) ||
      [weekdays, months, seasons, words.agoBefore].some((list) => list.has(word)),
  ),
);

/** For tokens at which a rule may find a time expression. A rule that begins with another word needs it here. */
export function openings(book: DayBook, numbers: NumberBook): (token: Token) => boolean {
  const day = beginsDay(book);
  return (token) => token.kind === 'number' || day(token) || numbers.begins(token);
}
