import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../base/result.ts';
import { type Event, parseEvent } from '../event/event.ts';

/**
 * The reviewed events of `data/archive/*.ndjson`, in file and line order. A line that does not fit gives a problem with
 * file and line, the rest loads; so does an id that stands twice.
 * @param shown folder as problems should name it
 */
export async function readArchive(
  folder: string,
  shown = 'data/archive',
): Promise<{ events: Event[]; problems: Problem[] }> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.ndjson')).sort();
  const events: Event[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const [i, row] of text.split('\n').entries()) {
      if (row.trim() === '') continue;
      const place = { where: `${shown}/${name}`, line: i + 1 };
      const result = readRow(row);
      if ('fault' in result) {
        problems.push({ ...place, what: `This event was left out: ${result.fault}.`, mend: result.mend });
        continue;
      }
      const earlier = seen.get(result.event.id);
      if (earlier) {
        problems.push({
          ...place,
          what: `The id “${result.event.id}” already stands in ${earlier}.`,
          mend: 'Give this event its own id.',
        });
        continue;
      }
      seen.set(result.event.id, `${name}:${i + 1}`);
      events.push(result.event);
    }
  }
  return { events, problems };
}

function readRow(row: string): { event: Event } | { fault: string; mend: string } {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch (error) {
    return {
      fault: `the line is not valid JSON (${(error as Error).message})`,
      mend: 'Write one complete object a line.',
    };
  }
  const result = parseEvent(value);
  if ('event' in result) return result;
  return { fault: result.fault, mend: 'Compare it with data/CODEBOOK.md.' };
}
