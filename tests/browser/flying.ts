import type { Page, Request } from 'playwright-core';

/** Shorter than the page waits for an answer. */
const STEP_MS = 15_000;

/** Lets what has arrived in the page be worked off, in real time. */
export const breathe = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
  );

/** For a page whose clock is installed: time flies in the page alone, so what it asks a server for must come before more of it passes. */
export function flying(page: Page) {
  const asked = new Set<Request>();
  page.on('request', (request) => void asked.add(request));
  page.on('requestfinished', (request) => void asked.delete(request));
  page.on('requestfailed', (request) => void asked.delete(request));
  const arrive = async () => {
    for (let i = 0; i < 500 && asked.size > 0; i++) {
      await page.waitForTimeout(10);
      await breathe(page);
    }
  };
  return {
    /** Waits until everything has come that the page asked for. */
    arrive,
    /** Lets so many milliseconds pass, in steps that answers can keep up with. */
    async fly(ms: number) {
      for (let left = ms; left > 0; left -= STEP_MS) {
        await page.clock.runFor(Math.min(left, STEP_MS));
        await breathe(page);
        await arrive();
      }
    },
  };
}
