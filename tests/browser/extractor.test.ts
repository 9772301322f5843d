import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedKnowledge } from '../../src/cli/bundle/knowledge.ts';
import { seconds } from '../seconds.ts';
import { eventsOf } from './extractor-bundle.ts';
import { launch } from './page.ts';

const lines = ['en', 'sq', 'sr'].flatMap((language) =>
  readFileSync(`data/gold/${language}.ndjson`, 'utf8')
    .trim()
    .split('\n')
    .filter((_, i) => i % 3 === 0),
);

/** Extractor and knowledge as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packedKnowledge()],
    build: {
      write: false,
      lib: { entry: 'tests/browser/extractor-bundle.ts', formats: ['iife'], name: 'extractor' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  return chunk?.code ?? '';
}

describe('the extractor in a browser', () => {
  let browser: Browser;
  let script = '';
  beforeAll(async () => {
    [browser, script] = await Promise.all([launch(), bundle()]);
  });
  afterAll(() => browser?.close());

  it('gives the bytes that Node gives, in another zone and language', async () => {
    const here = eventsOf(lines);
    expect(JSON.parse(here).flat().length).toBeGreaterThan(60);
    for (const [timezoneId, locale] of [
      ['Asia/Tokyo', 'tr-TR'],
      ['Pacific/Kiritimati', 'sr-RS'],
    ] as const) {
      const context = await browser.newContext({ timezoneId, locale });
      const page = await context.newPage();
      await page.addScriptTag({ content: script });
      const there = await page.evaluate(
        (input) => (globalThis as unknown as { eventsOf: (lines: string[]) => string }).eventsOf(input),
        lines,
      );
      expect(there === here).toBe(true);
      await context.close();
    }
  });

  it('is with all its knowledge no larger than 400 KB', () => {
    const size = gzipSync(script, { level: 9 }).length;
    console.info(`Extractor and knowledge: ${Math.round(size / 1000)} KB (gzip).`);
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThanOrEqual(400_000);
  });

  /** Beside a piece of plain work of the same moment, because a machine and its neighbours may be twice as slow. */
  it('reads an article of 600 words in a few milliseconds', () => {
    const words = ['en', 'sq', 'sr'].map((language) => {
      const texts = readFileSync(`data/gold/${language}.ndjson`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).text);
      return texts.join('\n\n').split(' ');
    });
    const articles = words.map((list) =>
      JSON.stringify({ published: '2023-09-25', text: list.slice(0, 600).join(' ') }),
    );
    const many = words.flat().slice(0, 10_000).join(' ');
    for (let i = 0; i < 20; i++) {
      eventsOf(articles);
      countWords(many);
    }
    const rounds = Array.from({ length: 30 }, () => {
      const plain = seconds(() => countWords(many));
      const read = seconds(() => eventsOf(articles)) / articles.length;
      return { ms: read * 1000, ratio: read / plain };
    });
    const middle = (values: number[]) => values.sort((a, b) => a - b)[15] ?? Number.NaN;
    const ratio = middle(rounds.map((round) => round.ratio));
    const ms = middle(rounds.map((round) => round.ms));
    console.info(
      `An article of 600 words: ${ms.toFixed(1)} ms, ${ratio.toFixed(2)} times counting 10,000 words.`,
    );
    expect(ratio).toBeLessThan(9);
  });
});

/** Plain work on text: how often each word occurs, whatever its case. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
