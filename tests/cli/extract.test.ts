import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Event } from '../../src/event/event.ts';

const folder = mkdtempSync(join(tmpdir(), 'kosovo-monitor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

type Run = { out: string; err: string; code: number | null };

/** Runs the command as the contract has it, with something on standard input. */
function extract(args: string[], input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/extract.ts', ...args]);
    const run: Run = { out: '', err: '', code: null };
    child.stdout.on('data', (part) => (run.out += String(part)));
    child.stderr.on('data', (part) => (run.err += String(part)));
    child.on('close', (code) => resolve({ ...run, code }));
    child.stdin.end(input);
  });
}

const events = ({ out }: Run) => JSON.parse(out) as Event[];

const EN =
  'Two police officers were hurt on Monday evening when a hand grenade was thrown at a house in Zvecan, police said.';
const SQ =
  'Dy policë u lënduan të hënën në mbrëmje kur u hodh një granatë dore në një shtëpi në Zveçan, tha policia.';
const SR =
  'Dva policajca povređena su u ponedeljak uveče kada je bačena ručna bomba na kuću u Zvečanu, saopštila je policija.';
const rows = [
  {
    id: 'a',
    publisher: 'Wire',
    title: 'Grenade hurts two officers in Zvecan',
    published: '2024-03-05',
    text: EN,
  },
  {
    id: 7,
    publisher: '',
    url: null,
    published: '2024-03-05T10:00:00+01:00',
    text: SR,
    more: { __proto__: 1 },
  },
];
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazeta</title><item><title>Granatë në Zveçan</title>
  <link>https://gazeta.example/1</link><pubDate>Tue, 05 Mar 2024 08:00:00 +0100</pubDate><description>${SQ}</description></item></channel></rss>`;
const page = `<!doctype html><html lang="en"><head><title>Grenade hurts two officers in Zvecan</title></head><body><article>
  <h1>Grenade hurts two officers in Zvecan</h1><p>${EN}</p></article></body></html>`;

describe.concurrent('npm run extract', { timeout: 60_000 }, () => {
  it('reads several inputs of every form and joins what reports one event', async () => {
    const run = await extract(
      [
        file('rows.ndjson', rows.map((row) => JSON.stringify(row)).join('\n')),
        file('feed.xml', rss),
        file('page.html', page),
        '-',
        '--published',
        '2024-03-05',
        '--publisher',
        'Desk',
      ],
      `Grenade hurts two officers in Zvecan\n\n${EN}`,
    );
    expect(run).toMatchObject({ err: '', code: 0 });
    const found = events(run);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: 'incident',
      type: 'grenade',
      time: { start: '2024-03-04', end: '2024-03-04', precision: 'day' },
      place: { id: 'zvecan' },
      incident: { killed: null, injured: { best: 2 } },
      coding: 'machine',
    });
    const reports = found[0]?.reports ?? [];
    expect(reports).toHaveLength(5);
    expect(reports.map(({ id }) => id)).toEqual(expect.arrayContaining(['a', '7']));
    expect(new Set(reports.map(({ language }) => language))).toEqual(new Set(['en', 'sq', 'sr-Latn']));
    expect(reports.find(({ id }) => id === 'a')?.publisher).toBe('Wire');
    expect(reports.find(({ id }) => id === '7')?.publisher).toBe('Desk');
    expect(reports.find(({ url }) => url === 'https://gazeta.example/1')?.published).toBe(
      '2024-03-05T07:00:00Z',
    );
  });

  it('lets an own date beat the given one, and the given one a printed one', async () => {
    const own = await extract(['-', '--published', '2020-01-07'], JSON.stringify(rows));
    expect(events(own).map(({ time }) => time.start)).toEqual(['2024-03-04']);
    const printed = `5 March 2024\n\nGrenade hurts two officers in Zvecan\n\n${EN}`;
    expect(events(await extract(['-'], printed))[0]?.time.start).toBe('2024-03-04');
    const given = await extract(['-', '--published', '2024-03-12', '--url', 'https://x.example/1'], printed);
    expect(events(given)[0]?.time.start).toBe('2024-03-11');
    expect(events(given)[0]?.reports[0]).toMatchObject({
      url: 'https://x.example/1',
      published: '2024-03-12',
    });
  });

  it.each([
    [
      'ndjson',
      (out: string) =>
        expect(
          out
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line)),
        ).toHaveLength(1),
    ],
    ['csv', (out: string) => expect(out).toMatch(/^id,kind,type,[^\n]+\r?\n[0-9a-f]+,incident,grenade,/)],
    [
      'geojson',
      (out: string) =>
        expect(JSON.parse(out)).toMatchObject({
          type: 'FeatureCollection',
          features: [{ geometry: { type: 'Point' } }],
        }),
    ],
  ] as const)('writes %s', async (format, check) => {
    const run = await extract(['-', '--format', format], JSON.stringify(rows));
    expect(run).toMatchObject({ err: '', code: 0 });
    check(run.out);
  });

  it('says in one line each what it cannot read, with exit code 1, and reads the rest', async () => {
    const broken = file('broken.ndjson', `${JSON.stringify(rows[0])}\n{"text": \n5\n`);
    const run = await extract([
      'nowhere.txt',
      broken,
      file('empty.txt', ''),
      file('bytes.bin', new Uint8Array(500)),
    ]);
    expect(run.code).toBe(1);
    expect(events(run)).toHaveLength(1);
    const lines = run.err.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^nowhere\.txt: /);
    expect(lines[1]).toMatch(/broken\.ndjson:2: /);
    expect(lines[2]).toMatch(/broken\.ndjson:3: /);
  });

  it('writes an empty list where there is no event, and refuses a format that it does not know', async () => {
    expect(await extract(['-'], '[]')).toEqual({ out: '[]\n', err: '', code: 0 });
    const wrong = await extract(['-', '--format', 'xml'], '[]');
    expect(wrong).toMatchObject({ out: '', code: 1 });
    expect(wrong.err).toContain('json, ndjson, csv, geojson');
  });

  it('explains on standard error and keeps standard output clean', async () => {
    const run = await extract(['-', '--explain'], JSON.stringify(rows));
    expect(events(run)).toHaveLength(1);
    expect(run.err).toMatch(/— a Grenade hurts two officers in Zvecan\n {2}article: en, \d+ sentences/);
    expect(run.err).toMatch(/merge: /);
  });

  it('points its quotes into the fields as they were given', async () => {
    const text = `\uFEFF  Belgrade 🙂 –\u00a0talks\r\n\r\n${EN.replace('Zvecan', 'Zvečan'.normalize('NFD'))}\r\nu\u0308ber. `;
    const [event] = events(
      await extract(['-', '--published', '2024-03-05'], JSON.stringify({ title: ' T \n', text })),
    );
    const quotes = event?.reports.flatMap((report) => report.quotes) ?? [];
    expect(quotes.length).toBeGreaterThan(2);
    for (const quote of quotes)
      expect((quote.field === 'title' ? ' T \n' : text).slice(quote.start, quote.end)).toBe(quote.text);
  });
});
