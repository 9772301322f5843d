import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

export const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1440, height: 900 },
  desk: { width: 1920, height: 1080 },
} as const;

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
