import type { Problem } from '../base/result.ts';
import type { PlaceNames } from './build.ts';
import type { ParseEvent } from './records.ts';
import { isSnapshot } from './snapshot/head.ts';
import { type Opened, openSnapshot } from './snapshot/read.ts';
import type { ByteSource } from './snapshot/source.ts';

/** An archive that was opened, with what had to be left out. */
export type Archive = Opened & { problems: Problem[] };

/**
 * Opens an archive whatever its form, a snapshot or records in JSON, which are read by code that is loaded only for them. It is recognised by its bytes.
 * @throws SnapshotFault when nothing in it can be read
 */
export async function openArchive(
  source: ByteSource,
  where: string,
  loadParser: () => Promise<ParseEvent>,
  placeNames: PlaceNames = () => undefined,
): Promise<Archive> {
  if (isSnapshot(await source.read(0, 4))) return { ...(await openSnapshot(source)), problems: [] };
  const bytes = await source.read(0, Number.POSITIVE_INFINITY);
  const [parse, { openRecords }] = await Promise.all([loadParser(), import('./records.ts')]);
  return openRecords(bytes, where, parse, placeNames);
}
