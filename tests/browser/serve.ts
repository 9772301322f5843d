import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page under test, as `npm start` serves it. */
    page: string;
    /** Folder that the server serves below `data/`. */
    state: string;
  }
}

const START_MS = 60_000;

/** Starts the real server on a free port with its own state folder, as `npm start` does, and stops it at the end. */
export async function setup(project: TestProject) {
  const state = mkdtempSync(join(tmpdir(), 'kosovo-monitor-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/serve.ts'], {
    env: { ...process.env, KM_VAR: state, PORT: '5180' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  project.provide('page', await addressOf(server));
  project.provide('state', state);
  return async () => {
    const closed = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await closed;
    rmSync(state, { recursive: true, force: true });
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server did not start')), START_MS);
    let output = '';
    server.stdout?.on('data', (chunk) => {
      output += String(chunk);
      const found = /http:\/\/\S+/.exec(output);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    });
    server.once('exit', () => reject(new Error('the server ended early')));
  });
}
