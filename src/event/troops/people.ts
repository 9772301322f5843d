import type { NumberMention, Token } from '../reading.ts';

/** Names of people by country: Germans, Turks, Czechs; Nemaca, Turaka, nemačkih; gjermanë, turq. */
const PEOPLE = /(ns|ks|es|rs|ts|ds|hs|aca|aka|ana|ane|rq|skih|ckih)$/;
/** Adjectives that stand for their people in a list: "5,000 British, 2,500 French and 1,700 American". */
const ADJECTIVE = /(ish|ch|ese|ss|an|ek)$/;
/** Lands by their names, which are no people: "500 Kanada". */
const LAND = /(ij|sk|ck|anad|ngolij)a$/;

/** End of a name of people by country right after a number: "350 Turks", "1,250 of them Germans", "385 Mađara", "470 hungarezë"; 0 when there is none. */
export function peopleAfter(
  tokens: readonly Token[],
  countries: readonly { from: number; to: number; side: string }[],
  number: NumberMention,
): number {
  const word = (i: number) => tokens[i]?.fold ?? '';
  let at = number.to;
  if (/^(of|od)$/.test(word(at)) && /^(them|njih|whom)$/.test(word(at + 1))) at += 2;
  if (/^(are|su)$/.test(word(at))) at++;
  const side = countries.find(({ from }) => from === at);
  const name = side && tokens[side.to - 1];
  if (!side || !name || tokens[at]?.kind !== 'word') return 0;
  const next = tokens[side.to];
  const ends = !next || next.kind === 'mark' || /^(and|i|a|dhe|e)$/.test(next.fold);
  if (next && next.kind !== 'mark' && next.capital) return 0;
  const listed =
    countries.length >= 2 &&
    ends &&
    (name.capital
      ? ADJECTIVE.test(name.fold) || (/a$/.test(name.fold) && !LAND.test(name.fold))
      : /e$/.test(name.fold));
  const alone = ends && !name.capital && /e$/.test(name.fold) && !/^(AL|XK|RS)$/.test(side.side);
  return PEOPLE.test(name.fold) || listed || alone ? side.to : 0;
}
