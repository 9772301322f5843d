import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseDay } from '../../src/base/day.ts';
import type { Coder } from '../../src/cli/ingest/coder.ts';
import { type IngestOptions, ingest } from '../../src/cli/ingest/run.ts';
import { type Paths, pathsOf } from '../../src/cli/paths.ts';
import type { Event } from '../../src/event/event.ts';
import { openSnapshot } from '../../src/table/snapshot/read.ts';
import { sourceOf } from '../../src/table/snapshot/source.ts';
import { loopback } from './loopback.ts';

/** One event an article, so that the tests need no vocabulary. */
function eventOf(article: Article): Event {
  return {
    id: `e-${article.id}`,
    formerIds: [],
    kind: 'incident',
    type: 'other',
    title: 'An incident',
    time: { start: '2023-01-01', end: '2023-01-01', precision: 'day' },
    place: { id: 'p', name: 'P', lat: 42.6, lon: 21, precision: 'settlement', municipality: null },
    actors: [],
    status: 'reported',
    coding: 'machine',
    confidence: 0.5,
    reports: [
      {
        id: article.id,
        url: article.url,
        publisher: article.publisher,
        title: article.title,
        published: article.published,
        language: article.language,
        mention: 'news',
        quotes: [],
      },
    ],
    incident: { killed: null, injured: null, detained: null, byParty: [] },
  };
}
const coder: Coder = {
  eventsOf: (article) => [eventOf(article)],
  merge: (events) => [...events],
  placeNames: () => undefined,
  version: '1',
  problems: [],
};
const silent = { step: () => {}, problem: () => {}, done: () => {} };

let root = '';
let now = 0;
let body = '';
let asked = 0;
let server: Awaited<ReturnType<typeof loopback>>;
const item = (n: number, date = '21 Nov 2023') =>
  `<item><title>Item ${n}</title><guid>g${n}</guid><pubDate>${date}</pubDate><description>Text ${n} of an item that says little.</description></item>`;
