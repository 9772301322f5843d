import { lengthOf, TOPICS, type Topic } from '../../event/gist/gist.ts';
import { STEM, stemsOf, tellingWords } from '../../event/gist/stems.ts';
import type { Knowledge } from '../../event/knowledge.ts';
import { read, readLanguageOf } from '../../event/read.ts';
import type { Reading } from '../../event/reading.ts';
import { type EventType, FAMILY_OF } from '../../event/types.ts';
import type { GoldText } from '../quality/gold.ts';

/** A labelled text as the model learns it. */
export type Sample = {
  folder: string;
  text: GoldText;
  reading: Reading;
  /** Its stems and what they count. */
  stems: ReadonlyMap<string, number>;
  /** Stems in small letters within a sentence: no names. */
  plain: ReadonlySet<string>;
  topics: ReadonlySet<Topic>;
};

/** Reads a labelled text once; null when nobody reads its language. */
export function sampleOf(text: GoldText, folder: string, knowledge: Knowledge): Sample | null {
  const language = readLanguageOf(text.article);
  if (language === null) return null;
  const reading = read(text.article, knowledge, language);
  const numbers = new Map<string, number>();
  const counts = stemsOf(reading, ({ fold }) => {
    const stem = fold.slice(0, STEM);
    if (!numbers.has(stem)) numbers.set(stem, numbers.size);
    return stem.length < 2 ? -1 : (numbers.get(stem) ?? -1);
  });
  const topics = text.expected
    .filter(({ mention }) => mention === 'news')
    .flatMap(({ kind, type }): Topic[] => [
      FAMILY_OF[type as EventType],
      ...(kind === 'incident' ? (['incident'] as const) : []),
    ]);
  const plain = new Set<string>();
  for (const { fold, capital, field } of tellingWords(reading))
    if (!capital && field === 'text') plain.add(fold.slice(0, STEM));
  return {
    folder,
    text,
    reading,
    stems: new Map(
      [...numbers].flatMap(([stem, i]) => (counts.has(i) ? [[stem, counts.get(i) ?? 0] as const] : [])),
    ),
    plain,
    topics: new Set(topics),
  };
}

/** Length of a sample over some stems: what its counts are divided by. */
export function rootOf(stems: ReadonlyMap<string, number>, known: ReadonlyMap<string, number>): number {
  return Math.sqrt(lengthOf([...stems].flatMap(([stem, count]) => (known.has(stem) ? [count] : []))));
}

/** For each topic, whether each sample has news of it. */
export function answersOf(samples: readonly Sample[]): (readonly [Topic, boolean[]])[] {
  return TOPICS.map((topic) => [topic, samples.map(({ topics }) => topics.has(topic))] as const);
}
