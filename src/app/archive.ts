import { openArchive } from '../table/archive.ts';
import { isSnapshot, readHead } from '../table/snapshot/head.ts';
import { FIRST_BYTES } from '../table/snapshot/read.ts';
import { type OpenArchive, openHere } from './opened.ts';
import { type WebSource, webSource, withFaults } from './source.ts';

/** Where the published archive lies, seen from the page. */
const PUBLISHED = './data/snapshot';

/** Snapshots of more events are opened in a worker: below, the way there and back costs more than the work. */
const MOST_HERE = 60_000;

/** Address of the archive that the address bar names; null when it names one of another origin or none that can be. */
export function archiveUrl(data: string | null, page: string): string | null {
  if (data === null) return new URL(PUBLISHED, page).href;
  try {
    const url = new URL(data, page);
    return url.origin === new URL(page).origin ? url.href : null;
  } catch {
    return null;
  }
}

async function loadParser() {
  const { parseEvent } = await import('../event/event.ts');
  return parseEvent;
}

/**
 * Fetches and opens an archive, a large one in a worker.
 * @param typeWords words of each of EVENT_TYPES in the reader's language, for text search
 * @throws LoadFault with a sentence for the person
 */
export async function fetchArchive(
  url: string,
  name: string,
  typeWords: readonly string[],
): Promise<OpenArchive> {
  const source = webSource(url, name);
  return withFaults(async () => {
    if (await isLarge(source)) {
      const { openThere } = await import('./remote.ts');
      return openThere(url, name, typeWords, source.held());
    }
    return openHere(await openArchive(source, name, loadParser), typeWords);
  });
}

async function isLarge(source: WebSource): Promise<boolean> {
  const first = await source.read(0, FIRST_BYTES);
  if (!isSnapshot(first)) return false;
  const { head } = await readHead(first, source);
  return head.count > MOST_HERE;
}
