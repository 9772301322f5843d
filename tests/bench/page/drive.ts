import type { Browser, CDPSession, Page } from 'playwright-core';

/** Numbers of one way of moving, in milliseconds. */
export type Moved = { name: string; update: number[]; latency: number[]; engine: number[] };
export type Loaded = { name: string; firstPaint: number; ready: number; kib: number; requests: number };

const FRAME_MS = 16;

async function measures(page: Page): Promise<Omit<Moved, 'name'>> {
  const all = await page.evaluate(() => {
    const entries = performance.getEntriesByType('measure').map(({ name, duration }) => ({ name, duration }));
    performance.clearMeasures();
    return entries;
  });
  const of = (wanted: string) => all.filter(({ name }) => name === wanted).map(({ duration }) => duration);
  return { update: of('km:update'), latency: of('km:latency'), engine: of('km:engine') };
}

/** Opens the page and waits until it is ready and at rest. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('km:ready').length > 0, null, {
    timeout: 180_000,
  });
  await page.getByRole('region', { name: 'Charts' }).getByRole('figure').first().waitFor();
  await page.waitForTimeout(1500);
  return page;
}

async function boxOf(page: Page, name: string) {
  const box = await page.getByRole('region', { name, exact: true }).boundingBox();
  if (!box) throw new Error(`The page has no region ${name}.`);
  return box;
}

/** Drags within a region, one step a frame; the first steps warm up and do not count. */
async function dragged(page: Page, region: string, steps: number, at: (step: number) => [number, number]) {
  const box = await boxOf(page, region);
  const move = (step: number) => {
    const [x, y] = at(step);
    return page.mouse.move(box.x + box.width * x, box.y + box.height * y);
  };
  await move(0);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) {
    await move(step);
    await page.waitForTimeout(FRAME_MS);
  }
  await measures(page);
  for (let step = 9; step <= steps; step++) {
    await move(step);
    await page.waitForTimeout(FRAME_MS);
  }
  const found = await measures(page);
  await page.mouse.up();
  await page.waitForTimeout(600);
  return found;
}

const filtersOf = (page: Page) => page.getByRole('region', { name: 'Filters' });
const boxesOf = (page: Page, group: string) =>
  filtersOf(page).getByRole('group', { name: group, exact: true }).getByRole('checkbox');

/** Opens a group of filters, or closes it. */
async function folded(page: Page, group: string) {
  await filtersOf(page).locator('summary', { hasText: group }).click();
  await page.waitForTimeout(600);
}

async function cleared(page: Page) {
  await filtersOf(page).getByRole('button', { name: 'Clear all' }).click();
  await page.waitForTimeout(600);
}

async function clicked(page: Page, group: string, times: number, nth: (time: number, of: number) => number) {
  const boxes = boxesOf(page, group);
  const count = await boxes.count();
  const all: Omit<Moved, 'name'> = { update: [], latency: [], engine: [] };
  await measures(page);
  for (let i = 0; i < times; i++) {
    await boxes.nth(nth(i, count)).click();
    await page.waitForTimeout(260);
    const found = await measures(page);
    for (const key of ['update', 'latency', 'engine'] as const) all[key].push(...found[key].slice(0, 1));
  }
  return all;
}

/** Toggles boxes of a group beside one that stays ticked. */
async function toggled(page: Page, group: string, times: number) {
  await boxesOf(page, group).first().check();
  await page.waitForTimeout(600);
  const all = await clicked(page, group, times, (time, of) => 1 + (time % Math.min(4, of - 1)));
  await cleared(page);
  return all;
}

/** Ticks boxes of a group where none is ticked, each to be unticked before the next. */
const ticked = (page: Page, group: string, times: number) =>
  clicked(page, group, times, (time, of) => (time >> 1) % Math.min(4, of));

/** Moves a threshold up and down by the keyboard. */
async function slid(page: Page, threshold: string, times: number) {
  const slider = filtersOf(page).getByLabel(threshold);
  await slider.focus();
  await measures(page);
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(i < times / 2 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(260);
  }
  const found = await measures(page);
  await page.waitForTimeout(600);
  return found;
}

/** Types a word into the search box and takes it back, letter by letter, so slowly that each is searched for. */
async function typed(page: Page, word: string) {
  await filtersOf(page).getByRole('searchbox').first().focus();
  await measures(page);
  for (const key of [...word, ...Array(word.length).fill('Backspace')]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(500);
  }
  return measures(page);
}

