import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/cli/address-rule.ts';
import { type FetchRule, fetchGuarded, type Known } from '../../src/cli/fetch.ts';
import { loopback } from './loopback.ts';

const nothing: Known = { etag: null, lastModified: null };
const open: { close: () => Promise<void> }[] = [];
const start = async (...args: Parameters<typeof loopback>) => {
  const server = await loopback(...args);
  open.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
const ask = (address: string, rule: Partial<FetchRule> & { hosts: ReadonlySet<string> }, known = nothing) =>
  fetchGuarded(address, known, { mayConnect: () => true, ...rule }, Date.UTC(2023, 10, 21));

describe('public addresses', () => {
  it.each([
    '127.0.0.1',
    '127.1.2.3',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    '2002:a00:1::',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '2001:db8::1',
    '::127.0.0.1',
    'localhost',
    '',
    'not an address',
  ])('refuses %s', (ip) => {
    expect(isPublicAddress(ip)).toBe(false);
  });

  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '193.0.6.139',
    '2606:4700:4700::1111',
    '2001:67c:2e8:22::c100:68b',
    '::ffff:8.8.8.8',
  ])('lets %s through', (ip) => {
    expect(isPublicAddress(ip)).toBe(true);
  });
});

describe('guarded fetch', () => {
  it('reaches no loopback address, however it is written', async () => {
    let hits = 0;
    const server = await start((_, res) => {
      hits++;
      res.end('secret');
    });
    const spellings = [
      '127.0.0.1',
      '127.1',
      '127.0.1',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '0177.0.0.1',
      '0x7f.0x0.0x0.0x1',
      '1２7.0.0.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[0:0:0:0:0:ffff:7f00:1]',
      '[::127.0.0.1]',
      '0.0.0.0',
      '[::]',
      'localhost',
      'LOCALHOST',
      'localhost.',
      '127.0.0.1.',
    ];
    for (const spelling of spellings) {
      const url = `http://${spelling}:${server.port}/`;
      const result = await fetchGuarded(url, nothing, { hosts: new Set([new URL(url).host]) }, 0);
      expect(result.status, spelling).toBe('failed');
    }
    expect(hits).toBe(0);
  });

  it('refuses other schemes, credentials and hosts that are not in the list', async () => {
    const server = await start((_, res) => res.end('x'));
    const hosts = new Set([server.host]);
    for (const url of [
      'ftp://a.example/',
      'file:///etc/passwd',
      `http://u:p@${server.host}/`,
      'http://other.example/',
      'no address',
    ])
      expect((await ask(url, { hosts })).status).toBe('failed');
  });

  it('checks every redirect', async () => {
    let hits = 0;
    const inner = await start((_, res) => {
      hits++;
      res.end('secret');
    });
    for (const location of [
      `${inner.url}/`,
      'http://[::1]/',
      'file:///etc/passwd',
      '//169.254.169.254/latest',
      'gopher://x/',
    ]) {
      const outer = await start((_, res) => res.writeHead(302, { location }).end());
      expect(await ask(`${outer.url}/`, { hosts: new Set([outer.host]) })).toMatchObject({
        status: 'failed',
      });
    }
    const listed = await start((_, res) => res.writeHead(302, { location: `${inner.url}/` }).end());
    const strict = (ip: string) => ip !== '127.0.0.1';
    expect(
      await ask(`${listed.url}/`, { hosts: new Set([listed.host, inner.host]), mayConnect: strict }),
    ).toMatchObject({ status: 'failed' });
    expect(hits).toBe(0);
    expect(await ask(`${listed.url}/`, { hosts: new Set([listed.host, inner.host]) })).toMatchObject({
      status: 'new',
      url: `${inner.url}/`,
    });
  });

  it('follows three redirects and no more', async () => {
    const server = await start((req, res) => {
      const left = Number(req.url?.slice(1));
      if (left > 0) res.writeHead(301, { location: `/${left - 1}` }).end();
      else res.end('there');
    });
    const hosts = new Set([server.host]);
    expect(await ask(`${server.url}/3`, { hosts })).toMatchObject({ status: 'new' });
    expect(await ask(`${server.url}/4`, { hosts })).toMatchObject({
      status: 'failed',
      reason: 'It redirects too often.',
    });
  });

  it('checks what a name leads to', async () => {
    const server = await start((_, res) => res.end('x'));
    const url = `http://localhost:${server.port}/`;
    const result = await fetchGuarded(url, nothing, { hosts: new Set([new URL(url).host]) }, 0);
    expect(result).toMatchObject({ status: 'failed', network: false });
    expect(result.status === 'failed' && result.reason).toContain('not public');
  });

  it('stops a decompression bomb at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const server = await start((_, res) => res.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const before = process.memoryUsage().rss;
    const result = await ask(`${server.url}/`, { hosts: new Set([server.host]) });
    expect(result).toMatchObject({ status: 'failed', reason: 'It is larger than 8 MiB.' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('takes text in gzip and plain, with its charset and marks', async () => {
    const server = await start((req, res) => {
      const headers = {
        'content-type': 'text/xml; charset=windows-1250',
        etag: '"e1"',
        'last-modified': 'Tue, 21 Nov 2023 00:00:00 GMT',
      };
      if (req.headers['if-none-match'] === '"e1"') res.writeHead(304).end();
      else if (req.url === '/gz')
        res.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync('words'));
      else res.writeHead(200, headers).end('words');
    });
    const hosts = new Set([server.host]);
    for (const path of ['/', '/gz']) {
      const result = await ask(server.url + path, { hosts });
      expect(result).toMatchObject({ status: 'new', charset: 'windows-1250', etag: '"e1"' });
      expect(result.status === 'new' && new TextDecoder().decode(result.bytes)).toBe('words');
    }
    expect(await ask(server.url, { hosts }, { etag: '"e1"', lastModified: null })).toEqual({
      status: 'same',
    });
  });

  it('gives up on silence, on a slow drip, on a broken stream and on nonsense', async () => {
    const silent = await start(() => {});
    expect(await ask(silent.url, { hosts: new Set([silent.host]), totalMs: 200 })).toMatchObject({
      status: 'failed',
      reason: 'It takes too long.',
    });
    const drip = await start((_, res) => {
      const timer = setInterval(() => res.write('x'), 20);
      res.once('close', () => clearInterval(timer));
    });
    expect(await ask(drip.url, { hosts: new Set([drip.host]), totalMs: 300 })).toMatchObject({
      status: 'failed',
    });
    const broken = await start((_, res) => {
      res.writeHead(200, { 'content-length': '100' }).write('x');
      setTimeout(() => res.destroy(), 20);
    });
    expect(await ask(broken.url, { hosts: new Set([broken.host]) })).toMatchObject({ status: 'failed' });
    const wrong = await start((_, res) => res.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'));
    expect(await ask(wrong.url, { hosts: new Set([wrong.host]) })).toMatchObject({
      status: 'failed',
      network: false,
    });
  });

  it('tells a dead network from a server that refuses, and hears Retry-After', async () => {
    const server = await start((req, res) =>
      res
        .writeHead(429, { 'retry-after': req.url === '/date' ? 'Tue, 21 Nov 2023 00:02:00 GMT' : '60' })
        .end(),
    );
    const hosts = new Set([server.host]);
    expect(await ask(server.url, { hosts })).toMatchObject({
      status: 'failed',
      network: false,
      retryAfterMs: 60_000,
    });
    expect(await ask(`${server.url}/date`, { hosts })).toMatchObject({ retryAfterMs: 120_000 });
    await server.close();
    open.length = 0;
    expect(await ask(server.url, { hosts })).toMatchObject({ status: 'failed', network: true });
  });
});
