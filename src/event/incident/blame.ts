import type { Reading } from '../reading.ts';
import type { Range } from './hint.ts';

/** Words of blame and of those who take it on themselves: the deed is theirs, the telling is of another day. */
const BLAME =
  /^(odgovorn(ost|osti|oscu|a|i|im|om)|krivic[eu]|okriv\p{L}+|optuz(i|io|ila|ili|uje|uju|ivao|uju[cć]i)|pergjegjesi\p{L}*|fajeso\p{L}+|fajesua\p{L}+|fajtor\p{L}*|akuzo(i|n|jne)|akuzua\p{L}+)$/u;
/** Whom a sentence names behind the deed: "përgjegjës", "odgovorni". */
const GUILTY = /^(odgovor(an|ni|na|no)|kriv[iao]?|pergjegjes|pergjegjese|fajtor\p{L}*)$/u;
/** Tokens from the blame to what it is for. */
const REACH = 6;

/** Where the word of blame for a deed stands ("preuzeo odgovornost za napad", "e fajësoi Serbinë për sulmin", "za nasilje odgovorni ekstremisti"), or null. */
export function blameFor({ tokens, sentences }: Reading, index: number, { from, to }: Range): number | null {
  const start = sentences[index]?.from ?? from;
  const link = [from - 1, from - 2, from - 3].find((at) => /^(za|per)$/.test(tokens[at]?.fold ?? ''));
  if (link === undefined || link <= start) return null;
  for (let at = link - 1; at >= Math.max(start, link - REACH); at--)
    if (BLAME.test(tokens[at]?.fold ?? '')) return at;
  const ahead = tokens
    .slice(to, Math.min(to + REACH, sentences[index]?.to ?? to))
    .findIndex(({ fold }) => GUILTY.test(fold));
  return ahead < 0 ? null : to + ahead;
}
