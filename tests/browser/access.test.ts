import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from './axe.ts';
import { launch, open, SIZES } from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('everybody can use it', () => {
  const cases = (['dark', 'light'] as const).flatMap((colorScheme) =>
    Object.entries(SIZES).map(([size, viewport]) => [colorScheme, size, viewport] as const),
  );
  it.each(cases)('axe finds nothing in the %s theme on a %s', async (colorScheme, _, viewport) => {
    const { page } = await open(browser, '?event=2023-09-24-banjska-armed-clash', {
      colorScheme,
      viewport,
      bypassCSP: true,
    });
    await page.getByRole('heading', { name: /Armed clash in Banjska/ }).waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await page.close();
  });

  it('the keyboard reaches filters, events and details', async () => {
    const { page } = await open(browser, '?type=armed-clash');
    await page
      .getByRole('region', { name: 'Events', exact: true })
      .getByRole('button', { name: /Armed clash in Banjska/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Event details' }).waitFor();
    await page.close();
  });
});

describe('ten thousand events', () => {
  it('filter without a long task', async () => {
    const { syntheticFile } = await import('./synthetic.ts');
    const { page, faults } = await open(browser, `?data=${await syntheticFile(10_000)}`);
    await page.evaluate(() => {
      const seen = window as unknown as { long: number[] };
      seen.long = [];
      new PerformanceObserver((list) =>
        seen.long.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
    });
    const box = page.getByRole('region', { name: 'Filters' }).getByRole('checkbox', { name: /^Shooting/ });
    await box.check();
    await page.waitForTimeout(600);
    await box.uncheck();
    await page.waitForTimeout(600);
    const engine = await page.evaluate(() =>
      performance.getEntriesByName('km:engine').map(({ duration }) => duration),
    );
    expect(engine.length).toBeGreaterThan(0);
    expect(Math.max(...engine)).toBeLessThan(100);
    expect(faults).toEqual([]);
    await page.close();
  });
});
