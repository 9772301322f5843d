import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What passes is not listed, and no file is fetched a second time: the rules of a page need neither. */
const OPTIONS = { resultTypes: ['violations'], preload: false };

/** What axe finds wrong with a page that was opened with `bypassCSP`: a line for each rule that is broken, with the first elements that break it. */
export async function findingsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(OPTIONS)})`)) as {
    violations: { id: string; nodes: { target: unknown }[] }[];
  };
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => String(target))
        .slice(0, 3)
        .join(' | ')}`,
  );
}
