import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const SMALLEST = 1024;
const LARGEST = 32 * 1024 * 1024;
const KEPT = 64 * 1024 * 1024;

const cache = new Map<string, Promise<Buffer>>();
let kept = 0;

/** The encoding to answer with, or null to send the file as it is: small, huge or already compressed ones. */
export function encodingFor(accept: string | null, type: string, size: number): Encoding | null {
  if (size < SMALLEST || size > LARGEST) return null;
  if (!/^text\/|json|javascript|xml|svg|octet-stream/.test(type)) return null;
  const offered = (accept ?? '').split(',').map((part) => part.trim().split(';q=0.0')[0]?.split(';')[0]);
  if (offered.includes('br') && size < 4 * 1024 * 1024) return 'br';
  return offered.includes('gzip') ? 'gzip' : null;
}

/** Compressed bytes, made once for each version of a file and kept while there is room. */
export function compress(version: string, encoding: Encoding, read: () => Promise<Buffer>): Promise<Buffer> {
  const key = `${encoding}\n${version}`;
  const known = cache.get(key);
  if (known) return known;
  const made = read().then((bytes) => squeeze(bytes, encoding));
  cache.set(key, made);
  made.then(
    (bytes) => {
      kept += bytes.length;
      for (const old of cache.keys()) {
        if (kept <= KEPT) break;
        void cache.get(old)?.then((gone) => {
          kept -= gone.length;
        });
        cache.delete(old);
      }
    },
    () => cache.delete(key),
  );
  return made;
}

function squeeze(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: bytes.length > 4_000_000 ? 6 : 9 });
  const quality = bytes.length > 500_000 ? 5 : 9;
  return promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
