import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
