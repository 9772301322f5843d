import type { Reading } from '../../reading.ts';
import type { TollHit } from './unit.ts';

/** "Their dead", "svojih mrtvih", "të vdekurit": the dead whom somebody remembers. */
const MOURNED: Record<Reading['language'], RegExp> = {
  en: /^(?:their|our|his|her|my|your) dead$/,
  sr: /^(?:svoj|nas|njihov)\p{L}* (?:mrtv|pokojn|preminul)\p{L}*$/u,
  sq: /^te vdekurit$/,
};
const OWN = /^(?:their|our|his|her|my|your)$/;
const KIN = /^(?:mother|father|parents|wife|husband|grandmother|grandfather)$/;
/** What says that the death was no natural one. */
const HOW = /^(?:in|from|of|by|when|after|during|at)$/;

/** "Remember their dead", "since his mother died recently": people who are mourned, not those of whom the news tells. */
export function isMourned({ tokens, language }: Reading, { from, to }: TollHit): boolean {
  const [word = '', before = '', further = ''] = [from, from - 1, from - 2].map((i) => tokens[i]?.fold);
  if (to - from === 1 && MOURNED[language].test(`${before} ${word}`)) return true;
  const dies = language === 'en' && word === 'died' && KIN.test(before) && OWN.test(further);
  return dies && !tokens.slice(to, to + 3).some(({ fold }) => HOW.test(fold));
}
