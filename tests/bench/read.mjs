import { readFileSync } from 'node:fs';
import { openSnapshot } from '../../src/table/snapshot/read.ts';
import { sourceOf } from '../../src/table/snapshot/source.ts';

/** Bytes of an archive. */
export function archiveBytes(path) {
  return new Uint8Array(readFileSync(path));
}

/** Table of an archive. */
export async function archiveTable(path) {
  return (await openSnapshot(sourceOf(archiveBytes(path)))).table;
}
