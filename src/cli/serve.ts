import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsOf } from './paths.ts';
import { ended, startProgram } from './run.ts';
import { webApp } from './serve/app.ts';
import { newest } from './serve/fresh.ts';
import { freePort, listen } from './serve/listen.ts';
import { keepPolling } from './serve/poll.ts';

const paths = pathsOf();

async function main(): Promise<number> {
  const offline = process.argv.includes('--offline');
  const host = process.env.HOST || '127.0.0.1';
  const wanted = Number(process.env.PORT || 4173);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    process.stderr.write(`PORT is “${process.env.PORT}”; give a number from 1 to 65535.\n`);
    return 1;
  }
  if (!(await ensureBuild())) return 1;
  await ensureSnapshot();
  const port = await freePort(host, wanted);
  if (port === null) {
    process.stderr.write(`No port from ${wanted} on is free on ${host}. Give another with PORT=….\n`);
    return 1;
  }
  const server = await listen(webApp(paths), host, port);
  process.stdout.write(`Kosovo Monitor is open at ${server.address}\nPress Ctrl+C to stop.\n`);
  const stopPolling = offline ? () => {} : keepPolling(paths);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
  stopPolling();
  await server.close();
  return 0;
}

/** Builds the page when there is none or when a source is newer. */
async function ensureBuild(): Promise<boolean> {
  const at = (name: string) => join(paths.root, name);
  const built = (await stat(join(paths.dist, 'index.html')).catch(() => null))?.mtimeMs ?? 0;
  const sources = await newest(
    ...['app', 'view', 'summary', 'table', 'event', 'base', 'lang', 'exchange', 'article', 'feed'].map(
      (name) => at(`src/${name}`),
    ),
    paths.public,
    ...['index.html', 'vite.config.ts', 'package-lock.json', 'data/names.json'].map(at),
  );
  if (built > sources) return true;
  process.stderr.write('Building the page …\n');
  const vite = at('node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: paths.root,
    stdio: 'inherit',
  });
  if ((await ended(child)) === 0) return true;
  process.stderr.write('The page could not be built; the lines above say why.\n');
  return false;
}

/** Makes the first snapshot from the bundled data, and again when the data was edited. */
async function ensureSnapshot(): Promise<void> {
  const made = (await stat(paths.snapshot).catch(() => null))?.mtimeMs ?? 0;
  if (made > (await newest(paths.data))) return;
  const child = startProgram('src/cli/ingest.ts', ['--offline', '--quiet']);
  if ((await ended(child)) !== 0)
    process.stderr.write('The archive could not be read in full; the lines above say why.\n');
}

process.exitCode = await main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  return 1;
});
process.exit();
