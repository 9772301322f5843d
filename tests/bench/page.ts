import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from '../browser/start.ts';
import { makeSynthetic } from '../synthetic.ts';
import { loadPage, type Moved, movePage, openPage, weighPage } from './page/drive.ts';
import { peerBench } from './page/peers.ts';

/** One line of the table of results; `must` as the performance goals have it, null where there is none. */
export type Line = { what: string; median: number; p95: number; must: string | null; count: number };

const STATE = join('var', 'bench');

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function line(what: string, values: readonly number[], must: string | null = null): Line {
  return { what, median: quantile(values, 0.5), p95: quantile(values, 0.95), must, count: values.length };
}

function synthetic(events: number): string {
  const name = `synthetic-${events}.kms`;
  if (existsSync(join(STATE, name))) return name;
  makeSynthetic(events, join(STATE, name));
  return name;
}

function linesOf(size: string, moved: readonly Moved[], most: number): Line[] {
  return moved.flatMap(({ name, update, latency, engine }) => [
    line(`${size} ${name}: km:engine`, engine),
    line(`${size} ${name}: km:update`, update, `p95 ≤ ${most} ms`),
    line(`${size} ${name}: km:latency`, latency, 'p95 ≤ 34 ms'),
  ]);
}

/**
 * The page itself in Chromium, as `npm start` serves it: each gesture at each size by the page's own marks, elements, memory, and a cold first
 * load over a slow line. Archives are made once below `var/bench`.
 */
export async function pageBench(sizes: readonly number[] = [1_000_000, 5_000_000]): Promise<Line[]> {
  mkdirSync(STATE, { recursive: true });
  const files = sizes.map(synthetic);
  const server = await startServer(STATE, 5190, ['--offline']);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const lines: Line[] = [];
    const loads = await loadPage(browser, server.url, 5);
    lines.push(
      line(
        'first load: first contentful paint',
        loads.map(({ firstPaint }) => firstPaint),
        '≤ 250 ms',
      ),
      line(
        'first load: km:ready',
        loads.map(({ ready }) => ready),
      ),
      line(
        'first load: KiB before km:ready',
        loads.map(({ kib }) => kib),
      ),
    );
    for (const [i, events] of sizes.entries()) {
      const size = `${events / 1e6}M`;
      const page = await openPage(browser, `${server.url}?data=data/${files[i]}`);
      lines.push(...linesOf(size, await movePage(page), events > 1e6 ? 33 : 12));
      const { nodes, pageMb, workersMb } = await weighPage(page);
      lines.push(
        line(`${size} elements`, [nodes], '≤ 2,500'),
        line(`${size} memory of page and workers, MB`, [pageMb + workersMb], i === 0 ? '≤ 300 MB' : null),
      );
      await page.close();
    }
    const { clusters, opened, recharts } = await peerBench(browser, STATE, files[0] ?? '');
    const size = `${(sizes[0] ?? 0) / 1e6}M`;
    lines.push(
      line(
        `${size} inflate, decode and build, in a new worker`,
        opened.map(({ built }) => built),
        '≤ 600 ms',
      ),
      line(
        `${size} the same and the first answer to all views`,
        opened.map(({ answered }) => answered),
      ),
      line(`peer: plain Recharts dashboard without a map, ${size}, brush`, recharts.brush),
      line(`peer: plain Recharts dashboard without a map, ${size}, type toggle`, recharts.toggle),
      line('peer: leaflet.markercluster, 100,000 markers, build', [clusters.build]),
      line('peer: leaflet.markercluster, 100,000 markers, another filter', clusters.refilter),
    );
    return lines;
  } finally {
    await browser.close();
    await server.stop();
  }
}

if (process.argv[1]?.endsWith('page.ts')) {
  const sizes = process.argv.slice(2).map(Number);
  for (const { what, median, p95, must } of await pageBench(sizes.length > 0 ? sizes : undefined))
    console.log(
      `${what.padEnd(48)} ${median.toFixed(1).padStart(9)} ${p95.toFixed(1).padStart(9)}  ${must ?? ''}`,
    );
}
