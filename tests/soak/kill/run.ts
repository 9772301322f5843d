import { spawn } from 'node:child_process';
import { watch } from 'node:fs';

/** When a run is to be killed: at so many changes of files in its folder, or so many milliseconds after a line, '' being its start. */
export type KillAt = { write: number } | { after: string; ms: number };

export type Run = {
  /** Exit code, null when it was killed. */
  code: number | null;
  said: string;
  ms: number;
  /** When each kind of line first came. */
  steps: Record<string, number>;
  /** Changes of files in its folder. */
  writes: number;
};

/** Runs ingest on a state folder, and kills it at some moment. */
export function runIngest(
  env: { KM_VAR: string; KM_FEEDS: string; KM_NOW: string },
  at: KillAt | null = null,
): Promise<Run> {
  return new Promise((done) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/soak/kill/ingest.ts'], {
      env: { ...process.env, ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timers: NodeJS.Timeout[] = [];
    const steps: Record<string, number> = {};
    let writes = 0;
    const folder = watch(env.KM_VAR, () => {
      writes++;
      if (at && 'write' in at && writes === at.write) child.kill('SIGKILL');
    });
    const step = (line: string) => {
      const kind = stepOf(line);
      steps[kind] ??= performance.now() - start;
      if (at && 'after' in at && at.after === kind)
        timers.push(setTimeout(() => child.kill('SIGKILL'), at.ms));
    };
    let said = '';
    child.stdout.on('data', (chunk) => {
      for (const line of String(chunk).split('\n')) if (line !== '') step(line);
      said += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    step('');
    child.once('close', (code) => {
      folder.close();
      for (const timer of timers) clearTimeout(timer);
      done({ code, said, ms: performance.now() - start, steps, writes });
    });
  });
}

/** The kind of a line that ingest says: its first two words. */
const stepOf = (line: string): string => /^\p{L}+ \p{L}+/u.exec(line)?.[0] ?? '';
