import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { matched } from '../browser/page.ts';
import { startServer } from '../browser/start.ts';
import { LASTING, REFRESH_MINUTES } from './page/archive.ts';
import { type Left, leaveOpen } from './page/leave-open.ts';

/** Seven days of a wall and half a day of an explorer, with a new archive every five minutes. SOAK_DAYS and SOAK_HOURS change that. */
const DAYS = Number(process.env.SOAK_DAYS ?? 7);
const HOURS = Number(process.env.SOAK_HOURS ?? 12);
/** Nodes by which the largest scene exceeds the smallest: another one may be on at the end. */
const SCENE_NODES = 150;

const state = mkdtempSync(join(tmpdir(), 'kosovo-soak-'));
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer(state, 5390, ['--offline']);
});
afterAll(async () => {
  await server?.stop();
  rmSync(state, { recursive: true, force: true });
});

function expectSteady({ faults, loads, served, first, end }: Left, refreshes: number): void {
  expect(faults).toEqual([]);
  expect(loads).toBe(1);
  expect(served).toBeGreaterThan(refreshes * 0.85);
  expect(end.heap).toBeLessThanOrEqual(first.heap * 1.1);
  expect(end.nodes).toBeLessThanOrEqual(first.nodes + SCENE_NODES);
  expect(end.listeners).toBeLessThanOrEqual(first.listeners * 1.1);
}

it('a wall left open for days neither grows nor errs nor reloads, and says when its server fails', async () => {
  const refreshes = (DAYS * 1440) / REFRESH_MINUTES;
  const titles = new Set<string>();
  let scenes = 0;
  let last = '';
  const left = await leaveOpen({
    real: server.url,
    query: '?view=wall&every=60',
    viewport: { width: 640, height: 360 },
    refreshes,
    begin: async () => undefined,
    look: async (page) => {
      const now = await page.evaluate(
        () => `${document.querySelector('h1')?.textContent} ${document.querySelector('main')?.textContent}`,
      );
      titles.add(now.split(' ')[0] ?? '');
      if (now !== last) scenes++;
      last = now;
      return now.length > 40 ? null : `the wall says only “${now}”`;
    },
    tells: async (page) => (await page.getByRole('alert').count()) > 0,
  });
  console.log({ refreshes, scenes, titles: [...titles], ...left });
  expectSteady(left, refreshes);
  expect(scenes).toBeGreaterThan(refreshes * REFRESH_MINUTES * 0.9);
});

it('an explorer left open for hours keeps what a person chose, and neither grows nor errs', async () => {
  const refreshes = (HOURS * 60) / REFRESH_MINUTES;
  let address = '';
  let chosen = 0;
  const left = await leaveOpen({
    real: server.url,
    query: `?from=2024-03-01&to=2024-03-02&event=${LASTING}`,
    viewport: { width: 1920, height: 1080 },
    refreshes,
    begin: async (page) => {
      await page
        .getByRole('region', { name: 'Filters' })
        .getByRole('checkbox', { name: /^Grenade/ })
        .check();
      await page.clock.runFor(2000);
      address = page.url();
      chosen = await matched(page);
    },
    look: async (page) => {
      if (page.url() !== address) return `the address is ${page.url()}`;
      const [details, list] = await page.evaluate(() =>
        ['detail', 'events'].map((id) => document.getElementById(id)?.textContent ?? ''),
      );
      if (!details?.includes('Grenade attack in Zvečan')) return `the details say “${details}”`;
      if (!list?.includes('Grenade attack in Zvečan')) return `the list says “${list}”`;
      const count = await matched(page);
      return count === chosen ? null : `${count} events are chosen, not ${chosen}`;
    },
    tells: async (page) => (await page.getByText('No connection').count()) > 0,
  });
  console.log({ refreshes, chosen, address, ...left });
  expectSteady(left, refreshes);
});
