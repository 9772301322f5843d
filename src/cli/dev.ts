import { stat } from 'node:fs/promises';
import { createServer } from 'vite';
import { devData } from './dev-data.ts';
import { pathsOf, ROOT } from './paths.ts';
import { ended, startProgram } from './run.ts';
import { keepPolling } from './serve/poll.ts';

const paths = pathsOf();
if (!(await stat(paths.snapshot).catch(() => null)))
  await ended(startProgram('src/cli/ingest.ts', ['--offline', '--quiet']));

const server = await createServer({
  root: ROOT,
  plugins: [devData()],
  server: { host: process.env.HOST || '127.0.0.1', port: Number(process.env.PORT || 5173) },
});
await server.listen();
server.printUrls();
const stopPolling = process.argv.includes('--offline') ? () => {} : keepPolling(paths);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stopPolling();
    void server.close().then(() => process.exit(0));
  });
