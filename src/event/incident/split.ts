import type { DayMention, Reading } from '../reading.ts';
import type { Hint } from './hint.ts';

/** Tokens beyond which a day dates something else. */
const REACH = 14;
/** What a comma or semicolon between weighs, in tokens. */
const PAUSE = 4;

/** Parts the hints of one class by the clauses that tell them. */
export function splitByClause(hints: readonly Hint[]): Hint[][] {
  const parts = new Map<number, Hint[]>();
  for (const hint of hints) {
    const key = hint.clause?.from ?? -1;
    parts.set(key, [...(parts.get(key) ?? []), hint]);
  }
  return [...parts.values()];
}

/**
 * Parts the hints of one class where one sentence tells two happenings, each with its own time beside it ("the clash of September 2023 and the blast
 * of last November"). One part where the times are one, or where a part would be no more than a bare word.
 */
export function splitByDay(reading: Reading, index: number, hints: readonly Hint[]): Hint[][] {
  const days = reading.days.filter(
    ({ sentence, furniture, said }) => sentence === index && !furniture && !said,
  );
  const apart = days.some((a) => days.some((b) => a.last < b.first));
  if (!apart || hints.length < 2) return [[...hints]];
  const parts = new Map<string, Hint[]>();
  for (const hint of hints) {
    const day = nearest(reading, days, hint);
    if (!day) return [[...hints]];
    const key = `${day.first} ${day.last}`;
    parts.set(key, [...(parts.get(key) ?? []), hint]);
  }
  const told = [...parts.values()];
  const firm = told.every((part) => part.some(({ weight, ground }) => weight >= 2 && !ground));
  const crossed = told.some((part) =>
    part.some((a) => hints.some((b) => !part.includes(b) && a.from < b.to && b.from < a.to)),
  );
  return firm && !crossed ? inTurn(reading, index, told, days) : [[...hints]];
}

/** Gives each part the stretch of the sentence from its first word, or its day before that, to the next part. */
function inTurn(
  { sentences }: Reading,
  index: number,
  parts: readonly Hint[][],
  days: readonly DayMention[],
): Hint[][] {
  const home = sentences[index];
  if (!home) return [...parts];
  const order = [...parts].sort((a, b) => startOf(a) - startOf(b));
  const starts = order.map((part, i) => {
    const first = startOf(part);
    const edge = i === 0 ? home.from : Math.max(...(order[i - 1] ?? []).map(({ to }) => to));
    const day = days.filter(({ from, to }) => from >= edge && to <= first).at(-1);
    return i === 0 ? home.from : (day?.from ?? first);
  });
  return order.map((part, i) =>
    part.map((hint) => ({
      ...hint,
      clause: hint.clause ?? { from: starts[i] ?? home.from, to: starts[i + 1] ?? home.to },
    })),
  );
}

function startOf(part: readonly Hint[]): number {
  return Math.min(...part.map(({ from }) => from));
}

function nearest({ tokens }: Reading, days: readonly DayMention[], hint: Hint): DayMention | null {
  let best: DayMention | null = null;
  let least = REACH;
  for (const day of days) {
    if (day.clause && !(day.clause.from <= hint.from && hint.from < day.clause.to)) continue;
    const [from, to] = day.from >= hint.to ? [hint.to, day.from] : [day.to, hint.from];
    const pauses = tokens.slice(from, to).filter(({ text }) => /^[,;]$/.test(text)).length;
    const far = Math.max(0, to - from) + pauses * PAUSE;
    if (far < least) {
      least = far;
      best = day;
    }
  }
  return best;
}
