import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { LANGUAGES, type Language } from '../../src/lang/languages.ts';

export const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1440, height: 900 },
  desk: { width: 1920, height: 1080 },
} as const;

/**
 * What of a list is looked at in a language: its items are dealt out to so many hands of languages, so that each is seen in one of every hand. With EVERY_CASE=1
 * every language sees all.
 */
export function dealt<T>(list: readonly T[], language: Language, hands: number = LANGUAGES.length): T[] {
  const hand = LANGUAGES.indexOf(language) % hands;
  return list.filter((_, index) => process.env.EVERY_CASE === '1' || index % hands === hand);
}

/** Starts the browser that `npm test` has found. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

export type Opened = {
  page: Page;
  /** Console errors, page errors and failed requests so far. */
  faults: string[];
};

/** Opens the page at a query and waits until the first map with events has been drawn. */
export async function open(
  browser: Browser,
  query = '',
  options: BrowserContextOptions & { ready?: boolean } = {},
): Promise<Opened> {
  const { ready = true, ...context } = options;
  const page = await browser.newPage({
    viewport: SIZES.laptop,
    timezoneId: 'America/New_York',
    locale: 'en-GB',
    ...context,
  });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`${request.url()} ${request.failure()?.errorText}`));
  await page.goto(`${inject('page')}${query}`);
  if (ready) {
    await page.waitForFunction(() => performance.getEntriesByName('km:ready').length > 0);
    await page.getByRole('region', { name: 'Charts' }).getByRole('figure').first().waitFor();
  }
  return { page, faults };
}

/** How many events the page says that it shows. */
export async function matched(page: Page): Promise<number> {
  const text =
    (await page
      .getByText(/of [\d,]+ events/)
      .first()
      .textContent()) ?? '';
  return Number(text.replace(/ of.*/, '').replaceAll(',', ''));
}

/** A landmark by its name. */
export const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Where a region lies. */
export async function boxOf(page: Page, name: string) {
  const box = await region(page, name).boundingBox();
  if (!box) throw new Error(`no region ${name}`);
  return box;
}

/** Drags from one part of a region's width to another, at its middle height. */
export async function drag(
  page: Page,
  name: string,
  from: number,
  to: number,
  release = true,
): Promise<void> {
  const box = await boxOf(page, name);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to, y, { steps: 10 });
  if (release) await page.mouse.up();
}
