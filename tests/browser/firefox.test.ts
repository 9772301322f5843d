import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { LANGUAGES } from '../../src/lang/languages.ts';
import { wordsOf } from '../lang/words.ts';

/** Firefox, where it is installed: the briefing must keep its word there too. */
const firefox = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)))
  .find(existsSync);

it.skipIf(!firefox)(
  'Firefox prints the briefing on the one page that it promises',
  async () => {
    const urls = LANGUAGES.flatMap((language) =>
      ['', '&from=2023-01-01&to=2023-12-31'].map(
        (part) => `${inject('page')}?view=briefing&lang=${language}${part}`,
      ),
    );
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...[
        '--experimental-websocket',
        '--no-warnings',
        '--import',
        'tsx',
        'tests/browser/print-in-firefox.ts',
      ],
      ...[firefox ?? '', ...urls],
    ]);
    const promises = LANGUAGES.flatMap((language) => {
      const promise = wordsOf(language).t('briefing.onePage');
      return [
        { promise, pages: 1 },
        { promise, pages: 1 },
      ];
    });
    expect(JSON.parse(stdout)).toEqual(promises);
  },
  120_000,
);
