import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readInput } from '../../src/article/input.ts';
import { shareWires } from '../../src/article/same.ts';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { pathsOf, ROOT } from '../../src/cli/paths.ts';
import { createExtractor } from '../../src/event/extract.ts';
import { mergeEvents } from '../../src/event/merge.ts';
import { toCsv } from '../../src/exchange/csv.ts';

/** Prints, for each time zone that it is given, a line with what it took effect as and a hash of all that the extractor makes of a third of the gold texts. */
const { knowledge } = await loadKnowledge(pathsOf().data, ROOT);
const inputs = ['en', 'sq', 'sr'].map((language) => {
  const lines = readFileSync(`data/gold/${language}.ndjson`, 'utf8').trim().split('\n');
  return new TextEncoder().encode(lines.filter((_, i) => i % 3 === 0).join('\n'));
});
for (const zone of process.argv.slice(2)) {
  process.env.TZ = zone;
  const articles = shareWires(inputs.flatMap((bytes) => readInput('gold', bytes).articles));
  const extract = createExtractor(knowledge);
  const wires = new Map(articles.map(({ id, wire }) => [id, wire]));
  const events = mergeEvents(
    articles.flatMap((article) => extract(article)),
    { wireOf: ({ id }) => wires.get(id) ?? '' },
  );
  const hash = createHash('sha256').update(JSON.stringify(events)).update(toCsv(events)).digest('hex');
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  console.log([timeZone, locale, events.length, hash].join(' '));
}
