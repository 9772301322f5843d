import { Parser } from 'htmlparser2';

/** Facts about a page that stand in its head, in JSON-LD or in `<time>`, as written. */
export type Meta = {
  title: string | null;
  /** First `<h1>`. */
  heading: string | null;
  canonical: string | null;
  /** Dates of publication, the most trustworthy first. */
  dates: string[];
  language: string | null;
  site: string | null;
};

const DATE_NAMES = new Set([
  'article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'pubdate',
  'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date', 'article.published', 'published_time',
]); // biome-ignore format: a table

const MAX_DEPTH = 400;
const MAX_PIECES = 150_000;

/** So many characters of a heading or title are read; as part of a page, what is longer is no heading. */
export const LONGEST_HEADING = 2000;

/** Reads the facts in one pass over the markup, without building a tree; stops where the markup runs wild. */
export function metaOf(html: string): Meta {
  const properties = new Map<string, string>();
  const metaDates: string[] = [];
  const times: string[] = [];
  const scripts: string[] = [];
  const texts = { title: '', h1: '' };
  let [canonical, language]: (string | null)[] = [null, null];
  let depth = 0;
  let pieces = 0;
  let inside: 'title' | 'h1' | 'ld' | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > MAX_DEPTH) stop();
      if (name === 'html') language = attributes.lang ?? attributes['xml:lang'] ?? language;
      if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
        canonical ??= attributes.href ?? null;
      if (name === 'time' && attributes.datetime) times.push(attributes.datetime);
      if (attributes.itemprop === 'datePublished')
        metaDates.push(attributes.content ?? attributes.datetime ?? '');
      if (name === 'meta') {
        const key = (attributes.property ?? attributes.name ?? attributes['http-equiv'] ?? '').toLowerCase();
        const value = attributes.content ?? '';
        if (value !== '' && !properties.has(key)) properties.set(key, value);
        if (DATE_NAMES.has(key)) metaDates.push(value);
      }
      if (name === 'title' && texts.title === '') inside = 'title';
      else if (name === 'h1' && texts.h1 === '') inside = 'h1';
      else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) {
        inside = 'ld';
        scripts.push('');
      }
    },
    onclosetag(name) {
      depth--;
      if (name === 'title' || name === 'h1' || name === 'script') inside = null;
    },
    ontext(data) {
      if (++pieces > MAX_PIECES) stop();
      if (inside === 'ld') scripts[scripts.length - 1] += data;
      else if (inside) texts[inside] += data.slice(0, LONGEST_HEADING - texts[inside].length);
    },
  });
  const stop = () => parser.pause();
  parser.end(html);
  const linked = scripts.flatMap(linkedData);
  const news = linked.find((entry) => entry.datePublished || entry.headline);
  const one = (text: string | undefined | null) => text?.replace(/\s+/g, ' ').trim() || null;
  return {
    title: one(news?.headline) ?? one(properties.get('og:title')) ?? one(texts.h1) ?? one(texts.title),
    heading: one(texts.h1),
    canonical: canonical ?? properties.get('og:url') ?? null,
    dates: [...linked.flatMap((entry) => entry.datePublished ?? []), ...metaDates, ...times.slice(0, 1)],
    language:
      news?.language ?? language ?? properties.get('og:locale') ?? properties.get('content-language') ?? null,
    site: one(properties.get('og:site_name')) ?? one(news?.publisher),
  };
}

type Linked = { headline?: string; datePublished?: string; language?: string; publisher?: string };

/** Objects of a JSON-LD script that may describe the article, its `@graph` included; none when it does not parse. */
function linkedData(script: string): Linked[] {
  if (script.length > 200_000) return [];
  try {
    const value: unknown = JSON.parse(script);
    const top = Array.isArray(value) ? value : [value];
    const all = top.flatMap((entry: unknown) => {
      const graph = bag(entry)['@graph'];
      return Array.isArray(graph) ? [entry, ...graph] : [entry];
    });
    return all.slice(0, 50).map((entry) => {
      const it = bag(entry);
      const publisher = bag(it.publisher);
      return {
        headline: text(it.headline),
        datePublished: text(it.datePublished),
        language: text(it.inLanguage),
        publisher: text(publisher.name),
      };
    });
  } catch {
    return [];
  }
}

function bag(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
