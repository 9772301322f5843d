import type { PlaceMention, Reading } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import type { IncidentType } from '../types.ts';

const isResident = wordTest(
  /^(residents|citizens|inhabitants|villagers|m(?:j)?estani|stanovni(?:ci|ka)|zitelji|gradjani|seljani|banore(?:t|ve)?|qytetare(?:t|ve)?|fshatare(?:t|ve)?)$/,
);
/** Tokens between those who live there and the name: "banorët e", "the residents of". */
const REACH = 2;

/** "Residents of Gračanica protested", "edhe banorët e Graçanicës kanë mbajtur protestë": where people live is where they gather, if the sentence names no other spot. */
export function whereTheyLive(
  { places, tokens }: Reading,
  type: IncidentType,
  { sentence, to: end }: { sentence: number; to: number },
): PlaceMention | null {
  if (type !== 'protest' && type !== 'barricade') return null;
  const here = places.filter((mention) => mention.sentence === sentence);
  const spot = here.some(({ role, place }) => role === 'site' && !/^(country|region)$/.test(place.kind));
  if (spot) return null;
  const home = here.find(
    ({ role, place, from, to }) =>
      role === 'origin' &&
      /^(city|town|village)$/.test(place.kind) &&
      place.country === 'XK' &&
      to <= end &&
      tokens.slice(Math.max(0, from - REACH), from).some(isResident),
  );
  return home ? { ...home, role: 'site', located: true } : null;
}
