import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { cuesOf } from './cues.ts';

/** Sentences behind a heading in which it may say when the deed happened. */
const BEHIND = 2;
/** Tokens in which such a sentence names the deed. */
const OPENING = 4;
const DEED =
  /^(case|incident|attack|it|rast(i|it)?|ngjarj(a|es)|incidenti|sulmi|kjo|slucaj|dogadjaj|incident|napad|to|sve)$/;

/**
 * "Arrested because he attacked officers at the crossing. It happened on 2 October": a deed of which the text goes on to say when it happened is the
 * news, and the arrest over it a part; unless the arrest has a day of its own.
 */
export function isDatedBehind(reading: Reading, book: Book, index: number): boolean {
  const { sentences, tokens, days } = reading;
  if (!/^(title|lead)$/.test(sentences[index]?.role ?? '')) return false;
  for (let at = index + 1; at <= index + BEHIND; at++) {
    const home = sentences[at];
    if (home?.role !== 'body') continue;
    const happened = cuesOf(reading, book, at).find(
      ({ value, from }) => value === 'happened' && from - home.from <= OPENING,
    );
    const named = tokens.slice(home.from, home.from + OPENING).some(({ fold }) => DEED.test(fold));
    const when = days.find(
      (day) => day.sentence === at && !day.furniture && !day.said && day.precision === 'day',
    );
    if (!happened || !named || !when) continue;
    return days.every(
      (day) => day.sentence !== index || day.furniture || Math.abs(day.first - when.first) <= 1,
    );
  }
  return false;
}
