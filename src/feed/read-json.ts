import { resolveUrl } from './addresses.ts';
import type { Entry, FeedDocument, Words } from './document.ts';
import { cleanText, LIMITS } from './limits.ts';

type Bag = Record<string, unknown>;

/**
 * A JSON Feed 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/) from its parsed text; null when the value is none. Items
 * that are no objects are passed over.
 */
export function readJsonFeed(value: unknown, base: string | null): FeedDocument | null {
  if (!isBag(value) || !Array.isArray(value.items)) return null;
  if (!/jsonfeed\.org|json ?feed/i.test(String(value.version ?? '')) && text(value.title) === null)
    return null;
  return {
    format: 'json',
    id: text(value.feed_url),
    link: address(value.home_page_url, base),
    title: words(value.title, 'text'),
    subtitle: words(value.description, 'text'),
    updated: null,
    published: null,
    language: text(value.language),
    entries: value.items
      .slice(0, LIMITS.items)
      .filter(isBag)
      .map((item) => readItem(item, base)),
  };
}

function readItem(item: Bag, base: string | null): Entry {
  return {
    id: typeof item.id === 'number' ? String(item.id) : text(item.id),
    link: address(item.url, base),
    title: words(item.title, 'text'),
    summary: words(item.summary, 'text'),
    content: words(item.content_html, 'html') ?? words(item.content_text, 'text'),
    published: text(item.date_published),
    updated: text(item.date_modified),
    language: text(item.language),
    source: null,
    related: address(item.external_url, base),
  };
}

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  const clean = typeof value === 'string' ? cleanText(value).trim() : '';
  return clean === '' ? null : clean;
}

function words(value: unknown, type: Words['type']): Words | null {
  const found = text(value);
  return found === null ? null : { value: found, type };
}

function address(value: unknown, base: string | null): string | null {
  const found = text(value);
  return found === null ? null : resolveUrl(found, [], base);
}
