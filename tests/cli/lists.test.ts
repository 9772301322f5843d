import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/cli/archive.ts';
import { readOpml } from '../../src/cli/opml.ts';
import { readOverrides } from '../../src/cli/overrides.ts';
import { nextPoll } from '../../src/cli/schedule.ts';

describe('feed list', () => {
  it('reads feeds with what the monitor adds', () => {
    const { feeds, problems } = readOpml(
      `<?xml version="1.0"?><opml version="2.0"><body><outline text="Group">
       <outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://www.a.example/" language="sq" kmId="a" kmPoll="15" kmNote="note"/>
       <outline type="rss" text="Own" xmlUrl="feed/own.xml" kmSample="true" kmPoll="0"/>
       <outline type="rss" text="Žurnal" xmlUrl="https://z.example/" kmDefault="false" kmPoll="1"/></outline></body></opml>`,
      'feeds.opml',
    );
    expect(problems).toEqual([]);
    expect(feeds).toMatchObject([
      {
        id: 'a',
        name: 'A & B',
        url: 'https://a.example/feed?x=1&y=2',
        site: 'https://www.a.example/',
        language: 'sq',
        pollMinutes: 15,
        note: 'note',
        bundled: false,
        active: true,
      },
      { name: 'Own', url: 'feed/own.xml', sample: true, bundled: true },
      { id: 'zurnal', pollMinutes: 5, active: false },
    ]);
  });

  it('names the line of what it cannot use, and reads the rest', () => {
    const { feeds, problems } = readOpml(
      `<opml>\n<outline type="rss" text="x"/>\n<outline xmlUrl="javascript:alert(1)"/>\n<outline xmlUrl="../../etc/passwd"/>\n<outline xmlUrl="https://a.example/"/>\n<outline xmlUrl="https://a.example/"/>\n<outline xmlUrl="https://b.example/" kmPoll="soon"/>\n</opml>`,
      'feeds.opml',
    );
    expect(feeds.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
    expect(problems.map(({ where, line }) => `${where}:${line}`)).toEqual(
      [2, 3, 4, 6, 7].map((line) => `feeds.opml:${line}`),
    );
    expect(readOpml('no list', 'x').problems).toHaveLength(1);
  });

  it('finds no fault with the list that is shipped', async () => {
    const { feeds, problems } = readOpml(
      await readFile(new URL('../../data/feeds.opml', import.meta.url), 'utf8'),
      'data/feeds.opml',
    );
    expect(problems).toEqual([]);
    expect(feeds.filter(({ bundled }) => !bundled).length).toBeGreaterThan(10);
  });
});

describe('archive', () => {
  it('keeps what fits and names file and line of the rest', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'km-archive-'));
    const event = {
      id: 'e1',
      formerIds: [],
      kind: 'incident',
      type: 'shooting',
      title: 'Shooting',
      time: { start: '2023-01-01', end: '2023-01-01', precision: 'day' },
      place: { id: 'p', name: 'P', lat: 42, lon: 21, precision: 'settlement', municipality: null },
      actors: [],
      status: 'reported',
      coding: 'reviewed',
      confidence: 1,
      reports: [
        {
          id: 'r',
          url: null,
          publisher: 'P',
          title: null,
          published: null,
          language: null,
          mention: 'news',
          quotes: [],
        },
      ],
      incident: { killed: null, injured: null, detained: null, byParty: [] },
    };
    const line = JSON.stringify(event);
    await writeFile(
      join(folder, '2023.ndjson'),
      `${line}\n\n{"id":\n${JSON.stringify({ ...event, id: 'e2', kind: 'visit' })}\n${line}\n`,
    );
    await writeFile(join(folder, '2024.ndjson'), `${JSON.stringify({ ...event, id: 'e3' })}\n`);
    const { events, problems } = await readArchive(folder, 'data/archive');
    expect(events.map(({ id }) => id)).toEqual(['e1', 'e3']);
    expect(problems.map(({ where, line: at }) => `${where}:${at}`)).toEqual(
      [3, 4, 5].map((n) => `data/archive/2023.ndjson:${n}`),
    );
    await rm(folder, { recursive: true });
    expect(await readArchive(folder)).toEqual({ events: [], problems: [] });
  });
});

describe('schedule', () => {
  const minutes = (...args: Parameters<typeof nextPoll>) => (nextPoll(...args) - args[0]) / 60_000;

  it('keeps the interval, doubles it after failures up to a day, and never comes before Retry-After', () => {
    expect(minutes(0, 15, 0, null, 0.9)).toBe(15);
    expect(minutes(0, 15, 1, null, 0.5)).toBeCloseTo(30);
    expect(minutes(0, 15, 3, null, 0)).toBeCloseTo(108);
    expect(minutes(0, 15, 40, null, 0.5)).toBeCloseTo(1440);
    expect(minutes(0, 15, 1, 3_600_000, 0.5)).toBeCloseTo(60);
    expect(minutes(0, 15, 1, 1e12, 0.5)).toBeCloseTo(1440);
  });
});

describe('overrides', () => {
  it('keeps what fits and says what does not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'km-overrides-'));
    const path = join(folder, 'overrides.json');
    const good = { ids: ['a', 'b'], action: 'merge', note: 'one clash' };
    await writeFile(path, JSON.stringify([good, { ids: ['a'], action: 'merge', note: '' }]));
    const { overrides, problems } = await readOverrides(folder);
    expect(overrides).toEqual([good]);
    expect(problems).toMatchObject([
      { where: 'data/overrides.json', what: expect.stringContaining('Row 2') },
    ]);
    await writeFile(path, '[');
    expect((await readOverrides(folder)).problems).toHaveLength(1);
    await rm(folder, { recursive: true });
  });
});
