import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Paths } from '../paths.ts';
import { dataResponse } from './data.ts';
import { fileResponse, pathBelow } from './file.ts';
import { contentPolicy } from './policy.ts';

const SAFETY: Record<string, string> = {
  'content-security-policy': contentPolicy(),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), camera=(), microphone=()',
};

/**
 * The web application: the built page, `/data/…` from the state folder, files of `public/` that are newer than the build.
 * Unknown addresses get 404 and a plain sentence, never the page, so that a missing chunk is seen as missing.
 */
export function webApp(paths: Paths): Hono {
  const app = new Hono();
  app.use('*', async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SAFETY))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  });
  app.on(['GET', 'HEAD'], '*', async (context) => {
    const { pathname } = new URL(context.req.url);
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    return (await answer(context.req.raw, paths, name)) ?? missing(context.req.raw, pathname);
  });
  app.all('*', () => plain(405, 'This address can only be read.', { allow: 'GET, HEAD' }));
  app.onError((error) => {
    process.stderr.write(`A request failed: ${error.message}\n`);
    return plain(500, 'The server could not read this file. Reload the page; the terminal says more.');
  });
  return app;
}

async function answer(request: Request, paths: Paths, name: string): Promise<Response | null> {
  if (name.startsWith('data/')) {
    const found = await dataResponse(request, paths, name.slice('data/'.length));
    if (found) return found;
  }
  for (const root of [paths.dist, paths.public]) {
    const path = pathBelow(root, name);
    const found = path === null ? null : await fileResponse(request, root, path, keepOf(name));
    if (found && name === 'index.html')
      found.headers.set('content-security-policy', contentPolicy(await readFile(join(root, name), 'utf8')));
    if (found && WORKER.test(name)) found.headers.set('content-security-policy', contentPolicy('', true));
    if (found) return found;
  }
  return null;
}

/** The worker that counts, as the build names it. */
const WORKER = /^assets\/worker-[\w-]+\.js$/;

/** Vite writes a hash into the name of every file in `assets/`. */
function keepOf(name: string): 'immutable' | 'ask' {
  return name.startsWith('assets/') && /-[\w-]{8,}\.\w+(?:\.map)?$/.test(name) ? 'immutable' : 'ask';
}

function missing(request: Request, pathname: string): Response {
  if (!request.headers.get('accept')?.includes('text/html') || pathname.startsWith('/assets/'))
    return plain(404, 'There is no such file.');
  const page =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title>' +
    '<p>There is no page at this address. <a href="/">Open the monitor.</a></p></html>';
  return new Response(page, {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  });
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache', ...headers },
  });
}
