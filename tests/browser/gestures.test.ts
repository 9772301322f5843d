import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxOf, drag, launch, matched, open, region } from './page.ts';
import { syntheticFile } from './synthetic.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const measures = (page: Page, name: string) =>
  page.evaluate((wanted) => performance.getEntriesByName(wanted).map(({ duration }) => duration), name);
const status = (page: Page) => page.locator('header output').textContent();

describe('the brush', () => {
  it('moves numbers while it is drawn, and address and spoken status when it is let go', async () => {
    const { page } = await open(browser);
    const before = await status(page);
    await drag(page, 'Timeline', 0.4, 0.7, false);
    await expect.poll(() => matched(page)).toBeLessThan(250);
    expect(page.url()).not.toContain('from=');
    expect(await status(page)).toBe(before);
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/from=.*to=/);
    await expect.poll(() => status(page)).toMatch(new RegExp(`^${await matched(page)} of `));
    for (const name of ['km:engine', 'km:update', 'km:latency'])
      expect((await measures(page, name)).length).toBeGreaterThan(3);
    await page.close();
  });

  it('is moved, resized and cleared by the pointer', async () => {
    const { page } = await open(browser, '?from=2010-01-01&to=2015-12-31');
    await drag(page, 'Timeline', 0.5, 0.6);
    await expect.poll(() => page.url()).not.toContain('from=2010-01-01');
    const days = (url: string) => {
      const query = new URL(url).searchParams;
      return (Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '')) / 86_400_000;
    };
    expect(days(page.url())).toBe(2190);
    const box = await boxOf(page, 'Timeline');
    await page.mouse.click(box.x + box.width * 0.97, box.y + box.height / 2);
    await expect.poll(() => page.url()).not.toContain('from=');
    await page.goBack();
    await expect.poll(() => page.url()).toContain('from=');
    await page.close();
  });

  it('is worked by the keyboard', async () => {
    const { page } = await open(browser, '?from=2010-01-01&to=2015-12-31');
    const first = page.getByRole('slider', { name: 'First day' });
    await first.focus();
    for (const [key, day] of [
      ['ArrowRight', '2010-01-02'],
      ['Shift+ArrowRight', '2010-01-09'],
      ['PageUp', '2010-02-08'],
      ['End', '2015-12-31'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => page.url()).toContain(`from=${day}`);
    }
    expect(await first.getAttribute('aria-valuetext')).toBe('31 Dec 2015');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('from=');
    await page.close();
  });
});

describe('the clock', () => {
  it('zooms by the wheel to single days, where a drag chooses some', async () => {
    const { page, faults } = await open(browser);
    const box = await boxOf(page, 'Timeline');
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
    for (let i = 0; i < 16; i++) await page.mouse.wheel(0, -400);
    await drag(page, 'Timeline', 0.5, 0.7);
    await expect.poll(() => page.url()).toMatch(/from=.*to=/);
    const query = new URL(page.url()).searchParams;
    const days = (Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '')) / 86_400_000;
    expect(days).toBeLessThan(3);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('stretches the clock, which the link remembers', async () => {
    const { page } = await open(browser);
    const box = await boxOf(page, 'Timeline');
    const ticks = (of: Page) => region(of, 'Timeline').locator('svg text').allTextContents();
    const whole = await ticks(page);
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.5);
    for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -240);
    await expect.poll(() => page.url()).toMatch(/clock=\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d/);
    await page.waitForTimeout(300);
    const near = await ticks(page);
    expect(near).not.toEqual(whole);
    const shared = await open(browser, new URL(page.url()).search);
    expect(await ticks(shared.page)).toEqual(near);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => page.url()).not.toContain('clock=');
    await page.close();
    await shared.page.close();
  });

  it('offers the calendar round the brush', async () => {
    const { page } = await open(browser, '?from=2023-09-24&to=2023-09-24');
    const press = (name: string) =>
      region(page, 'Timeline').getByRole('button', { name, exact: true }).click();
    await press('Month');
    await expect.poll(() => page.url()).toContain('from=2023-09-01&to=2023-09-30');
    await press('Later');
    await expect.poll(() => page.url()).toContain('from=2023-10-01&to=2023-10-31');
    await press('Year');
    await expect.poll(() => page.url()).toContain('from=2023-01-01&to=2023-12-31');
    await press('All');
    await expect.poll(() => page.url()).not.toContain('from=');
    await page.close();
  });

  it('plays and pauses, and whoever takes the brush takes over', async () => {
    const { page } = await open(browser);
    const button = (name: string) => region(page, 'Timeline').getByRole('button', { name, exact: true });
    await page.getByRole('combobox', { name: 'Speed of the playback' }).selectOption('year');
    await button('Play').click();
    await expect.poll(() => matched(page)).toBeLessThan(100);
    await page.waitForTimeout(800);
    await button('Pause').click();
    await expect.poll(() => page.url()).toMatch(/from=.*to=/);
    const from = () => new URL(page.url()).searchParams.get('from');
    const paused = from();
    await button('Play').click();
    await page.waitForTimeout(300);
    await drag(page, 'Timeline', 0.8, 0.9);
    await button('Play').waitFor();
    await expect.poll(from).not.toBe(paused);
    const taken = from();
    await page.waitForTimeout(400);
    expect(from()).toBe(taken);
    await page.close();
  });

  it('plays in single steps where motion is unwelcome', async () => {
    const { page } = await open(browser, '', { reducedMotion: 'reduce' });
    await region(page, 'Timeline').getByRole('button', { name: 'Play', exact: true }).click();
    await page.waitForTimeout(300);
    const seen = new Set<number>();
    for (let i = 0; i < 20; i++) {
      seen.add((await measures(page, 'km:update')).length);
      await page.waitForTimeout(40);
    }
    expect(seen.size).toBeLessThanOrEqual(3);
    await page.close();
  });
});

