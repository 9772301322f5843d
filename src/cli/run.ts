import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** Starts one of the project's TypeScript programs in a process of its own. */
export function startProgram(
  file: string,
  args: string[],
  stdio: 'inherit' | 'pipe' = 'inherit',
): ChildProcess {
  const tsx = createRequire(import.meta.url).resolve('tsx');
  return spawn(process.execPath, ['--import', `file://${tsx}`, join(ROOT, file), ...args], {
    cwd: ROOT,
    stdio,
  });
}

/** Exit code of a process; 1 when a signal ended it. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
