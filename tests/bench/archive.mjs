import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSnapshot } from '../../src/table/snapshot/read.ts';
import { sourceOf } from '../../src/table/snapshot/source.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Path of a synthetic archive of so many events, made when it is not there. */
export function archiveFile(events) {
  mkdirSync(`${here}.cache`, { recursive: true });
  const path = `${here}.cache/${events}.kms`;
  if (!existsSync(path)) {
    const args = ['--import', 'tsx', 'src/cli/synth.ts', '--events', String(events), '--out', path];
    const made = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    if (made.status !== 0) throw new Error('the synthetic archive could not be made');
  }
  return path;
}

/** Bytes of a synthetic archive. */
export function archiveBytes(events) {
  return new Uint8Array(readFileSync(archiveFile(events)));
}

/** Table of a synthetic archive. */
export async function archiveTable(events) {
  return (await openSnapshot(sourceOf(archiveBytes(events)))).table;
}
