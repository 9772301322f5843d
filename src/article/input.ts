import { hashText } from '../base/hash.ts';
import type { Problem } from '../base/result.ts';
import { decodeBytes } from '../feed/decode.ts';
import { LIMITS } from '../feed/limits.ts';
import { parseFeed } from '../feed/parse.ts';
import type { Article } from './article.ts';
import type { Complain, Defaults } from './defaults.ts';
import { fromItem, MAX_TEXT, withoutTitle } from './from-item.ts';
import { articleFromJson, elementLines, isoDate } from './json-articles.ts';
import { languageOf } from './language.ts';
import type { readPage } from './page.ts';
import { articleFromText } from './plain.ts';
import { wireKey } from './same.ts';
import { isBinary, isFeed, isHtml, parseJson } from './sniff.ts';

type PageReader = typeof readPage;

export type InputReading = {
  articles: Article[];
  problems: Problem[];
  /** What the input was taken for. */
  form: 'feed' | 'page' | 'json' | 'ndjson' | 'text';
  /** True when nothing in it could be read, or when an article of it could not. */
  failed: boolean;
};

/**
 * Articles of one input, recognised by its content: a feed (XML or JSON Feed), an HTML page, JSON or NDJSON articles, or
 * plain text. An article's own date beats `defaults.published`, which beats any date found in plain text. Broken parts
 * give a problem with file and line, the rest is read. Never throws.
 * @param where name of the file, as problems should show it
 * @param pages reads HTML; without it a page is recognised and not read, so that who reads no pages need not load their parser
 */
export function readInput(
  where: string,
  bytes: Uint8Array,
  given: Partial<Defaults> = {},
  pages: PageReader | null = null,
): InputReading {
  const problems: Problem[] = [];
  const complain: Complain = (problem) => problems.push({ where, ...problem });
  const done = (form: InputReading['form'], articles: Article[], lost = false): InputReading => ({
    articles,
    problems,
    form,
    failed: lost || (articles.length === 0 && problems.length > 0),
  });
  const published = given.published ? isoDate(given.published) : null;
  if (given.published && !published)
    complain({ what: `The date “${given.published}” cannot be read.`, mend: 'Write it like 2023-11-21.' });
  const defaults: Defaults = { published, url: given.url || null, publisher: given.publisher || null };
  if (bytes.length > 8 * LIMITS.bytes) {
    complain({ what: 'The input is larger than 64 MiB.', mend: 'Split it.' });
    return done('text', []);
  }
  const { text: decoded, damaged, encoding } = decodeBytes(bytes);
  const text = decoded.replace(/^\uFEFF/, '');
  if (isBinary(text)) {
    complain({
      what: 'The input is no text.',
      mend: 'Give a feed, an HTML page, JSON articles or plain text.',
    });
    return done('text', []);
  }
  if (damaged)
    complain({ what: `Some bytes do not fit the encoding (${encoding}).`, mend: 'Save it as UTF-8.' });
  const start = text.slice(0, 4000).trimStart();
  if (/^[{[]/.test(start)) return readJson(where, text, defaults, complain, done, problems);
  if (isFeed(start)) {
    const feed = parseFeed({ bytes, where, base: defaults.url, publisher: defaults.publisher });
    problems.push(...feed.problems.filter((problem) => !damaged || !/^Some bytes/.test(problem.what)));
    return done(
      'feed',
      feed.items.map((item) => withDate(fromItem(item), defaults.published)),
    );
  }
  if (isHtml(start)) return done('page', pages ? readHtml(pages, text, defaults, complain) : []);
  if (text.length > MAX_TEXT)
    complain({
      what: `The text has ${text.length} characters.`,
      mend: 'The first 100,000 are read; split it.',
    });
  const article = articleFromText(text.slice(0, MAX_TEXT), defaults);
  if (!article)
    complain({
      what: 'The input is empty.',
      mend: 'Give a feed, an HTML page, JSON articles or plain text.',
    });
  return done('text', article ? [article] : []);
}

function readHtml(pages: PageReader, text: string, defaults: Defaults, complain: Complain): Article[] {
  const page = pages(text, defaults.url);
  if (page.fault === 'too deep')
    complain({
      what: 'The page nests too deep or is too long.',
      mend: 'All its text is read, page furniture included.',
    });
  const body = withoutTitle(page.text, page.title).slice(0, MAX_TEXT);
  if (body === '' && page.title === null) {
    complain({ what: 'The page has no text.', mend: 'Save the page after it has loaded.' });
    return [];
  }
  return [
    {
      id: page.url ?? hashText(`${page.title ?? ''}\n${body}`),
      url: page.url,
      publisher: defaults.publisher ?? page.site,
      title: page.title,
      published: page.published ?? defaults.published ?? page.printed,
      language: languageOf(`${page.title ?? ''}\n${body}`, page.language),
      text: body,
      wire: wireKey(page.title, body),
      related: null,
      sample: false,
    },
  ];
}

function readJson(
  where: string,
  text: string,
  defaults: Defaults,
  complain: Complain,
  done: (form: InputReading['form'], articles: Article[], lost?: boolean) => InputReading,
  problems: Problem[],
): InputReading {
  const whole = parseJson(text);
  if ('value' in whole) {
    const { value } = whole;
    const bag = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    if (Array.isArray(bag.items)) {
      const feed = parseFeed({ text, where, base: defaults.url, publisher: defaults.publisher });
      problems.push(...feed.problems);
      return done(
        'feed',
        feed.items.map((item) => withDate(fromItem(item), defaults.published)),
      );
    }
    const list = Array.isArray(value) ? value : Array.isArray(bag.articles) ? bag.articles : [value];
    const lines = Array.isArray(value) ? elementLines(text) : [];
    const articles = list.map((entry, i) => articleFromJson(entry, defaults, lines[i] ?? 1, complain));
    const read = articles.filter((article) => article !== null);
    return done('json', read, read.length < articles.length);
  }
  const rows = text.split('\n');
  const nonEmpty = rows.filter((row) => row.trim() !== '');
  if (nonEmpty.length < 2 || !/^\s*\{.*\}\s*$/s.test(nonEmpty[0] ?? '')) {
    complain({
      line: whole.line,
      what: `The JSON cannot be read: ${whole.fault}.`,
      mend: 'Check for a cut-off end or a missing comma.',
    });
    return done('json', []);
  }
  const articles: (Article | null)[] = rows.map((row, i) => {
    if (row.trim() === '') return null;
    const parsed = parseJson(row);
    if ('value' in parsed) return articleFromJson(parsed.value, defaults, i + 1, complain);
    complain({
      line: i + 1,
      what: `This line is not valid JSON: ${parsed.fault}.`,
      mend: 'Write one object a line.',
    });
    return null;
  });
  const read = articles.filter((article) => article !== null);
  return done('ndjson', read, read.length < nonEmpty.length);
}

function withDate(article: Article, published: string | null): Article {
  return article.published === null && published !== null ? { ...article, published } : article;
}
