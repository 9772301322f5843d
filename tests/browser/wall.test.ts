import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '../../src/lang/languages.ts';
import { SCENE_NAMES } from '../../src/view/wall/scenes.ts';
import { findingsOf } from './axe.ts';
import { flying } from './flying.ts';
import { emptiest, measureScene } from './legibility.ts';
import { longNames, someNews } from './long-names.ts';
import { dealt, launch } from './page.ts';

const SIZES = ['1280x720', '1920x1080', '3840x2160', '1080x1920', '2560x1080'] as const;
const LONGEST = ['dark', 'light'].flatMap((theme) =>
  ['1920x1080', '1080x1920'].map((size) => [theme, size] as const),
);
/** The day on which the walls of these tests are looked at: the archive has much to tell of the week before. */
const DAY = 'to=2023-10-01';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  writeFileSync(join(inject('state'), 'long-names.json'), JSON.stringify(longNames()));
  writeFileSync(join(inject('state'), 'news.json'), JSON.stringify(someNews()));
});
afterAll(() => browser.close());

function viewportOf(size: string) {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
}

/** Opens a wall and waits until its first scene stands with its letters. */
async function openWall(
  query: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: viewportOf('1920x1080'), locale: 'en-GB', ...options });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${inject('page')}?view=wall&${query}`);
  await settled(page);
  return { page, faults };
}

async function settled(page: Page): Promise<void> {
  await page.locator('main').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
}

/** Looks at so many scenes, one after another, each under its title. */
async function eachScene(page: Page, count: number, look: (title: string) => Promise<void>): Promise<void> {
  for (let i = 0; i < count; i++) {
    await look((await page.locator('h1').first().textContent()) ?? '');
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(200);
  }
}

describe('every text of every scene can be read from the back row', () => {
  const cases = LANGUAGES.flatMap((lang) => dealt(SIZES, lang).map((size) => [size, lang] as const));
  it.each(cases)('at %s in %s', async (size, lang) => {
    const { page, faults } = await openWall(`${DAY}&lang=${lang}&every=3600`, { viewport: viewportOf(size) });
    const found: string[] = [];
    const seen = new Set<string>();
    await eachScene(page, 12, async (title) => {
      seen.add(title);
      for (const fault of await page.evaluate(measureScene)) found.push(`${title}: ${fault}`);
    });
    expect(found).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(SCENE_NAMES.length);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each(LANGUAGES)('with the longest names in %s', async (lang) => {
    for (const [theme, size] of dealt(LONGEST, lang)) {
      const { page } = await openWall(`data=data/long-names.json&lang=${lang}&theme=${theme}&every=3600`, {
        viewport: viewportOf(size),
      });
      await eachScene(page, 10, async (title) => {
        expect([title, await page.evaluate(measureScene)]).toEqual([title, []]);
      });
      await page.close();
    }
  });

  it.each([
    ['1920x1080', 'en', 6, 62],
    ['1920x1080', 'sq', 8, 71],
    ['1080x1920', 'sr-Cyrl', 8, 71],
  ])('where readers stand far away: %s in %s at %i m', async (size, lang, metres, least) => {
    const { page } = await openWall(`${DAY}&inches=55&metres=${metres}&lang=${lang}&every=3600`, {
      viewport: viewportOf(size),
    });
    expect(await page.locator('main dd:visible').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('main li p:visible').count()).toBeGreaterThanOrEqual(2);
    await eachScene(page, 8, async (title) => {
      expect([title, await page.evaluate(measureScene)]).toEqual([title, []]);
    });
    const letters = await page
      .locator('footer')
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(letters).toBeGreaterThan(least);
    await page.close();
  });

  it('and no column of a scene is left empty in times without news', async () => {
    const { page } = await openWall('every=3600');
    await eachScene(page, 7, async (title) => {
      expect([title, (await page.evaluate(emptiest)) < 40]).toEqual([title, true]);
    });
    await page.close();
  });
});

describe('everybody can use it', () => {
  it.each(['dark', 'light'] as const)('axe finds nothing in the %s theme', async (theme) => {
    const { page } = await openWall(`${DAY}&theme=${theme}&every=3600`, { bypassCSP: true });
    const seen = new Set<string>();
    await eachScene(page, 12, async (title) => {
      if (seen.has(title)) return;
      seen.add(title);
      expect([title, await findingsOf(page)]).toEqual([title, []]);
    });
    expect(seen.size).toBeGreaterThanOrEqual(SCENE_NAMES.length);
    await page.close();
    const { page: setup } = await openWall(`${DAY}&theme=${theme}#setup`, { bypassCSP: true });
    expect(await findingsOf(setup)).toEqual([]);
    await setup.close();
  });

  it('keys pause, step, help and go on; the setting up needs no typing', async () => {
    const { page } = await openWall(`${DAY}&every=3600`);
    const title = () => page.locator('h1').first().textContent();
    expect(await title()).toContain('Situation');
    await page.keyboard.press('x');
    await page.getByText(/^Paused until/).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: /Hot spots/ }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('heading', { name: /Situation/ }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.getByText(/^Paused until/).waitFor({ state: 'detached' });
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Visits and talks', pressed: true }).click();
    await page.getByRole('button', { name: 'more: Screen diagonal in inches' }).click();
    await page.getByRole('link', { name: 'Start the wall' }).click();
    await page.waitForURL(/scenes=situation,map,clock,force,changed.*inches=75/);
    await page.close();
  });
});

