import type { Event } from '../event/event.ts';
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
  const { parseEvent } = await import('../event/event.ts');
  const events: Event[] = [];
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await archive.engine.list(selection, { sort, offset, length: PAGE, spot: null });
    total = page.total;
    for (const row of page.rows) {
      const result = parseEvent(await archive.record(row));
      if ('event' in result) events.push(result.event);
    }
  }
  const text = await serialise(events, kind);
  saveFile(`kosovo-monitor.${kind}`, TYPES[kind], text);
  return events.length;
}

async function serialise(events: readonly Event[], kind: FileKind): Promise<string> {
  if (kind === 'csv') return (await import('../exchange/csv.ts')).toCsv(events, { bom: true });
  if (kind === 'geojson') return (await import('../exchange/geojson.ts')).toGeoJson(events);
  return JSON.stringify(events, null, 1);
}
