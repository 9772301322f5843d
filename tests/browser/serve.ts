import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page under test, as `npm start` serves it. */
    page: string;
    /** Folder that the server serves below `data/`. */
    state: string;
  }
}

/** Starts the real server on a free port with its own state folder, as `npm start` does, and stops it at the end. */
export async function setup(project: TestProject) {
  const state = mkdtempSync(join(tmpdir(), 'kosovo-monitor-'));
  const server = await startServer(state, 5180);
  project.provide('page', server.url);
  project.provide('state', state);
  return async () => {
    await server.stop();
    rmSync(state, { recursive: true, force: true });
  };
}
