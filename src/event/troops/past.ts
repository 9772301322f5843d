import { parseDay } from '../../base/day.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import type { Sight } from './sight.ts';

/** "Some 5,400 soldiers have served there since": all of them over the years. */
export function isSum({ tokens }: Reading, { from, bound, to }: Counted): boolean {
  const since = tokens.slice(Math.max(0, bound - 5), from).map(({ fold }) => fold);
  const years = tokens.slice(Math.max(0, bound - 9), from).map(({ fold }) => fold);
  if (
    /(^| )(between|from|izmedju|od|nga|midis|mes) (19|20)\d\d ?\.? (and|to|i|do|dhe|e|deri ne) (19|20)\d\d/.test(
      years.join(' '),
    )
  )
    return true;
  if (/(^| )(since|od|qe nga|prej) (19|20)\d\d ?\.?( godine)? (sa|s|with|me)/.test(since.join(' ')))
    return true;
  const words = tokens
    .slice(to, to + 5)
    .map(({ fold }) => fold)
    .join(' ');
  return /^(have|had|kane|je|su) (\p{L}+ )?(served|participated|taken part|sherbyer|marre pjese|sluzil\p{L}*|proslo|ucestvoval\p{L}*)/u.test(
    words,
  );
}

/** More than there have been since the first years: the numbers of 1999, told later. */
export function isEarly({ published }: Reading, { force }: Sight, value: number): boolean {
  return force === 'KFOR' && value > 25_000 && published !== null && published > LAST_LARGE;
}

/** "Initially had 50,000", "at first numbered 50,000": how many there were at the beginning. */
export function isFirst({ tokens }: Reading, { sentence }: Sight, { bound }: { bound: number }): boolean {
  const before = tokens.slice(Math.max(sentence.from, bound - 6), bound).map(({ fold }) => fold);
  return FIRST.test(before.join(' '));
}

const FIRST =
  /(^| )(initially|originally|once|formerly|previously|past|at first|in the beginning|ranije|prvobitno|nekada|nekad|u pocetku|isprva|fillimisht|dikur|ne fillim)( |$)/;

/** The last day, counted as days are, on which the force was so large. */
const LAST_LARGE = parseDay('2003-12-31') ?? 0;

/** "At that time Germany had 6,500 there, a number that has shrunk since": how many there were then. */
export function isThen({ tokens }: Reading, { sentence }: Sight, { bound, to }: Counted): boolean {
  const before = tokens.slice(Math.max(sentence.from, bound - 6), bound).map(({ fold }) => fold);
  if (before.some((word) => /^(atehere|asokohe|tada|onda)$/.test(word))) return true;
  if (/(^| )(at that time|back then|u to vreme|u to vrijeme|ne ate kohe)( |$)/.test(before.join(' ')))
    return true;
  const behind = tokens.slice(to, Math.min(sentence.to, to + 8)).map(({ fold }) => fold);
  return /^(\S+ ){0,4}, (a )?(number|figure|numer|shifer|broj) (that|which|qe|koji) (\S+ )?(has|have|eshte|u|je|se)( |$)/.test(
    behind.join(' '),
  );
}

/** "NATO has been raising its force from about 3,800": a level that no longer holds, without the new one. */
export function isLeftBehind({ tokens }: Reading, { cues }: Sight, { bound }: Counted): boolean {
  return (
    /^(from|sa|s|nga)$/.test(tokens[bound - 1]?.fold ?? '') &&
    cues.some(
      ({ cue, from, to }) =>
        (cue === 'increase' || cue === 'decrease') &&
        to <= bound &&
        bound - to <= 10 &&
        /^(increas|rais|ramp|step|reduc|cut|lower|poveca|smanj|uveca|rrit|shto|zvogel|redukt|ul)/.test(
          tokens[from]?.fold ?? '',
        ),
    )
  );
}
