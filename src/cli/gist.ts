import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { confidenceOf } from '../event/confidence.ts';
import { createExtractor } from '../event/extract.ts';
import { compileGist, TOPICS } from '../event/gist/gist.ts';
import { fitConfidence, type Judged, judge, outcomesOf } from './gist/judge.ts';
import { type Sample, sampleOf } from './gist/sample.ts';
import { train } from './gist/train.ts';
import { loadKnowledge } from './knowledge.ts';
import { pathsOf } from './paths.ts';
import { measureCalibration } from './quality/calibration.ts';
import { readGold } from './quality/gold.ts';
import { personKeys } from './quality/persons.ts';

const paths = pathsOf();
/** The project's own texts, whose outcomes count beside recorded ones. */
const GOLD = 'gold';

/** Share of pairs of a text with and one without that the score puts in order. */
function areaUnder(scored: readonly { score: number; yes: boolean }[]): number {
  const with_ = scored.filter(({ yes }) => yes);
  const without = scored.filter(({ yes }) => !yes);
  let sum = 0;
  for (const a of with_)
    for (const b of without) sum += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return sum / Math.max(1, with_.length * without.length);
}

const command = new Command('gist')
  .description(
    'Learns from labelled texts what their words say of them (data/gist.json); with --confidence, fits data/confidence.json instead.',
  )
  .argument('[folders...]', 'folders of labelled texts, as data/gold', [join(paths.data, 'gold')])
  .option('--confidence', 'judge each folder by a model of the others, and fit how sure events are')
  .parse();
const { confidence } = command.opts<{ confidence?: boolean }>();
const { knowledge, places } = await loadKnowledge(paths.data, paths.root);
const samples: Sample[] = [];
for (const folder of command.processedArgs[0] as string[])
  for (const text of await readGold(folder))
    samples.push(...[sampleOf(text, basename(folder), knowledge)].filter((sample) => sample !== null));
const write = (file: string, content: unknown) =>
  writeFile(join(paths.data, file), `${JSON.stringify(content, null, 2)}\n`);

if (!confidence) await write('gist.json', train(samples));
else {
  const rows = new Map(places.map((row) => [row.id, row]));
  const extract = createExtractor(knowledge);
  const personOf = personKeys(knowledge.people);
  const judged: Judged[] = [];
  const recorded = samples.some(({ text }) => text.got !== null);
  for (const folder of new Set(samples.map((sample) => sample.folder))) {
    const own = samples.filter((sample) => sample.folder === folder);
    if (recorded && folder !== GOLD && own.every(({ text }) => text.got === null)) continue;
    const model = compileGist(train(samples.filter((sample) => sample.folder !== folder)));
    const judgedHere = own.flatMap((sample) => {
      const outcomes = sample.text.got ?? outcomesOf(sample, extract(sample.text.article), rows, personOf);
      return judge(sample, outcomes, model);
    });
    const areas = TOPICS.map((topic) => {
      const scored = own.map(({ reading, topics }) => ({
        score: model(reading).score(topic),
        yes: topics.has(topic),
      }));
      return `${topic} ${areaUnder(scored).toFixed(3)}`;
    });
    const vetoed = judgedHere.filter(({ kept }) => !kept);
    process.stdout.write(
      `${folder}: ${own.length} texts, ${judgedHere.length} events, ruled out ${vetoed.filter(({ right }) => !right).length} wrong and ${vetoed.filter(({ right }) => right).length} right; area under the curve ${areas.join(', ')}\n`,
    );
    judged.push(...judgedHere.filter(({ kept }) => kept));
  }
  const curve = fitConfidence(judged);
  const told = judged.map(({ grounds, right }) => ({
    kind: 'incident' as const,
    confidence: confidenceOf(curve, grounds),
    right,
  }));
  process.stdout.write(
    `confidence: area under the curve ${areaUnder(told.map(({ confidence: score, right: yes }) => ({ score, yes }))).toFixed(3)}, expected calibration error ${measureCalibration(told).error.toFixed(3)}\n`,
  );
  await write('confidence.json', curve);
}
