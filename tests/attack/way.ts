import { readInput } from '../../src/article/input.ts';
import { readPage } from '../../src/article/page.ts';
import { shareWires } from '../../src/article/same.ts';
import type { Event } from '../../src/event/event.ts';
import { createExtractor } from '../../src/event/extract.ts';
import { mergeEvents } from '../../src/event/merge.ts';
import { knowledge } from '../event/text/books.ts';

const extract = createExtractor(knowledge);

/** The whole way of an input, as the extract command goes it; `found` are the events of each article before they are merged. */
export function run(input: string | Uint8Array) {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const reading = readInput('input', bytes, {}, readPage);
  const articles = shareWires(reading.articles);
  const found = articles.map((article) => extract(article));
  const wires = new Map(articles.map(({ id, wire }) => [id, wire]));
  const merge = (events: readonly Event[]) =>
    mergeEvents(events, { wireOf: (report) => wires.get(report.id) ?? '' });
  return { ...reading, articles, found, merge, events: merge(found.flat()) };
}

/** Quotes that do not say what stands at their offsets. */
export function wrongQuotes(
  events: readonly Event[],
  articles: readonly { id: string; title: string | null; text: string }[],
) {
  return events.flatMap(({ reports }) =>
    reports.flatMap((report) => {
      const own = articles.find(({ id }) => id === report.id);
      return report.quotes.filter(
        ({ field, start, end, text }) =>
          (field === 'title' ? own?.title : own?.text)?.slice(start, end) !== text,
      );
    }),
  );
}
