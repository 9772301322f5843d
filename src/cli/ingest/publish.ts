import { readFile, utimes } from 'node:fs/promises';
import type { Event } from '../../event/event.ts';
import type { PlaceNames } from '../../table/build.ts';
import { openSnapshot } from '../../table/snapshot/read.ts';
import { sourceOf } from '../../table/snapshot/source.ts';
import { encodeSnapshot } from '../../table/snapshot/write.ts';
import type { Paths } from '../paths.ts';
import { replaceFile } from '../store.ts';

export type Published = { builtAt: string; written: boolean } | { refused: string };

/** A snapshot may lose this share of its events before it is refused. */
const MOST_LOST = 0.2;

/**
 * Publishes the events as snapshot and JSON twin. When they are the same as before, nothing is written and the moment of
 * building stays. A snapshot with a fifth fewer events, or without the newest ones, is refused unless forced.
 */
export async function publish(
  events: readonly Event[],
  paths: Paths,
  placeNames: PlaceNames,
  options: { now: number; force: boolean },
): Promise<Published> {
  const old = await readOld(paths.snapshot);
  if (old && !options.force) {
    const lost = old.count - events.length;
    if (lost > MOST_LOST * old.count)
      return { refused: `The new snapshot has ${events.length} events, the last one ${old.count}.` };
  }
  const same = old?.bytes.equals(await encodeSnapshot(events, old.builtAt, placeNames)) ? old : null;
  const builtAt = same?.builtAt ?? new Date(options.now).toISOString().replace(/\.\d+Z$/, 'Z');
  const written = await replaceFile(
    paths.snapshot,
    same?.bytes ?? (await encodeSnapshot(events, builtAt, placeNames)),
  );
  await replaceFile(paths.twin, `${JSON.stringify({ builtAt, events })}\n`);
  const moment = new Date(options.now);
  await utimes(paths.snapshot, moment, moment);
  return { builtAt, written };
}

async function readOld(path: string): Promise<{ bytes: Buffer; builtAt: string; count: number } | null> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return null;
  try {
    const { table } = await openSnapshot(sourceOf(new Uint8Array(bytes)));
    return { bytes, builtAt: table.builtAt, count: table.count };
  } catch {
    return null;
  }
}
