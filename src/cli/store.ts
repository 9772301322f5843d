import { open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { hashText } from '../base/hash.ts';
import type { Problem } from '../base/result.ts';

/**
 * Replaces a file so that a reader, or a machine that loses power, sees either the old or the new one: temporary file, fsync, rename, fsync of
 * the folder. Does nothing when the bytes are the same; says whether it wrote.
 */
export async function replaceFile(path: string, bytes: Uint8Array | string): Promise<boolean> {
  const next = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes);
  const old = await readFile(path).catch(() => null);
  if (old?.equals(next)) return false;
  await writeFileAtomic(path, next, { fsync: true });
  await syncFolder(dirname(path));
  return true;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Removes what a killed writer left behind. Call only under the lock. */
export async function sweepTemporary(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [] as string[]))
    if (/\.(?:kms|json)\.\d{3,}$/.test(name)) await rm(join(folder, name), { force: true });
}

export type Journal<T> = {
  entries: T[];
  problems: Problem[];
  /** Adds entries, on disk when the promise is fulfilled. */
  append: (entries: readonly T[]) => Promise<void>;
};

/**
 * Opens an append-only journal of one entry a line, each with its checksum before it. A last line that was cut off is
 * dropped from the file; a damaged line elsewhere gives a problem and is passed over.
 */
export async function openJournal<T>(path: string, shown: string): Promise<Journal<T>> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const end = bytes.lastIndexOf(10) + 1;
  if (end < bytes.length) await truncate(path, end);
  const entries: T[] = [];
  const problems: Problem[] = [];
  const lines = bytes.subarray(0, end).toString('utf8').split('\n');
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    const entry = readLine<T>(line);
    if (entry === null)
      problems.push({
        where: shown,
        line: i + 1,
        what: 'The line is damaged.',
        mend: 'Nothing: its reports are fetched again.',
      });
    else entries.push(entry);
  }
  return {
    entries,
    problems,
    append: async (added) => {
      if (added.length === 0) return;
      const handle = await open(path, 'a');
      try {
        await handle.writeFile(added.map(writeLine).join(''));
        await handle.sync();
      } finally {
        await handle.close();
      }
      entries.push(...added);
    },
  };
}

function writeLine(entry: unknown): string {
  const json = JSON.stringify(entry);
  return `${hashText(json)} ${json}\n`;
}

function readLine<T>(line: string): T | null {
  const json = line.slice(17);
  if (line.charAt(16) !== ' ' || hashText(json) !== line.slice(0, 16)) return null;
  try {
    return JSON.parse(json) as T;
  } catch {
    return null;
  }
}

/** Locks of this process: a lock with its id that is not among them is left from an earlier process of the same id. */
const held = new Set<string>();

/**
 * Takes the lock file of the state folder, with the id of this process in it. A lock whose process is gone is taken over.
 * Null when another process holds it.
 */
export async function takeLock(path: string): Promise<(() => Promise<void>) | null> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await writeFile(path, `${process.pid}\n`, { flag: 'wx' });
      held.add(path);
      return async () => {
        held.delete(path);
        await rm(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number((await readFile(path, 'utf8').catch(() => '')).trim());
    if (holder === process.pid ? held.has(path) : isAlive(holder)) return null;
    await rm(path, { force: true });
  }
  return null;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
