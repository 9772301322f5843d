import type { Reading, Token } from '../../reading.ts';
import { gapOf } from './gaps.ts';
import type { TollHit, Unit } from './unit.ts';

/** Tokens between the people and the comma that closes what says who they are. */
const FAR = 24;
/** Words that an aside on names, ages and origins is made of, besides the names. */
const ASIDE =
  /^(i|dhe|e|te|and|od|star\p{L}?|godin\p{L}+|vjec\p{L}*|vjet|iz|nga|from|aged|years?|old|of|rodjen\p{L}*|obojica|oba|both)$/u;

/** Who is counted before an aside that names them: "dvojica Srba, S. S. (11) i M. M. (21), ranjena su", "dy serbë, … dhe …, u plagosën". */
export function namedAside(
  { tokens }: Reading,
  hit: TollHit,
  free: readonly Unit[],
  be: ReadonlySet<string>,
): Unit | undefined {
  let close = hit.from - 1;
  while (close > hit.from - 6 && tokens[close]?.text !== ',') close--;
  if (tokens[close]?.text !== ',' || gapOf(tokens, close + 1, hit.from, be).length > 1) return undefined;
  return free.findLast(
    ({ from, to, count, oblique }) =>
      !oblique &&
      (count?.best ?? 0) > 1 &&
      from < to &&
      tokens[to]?.text === ',' &&
      to < close &&
      close - to <= FAR &&
      tokens.slice(to + 1, close).every(isOfAside),
  );
}

function isOfAside({ kind, text, fold, capital }: Token): boolean {
  return kind === 'mark' ? /^[,.()–-]$/.test(text) : kind === 'number' || capital || ASIDE.test(fold);
}
