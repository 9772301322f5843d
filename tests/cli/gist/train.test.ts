import { describe, expect, it } from 'vitest';
import { fitConfidence } from '../../../src/cli/gist/judge.ts';
import { fitLogistic } from '../../../src/cli/gist/logistic.ts';
import { sampleOf } from '../../../src/cli/gist/sample.ts';
import { train } from '../../../src/cli/gist/train.ts';
import { readGold } from '../../../src/cli/quality/gold.ts';
import { confidenceOf } from '../../../src/event/confidence.ts';
import { compileGist, TOPICS } from '../../../src/event/gist/gist.ts';
import { readText } from '../../event/reading.ts';
import { knowledge } from '../../event/text/books.ts';

const samples = (await readGold('data/gold'))
  .map((text) => sampleOf(text, 'gold', knowledge))
  .filter((sample) => sample !== null);

describe('learning from labelled texts', () => {
  const some = samples.filter((_, i) => i % 4 === 0);
  const all = train(samples);
  const weights = train(some);

  it('gives the same model for the same texts, with a weight for each stem', () => {
    expect(train(some)).toEqual(weights);
    const stems = weights.stems.split(' ');
    expect(stems).toEqual([...stems].sort());
    for (const topic of TOPICS) expect(weights.weights[topic]).toHaveLength(stems.length);
  });

  it('tells a visit from an attack', () => {
    const model = compileGist(all);
    const visit = model(
      readText('en', 'The president met the foreign minister during a visit, officials said.'),
    );
    const attack = model(readText('en', 'Attackers fired shots at a police patrol and threw a grenade.'));
    expect(visit.score('diplomacy')).toBeGreaterThan(attack.score('diplomacy'));
    expect(attack.score('incident')).toBeGreaterThan(visit.score('incident'));
  });

  it('takes no name for a stem', () => {
    expect(weights.stems.split(' ')).not.toContain('kosov');
    expect(weights.stems.split(' ')).not.toContain('kurti');
  });
});

describe('logistic regression', () => {
  it('comes to rest where the slope of the penalised likelihood is nothing', () => {
    const column = { rows: [0, 1, 2, 3], values: [1, 2, 3, 4] };
    const right = [false, true, false, true];
    const { weights, bias } = fitLogistic([column], right, 1, 5000);
    const [w] = weights;
    const off = column.values.map((x, i) => 1 / (1 + Math.exp(-((w ?? 0) * x + bias))) - (right[i] ? 1 : 0));
    expect((w ?? 0) + off.reduce((sum, o, i) => sum + o * (column.values[i] ?? 0), 0)).toBeCloseTo(0, 6);
    expect(bias + off.reduce((sum, o) => sum + o, 0)).toBeCloseTo(0, 6);
  });
});

describe('fitting the confidence', () => {
  it('says of events what share of them was right', () => {
    const judged = Array.from({ length: 400 }, (_, i) => ({
      grounds: { family: i % 2 ? 200 : -200, recalled: 0, others: 0, length: 10 },
      kept: true,
      right: i % 2 ? i % 20 !== 1 : i % 20 < 10,
    }));
    const curve = fitConfidence(judged);
    const [sure, unsure] = [judged[1], judged[0]].map((one) => (one ? confidenceOf(curve, one.grounds) : 0));
    expect(sure).toBeCloseTo(0.9, 1);
    expect(unsure).toBeCloseTo(0.5, 1);
  });
});
