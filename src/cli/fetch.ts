import { lookup as resolve } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { charsetOf } from '../feed/decode.ts';
import { LIMITS } from '../feed/limits.ts';
import { type AddressRule, isPublicAddress, literalAddress } from './address-rule.ts';

export type FetchRule = {
  /** Hosts, with port where it is not the usual one, that may be asked. */
  hosts: ReadonlySet<string>;
  /** Which addresses may be connected to; the public ones unless a test says otherwise. */
  mayConnect?: AddressRule;
  connectMs?: number;
  totalMs?: number;
  maxBytes?: number;
  maxRedirects?: number;
};

export type Known = { etag: string | null; lastModified: string | null };

export type Fetched =
  | {
      status: 'new';
      bytes: Uint8Array;
      charset: string | null;
      url: string;
      etag: string | null;
      lastModified: string | null;
    }
  | { status: 'same' }
  | {
      status: 'failed';
      /** A plain sentence. */
      reason: string;
      /** True when the network itself does not answer, rather than this server. */
      network: boolean;
      /** Milliseconds after which the server asks to be tried again, or null. */
      retryAfterMs: number | null;
    };

const NETWORK = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'ECONNREFUSED',
  'KM_CONNECT',
]);

class Refusal extends Error {
  constructor(
    message: string,
    readonly code = 'KM_REFUSED',
    readonly retryAfterMs: number | null = null,
  ) {
    super(message);
  }
}

/**
 * Fetches a feed as hostile input: only http and https, only hosts of the list, only public addresses (checked for literals and
 * after resolution, on every redirect), no credentials, at most three redirects, 10 s to connect, 30 s in all, 8 MiB
 * decoded, counted while streaming. Conditional by ETag and Last-Modified. Never throws.
 * @param now milliseconds since the epoch, for a Retry-After that is a date
 */
export async function fetchGuarded(
  address: string,
  known: Known,
  rule: FetchRule,
  now: number,
): Promise<Fetched> {
  const total = AbortSignal.timeout(rule.totalMs ?? 30_000);
  try {
    let url = new URL(address);
    for (let hop = 0; ; hop++) {
      checkAddress(url, rule);
      const response = await request(url, known, rule, total);
      const status = response.statusCode ?? 0;
      if (status === 304) {
        response.resume();
        return { status: 'same' };
      }
      if (status >= 300 && status < 400 && response.headers.location) {
        response.destroy();
        if (hop >= (rule.maxRedirects ?? 3)) throw new Refusal('It redirects too often.');
        url = new URL(response.headers.location, url);
        continue;
      }
      if (status !== 200) {
        response.destroy();
        throw new Refusal(
          `The server answers ${status}.`,
          'KM_STATUS',
          retryAfter(response.headers['retry-after'], now),
        );
      }
      return {
        status: 'new',
        bytes: await readBody(response, rule.maxBytes ?? LIMITS.bytes, total),
        charset: charsetOf(response.headers['content-type']),
        url: url.href,
        etag: response.headers.etag?.slice(0, 500) ?? null,
        lastModified: response.headers['last-modified']?.slice(0, 100) ?? null,
      };
    }
  } catch (error) {
    return failure(error as NodeJS.ErrnoException, total.aborted);
  }
}

function checkAddress(url: URL, rule: FetchRule): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('It leads to an address that is neither http nor https.');
  if (url.username || url.password) throw new Refusal('Its address carries a name or password.');
  if (!rule.hosts.has(url.host)) throw new Refusal(`It leads to ${url.host}, which is not in the feed list.`);
  const literal = literalAddress(url);
  if (literal !== null && !(rule.mayConnect ?? isPublicAddress)(literal))
    throw new Refusal(`${literal} is no public address.`);
}

function request(url: URL, known: Known, rule: FetchRule, total: AbortSignal): Promise<IncomingMessage> {
  const headers: Record<string, string> = {
    accept:
      'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'kosovo-monitor/0.1 (feed reader)',
  };
  if (known.etag) headers['if-none-match'] = known.etag;
  if (known.lastModified) headers['if-modified-since'] = known.lastModified;
  const { get } = url.protocol === 'https:' ? https : http;
  return new Promise((done, fail) => {
    const sent = get(
      url,
      { headers, agent: false, signal: total, lookup: guardedLookup(rule.mayConnect ?? isPublicAddress) },
      done,
    );
    const timer = setTimeout(
      () => sent.destroy(new Refusal('It does not take the connection.', 'KM_CONNECT')),
      rule.connectMs ?? 10_000,
    );
    sent.once('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(timer));
    });
    sent.once('close', () => clearTimeout(timer));
    sent.once('error', fail);
  });
}

/** DNS lookup that gives public addresses only; one answer that is not public refuses the whole name. */
function guardedLookup(mayConnect: AddressRule): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, answers) => {
      if (error) return callback(error, '', 0);
      const bad = answers.find(({ address }) => !mayConnect(address));
      const first = answers[0];
      if (bad || !first)
        return callback(
          new Refusal(`${hostname} leads to ${bad?.address ?? 'no address'}, which is not public.`),
          '',
          0,
        );
      if (options.all) return (callback as unknown as (e: null, all: typeof answers) => void)(null, answers);
      callback(null, first.address, first.family);
    });
  };
}

async function readBody(response: IncomingMessage, limit: number, total: AbortSignal): Promise<Uint8Array> {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const decoder =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'deflate'
        ? createInflate()
        : coding === 'br'
          ? createBrotliDecompress()
          : null;
  if (!decoder && coding !== 'identity') throw new Refusal(`It is packed as “${coding.slice(0, 20)}”.`);
  const stream = decoder ? response.pipe(decoder) : response;
  if (decoder) response.once('error', (error) => decoder.destroy(error));
  response.once('aborted', () => stream.destroy(new Refusal('The connection broke off.', 'ECONNRESET')));
  const onTimeout = () => stream.destroy(new Refusal('It takes too long.'));
  total.addEventListener('abort', onTimeout, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw new Refusal(`It is larger than ${Math.round(limit / 1_048_576)} MiB.`);
      chunks.push(chunk);
    }
  } finally {
    total.removeEventListener('abort', onTimeout);
    response.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function retryAfter(header: string | undefined, now: number): number | null {
  if (!header) return null;
  const seconds = /^\d{1,6}$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null;
}

function failure(error: NodeJS.ErrnoException, timedOut: boolean): Fetched {
  const code = error.code ?? '';
  const network = NETWORK.has(code);
  const retryAfterMs = error instanceof Refusal ? error.retryAfterMs : null;
  const reason = timedOut
    ? 'It takes too long.'
    : error instanceof Refusal
      ? error.message
      : code === 'ENOTFOUND' || code === 'EAI_AGAIN'
        ? 'Its host cannot be found.'
        : code === 'ECONNREFUSED'
          ? 'It refuses the connection.'
          : code === 'ECONNRESET'
            ? 'The connection broke off.'
            : code.startsWith('Z_') || code.startsWith('ERR_')
              ? `What it sends cannot be unpacked (${code}).`
              : `It cannot be fetched (${code || error.message}).`;
  return { status: 'failed', reason, network, retryAfterMs };
}
