import { recordsOf } from './state.ts';

/**
 * Reads what a server gives the page, again and again, until told to stop: the snapshot as a whole and in two ranges, the status, the twin.
 * Every answer must be whole, and every snapshot one of the valid ones.
 */
export function watchServer(url: string, valid: ReadonlySet<string>) {
  const faults: string[] = [];
  const answers = { whole: 0, ranges: 0, replaced: 0, status: 0, twin: 0 };
  let stopped = false;

  const snapshot = async (bytes: Uint8Array<ArrayBuffer>, how: string) => {
    const records = await recordsOf(bytes).catch((error: Error) => error.message);
    if (!valid.has(records)) faults.push(`${how}: ${records}`);
  };
  const get = async (name: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}data/${name}`, { headers });
    if (!response.ok) faults.push(`${name}: ${response.status}`);
    return response;
  };
  const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

  const rounds: (() => Promise<void>)[] = [
    async () => {
      await snapshot(await bytesOf(await get('snapshot')), 'whole');
      answers.whole++;
    },
    async () => {
      const first = await get('snapshot', { range: 'bytes=0-9999' });
      const tag = first.headers.get('etag') ?? '';
      const start = await bytesOf(first);
      await new Promise((done) => setTimeout(done, 20));
      const second = await get('snapshot', { range: `bytes=${start.length}-`, 'if-range': tag });
      const rest = await bytesOf(second);
      if (second.status === 206 && second.headers.get('etag') === tag) {
        await snapshot(new Uint8Array([...start, ...rest]), 'in ranges');
        answers.ranges++;
      } else {
        await snapshot(rest, 'replaced between ranges');
        answers.replaced++;
      }
    },
    async () => {
      const status = (await (await get('status.json')).json()) as { feeds?: unknown[] };
      if (!Array.isArray(status.feeds)) faults.push('status: no feeds');
      answers.status++;
    },
    async () => {
      const twin = (await (await get('events.json', { 'accept-encoding': 'gzip' })).json()) as {
        events?: unknown[];
      };
      if (!Array.isArray(twin.events)) faults.push('twin: no events');
      answers.twin++;
    },
  ];
  const loop = (async () => {
    for (let i = 0; !stopped && faults.length < 10; i++) {
      await rounds[i % rounds.length]?.().catch((error: Error) =>
        faults.push(`${error.message} ${error.cause ?? ''}`),
      );
      await new Promise((done) => setTimeout(done, 10));
    }
  })();
  return {
    async stop() {
      stopped = true;
      await loop;
      return { answers, faults };
    },
  };
}
