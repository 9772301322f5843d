import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itemKey, type Kept } from '../../../src/cli/ingest/collect.ts';
import { pathsOf, ROOT } from '../../../src/cli/paths.ts';
import { readStatus } from '../../../src/cli/status.ts';
import { openJournal } from '../../../src/cli/store.ts';
import { parseEvent } from '../../../src/event/event.ts';
import { openSnapshot } from '../../../src/table/snapshot/read.ts';
import { sourceOf } from '../../../src/table/snapshot/source.ts';

/** What a failing feed counts anew at each run, killed later or not. */
const EACH_RUN = /"(?:failures|nextPoll)": [^\n]*/g;

/** Files of the state folder with what is in them, as one text each; those of a killed writer, which the next run sweeps, apart. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of (await readdir(folder)).sort()) {
    const bytes = await readFile(join(folder, name));
    const told = name === 'status.json' ? bytes.toString().replace(EACH_RUN, '') : bytes;
    files[name] = createHash('sha256').update(told).digest('hex');
  }
  return files;
}

/** A hash over every record of a snapshot. @throws when anything in it cannot be read */
export async function recordsOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { table, recordOf } = await openSnapshot(sourceOf(bytes));
  const hash = createHash('sha256');
  const ids = new Set<string>();
  for (let row = 0; row < table.count; row++) {
    const parsed = parseEvent(await recordOf(row));
    if ('fault' in parsed) throw new Error(`row ${row}: ${parsed.fault}`);
    if (ids.has(parsed.event.id)) throw new Error(`${parsed.event.id} stands twice`);
    ids.add(parsed.event.id);
    hash.update(JSON.stringify(parsed.event));
  }
  return hash.digest('hex');
}

/** What a state folder holds, read from a copy as the next run would read it. */
export async function stateOf(folder: string) {
  const copy = await mkdtemp(join(tmpdir(), 'km-kill-'));
  try {
    await cp(folder, copy, { recursive: true });
    const paths = pathsOf(ROOT, copy);
    const bytes = await readFile(paths.snapshot).catch(() => null);
    const twin = await readFile(paths.twin, 'utf8').catch(() => null);
    const status = await readFile(paths.status).catch(() => null);
    const journal = await openJournal<Kept>(paths.journal, 'journal');
    const coded = await openJournal(paths.coded, 'coded');
    const keys = journal.entries.map(({ item }) => itemKey(item));
    const faults = [...journal.problems, ...coded.problems].map(
      ({ where, line }) => `${where}:${line} is damaged`,
    );
    if (new Set(keys).size < keys.length) faults.push('the journal holds an item twice');
    if (status !== null && (await readStatus(paths.status)) === null)
      faults.push('the status cannot be read');
    if (twin !== null)
      for (const event of (JSON.parse(twin) as { events: unknown[] }).events)
        if ('fault' in parseEvent(event)) faults.push('the twin holds a broken record');
    return { records: bytes && (await recordsOf(new Uint8Array(bytes))), keys, faults };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
