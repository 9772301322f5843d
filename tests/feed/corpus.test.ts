import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/article/input.ts';
import { readPage } from '../../src/article/page.ts';
import { charsetOf } from '../../src/feed/decode.ts';
import type { Words } from '../../src/feed/document.ts';
import { plainLine } from '../../src/feed/markup.ts';
import { type ParsedFeed, parseFeed } from '../../src/feed/parse.ts';
import { readWhen } from '../../src/feed/when.ts';

/** Test corpus of another parser (kurtmckee/feedparser, BSD-2-Clause). It is no part of the project: a copy beside it is used. */
const SUITE = [process.env.KM_FEEDPARSER, '../shared/suites/feedparser', '../../shared/suites/feedparser']
  .filter((path) => path !== undefined && path !== '')
  .map((path) => `${path}/`)
  .find((path) => existsSync(`${path}cases.json`));

type Clause = { path: (string | number)[]; value: unknown };
type Case = { file: string; headers: Record<string, string>; expect: Clause[] };
type Tuple = number[] | null;

const json = (name: string): unknown => JSON.parse(readFileSync(`${SUITE}${name}`, 'utf8'));
const bytesOf = (file: string) => new Uint8Array(readFileSync(`${SUITE}tests/${file}`));
const instant = (tuple: Tuple): string | null =>
  tuple &&
  new Date(Date.UTC(tuple[0] ?? 0, (tuple[1] ?? 1) - 1, ...tuple.slice(2, 6)))
    .toISOString()
    .replace('.000', '');
const sameInstant = (read: string | null, tuple: Tuple) =>
  read === instant(tuple) || (read?.length === 10 && `${read}T00:00:00Z` === instant(tuple));
const line = (words: Words | null | undefined) =>
  words?.type === 'html' ? plainLine(words.value) : (words?.value ?? '').replace(/\s+/g, ' ').trim();
const loose = (text: unknown) => plainLine(String(text)).toLowerCase();

function read({ file, headers }: Case): ParsedFeed {
  const header = (name: string) => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const base = new URL(header('content-location') ?? '', `http://127.0.0.1:8097/tests/${file}`).href;
  return parseFeed({ bytes: bytesOf(file), where: file, charset: charsetOf(header('content-type')), base });
}

/** Whether what was read is what a clause asks for; null for clauses about what this project does not read. */
function judge({ document }: ParsedFeed, { path, value }: Clause): boolean | null {
  const [where, at] = path;
  const name = path.slice(where === 'entries' ? 2 : 1).join('.');
  const entry = where === 'entries' ? document?.entries[Number(at)] : undefined;
  if (where !== 'feed' && where !== 'entries') return null;
  const node = where === 'feed' ? document : entry;
  const about = where === 'feed' ? document?.subtitle : (entry?.summary ?? entry?.content);
  const words = (found: Words | null | undefined) =>
    [loose(value), String(value).toLowerCase()].includes(line(found).toLowerCase()) ||
    loose(line(found)) === loose(value);
  if (/^title(?:_detail\.value)?$/.test(name)) return words(node?.title);
  if (/^(?:summary|description|subtitle|tagline|info)(?:_detail\.value)?$/.test(name)) return words(about);
  if (/^content\.\d+\.value$/.test(name)) return words(entry?.content);
  if (name === 'link') return (node?.link ?? '').toLowerCase() === String(value).toLowerCase();
  if (name === 'id' || name === 'guid') return node?.id === value;
  const dates = name.startsWith('updated') ? [node?.updated, node?.published] : [node?.published];
  const stated = dates.find((date) => date) ?? null;
  if (/^(?:updated|published|created)_parsed$/.test(name))
    return sameInstant(readWhen(stated), value as Tuple);
  return /^(?:updated|published|created)$/.test(name) ? stated === value : null;
}

describe.runIf(SUITE)(
  'the corpus of another parser (skipped where its folder is not beside the project)',
  () => {
    const cases = SUITE ? (json('cases.json') as Case[]) : [];

    it('reads what at least 97 % of the clauses on title, link, id, summary, content and dates ask for', () => {
      const verdicts = cases
        .filter(({ file }) => !file.includes('/sanitize/'))
        .flatMap((one) => one.expect.map((clause) => judge(read(one), clause)))
        .filter((verdict) => verdict !== null);
      expect(verdicts.length).toBeGreaterThan(660);
      expect(verdicts.filter(Boolean).length / verdicts.length).toBeGreaterThanOrEqual(0.97);
    });

    it('lets no markup into a text, whatever the document hides it in', () => {
      const leaks = cases
        .filter(({ file }) => file.includes('/sanitize/'))
        .flatMap(({ file }) =>
          readInput(file, bytesOf(file), {}, readPage).articles.map((article) => ({ file, article })),
        )
        .filter(({ article }) => /<[a-z/!][^<>]*>|javascript:/i.test(`${article.title} ${article.text}`));
      expect(leaks.map(({ file }) => file)).toEqual([]);
    });

    it('takes every document of the corpus for a feed or says what is wrong', () => {
      for (const { file } of cases) {
        const { form, problems, articles } = readInput(file, bytesOf(file), {}, readPage);
        expect({ file, ok: form === 'feed' || problems.length > 0 || articles.length > 0 }).toEqual({
          file,
          ok: true,
        });
      }
    });

    it('reads the dates', () => {
      const dates = SUITE ? (json('dates.json') as [string, string, Tuple][]) : [];
      const wrong = dates.filter(([, text, tuple]) => !sameInstant(readWhen(text), tuple));
      expect(wrong.length).toBeLessThanOrEqual(2);
    });
  },
);