describe('the map', () => {
  it('zooms smoothly by the wheel and the keys, and pans', async () => {
    const { page, faults } = await open(browser);
    const zoomOf = () => Number(new URL(page.url()).searchParams.get('at')?.split(',')[2] ?? Number.NaN);
    const box = await boxOf(page, 'Map');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, -220);
    await expect.poll(zoomOf).toBeGreaterThan(8);
    const wheel = zoomOf();
    await page.getByRole('application').focus();
    await page.keyboard.press('+');
    await expect.poll(zoomOf, { timeout: 3000 }).toBeCloseTo(wheel + 0.5, 1);
    const before = page.url();
    await drag(page, 'Map', 0.5, 0.6);
    await expect.poll(() => page.url()).not.toBe(before);
    expect((await measures(page, 'km:update')).length).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('opens a bubble as a list, by the keyboard too', async () => {
    const { page } = await open(browser, '?type=shooting');
    const all = await matched(page);
    const mark = page.getByRole('list', { name: 'The largest marks on the map' }).getByRole('button').first();
    await mark.focus();
    const count = Number(/(\d+) events/.exec((await mark.textContent()) ?? '')?.[1]);
    expect(count).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    const events = region(page, 'Events');
    await expect.poll(() => events.getByRole('listitem').count()).toBe(count);
    await events.getByRole('button', { name: 'Show all places again' }).click();
    await expect
      .poll(async () => events.getByRole('listitem').first().getAttribute('aria-setsize'))
      .toBe(`${all}`);
    await page.close();
  });

  it.each(['density', 'areas'])('shows %s, which the link remembers', async (layer) => {
    const { page, faults } = await open(browser, `?layer=${layer}`);
    expect(await page.getByRole('combobox', { name: 'What the map shows' }).inputValue()).toBe(layer);
    await page.waitForTimeout(300);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('the page is there', () => {
  it('within a second and a half', async () => {
    const { page } = await open(browser);
    const ready = await page.evaluate(() => performance.getEntriesByName('km:ready')[0]?.duration ?? 0);
    expect(ready).toBeGreaterThan(0);
    expect(ready).toBeLessThan(3000);
    await page.close();
  });
});

describe('ten thousand events', () => {
  it('answer a filter within a tenth of a second', async () => {
    const { page, faults } = await open(browser, `?data=${await syntheticFile(10_000)}`);
    const box = page.getByRole('region', { name: 'Filters' }).getByRole('checkbox', { name: /^Shooting/ });
    await box.check();
    await page.waitForTimeout(600);
    await box.uncheck();
    await page.waitForTimeout(600);
    const engine = await measures(page, 'km:engine');
    expect(engine.length).toBeGreaterThan(0);
    expect(Math.max(...engine)).toBeLessThan(100);
    expect(faults).toEqual([]);
    await page.close();
  });
});
