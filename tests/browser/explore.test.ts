import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '../../src/lang/languages.ts';
import { launch, matched, open, SIZES } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('a person opens the page', () => {
  it.each(['dark', 'light'] as const)(
    'and sees every part, without an error, in the %s theme',
    async (colorScheme) => {
      const { page, faults } = await open(browser, '', { colorScheme });
      for (const name of ['Map', 'Timeline', 'Charts', 'Filters', 'Events']) {
        expect(await page.getByRole('region', { name, exact: true }).isVisible()).toBe(true);
      }
      expect(await matched(page)).toBeGreaterThan(250);
      await page.getByText('UNSCR 1244/1999').waitFor();
      await page.waitForTimeout(300);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it('with the words of one language, fetched once', async () => {
    const page = await browser.newPage();
    const words: string[] = [];
    page.on('request', (request) => {
      if (/assets\/[\w-]+\.json$/.test(request.url())) words.push(request.url());
    });
    await page.goto(inject('page'));
    await page.getByRole('region', { name: 'Map', exact: true }).waitFor();
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/\/en-/);
    await page.close();
  });

  it('and is told when its words do not come', async () => {
    const page = await browser.newPage();
    await page.route(/assets\/en-[\w-]+\.json$/, (route) => route.abort());
    await page.goto(inject('page'));
    await page.getByRole('alert').getByText('Reload the page').waitFor();
    await page.close();
  });

  it.each(Object.entries(SIZES))('and nothing sticks out sideways on a %s', async (_, viewport) => {
    for (const lang of LANGUAGES) {
      const page = await browser.newPage({ viewport });
      await page.goto(`${inject('page')}?lang=${lang}`);
      await page.waitForFunction(() => performance.getEntriesByName('km:ready').length > 0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        lang,
      ).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});

describe('a person explores', () => {
  it('filters by a checkbox, goes Back and Forward, and shares the link', async () => {
    const { page, faults } = await open(browser);
    const all = await matched(page);
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.getByRole('checkbox', { name: /^Riot/ }).check();
    await expect.poll(() => matched(page)).toBeLessThan(all);
    const riots = await matched(page);
    await expect.poll(() => page.url()).toContain('type=riot');
    const counted = await filters.locator('label', { hasText: /^Riot/ }).innerText();
    expect(Number(counted.replace(/\D/g, ''))).toBe(riots);
    await page.goBack();
    await expect.poll(() => matched(page)).toBe(all);
    await page.goForward();
    await expect.poll(() => matched(page)).toBe(riots);
    const shared = await open(browser, new URL(page.url()).search);
    await expect.poll(() => matched(shared.page)).toBe(riots);
    expect([...faults, ...shared.faults]).toEqual([]);
    await page.close();
    await shared.page.close();
  });

  it('opens the list of sources, and sees how many events each would leave', async () => {
    const { page } = await open(browser, '?type=riot');
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.locator('summary', { hasText: 'Source' }).click();
    const sources = filters.getByRole('group', { name: 'Source' }).locator('label');
    /** One that keeps its name while the counts that come put the list in another order. */
    const one = sources.filter({ hasText: await sources.locator('span').first().innerText() }).first();
    const counted = async () => Number(/\d+$/.exec(await one.innerText())?.[0] ?? 0);
    await expect.poll(counted).toBeGreaterThan(0);
    const riots = await counted();
    expect(riots).toBeLessThanOrEqual(await matched(page));
    await one.click();
    await expect.poll(() => matched(page)).toBe(riots);
    await filters.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(counted).toBeGreaterThan(riots);
    await page.close();
  });

  it('takes the last choice of a group back, or a threshold down to nothing, and the group stays open', async () => {
    const { page } = await open(browser);
    const all = await matched(page);
    const filters = page.getByRole('region', { name: 'Filters' });
    await filters.locator('summary', { hasText: 'Status' }).click();
    const planned = filters.getByRole('checkbox', { name: /^Planned/ });
    await planned.check();
    await expect.poll(() => page.url()).toContain('status=planned');
    await planned.uncheck();
    await expect.poll(() => page.url()).not.toContain('status');
    await page.waitForTimeout(300);
    expect(await planned.isVisible()).toBe(true);
    await filters.locator('summary', { hasText: 'Thresholds' }).click();
    const confidence = filters.getByRole('slider', { name: 'Confidence' });
    await confidence.focus();
    for (let i = 0; i < 19; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => matched(page)).toBeLessThan(all);
    expect(await confidence.getAttribute('aria-valuetext')).toBe('≥ 95%');
    await page.keyboard.press('Home');
    await expect.poll(() => matched(page)).toBe(all);
    await page.waitForTimeout(300);
    expect(await confidence.evaluate((element) => document.activeElement === element)).toBe(true);
    await page.close();
  });

  it('drags a brush over the timeline, and clears it', async () => {
    const { page } = await open(browser);
    const all = await matched(page);
    const box = await page.getByRole('region', { name: 'Timeline' }).boundingBox();
    if (!box) throw new Error('no timeline');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.4, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, y, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/from=\d{4}-\d\d-\d\d&to=/);
    expect(await matched(page)).toBeLessThan(all);
    expect(await matched(page)).toBeGreaterThan(0);
    const slider = page.getByRole('slider', { name: 'First day' });
    await slider.focus();
    const before = page.url();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).not.toBe(before);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => matched(page)).toBe(all);
    await page.close();
  });

  it('finds a place in any script, opens an event, reads why, and comes back to it after a reload', async () => {
    const { page, faults } = await open(browser);
    await page.getByRole('searchbox', { name: 'Search places, people, sources' }).fill('Бањска');
    const events = page.getByRole('region', { name: 'Events', exact: true });
    await events.getByRole('button', { name: /^Armed clash in Banjska: 4 killed/ }).click();
    const details = page.getByRole('region', { name: 'Event details' });
    await details.getByRole('heading', { name: /Armed clash in Banjska/ }).waitFor();
    expect(await details.innerText()).toContain('Kosovo Police 1, Armed attackers 3');
    await details.getByRole('button', { name: 'Why? Killed' }).click();
    expect(await details.locator('mark').count()).toBeGreaterThan(0);
    expect(await details.innerText()).toContain('Reworded sample, not a quotation');
    const link = page.url();
    expect(link).toContain('event=2023-09-24-banjska-armed-clash');
    await page.reload();
    await page
      .getByRole('region', { name: 'Event details' })
      .getByRole('heading', { name: /Armed clash in Banjska/ })
      .waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(page.url()).not.toContain('event=');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('takes away exactly what is selected', async () => {
    const { page } = await open(browser, '?type=grenade');
    const count = await matched(page);
    await page.getByText('Download', { exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV, one row an event' }).click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(count + 1);
    await page.close();
  });

  it('zooms the map, and the link remembers where', async () => {
    const { page } = await open(browser);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => page.url()).toMatch(/at=[\d.]+,[\d.]+,[\d.]+/);
    await page.getByRole('button', { name: 'Only what is in view' }).click();
    await expect.poll(() => page.url()).toContain('bbox=');
    await page.close();
  });
});

describe('bad input', () => {
  it('gives an empty selection a word and a way out', async () => {
    const { page } = await open(browser, '?q=nothing-of-that-name');
    await page.getByText('No event matches').waitFor();
    await page
      .getByRole('region', { name: 'Events', exact: true })
      .getByRole('button', { name: 'Clear all' })
      .click();
    await expect.poll(() => matched(page)).toBeGreaterThan(250);
    await page.close();
  });

  it('says that an event is not there', async () => {
    const { page } = await open(browser, '?event=no-such-event');
    await page.getByText('No such event in this archive').waitFor();
    await page.close();
  });

  it.each([
    ['?data=https://example.org/x.kms', /cannot be opened from here/],
    ['?data=data/none.kms', /could not be opened/],
    ['?data=icon.svg', /web page or XML/],
  ])('%s gets a clear message', async (query, message) => {
    const { page } = await open(browser, query, { ready: false });
    await page.getByText(message).first().waitFor();
    await page.getByRole('button', { name: 'Open the bundled archive' }).click();
    await expect.poll(() => matched(page)).toBeGreaterThan(250);
    await page.close();
  });

  it('ignores nonsense in the address, value by value', async () => {
    const { page } = await open(browser, '?from=yesterday&bbox=1&theme=pink&type=riot&at=x');
    expect(await matched(page)).toBeGreaterThan(0);
    expect(await page.getByRole('checkbox', { name: /^Riot/ }).isChecked()).toBe(true);
    await page.close();
  });
});
