import type { ServerResponse } from 'node:http';

/** What is published at some moment. */
export type Published = { builtAt: string; bytes: Uint8Array };

type Answer = (res: ServerResponse, bytes: Buffer) => void;

/** A way in which a server fails; `told` when the page must say so while it lasts. */
type Fault = { snapshot: Answer; status: Answer; told: boolean };

export const whole: Answer = (res, bytes) =>
  void res
    .writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length })
    .end(bytes);

const cut: Answer = (res, bytes) => {
  res.writeHead(200, { 'content-length': bytes.length }).write(bytes.subarray(0, bytes.length / 2));
  setTimeout(() => res.destroy(), 5);
};
const code =
  (status: number): Answer =>
  (res) =>
    void res.writeHead(status, { 'content-type': 'text/plain' }).end('No.');
const text =
  (words: string): Answer =>
  (res) =>
    void res.writeHead(200, { 'content-type': 'text/html' }).end(words);
const PORTAL = '<!doctype html><title>Sign in</title><p>Sign in to this network.';

/** The ways in which what a page lives on can fail. A slow or silent answer is whole or broken off in the end. */
export const FAULTS: Record<string, Fault> = {
  'no connection': { snapshot: (res) => res.destroy(), status: (res) => res.destroy(), told: true },
  'server error': { snapshot: code(503), status: code(503), told: true },
  'not found': { snapshot: code(404), status: code(404), told: false },
  'cut off': { snapshot: cut, status: cut, told: true },
  'short snapshot': {
    snapshot: (res, bytes) => whole(res, bytes.subarray(0, bytes.length - 500)),
    status: whole,
    told: true,
  },
  'damaged snapshot': {
    snapshot: (res, bytes) =>
      whole(res, Buffer.from(bytes.map((byte, i) => (i % 997 === 500 ? byte ^ 9 : byte)))),
    status: whole,
    told: true,
  },
  'page of another': { snapshot: text(PORTAL), status: text(PORTAL), told: true },
  'status of another form': { snapshot: whole, status: text('{"feeds":{"a":1},"builtAt":7}'), told: true },
  'status of nothing': { snapshot: whole, status: text('null'), told: true },
  slow: {
    snapshot: (res, bytes) => void setTimeout(() => whole(res, bytes), 700),
    status: (res, bytes) => void setTimeout(() => whole(res, bytes), 300),
    told: false,
  },
  'silent snapshot': { snapshot: () => undefined, status: whole, told: true },
  'clock an hour ahead': { snapshot: whole, status: whole, told: false },
  'clock an hour behind': { snapshot: whole, status: whole, told: false },
};
