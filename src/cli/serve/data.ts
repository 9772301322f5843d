import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Paths } from '../paths.ts';
import { fileResponse, pathBelow } from './file.ts';

/** Names below `data/` that stand for files of the written state. */
const ALIASES: Record<string, string> = { snapshot: 'snapshot.kms' };

/** Files of the state that are no business of the page: the journal holds other people's texts. */
const PRIVATE = /^(?:journal|coded|lock|fetch)/;

/**
 * Answer to a request below `/data/`: the published snapshot, its JSON twin, the feed status, and any other file in the state
 * folder, such as a synthetic archive. Null when there is no such file.
 * @param name address below `/data/`
 */
export async function dataResponse(request: Request, paths: Paths, name: string): Promise<Response | null> {
  const file = ALIASES[name] ?? name;
  const path = PRIVATE.test(file) ? null : pathBelow(paths.state, file);
  return path === null ? null : fileResponse(request, paths.state, path, 'ask');
}

/**
 * Connect-style middleware with the same data as the server has: for Vite's own server. Everything not below `/data/`, and
 * every file that is not there, goes on to `next` but for `/data/` itself, which answers 404.
 */
export function dataMiddleware(paths: Paths) {
  return async (req: IncomingMessage, res: ServerResponse, next: () => void): Promise<void> => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/data/') || (req.method !== 'GET' && req.method !== 'HEAD')) return next();
    const headers = new Headers();
    for (const [key, value] of Object.entries(req.headers))
      if (typeof value === 'string') headers.set(key, value);
    const request = new Request(url, { method: req.method, headers });
    const response = await dataResponse(request, paths, url.pathname.slice('/data/'.length)).catch(
      () => null,
    );
    res.statusCode = response?.status ?? 404;
    response?.headers.forEach((value, key) => {
      res.setHeader(key, value);
    });
    if (response?.body) Readable.fromWeb(response.body as never).pipe(res);
    else res.end();
  };
}
