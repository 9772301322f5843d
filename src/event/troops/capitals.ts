import { beginningIn } from '../per-sentence.ts';
import type { PlaceMention, Reading } from '../reading.ts';

/** Capitals of countries that send soldiers, by the ids of the gazetteer. */
const CAPITALS = new Set(
  'london paris berlin rome vienna madrid lisbon ankara copenhagen athens prague tirana oslo stockholm sofia budapest bucharest warsaw bern helsinki vilnius riga tallinn ljubljana zagreb bratislava dublin washington kyiv chisinau skopje ottawa moscow the-hague yerevan'.split(
    ' ',
  ),
);
/** Words before a capital that is only where something is or comes from. */
const WHERE = /^(in|at|from|to|near|of|u|na|iz|kod|za|ne|nga|prej|per)$/;

const placesIn = beginningIn<PlaceMention>();

/** "Paris withdraws half of its soldiers": capitals that stand for their countries. */
export function capitalsIn(
  { places, tokens, sentences }: Reading,
  sentence: number,
): { from: number; to: number; side: string }[] {
  const stretch = sentences[sentence];
  if (!stretch) return [];
  return placesIn(places, stretch).flatMap(({ place, role, from, to }) =>
    role !== 'dateline' &&
    CAPITALS.has(place.id) &&
    place.country &&
    !WHERE.test(tokens[from - 1]?.fold ?? '')
      ? [{ from, to, side: place.country }]
      : [],
  );
}
