import { spawnSync } from 'node:child_process';

/** Writes a synthetic archive of so many events to a path; throws with what the command said when it cannot. */
export function makeSynthetic(events: number, path: string): void {
  const args = ['--import', 'tsx', 'src/cli/synth.ts', '--events', String(events), '--out', path];
  const made = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'pipe'] });
  if (made.status !== 0)
    throw new Error(`The archive of ${events} events could not be made: ${String(made.stderr)}`);
}
