import type { Event } from '../event/event.ts';
import type { Archive } from '../table/archive.ts';

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  json: 'application/json',
} as const;

/** Saves exactly the given rows, in their order, as a file of the browser. */
export async function download(archive: Archive, rows: Uint32Array, kind: keyof typeof TYPES): Promise<void> {
  const { parseEvent } = await import('../event/event.ts');
  const events: Event[] = [];
  for (const row of rows) {
    const result = parseEvent(archive.recordOf(row));
    if ('event' in result) events.push(result.event);
  }
  const text = await serialise(events, kind);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[kind] }));
  link.download = `kosovo-monitor.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function serialise(events: readonly Event[], kind: keyof typeof TYPES): Promise<string> {
  if (kind === 'csv') return (await import('../exchange/csv.ts')).toCsv(events, { bom: true });
  if (kind === 'geojson') return (await import('../exchange/geojson.ts')).toGeoJson(events);
  return JSON.stringify(events, null, 1);
}
