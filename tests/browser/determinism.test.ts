import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ZONES = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati'];
const LOCALES = ['en_US.UTF-8', 'sr_RS.UTF-8', 'tr_TR.UTF-8'];

it('gives the same bytes in every time zone and language of the machine', { timeout: 180_000 }, async () => {
  const runs = await Promise.all(
    LOCALES.map((locale) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'tests/browser/digest.ts', ...ZONES], {
        env: { ...process.env, LANG: locale, LC_ALL: locale },
      }),
    ),
  );
  const lines = runs.flatMap(({ stdout }) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')),
  );
  expect(lines).toHaveLength(ZONES.length * LOCALES.length);
  expect(new Set(lines.map(([zone]) => zone))).toEqual(new Set(ZONES));
  expect(new Set(lines.map(([, locale]) => locale?.slice(0, 2)))).toEqual(new Set(['en', 'sr', 'tr']));
  expect(Number(lines[0]?.[2])).toBeGreaterThan(60);
  expect(new Set(lines.map(([, , , hash]) => hash)).size).toBe(1);
});
