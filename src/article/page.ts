import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { safeHttpUrl } from '../base/url.ts';
import { readWhen } from '../feed/when.ts';
import { type Meta, metaOf } from './page-meta.ts';
import { htmlToText, normaliseText } from './text.ts';

/** What a whole HTML page says of its article. */
export type Page = {
  title: string | null;
  url: string | null;
  published: string | null;
  language: string | null;
  site: string | null;
  /** Plain text of the article, as {@link htmlToText} gives it. */
  text: string;
  /** Why the article could not be told from the rest of the page, so that all its text is kept; or null. */
  fault: 'too deep' | 'no article' | null;
};

const MAX_LENGTH = 3_000_000;

/**
 * Article of an HTML page: its text by Readability (https://github.com/mozilla/readability) on linkedom, its title, address,
 * publication and language from JSON-LD, meta elements and `<time>`, in this order. Pages that nest deeper than 400 elements,
 * break up into more than 150,000 pieces of text or are longer than 3 MB lose their tags and nothing else. Never throws.
 */
export function readPage(html: string, address: string | null = null): Page {
  const meta = metaOf(html.slice(0, MAX_LENGTH));
  const facts = {
    title: meta.title === null ? null : withoutSite(normaliseText(meta.title.slice(0, 500)), meta.site),
    url: safeHttpUrl(address) ?? safeHttpUrl(meta.canonical),
    published: meta.dates.map(readWhen).find((date) => date !== null) ?? null,
    language: meta.language,
    site: meta.site,
  };
  if (meta.wild || html.length > MAX_LENGTH)
    return {
      ...facts,
      text: normaliseText(html.slice(0, MAX_LENGTH).replace(/<[^<>]*>/g, ' ')),
      fault: 'too deep',
    };
  const article = distil(html);
  if (article === null) return { ...facts, text: htmlToText(html), fault: 'no article' };
  return { ...facts, title: facts.title ?? titleOf(article.title, meta), text: article.text, fault: null };
}

function titleOf(title: string | null, meta: Meta): string | null {
  const clean = normaliseText(title ?? '');
  return clean === '' ? meta.heading : clean;
}

function distil(html: string): { title: string | null; text: string } | null {
  try {
    const whole = /<html[\s>]/i.test(html)
      ? html
      : `<!doctype html><html><head></head><body>${html}</body></html>`;
    const { document } = parseHTML(whole);
    const found = new Readability(document as unknown as Document, { charThreshold: 140 }).parse();
    const text = found?.content ? htmlToText(found.content) : '';
    return text === '' ? null : { title: found?.title ?? null, text };
  } catch {
    return null;
  }
}

/** The title without " | Site" or " - Site" at its end. */
function withoutSite(title: string, site: string | null): string {
  const match = /^(.{10,}?)\s+[|–—•-]\s+([^|–—•]{2,60})$/u.exec(title);
  if (!match) return title;
  const [, head = title, tail = ''] = match;
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const named = site !== null && (bare(site) === bare(tail) || bare(tail).includes(bare(site)));
  return named || title.includes(` | ${tail}`) ? head : title;
}
