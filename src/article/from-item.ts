import { hashText } from '../base/hash.ts';
import type { Item } from '../feed/item.ts';
import type { Article } from './article.ts';
import { languageOf } from './language.ts';
import { wireKey } from './same.ts';
import { htmlToText, normaliseText, unwrapLines } from './text.ts';

/** Longest text that is read: what goes beyond is no news. */
export const MAX_TEXT = 100_000;

/** The article of a feed entry: plain text that the project keeps with its reports, so that quotes can point into it. */
export function fromItem(item: Item): Article {
  const html = item.contentType === 'html' || /<(?:p|br|div|a|b|strong|em)[\s/>]/i.test(item.content);
  const body = html ? htmlToText(item.content) : unwrapLines(item.content);
  const title = item.title === null ? null : normaliseText(item.title).replace(/\n+/g, ' ') || null;
  const text = withoutTitle(body, title).slice(0, MAX_TEXT);
  return {
    id: item.id || hashText(`${item.url ?? ''}\n${title ?? ''}\n${text}`),
    url: item.url,
    publisher: item.publisher,
    title,
    published: item.published,
    language: languageOf(`${title ?? ''}\n${text}`, item.language),
    text,
    wire: wireKey(title, text),
    related: item.related,
    sample: item.sample,
  };
}

/** The body without a first paragraph that only repeats the title: it must not be counted twice. */
export function withoutTitle(body: string, title: string | null): string {
  if (!title) return body;
  const end = body.indexOf('\n');
  const first = end < 0 ? body : body.slice(0, end);
  if (Math.abs(first.length - title.length) > 20) return body;
  const bare = (text: string) =>
    text
      .trimEnd()
      .replace(/[\s.…]{1,8}$/u, '')
      .toLowerCase();
  return bare(first) === bare(title) ? body.slice(end < 0 ? body.length : end).trim() : body;
}
