import { createServer, type Server } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** First port from `first` on that is free on the host, within twenty. */
export async function freePort(host: string, first: number): Promise<number | null> {
  for (let port = first; port < first + 20 && port < 65_536; port++)
    if (await isFree(host, port)) return port;
  return null;
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe: Server = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

export type Listening = { address: string; close: () => Promise<void> };

/** Serves the application; `close` ends open connections too. */
export function listen(app: Hono, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, () => {
      const shown =
        host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
      resolve({
        address: `http://${shown}:${port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
