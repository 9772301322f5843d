import { type GistWeights, type Topic, ZERO } from '../../event/gist/gist.ts';
import { type Column, fitLogistic } from './logistic.ts';
import { answersOf, rootOf, type Sample } from './sample.ts';

/** Stems of the model, and how many are left after each round of weeding. */
const WEEDED = [3200, 1600, 800];
/** A stem in fewer texts says nothing. */
const LEAST_TEXTS = 5;
/** A stem that is written small in a smaller share of the texts that have it is a name. */
const LEAST_PLAIN = 0.4;
const COST = 5;
/** Weights are whole numbers within a letter's reach. */
const MOST_WEIGHT = 12;

/** Stems that may carry weight: of several texts, and no names. */
function candidates(samples: readonly Sample[]): Map<string, number> {
  const texts = new Map<string, number>();
  const plain = new Map<string, number>();
  for (const sample of samples) {
    for (const stem of sample.stems.keys()) texts.set(stem, (texts.get(stem) ?? 0) + 1);
    for (const stem of sample.plain) plain.set(stem, (plain.get(stem) ?? 0) + 1);
  }
  return new Map(
    [...texts]
      .filter(([stem, count]) => count >= LEAST_TEXTS && (plain.get(stem) ?? 0) >= LEAST_PLAIN * count)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function columnsOf(samples: readonly Sample[], known: ReadonlyMap<string, number>): Column[] {
  const columns = new Map([...known.keys()].map((stem) => [stem, { rows: [], values: [] } as Column]));
  for (const [row, { stems }] of samples.entries()) {
    const root = rootOf(stems, known);
    for (const [stem, count] of stems) {
      const column = columns.get(stem);
      column?.rows.push(row);
      column?.values.push(count / root);
    }
  }
  return [...columns.values()];
}

/**
 * Learns from labelled texts which stems tell what a text reports: a linear model for each topic. Stems of little weight are weeded out in
 * rounds and the rest learned anew; what is left is rounded to whole numbers.
 */
export function train(samples: readonly Sample[]): GistWeights {
  const answers = answersOf(samples);
  let known = candidates(samples);
  const learn = () => {
    const columns = columnsOf(samples, known);
    return answers.map(([topic, right]) => ({ topic, ...fitLogistic(columns, right, COST) }));
  };
  for (const size of WEEDED) {
    const models = learn();
    const worth = [...known].map(([stem, texts], i) => ({
      stem,
      texts,
      worth: texts * models.reduce((sum, { weights }) => sum + (weights[i] ?? 0) ** 2, 0),
    }));
    worth.sort((a, b) => b.worth - a.worth || (a.stem < b.stem ? -1 : 1));
    const kept = worth.slice(0, size).sort((a, b) => (a.stem < b.stem ? -1 : 1));
    known = new Map(kept.map(({ stem, texts }) => [stem, texts]));
  }
  const models = learn();
  const letter = (weight: number) =>
    String.fromCharCode(ZERO + Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight))));
  const byTopic = <T>(of: (model: (typeof models)[number]) => T) =>
    Object.fromEntries(models.map((model) => [model.topic, of(model)])) as Record<Topic, T>;
  return {
    stems: [...known.keys()].join(' '),
    weights: byTopic(({ weights }) => Array.from(weights, letter).join('')),
    bias: byTopic(({ bias }) => Math.round(100 * bias)),
  };
}