describe('the theme', () => {
  it('is dark where the address says nothing, whatever the system has, and the link tells it', async () => {
    const { page } = await openWall('scenes=situation#setup', { colorScheme: 'light' });
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('dark');
    const start = page.getByRole('link', { name: 'Start the wall' });
    await page.getByRole('button', { name: 'Dark', pressed: true }).waitFor();
    expect(await start.getAttribute('href')).toContain('theme=dark');
    await page.getByRole('button', { name: 'Light' }).click();
    await expect.poll(() => start.getAttribute('href')).toContain('theme=light');
    await start.click();
    await page.getByRole('heading', { name: 'Situation' }).waitFor();
    expect(await theme()).toBe('light');
    await page.close();
  });
});

describe('news', () => {
  const forget = (page: Page, ids: readonly string[]) =>
    page.evaluate((gone) => {
      const seen = JSON.parse(localStorage.getItem('km-wall-seen') ?? '{}');
      for (const id of gone) delete seen.marks[id];
      localStorage.setItem('km-wall-seen', JSON.stringify(seen));
    }, ids);

  it.each(LANGUAGES)('that is serious breaks in with its sources, and can be read, in %s', async (lang) => {
    for (const size of dealt(SIZES, lang)) {
      const { page } = await openWall(`data=data/news.json&lang=${lang}&every=3600`, {
        viewport: viewportOf(size),
        bypassCSP: true,
      });
      await forget(page, ['serious', 'quiet']);
      await page.reload();
      await settled(page);
      await page.locator('main strong').waitFor();
      expect(await page.locator('main strong').textContent()).toContain('3');
      expect([size, await page.evaluate(measureScene)]).toEqual([size, []]);
      if (size === '1920x1080') expect(await findingsOf(page)).toEqual([]);
      await page.close();
    }
  });

  it('that is not serious waits for its scene', async () => {
    const { page } = await openWall('data=data/news.json&every=3600&scenes=situation,changed');
    await forget(page, ['quiet']);
    await page.reload();
    await settled(page);
    await page.getByRole('heading', { name: 'Situation' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^New ?Protest/).waitFor();
    await page.close();
  });
});

describe('what the wall says of itself', () => {
  it('cut from the network for a day, it says so within a minute, keeps the picture and finds back by itself', async () => {
    const page = await browser.newPage({ viewport: viewportOf('1920x1080') });
    const { fly } = flying(page);
    await page.clock.install({ time: new Date('2023-10-01T10:00:00Z') });
    await page.goto(`${inject('page')}?view=wall&${DAY}&scenes=situation&every=60`);
    for (let i = 0; i < 40 && (await page.locator('main').count()) === 0; i++) await fly(500);
    await page
      .getByText(/incidents/)
      .first()
      .waitFor();
    await fly(60_000);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().setOffline(true);
    await fly(61_000);
    await fly(1000);
    await fly(1000);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('No connection');
    for (let hour = 0; hour < 24; hour++) {
      await page.clock.fastForward(3_600_000);
      await fly(1000);
    }
    expect(await page.getByRole('alert').textContent()).toContain('The last good data stays');
    expect(
      await page
        .getByText(/incidents/)
        .first()
        .isVisible(),
    ).toBe(true);
    await page.context().setOffline(false);
    await fly(61_000);
    const alerts = async () => {
      await fly(10_000);
      return page.getByRole('alert').count();
    };
    await expect.poll(alerts, { timeout: 20_000 }).toBe(0);
    await page.close();
  });

  it('its second hand moves', async () => {
    const { page } = await openWall(`${DAY}&scenes=situation`);
    const time = () => page.locator('header time').textContent();
    const before = await time();
    await page.waitForTimeout(1500);
    expect(await time()).not.toBe(before);
    await page.close();
  });
});
