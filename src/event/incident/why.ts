import type { DayMention, Reading } from '../reading.ts';
import type { Range } from './hint.ts';

/** Words that begin a clause which tells why or after what something was done. */
const WHY: Partial<Record<Reading['language'], RegExp>> = {
  sr: /^(posto|jer|buduci)$/,
  sq: /^(pasi|sepse|meqe|meqenese|ngaqe)$/,
};
/** Pairs of words that begin such a clause. */
const WHY_PAIR = /^((nakon|posle|poslije|zato|toga|time) sto|shkak se|shkak qe|pas qe)$/;
const WHICH = /^(koj\p{L}{1,3}|qe|cil\p{L}+)$/u;
/** Tokens at the start of a sentence within which such a clause opens it. */
const OPENING = 3;

/**
 * "They protested after a man had been arrested on Saturday", "zbog incidenta koji se u subotu dogodio": a day in a clause that tells only why something
 * was done, and nothing of the deed itself.
 */
export function tellsWhy(
  { tokens, sentences, language }: Reading,
  day: DayMention,
  anchor: Range,
  { own, grounds }: { own: readonly Range[]; grounds: readonly Range[] },
): boolean {
  const word = WHY[language];
  const home = sentences[day.sentence];
  if (!word || !home) return false;
  const begins = (at: number) =>
    word.test(tokens[at]?.fold ?? '') || WHY_PAIR.test(`${tokens[at - 1]?.fold} ${tokens[at]?.fold}`);
  const within = ({ from, to }: Range) => own.some((hint) => hint.from >= from && hint.to <= to);
  for (let at = day.from - 1; at >= home.from; at--) {
    const ground =
      WHICH.test(tokens[at]?.fold ?? '') && grounds.some(({ from }) => at - from <= REACH && from < at);
    if (!begins(at) && !ground) continue;
    if (at >= anchor.to)
      return (!ground || grounds.some(({ from }) => from >= anchor.to)) && !within({ from: at, to: home.to });
    const comma = tokens.slice(day.to, anchor.from).findIndex(({ text }) => text === ',');
    const end = day.to + comma;
    return at - home.from <= OPENING && comma >= 0 && !within({ from: at, to: end });
  }
  return false;
}

/** Tokens from "because of" to the clause on what it was because of. */
const REACH = 5;
