import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Makes a synthetic archive where the server under test serves it, and gives its address for `?data=`. */
export async function syntheticFile(events: number): Promise<string> {
  const name = `synthetic-${events}.kms`;
  const args = [
    '--import',
    'tsx',
    'src/cli/synth.ts',
    '--events',
    String(events),
    '--out',
    join(inject('state'), name),
  ];
  const made = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'pipe'] });
  if (made.status !== 0) throw new Error(String(made.stderr));
  return `data/${name}`;
}
