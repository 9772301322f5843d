import { createReadStream, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { loopback } from '../../cli/loopback.ts';

/** What peers in a browser needed, in milliseconds, and the project's own archive to be opened there. */
export type Peers = {
  opened: { built: number; answered: number }[];
  clusters: { build: number; refilter: number[] };
  recharts: { brush: number[]; toggle: number[] };
};

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the page of the peers into a folder and measures them there, on an archive of the same folder. */
export async function peerBench(browser: Browser, folder: string, archive: string): Promise<Peers> {
  await build({
    configFile: false,
    root: 'tests/bench/peers',
    base: './',
    logLevel: 'error',
    build: { outDir: resolve(folder, 'peers'), emptyOutDir: true, target: 'es2022' },
  });
  const server = await loopback((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(300_000);
    const fresh = () => page.goto(`${server.url}/peers/index.html`);
    type Bench = {
      peers: {
        clusters: (url: string, count: number, times: number) => Promise<Peers['clusters']>;
        opened: (url: string, times: number) => Promise<Peers['opened']>;
        recharts: (url: string, steps: number) => Promise<Peers['recharts']>;
      };
    };
    const file = `/${archive}`;
    await fresh();
    const opened = await page.evaluate((url) => (globalThis as unknown as Bench).peers.opened(url, 9), file);
    await fresh();
    const recharts = await page.evaluate(
      (url) => (globalThis as unknown as Bench).peers.recharts(url, 40),
      file,
    );
    await fresh();
    const clusters = await page.evaluate(
      (url) => (globalThis as unknown as Bench).peers.clusters(url, 100_000, 5),
      file,
    );
    await page.close();
    return { clusters, opened, recharts };
  } finally {
    await server.close();
  }
}
