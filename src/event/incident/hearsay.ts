import type { Reading } from '../reading.ts';
import type { Range } from './hint.ts';

/** Tokens from what was heard to the deed that it was about. */
const REACH = 16;

/** What nobody has confirmed, where it is only why something else was done. */
const HEARSAY = {
  en: /(^| )(after|following|amid|over|on|despite|citing|because of|due to) (the )?(unverified|unconfirmed|unsubstantiated|unproven|baseless|false)( [^ ]+)? (reports?|claims?|rumou?rs?|allegations?|information|news) (that|of|about) /,
  sr: /(^| )(posle|nakon|zbog|usled|povodom|uprkos) (nepotvrdjen|neproveren|neosnovan|lazn|netacn)\p{L}*( [^ ]+)? (navod|informacij|tvrdnj|vest|vijest|izvestaj|izvjestaj|glasin)\p{L}* (da|o) /u,
  sq: /(^| )(pas|mes|shkak te|per) (raport|lajm|pretendim|njoftim|informacion|thashethem)\p{L}* (te|e) (pakonfirm|paverifik|pabaz|rrem)\p{L}* (se|per) /u,
};

/** "The army was put on alert after unverified reports that the police had opened fire": what is only said to have happened. */
export function isHearsay({ tokens, sentences, language }: Reading, { from }: Range): boolean {
  const start = Math.max(sentences[tokens[from]?.sentence ?? 0]?.from ?? 0, from - REACH);
  const before = tokens.slice(start, from).map(({ fold }) => fold);
  return HEARSAY[language].test(`${before.join(' ')} `);
}
