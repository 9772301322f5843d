import type { Problem } from '../base/result.ts';
import type { Event } from '../event/event.ts';
import { buildTable, inTableOrder, type PlaceNames } from './build.ts';
import { fingerprint, SnapshotFault } from './snapshot/format.ts';
import type { Opened } from './snapshot/read.ts';

/** Reads one event record; injected, so that a snapshot opens without the schema library. */
export type ParseEvent = (value: unknown) => { event: Event } | { fault: string };

/**
 * Opens an archive of records in JSON: `{ builtAt, events }`, an array of events, or one event a line. Lines that do not fit become problems; the rest loads.
 * @throws SnapshotFault when nothing in it can be read
 */
export function openRecords(
  bytes: Uint8Array,
  where: string,
  parse: ParseEvent,
  placeNames: PlaceNames,
): Opened & { problems: Problem[] } {
  const { builtAt, values } = readValues(new TextDecoder().decode(bytes), where);
  const events: Event[] = [];
  const problems: Problem[] = [];
  for (const { value, line } of values) {
    const result = value === undefined ? { fault: 'is not JSON' } : parse(value);
    if ('event' in result) events.push(result.event);
    else
      problems.push({
        where,
        line,
        what: `This event was left out: ${result.fault}.`,
        mend: 'Compare it with data/CODEBOOK.md.',
      });
  }
  if (events.length === 0 && values.length > 0) {
    const first = problems[0];
    throw new SnapshotFault(
      `None of the ${values.length} events in the file can be read; the first: ${first?.what ?? ''}`,
    );
  }
  const ordered = inTableOrder(events);
  return {
    table: buildTable(ordered, builtAt, placeNames),
    recordOf: async (row) => ordered[row],
    fingerprint: fingerprint(bytes),
    problems,
  };
}

type Value = { value: unknown; line: number };

function readValues(text: string, where: string): { builtAt: string; values: Value[] } {
  const trimmed = text.trimStart();
  if (trimmed.startsWith('<')) {
    throw new SnapshotFault(
      `${where} is a web page or XML, not an archive. Give the address of a snapshot, JSON or NDJSON file.`,
    );
  }
  const whole = tryJson(text);
  if (Array.isArray(whole)) return { builtAt: '', values: whole.map((value, i) => ({ value, line: i + 1 })) };
  if (typeof whole === 'object' && whole !== null && 'events' in whole && Array.isArray(whole.events)) {
    const builtAt = 'builtAt' in whole && typeof whole.builtAt === 'string' ? whole.builtAt : '';
    return { builtAt, values: whole.events.map((value, i) => ({ value, line: i + 1 })) };
  }
  if (!trimmed.startsWith('{')) {
    throw new SnapshotFault(
      `${where} is neither a snapshot nor JSON. Give the address of a snapshot, JSON or NDJSON file.`,
    );
  }
  const values = text
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [{ value: tryJson(line), line: i + 1 }]));
  return { builtAt: '', values };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
