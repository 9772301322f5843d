import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import type { Article } from '../article/article.ts';
import { type InputReading, readInput } from '../article/input.ts';
import { shareWires } from '../article/same.ts';
import { formatProblem } from '../base/result.ts';
import type { Event } from '../event/event.ts';
import { createExtractor } from '../event/extract.ts';
import { mergeEvents } from '../event/merge.ts';
import type { Span, Trace } from '../event/reading.ts';
import { toCsv } from '../exchange/csv.ts';
import { toGeoJson } from '../exchange/geojson.ts';
import { loadKnowledge } from './knowledge.ts';
import { pathsOf } from './paths.ts';

const FORMATS = ['json', 'ndjson', 'csv', 'geojson'] as const;
type Format = (typeof FORMATS)[number];
type Options = { published?: string; url?: string; publisher?: string; format: Format; explain?: boolean };

function formatOf(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (!format) throw new InvalidArgumentError(`Use one of ${FORMATS.join(', ')}.`);
  return format;
}

const PRINT: Record<Format, (events: readonly Event[]) => string> = {
  json: (events) => `${JSON.stringify(events, null, 1)}\n`,
  ndjson: (events) => events.map((event) => `${JSON.stringify(event)}\n`).join(''),
  csv: (events) => toCsv(events),
  geojson: (events) => `${toGeoJson(events)}\n`,
};

async function bytesOf(input: string): Promise<Uint8Array> {
  if (input !== '-') return readFile(input);
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Reads an input; the parser of pages is loaded where there is one. */
async function readAny(where: string, bytes: Uint8Array, given: Options): Promise<InputReading> {
  const reading = readInput(where, bytes, given);
  if (reading.form !== 'page') return reading;
  const { readPage } = await import('../article/page.ts');
  return readInput(where, bytes, given, readPage);
}

/** One line for each step of the reading of an article, on standard error. */
function explainer(article: Article): Trace {
  console.error(`— ${article.id} ${article.title ?? ''}`);
  return (stage: string, message: string, span?: Span) => {
    const source = span?.field === 'title' ? (article.title ?? '') : article.text;
    const quote = span
      ? ` “${source.slice(span.start, Math.min(span.end, span.start + 120)).replace(/\s+/g, ' ')}”`
      : '';
    console.error(`  ${stage}: ${message}${quote}`);
  };
}

async function main(inputs: string[], options: Options): Promise<void> {
  const paths = pathsOf();
  const { knowledge, problems } = await loadKnowledge(paths.data, paths.root);
  for (const problem of problems) console.error(formatProblem(problem));
  const extract = createExtractor(knowledge);
  const articles: Article[] = [];
  for (const input of inputs) {
    const where = input === '-' ? 'standard input' : input;
    try {
      const reading = await readAny(where, await bytesOf(input), options);
      for (const problem of reading.problems) console.error(formatProblem(problem));
      if (reading.failed) process.exitCode = 1;
      articles.push(...reading.articles);
    } catch (error) {
      process.exitCode = 1;
      console.error(
        `${where}: It cannot be read (${error instanceof Error ? error.message : String(error)}). Give the path of a file, or - for standard input.`,
      );
    }
  }
  const shared = shareWires(articles);
  const wires = new Map(shared.map((article) => [article.id, article.wire]));
  const found = shared.flatMap((article) =>
    extract(article, options.explain ? explainer(article) : undefined),
  );
  const merged = mergeEvents(found, {
    wireOf: (report) => wires.get(report.id) ?? '',
    onMerge: options.explain
      ? (kept, other, reason) => console.error(`  merge: ${other} joins ${kept}: ${reason}`)
      : undefined,
  });
  process.stdout.write(PRINT[options.format](merged));
}

await new Command('extract')
  .description('Turns articles into event records. Nothing but data goes to standard output.')
  .argument('<input...>', 'feed, HTML page, plain text, JSON or NDJSON articles; - for standard input')
  .option('--published <date>', 'publication day of articles that give none, like 2023-11-21')
  .option('--url <url>', 'address of articles that give none')
  .option('--publisher <name>', 'publisher of articles that give none')
  .option('--format <format>', FORMATS.join(', '), formatOf, 'json')
  .option('--explain', 'print each stage, each rejected candidate and why, to standard error')
  .action(main)
  .parseAsync();
