import { createHash } from 'node:crypto';

/** What a page may do: only files of this server and the lines that stand in the page itself, by their hashes; no eval, no frame, no form. The worker that counts may translate its kernels. */
export function contentPolicy(page = '', isWorker = false): string {
  const own = (element: 'script' | 'style') => hashesOf(page, element).map((hash) => ` '${hash}'`);
  return [
    "default-src 'none'",
    `script-src 'self'${isWorker ? " 'wasm-unsafe-eval'" : ''}${own('script').join('')}`,
    `style-src 'self'${own('style').join('')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Hashes of what stands inside elements without attributes, as the build writes them. */
function hashesOf(page: string, element: string): string[] {
  const found: string[] = [];
  const [open, close] = [`<${element}>`, `</${element}>`];
  for (let at = page.indexOf(open); at >= 0; at = page.indexOf(open, at + 1)) {
    const end = page.indexOf(close, at);
    if (end < 0) break;
    const text = page.slice(at + open.length, end);
    found.push(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  }
  return found;
}
