import { copyFileSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { boxOf, drag, launch, matched, open, region, SIZES } from './page.ts';
import { syntheticFile } from './synthetic.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('a hundred thousand events', () => {
  it('need no more of the page than a few, and can be scrolled to the last', async () => {
    const { page, faults } = await open(browser, `?data=${await syntheticFile(100_000)}`);
    await expect.poll(() => matched(page)).toBe(100_000);
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    expect(await nodes()).toBeLessThan(2500);
    const first = region(page, 'Events').getByRole('listitem').first();
    expect(await first.getAttribute('aria-posinset')).toBe('1');
    await region(page, 'Events')
      .locator('ul')
      .evaluate((list) => {
        const scroller = list.parentElement;
        if (scroller) scroller.scrollTop = scroller.scrollHeight;
      });
    const last = region(page, 'Events').locator('li[aria-posinset="100000"]');
    await last.waitFor();
    await last.getByRole('button').click();
    await region(page, 'Event details').waitFor();
    await drag(page, 'Timeline', 0.3, 0.6);
    await expect.poll(() => matched(page)).toBeLessThan(100_000);
    expect(await nodes()).toBeLessThan(2500);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('a hundred thousand events in a browser', () => {
  it.each([true, false])('that has channels: %s', async (has) => {
    const page = await browser.newPage({ viewport: SIZES.laptop });
    await page.addInitScript((channels) => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      if (!channels) {
        Object.assign(window, { BroadcastChannel: undefined });
        return;
      }
      window.BroadcastChannel = class extends BroadcastChannel {
        constructor(name: string) {
          super(name);
          this.addEventListener('message', ({ data }) => heard.push(data));
        }
      };
    }, has);
    await page.goto(`${inject('page')}?data=${await syntheticFile(100_000)}`);
    await expect.poll(() => matched(page)).toBe(100_000);
    const riots = region(page, 'Filters').getByRole('checkbox', { name: /^Riot/ });
    await riots.waitFor();
    await page.waitForTimeout(500);
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length);
    const before = await heard();
    await riots.check();
    await expect.poll(() => matched(page)).toBeLessThan(100_000);
    await expect.poll(() => page.url()).toContain('type=riot');
    expect((await heard()) - before).toBe(has ? 1 : 0);
    await page.close();
  });
});

describe('a part that counts and has ended', () => {
  it.each(['falls silent', 'breaks'])(
    'when it %s is told of, with the mend, and what is shown stays',
    async (how) => {
      const page = await browser.newPage({ viewport: SIZES.laptop });
      await page.addInitScript(() => {
        const kept: Worker[] = [];
        Object.assign(window, { kept });
        window.Worker = class extends Worker {
          constructor(url: string | URL, options?: WorkerOptions) {
            super(url, options);
            kept.push(this);
          }
        };
      });
      await page.goto(`${inject('page')}?data=${await syntheticFile(100_000)}`);
      await expect.poll(() => matched(page)).toBe(100_000);
      await page.evaluate((way) => {
        for (const worker of (window as unknown as { kept: Worker[] }).kept) {
          if (way === 'breaks') worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
          worker.terminate();
        }
      }, how);
      const riots = region(page, 'Filters').getByRole('checkbox', { name: /^Riot/ });
      await riots.check();
      const alert = page.getByRole('alert');
      await alert.getByText('The archive stopped answering').waitFor();
      expect(await matched(page)).toBe(100_000);
      expect(await region(page, 'Map').isVisible()).toBe(true);
      await alert.getByRole('button', { name: 'Open it again' }).click();
      await alert.waitFor({ state: 'detached' });
      await expect.poll(() => matched(page)).toBeLessThan(100_000);
      expect(await riots.isChecked()).toBe(true);
      await page.close();
    },
  );
});

describe('a refused archive', () => {
  it('is told in words, and what was open stays open', async () => {
    const name = 'cut-off.kms';
    const file = join(inject('state'), name);
    await syntheticFile(2000);
    copyFileSync(join(inject('state'), 'synthetic-2000.kms'), file);
    truncateSync(file, Math.floor(readFileSync(file).length / 3));
    const { page } = await open(browser);
    const before = await matched(page);
    await page.evaluate((data) => {
      history.pushState(null, '', `?data=data/${data}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, name);
    await page.getByRole('alert').getByText('The archive could not be opened').waitFor();
    expect(await matched(page)).toBe(before);
    await page.getByRole('alert').getByRole('button', { name: 'Open the bundled archive' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await matched(page)).toBe(before);
    await page.close();
  });
});

describe('an area', () => {
  it('is drawn around events, kept by the link, undone with Back and taken away', async () => {
    const { page, faults } = await open(browser);
    const all = await matched(page);
    const map = region(page, 'Map');
    const outline = map.locator('polygon');
    await map.getByRole('button', { name: 'Draw an area' }).click();
    await page.keyboard.press('Escape');
    await map.getByRole('button', { name: 'Draw an area', pressed: false }).click();
    await map.getByRole('status').waitFor();
    const box = await boxOf(page, 'Map');
    const [x, y, radius] = [box.x + box.width / 2, box.y + box.height * 0.45, box.height * 0.2];
    await page.mouse.move(x + radius, y);
    await page.mouse.down();
    for (let step = 1; step < 100; step++)
      await page.mouse.move(
        x + radius * Math.cos((step / 100) * 2 * Math.PI),
        y + radius * Math.sin((step / 100) * 2 * Math.PI),
      );
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('area=');
    const inside = await matched(page);
    expect(inside).toBeGreaterThan(0);
    expect(inside).toBeLessThan(all);
    const { coordinates } = JSON.parse(new URL(page.url()).searchParams.get('area') ?? '');
    expect(coordinates[0].length).toBeGreaterThan(10);
    expect(coordinates[0].length).toBeLessThanOrEqual(61);
    expect(coordinates[0].at(-1)).toEqual(coordinates[0][0]);
    const drawn = await outline.boundingBox();
    expect(drawn?.width).toBeGreaterThan(radius * 1.8);
    expect(drawn?.width).toBeLessThan(radius * 2.2);
    await page.reload();
    await expect.poll(() => matched(page)).toBe(inside);
    await map.getByRole('button', { name: 'Remove the drawn area' }).click();
    await expect.poll(() => matched(page)).toBe(all);
    expect(await outline.getAttribute('points')).toBe('');
    await page.goBack();
    await expect.poll(() => matched(page)).toBe(inside);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is drawn by keys: corners where the cross is brought, the last taken back, closed where it stands', async () => {
    const { page, faults } = await open(browser);
    const all = await matched(page);
    const map = region(page, 'Map');
    const hint = map.getByRole('status');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await map.getByRole('button', { name: 'Draw an area' }).focus();
    await press('Enter');
    await expect.poll(() => hint.textContent()).toContain('arrow keys');
    expect(await map.locator('polygon + circle').getAttribute('r')).toBe('5');
    await press('Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowLeft', 'Enter');
    await expect.poll(() => hint.textContent()).toContain('1 corner:');
    await press('Enter');
    await expect.poll(() => hint.textContent()).toContain('1 corner:');
    await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'ArrowRight', 'Enter');
    await press('Shift+ArrowDown', 'Enter');
    await expect.poll(() => hint.textContent()).toContain('3 corners:');
    await press('Backspace', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Enter', 'Enter');
    await expect.poll(() => page.url()).toContain('area=');
    const { coordinates } = JSON.parse(new URL(page.url()).searchParams.get('area') ?? '');
    expect(coordinates[0]).toHaveLength(4);
    const inside = await matched(page);
    expect(inside).toBeGreaterThan(0);
    expect(inside).toBeLessThan(all);
    const drawn = await map.locator('polygon').boundingBox();
    expect(Math.abs((drawn?.width ?? 0) - 160)).toBeLessThan(4);
    expect(Math.abs((drawn?.height ?? 0) - 200)).toBeLessThan(4);
    await map.getByRole('button', { name: 'Remove the drawn area' }).waitFor();
    await press('Enter');
    await expect.poll(() => matched(page)).toBe(all);
    expect(await map.locator('polygon').getAttribute('points')).toBe('');
    expect(faults).toEqual([]);
    await page.close();
  });
});
