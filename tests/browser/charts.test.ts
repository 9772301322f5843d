import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, matched, open, SIZES } from './page.ts';
import { syntheticFile } from './synthetic.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const figure = (page: Page, title: string) =>
  page.getByRole('region', { name: 'Charts' }).getByRole('figure').filter({ hasText: title });
const stacked = () => open(browser, '', { viewport: SIZES.desk });

/** The right ends of the bars that Recharts lays out for the pointer, and of those that are drawn in its frame, in the order of rows. */
const barEnds = (page: Page, title: string) =>
  figure(page, title).evaluate((chart) => {
    const ends = (selector: string) =>
      [...chart.querySelectorAll(selector)].map((bar) => Math.round(bar.getBoundingClientRect().right));
    return { laid: ends('.recharts-bar-rectangle path'), drawn: ends('path[style*="fill"]') };
  });

describe('the charts', () => {
  it('lay out each bar where it is drawn, and a bar opens its type', async () => {
    const { page, faults } = await stacked();
    const chart = figure(page, 'Incidents by type');
    await chart.locator('path[style*="fill"]').first().waitFor({ state: 'attached' });
    const { laid, drawn } = await barEnds(page, 'Incidents by type');
    expect(laid.length).toBeGreaterThan(5);
    expect(drawn.length).toBe(laid.length);
    expect(Math.max(...laid.map((end, i) => Math.abs(end - (drawn[i] ?? 0))))).toBeLessThan(3);
    const names = await chart.locator('.recharts-yAxis-tick-labels text').allTextContents();
    expect(names.length).toBe(laid.length);
    const all = await matched(page);
    await chart.locator('.recharts-bar-rectangle').first().click();
    await expect.poll(() => page.url()).toMatch(/type=[a-z-]+/);
    await expect.poll(() => matched(page)).toBeLessThan(all);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('say that there is nothing only once it has been counted', async () => {
    const { page, faults } = await open(browser, '', { viewport: SIZES.laptop });
    const charts = page.getByRole('region', { name: 'Charts' });
    await charts.getByRole('button', { name: 'Force' }).waitFor();
    await charts.evaluate((region) => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await charts.getByRole('button', { name: 'Force' }).click();
    await figure(page, 'strength').locator('circle').first().waitFor({ state: 'attached' });
    await charts.getByRole('button', { name: 'Visits' }).click();
    await figure(page, 'Visits').locator('path[style*="fill"]').first().waitFor({ state: 'attached' });
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((text) => /No (reported strength|visit)/i.test(text))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('write round numbers and years along the force curve, and say a report under the pointer', async () => {
    const { page, faults } = await stacked();
    const chart = figure(page, 'strength');
    const ticks = (axis: string) => chart.locator(`.recharts-${axis}-tick-labels text`).allTextContents();
    await expect.poll(() => ticks('yAxis')).toEqual(['0', '10,000', '20,000', '30,000', '40,000', '50,000']);
    const years = (await ticks('xAxis')).map(Number);
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(years[0]).toBe(1999);
    const dot = chart.locator('circle').nth(3);
    await dot.hover();
    await expect.poll(() => chart.locator('.recharts-tooltip-wrapper').textContent()).toMatch(/\d/);
    await dot.click();
    await expect.poll(() => page.url()).toContain('event=');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('leave room for large numbers, and never write a year twice', async () => {
    const { page } = await open(browser, `?data=${await syntheticFile(100_000)}`, { viewport: SIZES.desk });
    const types = figure(page, 'Incidents by type');
    await types.locator('path[style*="fill"]').first().waitFor({ state: 'attached' });
    await expect
      .poll(() =>
        types.evaluate((chart) => {
          const edge = chart.querySelector('svg.recharts-surface')?.getBoundingClientRect().right ?? 0;
          const numbers = [...chart.querySelectorAll('g > text')].filter((text) =>
            /^\d[\d,]*$/.test(text.textContent ?? ''),
          );
          return numbers.length > 5 && numbers.every((text) => text.getBoundingClientRect().right <= edge);
        }),
      )
      .toBe(true);
    const labels = figure(page, 'strength').locator('.recharts-xAxis-tick-labels text');
    await labels.first().waitFor();
    const years = await labels.allTextContents();
    expect(years.length).toBeGreaterThan(1);
    expect(new Set(years).size).toBe(years.length);
    await page.close();
  });

  it('stack visits that took place and planned ones', async () => {
    const { page, faults } = await stacked();
    const chart = figure(page, 'Visits');
    await chart.locator('.recharts-bar-rectangle').first().waitFor({ state: 'attached' });
    const names = await chart.locator('.recharts-yAxis-tick-labels text').allTextContents();
    expect(names.length).toBeGreaterThan(4);
    const { laid } = await barEnds(page, 'Visits');
    expect(laid.length).toBeGreaterThanOrEqual(names.length);
    await chart.locator('.recharts-bar-rectangle').first().click();
    await expect.poll(() => page.url()).toContain('q=');
    expect(faults).toEqual([]);
    await page.close();
  });
});
