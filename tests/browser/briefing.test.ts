import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lang/languages.ts';
import { wordsOf } from '../lang/words.ts';
import { findingsOf } from './axe.ts';
import { dealt, launch } from './page.ts';
import { countPages } from './pdf.ts';

const YEAR = '&from=2023-01-01&to=2023-12-31';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'km-briefing-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openBriefing(
  language: Language,
  query = '',
  width = 1440,
  colorScheme: 'dark' | 'light' = 'light',
) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${inject('page')}?view=briefing&lang=${language}${query}`);
  await page.locator('article figure').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  return { page, faults };
}

const print = async (page: Page) => countPages(await page.pdf({ preferCSSPageSize: true }));
const promised = (page: Page) => page.locator('header').first().getByRole('status').textContent();

describe('the briefing is printed on as many pages as it says', () => {
  const selections = [
    '',
    YEAR,
    '&from=2023-05-01&to=2023-06-30',
    '&kind=visit',
    '&place=north-mitrovica-municipality',
    '&q=nowhere',
  ];
  it.each(LANGUAGES)('in %s', async (language) => {
    for (const selection of dealt(selections, language, 2)) {
      const { page, faults } = await openBriefing(language, selection);
      expect(await promised(page), selection).toBe(wordsOf(language).t('briefing.onePage'));
      expect(await print(page), selection).toBe(1);
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  it('on white paper, in the dark theme too', async () => {
    const { page } = await openBriefing('en', YEAR, 1440, 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const grounds = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('body, body *:has(article, header)')].map(
        (element) => getComputedStyle(element).backgroundColor,
      ),
    );
    expect(new Set(grounds.filter((ground) => ground !== 'rgba(0, 0, 0, 0)'))).toEqual(
      new Set(['rgb(255, 255, 255)']),
    );
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    await page.close();
  });

  it('whichever screen and theme it was opened in', async () => {
    const { page } = await openBriefing('sr-Cyrl', YEAR, 390, 'dark');
    expect(await promised(page)).toBe(wordsOf('sr-Cyrl').t('briefing.onePage'));
    expect(await print(page)).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.close();
  });

  it('and the notes follow on pages of their own when they are asked for', async () => {
    const { page } = await openBriefing('en', YEAR);
    await page.getByRole('checkbox', { name: 'Print the notes too' }).check();
    expect(await print(page)).toBeGreaterThan(1);
    await page.close();
  });

  it('and says when one is not enough', async () => {
    const { page } = await openBriefing('en', YEAR);
    await page.addStyleTag({ content: 'article footer { block-size: 170mm }' });
    await page.getByRole('combobox', { name: 'Language' }).selectOption('sq');
    await page.getByText(wordsOf('sq').t('briefing.pages', { count: 2 })).waitFor();
    expect(await print(page)).toBe(2);
    await page.close();
  });
});

describe('the briefing is taken away', () => {
  it('as one file that opens without a network and asks for nothing', async () => {
    const { page } = await openBriefing('sr-Cyrl', YEAR, 1440, 'dark');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: wordsOf('sr-Cyrl').t('briefing.saveHtml') }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('kosovo-monitor-2023-01-01-2023-12-31-sr-Cyrl.html');
    const file = join(folder, 'briefing.html');
    await saved.saveAs(file);
    await page.close();
    expect(statSync(file).size).toBeLessThan(2_000_000);
    const context = await browser.newContext({ offline: true });
    const alone = await context.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    alone.on('console', (message) => faults.push(message.text()));
    await alone.goto(pathToFileURL(file).href);
    await alone.evaluate(() => document.fonts.ready);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(faults).toEqual([]);
    expect(await alone.locator('script').count()).toBe(0);
    expect(await alone.getByRole('heading', { name: /инцидент/ }).count()).toBeGreaterThan(0);
    expect(await alone.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await alone.evaluate(() => document.fonts.check("12px 'Inter Variable'", 'Ж'))).toBe(true);
    expect(
      await alone.evaluate(() => getComputedStyle(document.querySelector('article') as Element).color),
    ).toBe('rgb(20, 20, 20)');
    expect(await print(alone)).toBe(1);
    await context.close();
  });

  it('as Markdown', async () => {
    const { page } = await openBriefing('en', YEAR);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as Markdown' }).click(),
    ]);
    const file = join(folder, 'briefing.md');
    await saved.saveAs(file);
    expect(readFileSync(file, 'utf8')).toMatch(/^# Kosovo\\\* Monitor: Situation briefing\n/);
    await page.close();
  });
});

describe('everybody can use it', () => {
  /** Every language once: a language changes no color, and a theme no width. */
  const cases: [theme: 'light' | 'dark', width: number, language: Language][] = [
    ['light', 390, 'sq'],
    ['light', 1440, 'sr-Latn'],
    ['dark', 390, 'sr-Cyrl'],
    ['dark', 1440, 'en'],
  ];
  it.each(cases)('axe finds nothing in the %s theme at %i pixels in %s', async (theme, width, language) => {
    const { page } = await openBriefing(language, YEAR, width, theme);
    expect(await findingsOf(page)).toEqual([]);
    await page.close();
  });

  it('a selection becomes a briefing and comes back, and a number leads to its events', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${inject('page')}?kind=incident${YEAR}`);
    const shown = page.getByText(/^\d+ of \d+ events/).first();
    const count = Number.parseInt((await shown.textContent()) ?? '', 10);
    await page.getByRole('button', { name: 'Briefing' }).click();
    await page
      .getByRole('article')
      .getByRole('heading', { name: new RegExp(`: ${count} incidents`) })
      .waitFor();
    await page.getByRole('button', { name: 'Back to the map' }).click();
    await page.getByText(`${count} of`).first().waitFor();
    await page.goBack();
    await page
      .getByRole('article')
      .getByRole('link', { name: /people killed/ })
      .click();
    await shown.waitFor();
    await expect.poll(() => page.url()).toContain('minKilled=1');
    expect(Number.parseInt((await shown.textContent()) ?? '', 10)).toBeLessThan(count);
    await page.close();
  });

  it('a year is told within two seconds', async () => {
    const { page } = await openBriefing('en', YEAR);
    const took = await page.evaluate(() =>
      performance.getEntriesByName('km:briefing').map(({ duration }) => duration),
    );
    expect(Math.max(...took)).toBeLessThan(2000);
    await page.close();
  });
});
