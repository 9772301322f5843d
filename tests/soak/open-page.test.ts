import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Event } from '../../src/event/event.ts';
import { readPlaces } from '../../src/event/places.ts';
import { encodeSnapshot } from '../../src/table/snapshot/write.ts';
import { launch } from '../browser/page.ts';
import { startServer } from '../browser/start.ts';
import { testEvent } from '../events.ts';

/** Seven days of a wall: a new archive every five minutes, a scene a minute. SOAK_DAYS shortens it. */
const DAYS = Number(process.env.SOAK_DAYS ?? 7);
const START = Date.parse('2024-03-04T06:00:00Z');
const MINUTE = 60_000;
const REFRESH_MINUTES = 5;
/** The archive holds so many of the newest events, so that it neither grows nor shrinks. */
const HELD = 240;
/** Every so many refreshes the server is away for a quarter of an hour. */
const FAULT_EVERY = 97;
/** Nodes by which the largest scene exceeds the smallest: another one may be on at the end. */
const SCENE_NODES = 150;

const places = readPlaces(readFileSync('data/places.json', 'utf8'), 'places.json').rows;
const named = (id: string) => {
  const found = places.find((place) => place.id === id);
  return found && { ...found, country: found.country ?? '' };
};

const state = mkdtempSync(join(tmpdir(), 'kosovo-soak-'));
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer(state, 5390, ['--offline']);
});
afterAll(async () => {
  await server?.stop();
  rmSync(state, { recursive: true, force: true });
});

const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** The archive as it is after so many refreshes: a new event each time, and one in twenty of them deadly. */
async function archiveAt(refresh: number) {
  const builtAt = iso(START + refresh * REFRESH_MINUTES * MINUTE);
  const events: Event[] = [];
  for (let i = refresh - HELD; i <= refresh; i++) {
    const at = new Date(START + i * REFRESH_MINUTES * MINUTE).toISOString().slice(0, 10);
    const place = named(
      ['zvecan', 'leposavic', 'north-mitrovica', 'gracanica'][((i % 4) + 4) % 4] ?? 'zvecan',
    );
    events.push({
      ...testEvent({
        day: at,
        type: i % 3 === 0 ? 'shooting' : 'protest',
        killed: i % 20 === 0 ? 1 : null,
        confidence: 0.4,
        place: {
          id: place?.id ?? 'zvecan',
          name: place?.names.en ?? 'Zvečan',
          lat: place?.lat ?? 42.9,
          lon: place?.lon ?? 20.84,
          precision: 'settlement',
          municipality: place?.municipality ?? null,
        },
      }),
      id: `soak-${i + HELD}`,
    });
  }
  return { builtAt, bytes: await encodeSnapshot(events, builtAt, named) };
}

type Census = { heap: number; nodes: number; listeners: number };

/**
 * Counts what the page holds. The heap is what its objects weigh: compiled code is left out, because the browser keeps each script that this test itself
 * sends into the page, three a minute.
 */
async function census(cdp: CDPSession): Promise<Census> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: await weighObjects(cdp), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

type HeapSnapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
};

async function weighObjects(cdp: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const gather = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', gather);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', gather);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + kind] ?? 0] ?? '';
    if (type !== 'code' && type !== 'native') sum += nodes[at + size] ?? 0;
  }
  return sum;
}

/** Lets what has arrived in the page be worked off, in real time. */
const breathe = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
  );

it('a wall left open for seven days neither grows nor errs nor reloads', { timeout: 3_600_000 }, async () => {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 640, height: 360 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_FAILED')) faults.push(message.text());
  });
  let loads = 0;
  page.on('framenavigated', () => loads++);
  let refresh = 0;
  let current = await archiveAt(0);
  let away = false;
  let served = 0;
  await page.route('**/data/snapshot', (route) => {
    if (away) return route.abort();
    served++;
    return route.fulfill({ body: Buffer.from(current.bytes), contentType: 'application/octet-stream' });
  });
  await page.route('**/data/status.json', (route) =>
    away
      ? route.abort()
      : route.fulfill({
          json: {
            builtAt: current.builtAt,
            pollMinutes: 15,
            feeds: [{ id: 'wire', name: 'Wire', lastSuccess: current.builtAt, error: null }],
          },
        }),
  );
  await page.clock.install({ time: START });
  await page.goto(`${server.url}?view=wall&every=60`);
  for (let i = 0; i < 60 && (await page.locator('main h2').count()) === 0; i++) {
    await page.clock.runFor(200);
    await page.waitForTimeout(50);
  }
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');

  const total = (DAYS * 1440) / REFRESH_MINUTES;
  const warm = Math.min(100, Math.floor(total / 4));
  const titles = new Set<string>();
  let scenes = 0;
  let last = '';
  let first: Census | null = null;
  let banners = 0;
  for (refresh = 1; refresh <= total; refresh++) {
    current = await archiveAt(refresh);
    away = refresh % FAULT_EVERY < 3 && refresh > FAULT_EVERY;
    for (let minute = 0; minute < REFRESH_MINUTES; minute++) {
      await page.clock.runFor(MINUTE);
      await breathe(page);
      const now = await page.evaluate(
        () => `${document.querySelector('h1')?.textContent} ${document.querySelector('main')?.textContent}`,
      );
      titles.add(now.split(' ')[0] ?? '');
      if (now !== last) scenes++;
      last = now;
    }
    if (away) banners += await page.getByRole('alert').count();
    if (refresh === warm) first = await census(cdp);
    if (refresh % 250 === 0) console.log(refresh, scenes, await census(cdp));
  }
  const end = await census(cdp);
  console.log({ refreshes: total, served, scenes, loads, banners, titles: [...titles], first, end });
  await browser.close();
  expect(faults).toEqual([]);
  expect(loads).toBe(1);
  expect(served).toBeGreaterThan(total * 0.9);
  expect(scenes).toBeGreaterThan(total * REFRESH_MINUTES * 0.9);
  expect(banners).toBeGreaterThan(0);
  expect(end.heap).toBeLessThanOrEqual((first?.heap ?? 0) * 1.1);
  expect(end.nodes).toBeLessThanOrEqual((first?.nodes ?? 0) + SCENE_NODES);
  expect(end.listeners).toBeLessThanOrEqual((first?.listeners ?? 0) * 1.1);
});
