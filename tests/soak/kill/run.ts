import { spawn } from 'node:child_process';

/**
 * Runs ingest on a state folder. `killWhen` is asked at each line that it says, and gives the milliseconds after which it is killed, or null.
 * `steps` says when each kind of line first came.
 */
export function runIngest(
  env: { KM_VAR: string; KM_FEEDS: string; KM_NOW: string },
  killWhen: (lines: number, line: string) => number | null = () => null,
): Promise<{ code: number | null; said: string; ms: number; steps: Record<string, number> }> {
  return new Promise((done) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/soak/kill/ingest.ts'], {
      env: { ...process.env, ...env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timers: NodeJS.Timeout[] = [];
    const ask = (lines: number, line: string) => {
      const ms = killWhen(lines, line);
      if (ms !== null) timers.push(setTimeout(() => child.kill('SIGKILL'), ms));
    };
    const steps: Record<string, number> = {};
    let said = '';
    let lines = 0;
    child.stdout.on('data', (chunk) => {
      for (const line of String(chunk).split('\n'))
        if (line !== '') {
          steps[stepOf(line)] ??= performance.now() - start;
          ask(++lines, line);
        }
      said += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    ask(0, '');
    child.once('close', (code) => {
      for (const timer of timers) clearTimeout(timer);
      done({ code, said, ms: performance.now() - start, steps });
    });
  });
}

/** The kind of a line that ingest says: its first two words. */
export const stepOf = (line: string): string => /^\p{L}+ \p{L}+/u.exec(line)?.[0] ?? '';
