import type { Book } from '../../knowledge.ts';
import type { Reading, Token } from '../../reading.ts';
import { isSubset, joined } from './gaps.ts';
import type { TollHit, Unit } from './unit.ts';

/** "An officer was killed along with three gunmen", "ubijen je zajedno sa", "u vra së bashku me": those who shared it. */
export function alongside(
  tokens: readonly Token[],
  { to }: TollHit,
  chain: readonly Unit[],
  units: readonly Unit[],
  claimed: ReadonlySet<Unit>,
): Unit[] {
  const told = tokens.slice(to, to + ALONG.length + 1).map(({ fold }) => fold);
  if (chain.length === 0 || !ALONG.some((words) => words.every((word, k) => told[k] === word))) return [];
  const next = units.find((unit) => unit.from >= to && unit.from - to <= ALONG_REACH && !claimed.has(unit));
  return next?.count ? [next] : [];
}

const ALONG = [
  ['along', 'with'],
  ['together', 'with'],
  ['zajedno', 'sa'],
  ['zajedno', 's'],
  ['se', 'bashku', 'me'],
  ['bashke', 'me'],
];
/** Tokens from the word to those who shared it. */
const ALONG_REACH = 4;

/** The parts of a whole that a colon or dash lists: "four people: an officer and three attackers". */
export function listAfter(
  reading: Reading,
  book: Book,
  end: number,
  units: readonly Unit[],
  claimed: ReadonlySet<Unit>,
): Unit[] {
  const { tokens } = reading;
  if (!/^[:–—]$/.test(tokens[end]?.text ?? '')) return [];
  const list: Unit[] = [];
  let edge = end + 1;
  for (const unit of units) {
    if (unit.from < edge || claimed.has(unit)) continue;
    const gap = tokens.slice(edge, unit.from);
    if (list.length === 0 ? gap.length > 2 : !joined(gap, book.toll.grammar.link)) break;
    list.push(unit);
    edge = unit.to;
  }
  return list;
}

/** "including three policemen", "among them two Serbs" right behind: a part of what was counted before; those of whom a verb of their own tells are none. */
export function subsetOf(
  reading: Reading,
  book: Book,
  at: number,
  units: readonly Unit[],
  claimed: ReadonlySet<Unit>,
): Unit[] {
  const { tokens } = reading;
  const { subset } = book.toll.grammar;
  if (!isSubset(tokens.slice(at, at + 6), subset)) return [];
  const first = units.find((unit) => unit.from >= at && unit.from <= at + 8 && unit.count);
  if (!first || claimed.has(first) || !isSubset(tokens.slice(at, first.to + 2), subset)) return [];
  const chain = [first];
  for (const unit of units) {
    const last = chain.at(-1);
    const own = book.toll.be.has(tokens[unit.to]?.fold ?? '');
    if (
      last &&
      unit.from >= last.to &&
      !own &&
      joined(tokens.slice(last.to, unit.from), book.toll.grammar.link)
    )
      chain.push(unit);
  }
  return chain;
}

/** "Fifty-six officers were among the more than 80 injured": the part before its whole. */
export function wholeBefore(
  reading: Reading,
  held: Unit,
  units: readonly Unit[],
  claimed: ReadonlySet<Unit>,
): Unit[] {
  const part = units.findLast(
    (unit) => unit.to <= held.from && !claimed.has(unit) && unit.count && !unit.oblique,
  );
  if (!part) return [];
  const gap = reading.tokens.slice(part.to, held.from);
  return gap.length <= 7 && gap.some((token) => /^(among|medju|mes)$/.test(token.fold)) ? [part] : [];
}
