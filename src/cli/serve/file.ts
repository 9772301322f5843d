import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { compress, encodingFor } from './compress.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** How long a browser may keep a file: hashed build output for ever, everything else only with a question. */
export type Keep = 'immutable' | 'ask';

/** Absolute path of a file below `root` that an address names, or null when it leads out of it or to a hidden file. */
export function pathBelow(root: string, address: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\') || name.split('/').some((part) => part.startsWith('.')))
    return null;
  const path = normalize(join(root, name));
  return path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : null;
}

/**
 * Answer with a file: ETag and 304, one byte range, gzip or Brotli for what shrinks. Null when there is no such file below
 * `root`, links out of it included.
 */
export async function fileResponse(
  request: Request,
  root: string,
  path: string,
  keep: Keep,
): Promise<Response | null> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile() || !(await isInside(root, path))) return null;
  const tag = `${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}`;
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const headers = new Headers({
    'content-type': type,
    'cache-control': keep === 'immutable' ? 'public, max-age=31536000, immutable' : 'no-cache',
    'accept-ranges': 'bytes',
    'last-modified': new Date(info.mtimeMs).toUTCString(),
    vary: 'accept-encoding',
  });
  const range = rangeOf(request, info.size, `"${tag}"`);
  const encoding = range ? null : encodingFor(request.headers.get('accept-encoding'), type, info.size);
  const etag = encoding ? `"${tag}-${encoding}"` : `"${tag}"`;
  headers.set('etag', etag);
  if (matches(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  const empty = request.method === 'HEAD';
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${info.size}`);
    return new Response(null, { status: 416, headers });
  }
  if (range) {
    headers.set('content-range', `bytes ${range.start}-${range.end}/${info.size}`);
    headers.set('content-length', String(range.end - range.start + 1));
    return new Response(empty ? null : stream(path, range.start, range.end), { status: 206, headers });
  }
  if (encoding) {
    const body = await compress(`${path}\n${tag}`, encoding, () => readFile(path));
    headers.set('content-encoding', encoding);
    headers.set('content-length', String(body.length));
    return new Response(empty ? null : new Uint8Array(body), { status: 200, headers });
  }
  headers.set('content-length', String(info.size));
  return new Response(empty ? null : stream(path, 0, Math.max(0, info.size - 1), info.size), {
    status: 200,
    headers,
  });
}

function stream(path: string, start: number, end: number, size = 1): ReadableStream | null {
  if (size === 0) return null;
  return Readable.toWeb(createReadStream(path, { start, end })) as ReadableStream;
}

async function isInside(root: string, path: string): Promise<boolean> {
  const [outer, inner] = await Promise.all([realpath(root), realpath(path)]).catch(() => ['', '']);
  return inner !== '' && inner.startsWith(outer + sep);
}

function matches(header: string | null, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}

/** The one byte range that a request asks for; null for none, several, or one of another version of the file. */
function rangeOf(
  request: Request,
  size: number,
  etag: string,
): { start: number; end: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const condition = request.headers.get('if-range');
  if (condition !== null && condition !== etag) return null;
  const suffix = match[1] === '';
  const start = suffix ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = suffix || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start > end || start >= size ? 'unsatisfiable' : { start, end };
}
