import type { Reading } from '../reading.ts';
import type { Change } from './change.ts';
import { ownArmy } from './ready.ts';
import type { Sight } from './sight.ts';
import { HANDS, SEND } from './verbs.ts';

/** Whose soldiers come or go in a change without a number, or null. */
export function sideOfBare(
  reading: Reading,
  sight: Sight,
  { direction, type, at, side, whole }: Change,
  home: string | null,
): string | null {
  if (ownArmy(sight.force) || whole) return null;
  if (side !== undefined) return side;
  const sends = SEND.test(reading.tokens[at.from]?.fold ?? '');
  if (type === 'proposal' && !sends && ofForce(reading, sight, at)) return null;
  const hands = direction === 'rotation' && HANDS.test(reading.tokens[at.from]?.fold ?? '');
  const comes = hands && sight.countries.some(({ from }) => from >= at.to);
  const sides = new Set(
    sight.countries
      .filter(
        ({ side, from }) =>
          side !== 'RS' && !/^(with|near|against|between)$/.test(reading.tokens[from - 1]?.fold ?? ''),
      )
      .filter(({ from }) => direction !== 'rotation' || (comes ? from >= at.to : from < at.to))
      .map((country) => country.side),
  );
  if (sides.size === 1) return [...sides][0] ?? null;
  const subject = sight.countries.findLast(({ to }) => to <= at.from && at.from - to <= 2);
  if (subject && direction !== 'rotation') return subject.side;
  return sides.size === 0 || type === 'rotation' ? home : null;
}

/** "Washington wants to cut NATO's mission": the force itself stands behind the change, not a country's own soldiers. */
function ofForce(
  { tokens }: Reading,
  { named, units, countries }: Sight,
  at: { from: number; to: number },
): boolean {
  const near = ({ from }: { from: number }) => from >= at.to && from - at.to <= 10;
  const own = units.some(
    (unit) =>
      near(unit) &&
      ([1, 2].some((back) => /^(its|svoj\p{L}*)$/u.test(tokens[unit.from - back]?.fold ?? '')) ||
        /^(saj|vet)$/.test(tokens[unit.to + 1]?.fold ?? '') ||
        countries.some(({ from, to }) => Math.min(Math.abs(unit.from - to), Math.abs(from - unit.to)) <= 1)),
  );
  return named.some(near) && !own;
}