const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'km-ingest-'));
  now = Date.UTC(2023, 10, 22);
  asked = 0;
  body = feed(item(1), item(2));
  server = await loopback((req, res) => {
    asked++;
    if (req.url === '/bad') res.writeHead(500).end();
    else if (req.url === '/page') res.end('<html><body>maintenance</body></html>');
    else res.end(body);
  });
  await mkdir(join(root, 'data', 'feed'), { recursive: true });
  await writeFile(join(root, 'data', 'feed', 'own.xml'), feed(item(100)));
  await writeFile(
    join(root, 'data', 'feeds.opml'),
    `<opml><outline text="Good" xmlUrl="${server.url}/good" kmPoll="15"/><outline text="Bad" xmlUrl="${server.url}/bad"/><outline text="Page" xmlUrl="${server.url}/page"/></opml>`,
  );
});
afterEach(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

const run = (
  change: Partial<IngestOptions> = {},
  load: (paths: Paths) => Promise<Coder> = async () => coder,
) =>
  ingest(
    {
      paths: pathsOf(root, join(root, 'var')),
      feeds: null,
      offline: false,
      since: null,
      force: false,
      due: false,
      all: false,
      now: () => now,
      random: () => 0.5,
      mayConnect: () => true,
      ...change,
    },
    load,
    silent,
  );
const published = async () => {
  const bytes = await readFile(join(root, 'var', 'snapshot.kms'));
  const { table } = await openSnapshot(sourceOf(new Uint8Array(bytes)));
  const ids = Array.from({ length: table.count }, (_, row) => table.ids.at(row) ?? '');
  return { ids: ids.sort(), builtAt: table.builtAt };
};
const sums = async (but: string[] = []) => {
  const names = (await readdir(join(root, 'var'))).filter((name) => !but.includes(name)).sort();
  return Promise.all(
    names.map(async (name) => [
      name,
      createHash('sha256')
        .update(await readFile(join(root, 'var', name)))
        .digest('hex'),
    ]),
  );
};

describe('ingest', () => {
  it('goes on when feeds fail, and says which', async () => {
    const result = await run();
    expect(result).toMatchObject({ ok: true, events: 3, added: 2 });
    expect(result.problems.map(({ where }) => where).sort()).toEqual(['Bad', 'Page']);
    expect((await published()).ids).toEqual(['e-g1', 'e-g100', 'e-g2']);
    const status = JSON.parse(await readFile(join(root, 'var', 'status.json'), 'utf8'));
    expect(status).toMatchObject({ network: true, events: 3, pollMinutes: 15 });
    expect(status.feeds).toMatchObject([
      {
        name: 'Good',
        error: null,
        items: 2,
        lastSuccess: '2023-11-22T00:00:00.000Z',
        nextPoll: '2023-11-22T00:15:00.000Z',
      },
      { name: 'Bad', error: 'The server answers 500.', failures: 1, lastSuccess: null },
      { name: 'Page', error: 'The document is no RSS, RDF, Atom or JSON feed.' },
    ]);
  });

  it('changes no byte when nothing is new', async () => {
    await run();
    const first = await sums(['status.json']);
    now += 3_600_000;
    expect(await run()).toMatchObject({ added: 0, published: false });
    expect(await sums(['status.json'])).toEqual(first);
    const all = await sums();
    now += 3_600_000;
    await run({ offline: true });
    expect(await sums()).toEqual(all);
  });

  it('keeps what a feed no longer shows, and takes the newer version of an item', async () => {
    await run();
    body = feed(item(3), item(2).replace('Text 2', 'Longer text 2'));
    now += 3_600_000;
    expect(await run()).toMatchObject({ added: 2, events: 4 });
    expect((await published()).ids).toEqual(['e-g1', 'e-g100', 'e-g2', 'e-g3']);
    const { events } = JSON.parse(await readFile(join(root, 'var', 'events.json'), 'utf8'));
    expect(events).toHaveLength(4);
  });

  it('asks only feeds that are due', async () => {
    await run();
    asked = 0;
    now += 5 * 60_000;
    await run({ due: true });
    expect(asked).toBe(0);
    now += 11 * 60_000;
    await run({ due: true });
    expect(asked).toBe(1);
  });

  it('passes over what is older than --since', async () => {
    body = feed(item(1, '1 Jan 2020'), item(2));
    await run({ since: parseDay('2023-01-01') });
    expect((await published()).ids).not.toContain('e-g1');
  });

  it('refuses to lose a fifth of the events unless forced', async () => {
    await run();
    await rm(join(root, 'var', 'journal.ndjson'));
    const before = await published();
    const result = await run({ offline: true });
    expect(result.ok).toBe(false);
    expect(result.problems.at(-1)).toMatchObject({ where: 'var/snapshot.kms' });
    expect(await published()).toEqual(before);
    expect(await run({ offline: true, force: true })).toMatchObject({ ok: true, events: 1 });
  });

  it('rebuilds from the journal after a kill between journal and snapshot', async () => {
    await run();
    const whole = await published();
    await rm(join(root, 'var', 'snapshot.kms'));
    const journal = join(root, 'var', 'journal.ndjson');
    await writeFile(journal, `${await readFile(journal, 'utf8')}0123456789abcdef {"cut":`);
    await run({ offline: true });
    expect((await published()).ids).toEqual(whole.ids);
  });

  it('says once that there is no network, and puts no feed off', async () => {
    await server.close();
    const result = await run();
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]?.what).toContain('no network');
    const status = JSON.parse(await readFile(join(root, 'var', 'status.json'), 'utf8'));
    expect(status.network).toBe(false);
    for (const { failures, nextPoll } of status.feeds)
      expect([failures, nextPoll]).toEqual([0, '2023-11-22T00:10:00.000Z']);
  });

  it('reads an article once, until the extractor changes', async () => {
    const read: string[] = [];
    const counting = (version: string) => async () => ({
      ...coder,
      version,
      eventsOf: (article: Article) => {
        read.push(article.id);
        return [eventOf(article)];
      },
    });
    await run({}, counting('1'));
    expect(read.sort()).toEqual(['g1', 'g100', 'g2']);
    await run({}, counting('1'));
    expect(read).toHaveLength(3);
    const before = await published();
    await run({}, counting('2'));
    expect(read).toHaveLength(6);
    expect(await published()).toEqual(before);
    await writeFile(join(root, 'var', 'coded.ndjson'), 'broken\n');
    await run({}, counting('2'));
    expect(read).toHaveLength(9);
  });

  it('does not run twice at once', async () => {
    const [a, b] = await Promise.all([run(), run()]);
    expect([a.ok, b.ok].filter(Boolean)).toHaveLength(1);
  });
});
