import type { Draft } from '../draft.ts';

/** One draft for the same level or change told twice in an article; the one with more slots stays. */
export function unify(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const twin = kept.findIndex((other) => same(other, draft));
    if (twin < 0) kept.push(draft);
    else if (weight(draft) > weight(kept[twin] ?? draft)) kept[twin] = draft;
  }
  return kept;
}

function weight({ troops, quotes }: Draft): number {
  return (
    (troops?.nations == null ? 0 : 2) +
    (troops?.change?.amount == null ? 0 : 1) +
    (troops?.contributor ? 1 : 0) +
    (quotes.some(({ slot }) => slot === 'time') ? 0.5 : 0) +
    (quotes[0]?.field === 'text' ? 3 : 0) +
    quotes.length * 0.01
  );
}

function same(a: Draft, b: Draft): boolean {
  const [x, y] = [a.troops, b.troops];
  if (!x || !y || x.force !== y.force || a.mention !== b.mention) return false;
  if (a.type === 'strength' || b.type === 'strength') {
    if (a.type !== b.type || x.contributor !== y.contributor) return false;
    return a.mention === 'news' || a.time.start === b.time.start;
  }
  if (a.type === 'alert' || b.type === 'alert') return a.type === b.type;
  const [p, q] = [x.change, y.change];
  if (p?.direction !== q?.direction) return false;
  const partners = !p?.contributor || !q?.contributor || p.contributor === q.contributor;
  const amounts = p?.amount == null || q?.amount == null || p.amount === q.amount;
  if (a.type !== b.type) return partners && amounts && a.type !== 'proposal' && b.type !== 'proposal';
  return partners && amounts;
}
