import type { Article } from '../../../src/article/article.ts';
import { type Event, parseEvent } from '../../../src/event/event.ts';
import { CSV_COLUMNS, toCsv } from '../../../src/exchange/csv.ts';
import { toGeoJson } from '../../../src/exchange/geojson.ts';
import { openSnapshot } from '../../../src/table/snapshot/read.ts';
import { sourceOf } from '../../../src/table/snapshot/source.ts';
import { encodeSnapshot } from '../../../src/table/snapshot/write.ts';
import { seconds } from '../../seconds.ts';

/** Longest time that one input may take, in seconds of the processor. */
const LIMIT = 1;

/** Says when some work takes too long, twice: the first time may have paid for compiling. */
export function tooSlow(what: string, work: () => void): string | null {
  const first = seconds(work);
  if (first <= LIMIT) return null;
  const took = Math.min(first, seconds(work));
  return took <= LIMIT ? null : `${what} takes ${took.toFixed(1)} s`;
}

type Quoted = Pick<Article, 'id' | 'title' | 'text'>;

/** The first quote of an event that does not say what stands in its article. */
function wrongQuote(event: Event, articles: readonly Quoted[]): string | null {
  for (const { id, quotes } of event.reports) {
    const own = articles.filter((article) => article.id === id);
    const bad = quotes.find(
      ({ field, start, end, text, sentence }) =>
        sentence.length > 300 ||
        !own.some((article) => {
          const source = article[field] ?? '';
          return start < end && source.slice(start, end) === text && source.includes(sentence);
        }),
    );
    if (bad) return `has a wrong quote ${JSON.stringify(bad)}`;
    const torn = quotes.find(({ text, sentence }) => /\p{Surrogate}/u.test(text + sentence));
    if (torn) return `has a quote with half a character ${JSON.stringify(torn)}`;
  }
  return null;
}

/** What is wrong with events of some articles, or null: the record’s own schema, its quotes, its words. */
export function faultOf(events: readonly Event[], articles: readonly Quoted[]): string | null {
  const ids = new Set<string>();
  for (const event of events) {
    const parsed = parseEvent(JSON.parse(JSON.stringify(event)));
    const fault =
      'fault' in parsed
        ? `does not fit the record: ${parsed.fault}`
        : /\p{Surrogate}/u.test(JSON.stringify(event.title))
          ? 'has a title with half a character'
          : ids.has(event.id)
            ? 'has the id of another one'
            : wrongQuote(event, articles);
    if (fault !== null) return `${event.id} “${event.title}” ${fault}`;
    ids.add(event.id);
  }
  return null;
}

/** What is lost of events in CSV, GeoJSON or a snapshot, or null. */
export async function lostOnTheWay(events: readonly Event[]): Promise<string | null> {
  const rows = cells(toCsv(events));
  if (rows.length !== events.length + 1 || rows.some((row) => row.length !== CSV_COLUMNS.length))
    return 'the CSV has other rows or columns';
  const { features } = JSON.parse(toGeoJson(events)) as { features: { id: string }[] };
  if (features.some(({ id }, i) => id !== events[i]?.id)) return 'the GeoJSON has other events';
  const bytes = await encodeSnapshot([...events], '2026-01-01T00:00:00Z', () => undefined);
  const { table, recordOf } = await openSnapshot(sourceOf(bytes));
  const byId = new Map(events.map((event) => [event.id, JSON.stringify(event)]));
  if (table.count !== events.length) return 'the snapshot has another number of events';
  for (let row = 0; row < table.count; row++)
    if (JSON.stringify(await recordOf(row)) !== byId.get(table.ids.at(row) ?? ''))
      return `the snapshot changes ${table.ids.at(row)}`;
  return null;
}

/** Rows and cells of a CSV (RFC 4180). */
function cells(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push(row.splice(0));
  }
  row = [];
  return rows;
}
