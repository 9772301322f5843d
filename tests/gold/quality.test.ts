import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { readGold } from '../../src/cli/quality/gold.ts';
import { measure } from '../../src/cli/quality/measure.ts';
import { personKeys } from '../../src/cli/quality/persons.ts';
import { createExtractor } from '../../src/event/extract.ts';

const { knowledge, places } = await loadKnowledge('data', '.');
const extract = createExtractor(knowledge);
const texts = await readGold('data/gold');
const quality = measure(
  texts,
  ({ article }) => extract(article),
  new Map(places.map((row) => [row.id, row])),
  personKeys(knowledge.people),
);

describe('accuracy over the gold texts', () => {
  it('has texts in all three languages, of which a third tells no event', () => {
    for (const language of ['en', 'sq', 'sr'])
      expect(texts.filter(({ article }) => article.language.startsWith(language)).length).toBeGreaterThan(50);
    expect(texts.length).toBeGreaterThanOrEqual(150);
    expect(texts.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(texts.length / 4);
  });

  it('is what data/gold/QUALITY.json says (after a change: npm run quality)', () => {
    expect(JSON.parse(JSON.stringify(quality))).toEqual(
      JSON.parse(readFileSync('data/gold/QUALITY.json', 'utf8')),
    );
  });

  it('quotes nothing but the text', () => {
    expect(quality.quotes.of).toBeGreaterThan(1000);
    expect(quality.quotes.right).toBe(quality.quotes.of);
  });

  it('does not fall behind what was reached', () => {
    expect(quality.total.f1).toBeGreaterThan(0.77);
    expect(quality.total.scopeF1).toBeGreaterThan(0.92);
    expect(quality.clusters.f1).toBeGreaterThan(0.95);
  });
});
