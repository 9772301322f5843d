import { isHead } from '../head.ts';
import type { Book } from '../knowledge.ts';
import { perSentence } from '../per-sentence.ts';
import type { DayMention } from '../reading.ts';
import { cuesOf } from './cues.ts';

/** Sentences behind a heading in which it may say when the deed happened. */
const BEHIND = 5;
/** Tokens in which such a sentence names the deed, and from there to its day. */
const OPENING = 4;
const OF_REACH = 3;
const DEED =
  /^(case|incident|attack|assault|blast|explosion|shooting|fire|arson|beating|rast(i|it)|ngjarj(a|es|en)|incidenti|sulm(i|in|it)|shperthim(i|in|it)|zjarri|rrahja|slucaj|dogadjaj|napad[au]?|incidenta?|pozar|eksplozij[ae]|pucnjav[ae])$/;
const IT = /^(it|kjo|to)$/;

/**
 * "Arrested because he attacked officers at the crossing. It happened on 2 October", "… The attack of 2 October did no damage": the day that the text goes on
 * to give to a deed which its heading tells only as the ground of an arrest. `apart` where the arrest lies on a later day; else it is a part of the deed.
 */
export const deedBehind = perSentence(
  (reading, index, book: Book): { day: DayMention; apart: boolean } | null => {
    const { sentences, tokens, days } = reading;
    if (!isHead(reading, index)) return null;
    for (let at = index + 1; at <= index + BEHIND; at++) {
      const home = sentences[at];
      if (home?.role !== 'body') continue;
      const opening = tokens.slice(home.from, home.from + OPENING);
      const named = home.from + opening.findIndex(({ fold }) => DEED.test(fold));
      const cues = cuesOf(reading, book, at);
      if (cues.some(({ value, from }) => value === 'another' && from - home.from <= OPENING)) continue;
      const happened = cues.some(
        ({ value, from }) => value === 'happened' && from - home.from <= OPENING + 1,
      );
      const day = days.find(
        ({ sentence, furniture, said, precision, from }) =>
          sentence === at &&
          !furniture &&
          !said &&
          precision === 'day' &&
          (happened || (from > named && from - named <= OF_REACH)),
      );
      if (!day || (named < home.from && !(happened && opening.some(({ fold }) => IT.test(fold))))) continue;
      const apart = days.some(
        (other) =>
          isHead(reading, other.sentence) &&
          !other.furniture &&
          other.precision === 'day' &&
          Math.abs(other.first - day.first) > 1,
      );
      return { day, apart };
    }
    return null;
  },
);
