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
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await page.getByRole('slider', { name: 'Killed' }).waitFor();
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
