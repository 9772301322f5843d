import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { safeHttpUrl } from '../base/url.ts';
import { readWhen } from '../feed/when.ts';
import { publishedBeside } from './date-line.ts';
import { CUT_TAGS, isAside } from './furniture.ts';
import { LONGEST_HEADING, type Meta, metaOf } from './page-meta.ts';
import { htmlToText, normaliseText } from './text.ts';
import { tidyPage } from './tidy.ts';

/** What a whole HTML page says of its article. */
export type Page = {
  title: string | null;
  url: string | null;
  published: string | null;
  /** Date printed beside the heading, where the markup states none. */
  printed: string | null;
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
 * publication and language from JSON-LD, meta elements and `<time>`, in this order. Pages that nest deeper than 120 elements,
 * have more than 12,000 of them, too many words at too great a depth, or more than 3 MB keep all their words but the page furniture that can be told. Never throws.
 */
export function readPage(html: string, address: string | null = null): Page {
  const meta = metaOf(html.slice(0, MAX_LENGTH));
  const facts = {
    title: meta.title === null ? null : withoutSite(normaliseText(meta.title.slice(0, 500)), meta.site),
    url: safeHttpUrl(address) ?? safeHttpUrl(meta.canonical),
    published: meta.dates.map(readWhen).find((date) => date !== null) ?? null,
    printed: null,
    language: meta.language,
    site: meta.site,
  };
  const tidy = html.length > MAX_LENGTH ? null : tidyPage(html);
  if (tidy === null) return { ...facts, text: htmlToText(html.slice(0, MAX_LENGTH)), fault: 'too deep' };
  const whole = htmlToText(html);
  const lines = whole.split(/\n+/);
  const article = distil(tidy);
  const title = headingOf(facts.title ?? titleOf(article?.title ?? null, meta), lines);
  const printed = facts.published === null && title !== null ? publishedBeside(lines, title) : null;
  return { ...facts, title, printed, text: article?.text ?? whole, fault: article ? null : 'no article' };
}

/** The title as the page prints it above the article: without the name of the site, where the page's head appends one. */
function headingOf(title: string | null, lines: readonly string[]): string | null {
  const cut = title === null ? -1 : title.search(SITE);
  const head = title?.slice(0, cut) ?? '';
  return cut > 10 && lines.includes(head) ? head : title;
}

function titleOf(title: string | null, meta: Meta): string | null {
  const clean = normaliseText(title ?? '');
  return clean === '' ? meta.heading : clean;
}

function distil(tidy: string): { title: string | null; text: string } | null {
  try {
    const whole = /<html[\s>]/i.test(tidy) ? tidy : `<html><head></head><body>${tidy}</body></html>`;
    const { document } = parseHTML(`<!doctype html>${whole}`);
    unhead(document as unknown as Document);
    clear(document as unknown as Document);
    const found = new Readability(document as unknown as Document, { charThreshold: 140 }).parse();
    const text = found?.content ? htmlToText(found.content) : '';
    return text === '' ? null : { title: found?.title ?? null, text };
  } catch {
    return null;
  }
}

/** Makes paragraphs of what is marked as a heading and longer than any: Readability compares headings word by word. */
function unhead(document: Document): void {
  for (const heading of document.querySelectorAll('h1, h2, title')) {
    if ((heading.textContent ?? '').length <= LONGEST_HEADING) continue;
    if (heading.localName === 'title') {
      heading.remove();
      continue;
    }
    const paragraph = document.createElement('p');
    paragraph.append(...heading.childNodes);
    heading.replaceWith(paragraph);
  }
}

/** Takes out what says that it stands beside the article, but never a third of the page's words. */
function clear(document: Document): void {
  const all = (document.body?.textContent ?? '').length;
  let budget = 20 * all;
  for (const element of document.querySelectorAll(
    '[class],[id],[hidden],figcaption,aside,nav,footer,form,dialog',
  )) {
    const name = element.tagName.toLowerCase();
    const attributes: Record<string, string> = {};
    for (const { name: key, value } of element.attributes) attributes[key] = value;
    if (!CUT_TAGS.has(name) && !isAside(name, attributes)) continue;
    const size = (element.textContent ?? '').length;
    if (size * 3 < all) element.remove();
    budget -= size;
    if (budget < 0) return;
  }
}

/** The title without " | Site" or " - Site" at its end. */
function withoutSite(title: string, site: string | null): string {
  const cut = title.search(SITE);
  if (cut < 10) return title;
  const tail = title.slice(cut + 3);
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const named = site !== null && bare(tail).includes(bare(site));
  return named || title.charAt(cut + 1) === '|' ? title.slice(0, cut) : title;
}

const SITE = / [|–—•-] [^|–—•]{2,60}$/u;
