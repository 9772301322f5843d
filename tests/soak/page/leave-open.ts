import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { breathe, flying } from '../../browser/flying.ts';
import { launch } from '../../browser/page.ts';
import { archiveAt, MINUTE, REFRESH_MINUTES, START, statusAt } from './archive.ts';
import { type Census, census, meanOf } from './census.ts';
import { FAULTS, type Published, whole } from './faults.ts';
import { startFront } from './front.ts';

/** Refreshes between the beginnings of two faults, and how many each lasts: a quarter of an hour. */
const [EVERY, LASTS] = [37, 3];
/** A minute passes in so many steps, each shorter than a page waits for an answer. */
const STEPS = 4;
const HOUR = 3_600_000;
const kinds = Object.keys(FAULTS);

type Plan = {
  /** Address of the real server, and what follows in the address bar. */
  real: string;
  query: string;
  viewport: { width: number; height: number };
  refreshes: number;
  /** What a person does first. */
  begin: (page: Page) => Promise<void>;
  /** Looks at the page after each minute; gives a fault or null. */
  look: (page: Page) => Promise<string | null>;
  /** Whether the page says that its data does not come. */
  tells: (page: Page) => Promise<boolean>;
};

export type Left = {
  faults: string[];
  loads: number;
  served: number;
  told: Record<string, number>;
  first: Census;
  end: Census;
};

/** Leaves a page open while time flies and its server fails in one way after the other. */
export async function leaveOpen(plan: Plan): Promise<Left> {
  let now: Published = await archiveAt(0);
  let kind: string | null = null;
  let served = '';
  let answers = 0;
  const waiting = new Set<ServerResponse>();
  const front = await startFront(plan.real, (file, _, res) => {
    const fault = kind === null ? null : FAULTS[kind];
    const bytes = file === 'snapshot' ? now.bytes : new TextEncoder().encode(JSON.stringify(statusAt(now)));
    const answer = (file === 'snapshot' ? fault?.snapshot : fault?.status) ?? whole;
    if (file === 'snapshot' && answer === whole) {
      served = now.builtAt;
      answers++;
    }
    waiting.add(res);
    res.once('close', () => waiting.delete(res));
    answer(res, Buffer.from(bytes));
  });
  const browser = await launch();
  const page = await browser.newPage({ viewport: plan.viewport, timezoneId: 'America/New_York' });
  const faults: string[] = [];
  let minute = 0;
  const wrong = (what: string) =>
    faults.push(`minute ${minute}${kind === null ? '' : ` (${kind})`}: ${what}`);
  page.on('pageerror', (error) => wrong(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) wrong(message.text());
  });
  const { arrive } = flying(page);
  let loads = 0;
  page.on('framenavigated', (frame) => {
    if (frame.parentFrame() === null && !frame.url().includes('#')) loads++;
  });
  await page.clock.install({ time: START });
  await page.goto(`${front.url}/${plan.query}`);
  for (let i = 0; i < 60 && (await page.locator('main h2').count()) === 0; i++) {
    await page.clock.runFor(200);
    await page.waitForTimeout(50);
  }
  await plan.begin(page);
  loads = Math.min(loads, 1);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');

  const told: Record<string, number> = {};
  const warm = Math.min(100, Math.floor(plan.refreshes / 4));
  const [first, end]: [Census[], Census[]] = [[], []];
  let age = LASTS + 1;
  for (let refresh = 1; refresh <= plan.refreshes && faults.length < 20; refresh++) {
    now = await archiveAt(refresh);
    const before: string | null = kind;
    const round = Math.floor(refresh / EVERY);
    kind = round > 0 && refresh % EVERY < LASTS ? (kinds[(round - 1) % kinds.length] ?? null) : null;
    age = kind === before ? age + 1 : 1;
    if (kind !== before) {
      for (const res of waiting) res.destroy();
      const shift = kind?.endsWith('ahead') ? HOUR : kind?.endsWith('behind') ? -HOUR : 0;
      await page.clock.setSystemTime(START + minute * MINUTE + shift);
    }
    for (let i = 0; i < REFRESH_MINUTES; i++) {
      minute++;
      for (let step = 0; step < STEPS; step++) {
        await page.clock.runFor(MINUTE / STEPS);
        await breathe(page);
        if (kind === null) await arrive();
      }
      const fault = await plan.look(page);
      if (fault !== null) wrong(fault);
      if (refresh === warm || refresh === warm - 1) first.push(await census(cdp));
      if (refresh >= plan.refreshes - 1) end.push(await census(cdp));
    }
    if (kind === 'slow') await page.waitForTimeout(800);
    const recovers = kind === null && age === 2;
    const tells = await plan.tells(page);
    if (kind !== null && tells) told[kind] = (told[kind] ?? 0) + 1;
    if (kind !== null && FAULTS[kind]?.told && age === LASTS && !tells) wrong('the page does not say so');
    if (recovers && tells) wrong('the page still says that nothing comes');
    if (recovers && served !== now.builtAt) wrong('the newest archive was not fetched');
  }
  await browser.close();
  await front.close();
  return { faults, loads, served: answers, told, first: meanOf(first), end: meanOf(end) };
}
