import { type Archive, openArchive } from '../table/archive.ts';
import { SnapshotFault } from '../table/snapshot/format.ts';
import { sourceOf } from '../table/snapshot/source.ts';

/** Where the published archive lies, seen from the page. */
const PUBLISHED = './data/snapshot';

/** A fault of loading, with what the person can do about it. */
export class LoadFault extends Error {
  constructor(
    message: string,
    readonly offline: boolean,
  ) {
    super(message);
  }
}

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
 * Fetches and opens an archive.
 * @throws LoadFault with a sentence for the person
 */
export async function fetchArchive(url: string, name: string): Promise<Archive> {
  let response: Response;
  try {
    response = await fetch(url, { cache: 'no-cache' });
  } catch {
    throw new LoadFault(`“${name}” could not be fetched: the server does not answer.`, true);
  }
  if (!response.ok) {
    throw new LoadFault(
      `“${name}” could not be fetched: the server answers ${response.status}. Check the address.`,
      false,
    );
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  try {
    return await openArchive(sourceOf(bytes), name, loadParser);
  } catch (error) {
    if (error instanceof SnapshotFault) throw new LoadFault(error.message, false);
    throw error;
  }
}
