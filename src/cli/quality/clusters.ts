import { shareWires } from '../../article/same.ts';
import type { Event } from '../../event/event.ts';
import { mergeEvents } from '../../event/merge.ts';
import type { GoldText } from './gold.ts';
import type { Pair } from './match.ts';

/** How well reports of one happening become one event. */
export type Clusters = {
  /** Mentions that were expected and found: only those can be joined rightly or wrongly. */
  mentions: number;
  /** B-cubed over these mentions (Bagga and Baldwin 1998). */
  precision: number;
  recall: number;
  f1: number;
  /** Events that came out, over events expected, of these mentions: above 1 one happening is told more than once. */
  overCount: number;
};

type Mention = { gold: string; found: string };

/** Merges what all texts gave and compares who was joined with whom with what the labels say. */
export function measureClusters(
  found: readonly Event[],
  pairs: readonly { text: GoldText; pair: Pair; index: number }[],
  wireOf: (report: { id: string }) => string,
): Clusters {
  const home = new Map<string, string>();
  for (const merged of mergeEvents(found, { wireOf }))
    for (const id of [merged.id, ...merged.formerIds])
      for (const report of merged.reports) home.set(`${id} ${report.id}`, merged.id);
  const mentions: Mention[] = pairs.map(({ text, pair, index }) => ({
    gold: pair.gold.ref ? `${pair.gold.kind} ${pair.gold.ref}` : `${text.article.id} ${index}`,
    found: home.get(`${pair.found.id} ${text.article.id}`) ?? `${text.article.id} ${pair.found.id}`,
  }));
  const share = (of: 'gold' | 'found', by: 'gold' | 'found') => {
    let sum = 0;
    for (const mention of mentions) {
      const cluster = mentions.filter((other) => other[of] === mention[of]);
      sum += cluster.filter((other) => other[by] === mention[by]).length / cluster.length;
    }
    return mentions.length === 0 ? 1 : sum / mentions.length;
  };
  const [precision, recall] = [share('found', 'gold'), share('gold', 'found')];
  const count = (of: 'gold' | 'found') => new Set(mentions.map((mention) => mention[of])).size;
  return {
    mentions: mentions.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    overCount: mentions.length === 0 ? 1 : count('found') / count('gold'),
  };
}

/** The events of each text as they stand once all texts are merged: what a reader of the whole set sees. Its own report comes alone. */
export function mergedView(
  texts: readonly GoldText[],
  eventsOf: (text: GoldText) => Event[],
  wireOf: (report: { id: string }) => string,
): (text: GoldText) => Event[] {
  const merged = mergeEvents(texts.flatMap(eventsOf), { wireOf });
  const byText = new Map<string, Event[]>();
  for (const event of merged)
    for (const report of event.reports)
      byText.set(report.id, [...(byText.get(report.id) ?? []), { ...event, reports: [report] }]);
  return ({ article }) => byText.get(article.id) ?? [];
}

/** Which texts are one wire text; '' for a text that none knows. */
export function wiresOf(texts: readonly GoldText[]): (report: { id: string }) => string {
  const wires = new Map(shareWires(texts.map(({ article }) => article)).map(({ id, wire }) => [id, wire]));
  return ({ id }) => wires.get(id) ?? '';
}
