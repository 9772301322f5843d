import type { Event } from '../../event/event.ts';
import { KINDS, type Kind } from '../../event/types.ts';
import { type Calibration, type Judged, judgedOf, measureCalibration } from './calibration.ts';
import { type Clusters, measureClusters, wiresOf } from './clusters.ts';
import type { GoldText } from './gold.ts';
import { type Matched, matchEvents, type Pair, type Places } from './match.ts';
import type { PersonKey } from './persons.ts';
import { judgeSlots } from './slots.ts';

export type Share = { right: number; of: number };
export type Score = {
  expected: number;
  found: number;
  paired: number;
  /** Type, day, place and (for incidents) the dead all right. */
  strict: number;
  slots: Record<string, Share>;
};
export type Quality = {
  texts: number;
  /** Texts with and without an event of the kind told apart. */
  scope: Record<Kind, { both: number; missed: number; extra: number; neither: number }>;
  quotes: Share;
  /** Scores by kind, then by language (`all`, `en`, `sq`, `sr`). */
  scores: Record<Kind, Record<string, Score>>;
  /** All kinds together. Any event of the contract against none at all: F1 and the share of eventless texts that give one. */
  total: { f1: number; strictF1: number; scopeF1: number; falseAlarms: number };
  clusters: Clusters;
  calibration: Calibration;
};

/** Runs texts through an extraction and compares what comes out with what is expected. `look` sees every text's pairing. */
export function measure(
  texts: readonly GoldText[],
  eventsOf: (text: GoldText) => Event[],
  places: Places,
  personOf: PersonKey,
  look: (text: GoldText, matched: Matched) => void = () => {},
): Quality {
  const scores: Quality['scores'] = { incident: {}, troops: {}, visit: {} };
  const scope = Object.fromEntries(
    KINDS.map((kind) => [kind, { both: 0, missed: 0, extra: 0, neither: 0 }]),
  ) as Quality['scope'];
  const quotes: Share = { right: 0, of: 0 };
  const found: Event[] = [];
  const pairs: { text: GoldText; pair: Pair; index: number }[] = [];
  const judged: Judged[] = [];
  const any = { both: 0, missed: 0, extra: 0, neither: 0 };
  for (const text of texts) {
    const events = eventsOf(text);
    const matched = matchEvents(text.expected, events, places, personOf);
    look(text, matched);
    found.push(...events);
    pairs.push(...matched.pairs.map((pair) => ({ text, pair, index: text.expected.indexOf(pair.gold) })));
    judged.push(...judgedOf(matched));
    any[cell(text.expected.length > 0, events.length > 0)]++;
    countQuotes(text, events, quotes);
    for (const kind of KINDS) {
      const wanted = text.expected.some((gold) => gold.kind === kind);
      const got = events.some((event) => event.kind === kind);
      scope[kind][cell(wanted, got)]++;
      for (const language of ['all', text.article.language.slice(0, 2)])
        addTo(scores[kind], language, kind, matched, text, events, personOf);
    }
  }
  const sum = (of: 'expected' | 'found' | 'paired' | 'strict') =>
    KINDS.reduce((all, kind) => all + (scores[kind].all?.[of] ?? 0), 0);
  const all: Score = {
    expected: sum('expected'),
    found: sum('found'),
    paired: sum('paired'),
    strict: sum('strict'),
    slots: {},
  };
  return {
    texts: texts.length,
    scope,
    quotes,
    scores,
    total: {
      f1: f1Of(all).f,
      strictF1: f1Of(all, true).f,
      scopeF1: (2 * any.both) / Math.max(1, 2 * any.both + any.missed + any.extra),
      falseAlarms: any.extra / Math.max(1, any.extra + any.neither),
    },
    clusters: measureClusters(found, pairs, wiresOf(texts)),
    calibration: measureCalibration(judged),
  };
}

function cell(wanted: boolean, got: boolean): 'both' | 'missed' | 'extra' | 'neither' {
  if (wanted) return got ? 'both' : 'missed';
  return got ? 'extra' : 'neither';
}

function addTo(
  table: Record<string, Score>,
  language: string,
  kind: Kind,
  matched: Matched,
  text: GoldText,
  events: readonly Event[],
  personOf: PersonKey,
): void {
  table[language] ??= { expected: 0, found: 0, paired: 0, strict: 0, slots: {} };
  const score = table[language];
  score.expected += text.expected.filter((gold) => gold.kind === kind).length;
  score.found += events.filter((event) => event.kind === kind).length;
  for (const pair of matched.pairs) {
    if (pair.gold.kind !== kind) continue;
    score.paired++;
    const slots = judgeSlots(pair, personOf);
    for (const [slot, right] of Object.entries(slots)) {
      score.slots[slot] ??= { right: 0, of: 0 };
      score.slots[slot].of++;
      if (right) score.slots[slot].right++;
    }
    if (slots.type && slots.day && slots.place && slots.killed !== false && slots.strength !== false)
      score.strict++;
  }
}

/** Every quote must be the exact characters at its offsets. */
function countQuotes({ article }: GoldText, events: readonly Event[], quotes: Share): void {
  for (const { reports } of events)
    for (const quote of reports.flatMap((report) => report.quotes)) {
      const source = quote.field === 'title' ? (article.title ?? '') : article.text;
      quotes.of++;
      if (source.slice(quote.start, quote.end) === quote.text) quotes.right++;
    }
}

/** Precision, recall and their mean of a score: of the pairs, or of the strictly right ones. */
export function f1Of(
  { expected, found, paired, strict }: Score,
  hard = false,
): { p: number; r: number; f: number } {
  const right = hard ? strict : paired;
  const p = found === 0 ? 0 : right / found;
  const r = expected === 0 ? 0 : right / expected;
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
