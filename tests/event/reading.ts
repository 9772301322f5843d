import type { Article, ArticleLanguage } from '../../src/article/article.ts';
import type { Event } from '../../src/event/event.ts';
import { createExtractor } from '../../src/event/extract.ts';
import { read } from '../../src/event/read.ts';
import type { Reading } from '../../src/event/reading.ts';
import type { Kind } from '../../src/event/types.ts';
import { knowledge } from './text/books.ts';

const extract = createExtractor(knowledge);

function articleOf(
  language: ArticleLanguage,
  text: string,
  published: string,
  title: string | null,
): Article {
  return {
    id: 'own words',
    url: null,
    publisher: 'Test',
    title,
    published,
    language,
    text,
    wire: '',
    related: null,
    sample: false,
  };
}

/** A text read with the whole vocabulary of the data folder. */
export function readText(language: ArticleLanguage, text: string, published = '2023-06-14'): Reading {
  const article = articleOf(language, text, published, null);
  return read(article, knowledge, language === 'en' || language === 'sq' ? language : 'sr');
}

/** The events of one kind, or of all (null), that a text in the test's own words tells. */
export function eventsOf(
  kind: Kind | null,
  language: ArticleLanguage,
  text: string,
  { published = '2024-05-10', title = null }: { published?: string; title?: string | null } = {},
): Event[] {
  return extract(articleOf(language, text, published, title)).filter(
    (event) => kind === null || event.kind === kind,
  );
}

/** The day of an event, or its first and last. */
export const dayOf = ({ time }: Event): string =>
  time.start === time.end ? time.start : `${time.start}..${time.end}`;
