import type { Draft } from '../draft.ts';

/** A text tells one change of a country's soldiers once: smaller numbers are parts of it, a title or a plan beside it its echo, and only a day of its own makes a second. */
export function toldOnce(drafts: readonly Draft[]): Draft[] {
  const whole = withoutShares(drafts);
  return whole.filter((draft) => !whole.some((other) => other !== draft && isWithin(draft, other)));
}

/** True where both bear days, and other ones: two changes. */
export function areApart(a: Draft, b: Draft): boolean {
  return isDated(a) && isDated(b) && (a.time.end < b.time.start || b.time.end < a.time.start);
}

/** True where the text itself dates it. */
export function isDated({ quotes }: Draft): boolean {
  return quotes.some(({ slot }) => slot === 'time');
}

/** True for a change with a number that another one of the same soldiers holds already. */
function isWithin(draft: Draft, other: Draft): boolean {
  const [own, its] = [draft.troops?.change, other.troops?.change];
  if (!own?.amount || !its?.amount || own.direction !== its.direction) return false;
  const same = own.amount === its.amount;
  const sides = [draft.troops?.contributor, other.troops?.contributor];
  if (sides[0] !== sides[1] && !(same && sides.includes(null))) return false;
  if (own.direction === 'increase' && own.decision === 'done' && its.decision === 'announced' && !same)
    return false;
  if (draft.mention !== other.mention && !(same && draft.type === 'proposal')) return false;
  return !areApart(draft, other) && rank(other) > rank(draft);
}

/** Of two tellings the text's holds before the title's, a dated one before one without a day, the larger before its part. */
function rank({ troops, quotes, mention, ...draft }: Draft): number {
  const [quote] = quotes;
  return (
    (quote?.field === 'text' ? 8 : 0) +
    (mention === 'background' ? 4 : 0) +
    (isDated({ troops, quotes, mention, ...draft }) ? 2 : 0) +
    (troops?.contributor ? 0.5 : 0) +
    (troops?.change?.amount ?? 0) / 100_000 -
    (quote?.start ?? 0) / 1e9
  );
}

/** "A battalion of 700 … 550 Germans and 150 Austrians": the shares of several countries that make up a whole told beside them. */
function withoutShares(drafts: readonly Draft[]): Draft[] {
  const whole = drafts.find((draft) => {
    const shares = sharesOf(draft, drafts);
    const sum = shares.reduce((all, { troops }) => all + (troops?.change?.amount ?? 0), 0);
    return shares.length > 1 && sum === draft.troops?.change?.amount;
  });
  const shares = whole ? sharesOf(whole, drafts) : [];
  return drafts.filter((draft) => !shares.includes(draft));
}

function sharesOf({ troops, mention }: Draft, drafts: readonly Draft[]): Draft[] {
  const change = troops?.change;
  if (!change?.amount || troops?.contributor) return [];
  return drafts.filter(
    ({ troops: other, mention: its }) =>
      its === mention &&
      other?.contributor &&
      other.change?.amount &&
      other.change.direction === change.direction,
  );
}
