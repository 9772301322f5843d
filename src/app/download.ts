import { type Event, parseEvent } from '../event/event.ts';
import { toCsv } from '../exchange/csv.ts';
import { toGeoJson } from '../exchange/geojson.ts';
import type { Sort } from '../table/answer.ts';
import type { Selection } from '../table/selection.ts';
import type { OpenArchive } from './opened.ts';
import { saveFile } from './save-file.ts';

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  json: 'application/json',
} as const;
export type FileKind = keyof typeof TYPES;

/** So many events are read at a time. */
const PAGE = 2000;

/** Saves exactly the selected events, in their order, as a file of the browser; gives their number. */
export async function download(
  archive: OpenArchive,
  selection: Selection,
  sort: Sort,
  kind: FileKind,
): Promise<number> {
  const events: Event[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await archive.engine.list(selection, { sort, offset, length: PAGE, spot: null });
    total = page.total;
    for (const row of page.rows) {
      const result = parseEvent(await archive.record(row));
      if ('event' in result) events.push(result.event);
    }
  }
  saveFile(`kosovo-monitor.${kind}`, TYPES[kind], serialise(events, kind));
  return events.length;
}

function serialise(events: readonly Event[], kind: FileKind): string {
  if (kind === 'csv') return toCsv(events, { bom: true });
  if (kind === 'geojson') return toGeoJson(events);
  return JSON.stringify(events, null, 1);
}
