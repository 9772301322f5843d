import type { Article, ArticleLanguage } from '../../src/article/article.ts';
import { read } from '../../src/event/read.ts';
import type { Reading } from '../../src/event/reading.ts';
import { knowledge } from './text/books.ts';

/** A text read with the whole vocabulary of the data folder. */
export function readText(language: ArticleLanguage, text: string, published = '2023-06-14'): Reading {
  const article: Article = {
    id: 'test',
    url: null,
    publisher: null,
    title: null,
    published,
    language,
    text,
    wire: '',
    related: null,
    sample: false,
  };
  return read(article, knowledge, language === 'en' || language === 'sq' ? language : 'sr');
}