async function zoomed(page: Page, region: string, steps: number, by: number) {
  const box = await boxOf(page, region);
  await page.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.5);
  await measures(page);
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, step < steps / 2 ? -by : by);
    await page.waitForTimeout(FRAME_MS * 2);
  }
  await page.waitForTimeout(700);
  return measures(page);
}

/** Moves everything that can be moved, and reads the page's own marks. */
export async function movePage(page: Page): Promise<Moved[]> {
  const moved: Moved[] = [];
  const add = (name: string, found: Omit<Moved, 'name'>) => moved.push({ name, ...found });
  add('brush', await dragged(page, 'Timeline', 80, (step) => [0.3 + step * 0.007, 0.5]));
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.waitForTimeout(600);
  add('map pan', await dragged(page, 'Map', 70, (step) => [0.5 + step * 0.004, 0.5 - step * 0.002]));
  await page.getByRole('button', { name: 'Only what is in view' }).click();
  await page.waitForTimeout(600);
  add(
    'map pan as a filter',
    await dragged(page, 'Map', 70, (step) => [0.6 - step * 0.004, 0.4 + step * 0.002]),
  );
  await page.getByRole('button', { name: 'Only what is in view' }).click();
  await page.waitForTimeout(600);
  add('map zoom', await zoomed(page, 'Map', 24, 60));
  add('clock zoom', await zoomed(page, 'Timeline', 30, 240));
  await page.getByRole('button', { name: 'All', exact: true }).click();
  add('kind toggle', await toggled(page, 'Kind', 48));
  add('type toggle', await toggled(page, 'Type', 48));
  add('municipality toggle', await toggled(page, 'Municipality or place', 48));
  for (const group of ['Kind', 'Type', 'Municipality or place'])
    add(`${group.split(' ')[0]?.toLowerCase()} ticked and unticked`, await ticked(page, group, 24));
  for (const group of ['Actor', 'Source', 'Coding', 'Status']) {
    await folded(page, group);
    add(`${group.toLowerCase()} ticked and unticked`, await ticked(page, group, 24));
    await folded(page, group);
  }
  await folded(page, 'Thresholds');
  add('confidence', await slid(page, 'Confidence', 24));
  add('killed', await slid(page, 'Killed', 12));
  add('search', await typed(page, 'mitrovica'));
  return moved;
}

/** Elements in the page, and the memory of page and workers after a collection, in MB: heap in use and what lies behind its arrays. */
export async function weighPage(page: Page): Promise<{ nodes: number; pageMb: number; workersMb: number }> {
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const session = await page.context().newCDPSession(page);
  const pageMb = await heapMb((method) => session.send(method as 'Runtime.getHeapUsage'));
  const workers: string[] = [];
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.push(sessionId));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await page.waitForTimeout(300);
  let workersMb = 0;
  for (const sessionId of workers)
    workersMb += await heapMb((method) => askTarget(session, sessionId, method));
  return { nodes, pageMb, workersMb };
}

async function heapMb(send: (method: string) => Promise<unknown>): Promise<number> {
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return (usedSize + (backingStorageSize ?? 0)) / 1e6;
}

let asked = 0;

/** Sends a command to a target below a session's own, a worker, and gives what it answers. */
function askTarget(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++asked;
  return new Promise((resolve) => {
    const receive = (event: { sessionId: string; message: string }) => {
      const reply = JSON.parse(event.message) as { id?: number; result?: unknown };
      if (event.sessionId !== sessionId || reply.id !== id) return;
      session.off('Target.receivedMessageFromTarget', receive);
      resolve(reply.result);
    };
    session.on('Target.receivedMessageFromTarget', receive);
    void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  });
}

/** Loads the page cold over a line of 40 ms and 10 Mbit/s, some times. */
export async function loadPage(browser: Browser, url: string, times: number): Promise<Loaded[]> {
  const loads: Loaded[] = [];
  for (let i = 0; i < times; i++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const seen = await slowLine(session);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('km:ready').length > 0);
    const times = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      ready: performance.getEntriesByName('km:ready')[0]?.duration ?? 0,
    }));
    loads.push({ name: 'first load', ...times, ...seen });
    await context.close();
  }
  return loads;
}

async function slowLine(session: CDPSession): Promise<{ kib: number; requests: number }> {
  const seen = { kib: 0, requests: 0 };
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 1_250_000,
    uploadThroughput: 1_250_000,
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.kib += encodedDataLength / 1024;
    seen.requests++;
  });
  return seen;
}
