import type { Reading } from '../reading.ts';
import { perWord } from '../text/word-numbers.ts';
import { FAMILIES, type Kind } from '../types.ts';
import { STEM, stemsOf } from './stems.ts';

/** What is asked of a text as a whole: does it report news of the family, or an incident of any? */
export const TOPICS = [...FAMILIES, 'incident'] as const;
export type Topic = (typeof TOPICS)[number];

/** The model as it stands in `data/gist.json`: stems, and for each topic a letter a stem (`M` = 0, `N` = 1, `L` = -1 …) and what it starts from, in hundredths. */
export type GistWeights = { stems: string; weights: Record<Topic, string>; bias: Record<Topic, number> };

/** What the words of a text say of it: log odds in hundredths by topic, and on how many known stems they rest. */
export type Gist = {
  /** Characters of the text. */
  length: number;
  known: number;
  score: (topic: Topic) => number;
  /** The stems that speak loudest against a topic. */
  against: (topic: Topic) => string[];
};

export type GistModel = (reading: Reading) => Gist;

/** Added to the length of a text, so that a short one says little. */
export const CALM = 60;

/** Letter of the weight 0. */
export const ZERO = 'M'.charCodeAt(0);

/** Squared length of a text: what its sum of weights is divided by the root of. */
export function lengthOf(counts: Iterable<number>): number {
  let length = CALM;
  for (const count of counts) length += count * count;
  return length;
}

/** The topic of a kind as a whole. */
export function topicOf(kind: Kind): Topic {
  return kind === 'incident' ? 'incident' : kind === 'troops' ? 'forces' : 'diplomacy';
}

/** Prepares the linear model. Its weights are whole numbers, so that it says the same on every machine. */
export function compileGist({ stems, weights, bias }: GistWeights): GistModel {
  const list = stems.split(' ');
  const index = new Map(list.map((stem, i) => [stem, i]));
  const find = perWord((word) => index.get(word.slice(0, STEM)) ?? -1);
  const weightOf = (topic: Topic, stem: number) => weights[topic].charCodeAt(stem) - ZERO;
  return (reading) => {
    const counts = stemsOf(reading, find);
    const root = Math.sqrt(lengthOf(counts.values()));
    return {
      length: reading.article.text.length,
      known: counts.size,
      score: (topic) => {
        let sum = 0;
        for (const [stem, count] of counts) sum += count * weightOf(topic, stem);
        return Math.round((100 * sum) / root) + bias[topic];
      },
      against: (topic) =>
        [...counts]
          .map(([stem, count]) => ({ stem: list[stem] ?? '', weight: count * weightOf(topic, stem) }))
          .filter(({ weight }) => weight < 0)
          .sort((a, b) => a.weight - b.weight || (a.stem < b.stem ? -1 : 1))
          .slice(0, 6)
          .map(({ stem, weight }) => `${stem} ${weight}`),
    };
  };
}
