import type { Token } from '../../reading.ts';
import type { Grammar } from './book.ts';
import type { TollHit, Unit } from './unit.ts';

/** What joining people of a sentence needs besides them. */
type Sight = { tokens: readonly Token[]; hits: readonly TollHit[]; grammar: Grammar };

/** Joins to those who are counted the words behind them that only say who they are. */
export function absorb(units: Unit[], sight: Sight): void {
  absorbSuspects(units);
  absorbForces(units, sight);
  absorbAppositions(units, sight);
  absorbTitles(units);
}

/** "Aktivistët A. B. dhe C. D.", "rreshteri A. B.": people right before their names. */
function absorbTitles(list: Unit[]): void {
  for (let i = list.length - 2; i >= 0; i--) {
    const [unit, named] = [list[i], list[i + 1]];
    if (!unit?.bare || unit.inner || !named?.named || named.from !== unit.to) continue;
    if (unit.count && (unit.count.best !== 1 || named.count?.best !== 1)) continue;
    list.splice(i, 2, { ...named, from: unit.from, party: unit.party, loose: false });
  }
}

/** "Tre sulmues të dyshuar": who is said to be suspected right behind whom are the same. */
function absorbSuspects(list: Unit[]): void {
  for (let i = list.length - 2; i >= 0; i--) {
    const [unit, same] = [list[i], list[i + 1]];
    if (!unit?.count || unit.inner || !same?.bare || same.inner || same.count) continue;
    if (same.from !== unit.to || same.party?.id !== 'civilians') continue;
    list.splice(i, 2, { ...unit, to: same.to });
  }
}

/** "An officer of the Kosovo Police": the force after "of" says whose the counted are. */
function absorbForces(list: Unit[], { tokens, grammar }: Sight): void {
  for (let i = list.length - 2; i >= 0; i--) {
    const [unit, force] = [list[i], list[i + 1]];
    if (!unit?.count || !force?.party || force.count || force.inner) continue;
    const gap = tokens.slice(unit.to, force.from).map((token) => token.fold);
    if (!isOf(gap, tokens[unit.to - 1]?.fold ?? '', grammar)) continue;
    unit.to = force.to;
    unit.party = force.party;
    unit.loose = false;
    list.splice(i + 1, 1);
  }
}

/** "Two young men, members of the Serb community, were wounded": the words between commas say whose the counted are. */
function absorbAppositions(list: Unit[], { tokens, hits }: Sight): void {
  for (let i = list.length - 2; i >= 0; i--) {
    const [unit, whose] = [list[i], list[i + 1]];
    if (!unit?.count || !whose?.party || !whose.bare || whose.inner || whose.oblique) continue;
    if (whose.from - unit.to > 3 || tokens[unit.to]?.text !== ',') continue;
    if (unit.party && unit.party.id !== 'civilians') continue;
    const closed =
      tokens[whose.to]?.text === ',' || hits.some((hit) => hit.from >= whose.to && hit.from - whose.to <= 2);
    if (!closed) continue;
    list.splice(i, 2, { ...unit, to: whose.to, party: whose.party, loose: false });
  }
}

/** "Of the", "ukrainas i", and nothing where the phrase of the people ends in "of" itself ("rreshter i"). */
function isOf(gap: readonly string[], last: string, { ofs, link, oblique }: Grammar): boolean {
  const [first = '', second = ''] = gap;
  if (gap.length === 0) return ofs.has(last);
  if (gap.length === 1 || (gap.length === 2 && ofs.has(first) && second === 'the')) return ofs.has(first);
  return (
    gap.length === 2 &&
    /^(i|e|te|of)$/.test(second) &&
    /^\p{L}+$/u.test(first) &&
    ![link, oblique].some((words) => words.has(first))
  );
}
