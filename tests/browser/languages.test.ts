import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lang/languages.ts';
import { wordsOf } from '../lang/words.ts';
import { findingsOf } from './axe.ts';
import { launch, SIZES } from './page.ts';

const EVENT = 'event=2023-09-24-banjska-armed-clash';
const others = LANGUAGES.filter((language) => language !== 'en');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function openIn(query: string, viewport: { width: number; height: number } = SIZES.laptop) {
  const page = await browser.newPage({ viewport, bypassCSP: true });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${inject('page')}${query}`);
  await page.waitForFunction(() => performance.getEntriesByName('km:ready').length > 0);
  return { page, faults };
}

/** Waits until the page speaks a language: its landmarks, its title, its tag. */
async function speaks(page: Page, language: Language) {
  const { t } = wordsOf(language);
  await page.getByRole('region', { name: t('map.title'), exact: true }).waitFor();
  await page.getByRole('region', { name: t('events.title'), exact: true }).waitFor();
  expect(await page.title()).toBe(t('app.name'));
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
}

const choose = (page: Page, from: Language, to: Language) =>
  page.getByRole('combobox', { name: wordsOf(from).t('tools.language') }).selectOption(to);

describe('a language', () => {
  it.each(others)('%s is chosen without a reload, kept by one, and left with Back', async (language) => {
    const { page, faults } = await openIn('?kind=incident');
    await page.evaluate(() => Object.assign(window, { same: true }));
    await choose(page, 'en', language);
    await speaks(page, language);
    expect(new URL(page.url()).search).toBe(`?kind=incident&lang=${language}`);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    const focused = page.getByRole('combobox', { name: wordsOf(language).t('tools.language') });
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    expect(await focused.evaluate((control) => control === document.activeElement)).toBe(true);
    await page.reload();
    await speaks(page, language);
    await page.goBack();
    await speaks(page, 'en');
    await page.goForward();
    await speaks(page, language);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is Serbian in Latin where the address says only Serbian', async () => {
    const { page } = await openIn('?lang=sr');
    await speaks(page, 'sr-Latn');
    await page.close();
  });

  it('is English where the address names one that there is not', async () => {
    const { page } = await openIn('?lang=de');
    await speaks(page, 'en');
    await page.close();
  });
});

describe('the filters', () => {
  it.each(LANGUAGES)('name kinds, types and places in full in %s', async (language) => {
    const { page } = await openIn(`?lang=${language}`);
    const filters = page.getByRole('region', { name: wordsOf(language).t('filters.title'), exact: true });
    await filters.getByRole('checkbox').nth(25).waitFor();
    const names = await filters.evaluate((region) =>
      [...region.querySelectorAll('details[open] label > span')].map((name) => [
        name.textContent,
        name.scrollWidth > name.clientWidth + 1 || name.scrollHeight > name.clientHeight + 2,
      ]),
    );
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter(([, isCut]) => isCut)).toEqual([]);
    await page.close();
  });
});

describe('an event', () => {
  it.each([
    ['sq', 'Përleshje e armatosur, Banjskë', '24 sht 2023'],
    ['sr-Latn', 'Oružani sukob, Banjska', '24. sep 2023.'],
    ['sr-Cyrl', 'Оружани сукоб, Бањска', '24. сеп 2023.'],
  ] as const)('is told in %s', async (language, title, day) => {
    const { page } = await openIn(`?lang=${language}&${EVENT}`);
    const detail = page.getByRole('region', { name: wordsOf(language).t('detail.title') });
    await detail.getByRole('heading', { name: new RegExp(title) }).waitFor();
    await detail.getByText(day).first().waitFor();
    await page.close();
  });
});

describe('the words fit', () => {
  const cases = LANGUAGES.flatMap((language) => [320, 390, 1440].map((width) => [language, width] as const));
  it.each(cases)('in %s at %i pixels', async (language, width) => {
    const { page } = await openIn(`?lang=${language}&${EVENT}`, { width, height: 844 });
    await page
      .getByRole('region', { name: wordsOf(language).t('detail.title') })
      .getByRole('heading', { level: 3 })
      .waitFor();
    await page
      .getByRole('region', { name: wordsOf(language).t('charts.title') })
      .getByRole('figure')
      .first()
      .waitFor();
    const misfits = await page.evaluate((wide) => {
      const name = (element: Element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`;
      const found = [];
      if (document.documentElement.scrollWidth > wide)
        found.push(`page ${document.documentElement.scrollWidth}`);
      for (const element of document.querySelectorAll('button, summary, label, select, h1, h2, h3')) {
        const box = element.getBoundingClientRect();
        const visible = element.checkVisibility({ visibilityProperty: true }) && box.width > 1;
        if (!visible || element.closest('.leaflet-container')) continue;
        if (box.right > wide + 1) found.push(`beyond the edge: ${name(element)}`);
        const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        if (
          cut &&
          getComputedStyle(element).overflowX !== 'visible' &&
          !element.hasAttribute('title') &&
          getComputedStyle(element).textOverflow !== 'ellipsis'
        )
          found.push(`cut: ${name(element)}`);
      }
      return found;
    }, width);
    expect(misfits).toEqual([]);
    if (width !== 320) expect(await findingsOf(page)).toEqual([]);
    await page.close();
  });
});
