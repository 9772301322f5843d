import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathsOf } from '../../src/cli/paths.ts';
import { webApp } from '../../src/cli/serve/app.ts';
import { dataMiddleware } from '../../src/cli/serve/data.ts';
import { freePort, listen } from '../../src/cli/serve/listen.ts';
import { contentPolicy } from '../../src/cli/serve/policy.ts';

let root = '';
let app: ReturnType<typeof webApp>;
const script = `console.log(${JSON.stringify('x'.repeat(5000))});`;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'km-serve-'));
  const put = async (name: string, text: string) => {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), text);
  };
  await put('dist/index.html', '<!doctype html><title>Page</title>');
  await put('dist/assets/index-Ab12Cd34.js', script);
  await put('dist/assets/worker-Ab12Cd34.js', script);
  await put('public/own.json', '[]');
  await put('var/snapshot.kms', 'KMS0123456789');
  await put('var/status.json', '{}');
  await put('var/journal.ndjson', 'private');
  await put('var/lock', '1');
  await put('var/synth.kms', 'KMSsynthetic');
  await put('secret.txt', 'secret');
  await symlink(join(root, 'secret.txt'), join(root, 'var', 'link.json'));
  app = webApp(pathsOf(root, join(root, 'var')));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(new Request(`http://localhost${path}`, { method, headers }));

describe('server', () => {
  it('sends the page with a strict policy', async () => {
    const response = await get('/');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Page');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('allows the lines that stand in the page itself, and no others', async () => {
    const page = '<style>i{}</style><script>let a;</script><script src="a.js"></script>';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = contentPolicy(page).split('; ');
    expect(policy).toContain(`script-src 'self' ${hash('let a;')}`);
    expect(policy).toContain(`style-src 'self' ${hash('i{}')}`);
    expect((await get('/own.json')).headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('lets the worker that counts translate its kernels, and nothing else', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/assets/worker-Ab12Cd34.js')).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(await policyOf('/assets/index-Ab12Cd34.js')).not.toContain('unsafe');
  });

  it('lets hashed files be kept for ever, and packs them', async () => {
    const response = await get('/assets/index-Ab12Cd34.js', { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(script);
    const zipped = await get('/assets/index-Ab12Cd34.js', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(script);
    expect(zipped.headers.get('vary')).toBe('accept-encoding');
  });

  it('answers 404 for a missing chunk, never the page', async () => {
    const response = await get('/assets/gone-12345678.js', { accept: 'text/html' });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('<');
    const page = await get('/nothing', { accept: 'text/html' });
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('<a href="/">');
  });

  it('serves the snapshot with ETag and ranges, and other archives beside it', async () => {
    const whole = await get('/data/snapshot');
    expect(await whole.text()).toBe('KMS0123456789');
    const etag = whole.headers.get('etag') ?? '';
    expect((await get('/data/snapshot', { 'if-none-match': etag })).status).toBe(304);
    const part = await get('/data/snapshot', { range: 'bytes=3-5' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 3-5/13',
      '012',
    ]);
    expect(await (await get('/data/snapshot', { range: 'bytes=-2' })).text()).toBe('89');
    expect(await (await get('/data/snapshot', { range: 'bytes=10-' })).text()).toBe('789');
    expect((await get('/data/snapshot', { range: 'bytes=50-60' })).status).toBe(416);
    expect((await get('/data/snapshot', { range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200);
    expect(await (await get('/data/synth.kms')).text()).toBe('KMSsynthetic');
    expect(await (await get('/own.json')).text()).toBe('[]');
    const head = await get('/data/snapshot', {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '13', '']);
  });

  it.each([
    '/data/journal.ndjson',
    '/data/lock',
    '/data/link.json',
    '/data/../secret.txt',
    '/data/%2e%2e%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/data/%00',
    '/data/%',
    '/.git/config',
    '/data/',
    '/assets/',
    '/data/nothing.kms',
  ])('gives nothing for %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  it('only reads', async () => {
    expect((await get('/data/status.json', {}, 'POST')).status).toBe(405);
  });

  it('finds a free port and stops cleanly', async () => {
    const first = await freePort('127.0.0.1', 5112);
    const one = await listen(app, '127.0.0.1', first ?? 0);
    const second = await freePort('127.0.0.1', first ?? 0);
    expect(second).toBeGreaterThan(first ?? 0);
    expect((await fetch(`${one.address}data/status.json`)).status).toBe(200);
    await one.close();
    expect(await freePort('127.0.0.1', first ?? 0)).toBe(first);
  });

  it('gives the development server the same data', async () => {
    const middleware = dataMiddleware(pathsOf(root, join(root, 'var')));
    const server = createServer(
      (req, res) => void middleware(req, res, () => res.writeHead(200).end('next')),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await (await fetch(`${base}/data/snapshot`)).text()).toBe('KMS0123456789');
    expect((await fetch(`${base}/data/journal.ndjson`)).status).toBe(404);
    expect(await (await fetch(`${base}/src/main.ts`)).text()).toBe('next');
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
});
