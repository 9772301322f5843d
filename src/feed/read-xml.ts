import { resolveUrl } from './addresses.ts';
import type { Entry, FeedDocument, Words } from './document.ts';
import { readWords } from './words.ts';
import { childrenOf, textOf, type XmlDocument, type XmlNode } from './xml.ts';

const TITLE = ['title', 'atom:title', 'dc:title', 'media:title'];
const SUBTITLE = [
  'atom:subtitle',
  'subtitle',
  'description',
  'atom:tagline',
  'tagline',
  'atom:info',
  'info',
  'abstract',
  'dc:description',
  'itunes:subtitle',
  'itunes:summary',
];
const SUMMARY = [
  'atom:summary',
  'summary',
  'description',
  'abstract',
  'dc:description',
  'itunes:summary',
  'media:description',
];
const CONTENT = ['content:encoded', 'atom:content', 'content', 'xhtml:body', 'body', 'fullitem'];
const ID = ['guid', 'atom:id', 'id', 'dc:identifier'];
const PUBLISHED = [
  'pubdate',
  'published',
  'atom:published',
  'issued',
  'atom:issued',
  'dcterms:issued',
  'created',
  'atom:created',
  'dcterms:created',
];
const UPDATED = [
  'updated',
  'atom:updated',
  'modified',
  'atom:modified',
  'dc:date',
  'dcterms:modified',
  'lastbuilddate',
  'date',
];

/**
 * A feed from its elements, whatever the format: the vocabularies of RSS 0.9x–2.0, RDF, Atom 0.3 and 1.0 and CDF overlap so
 * far that one ordered list of names a field reads them all. Null when the document is no feed.
 * @param base address against which relative links count
 */
export function readXmlFeed(document: XmlDocument, base: string | null): FeedDocument | null {
  const root = document.root;
  const format = root && formatOf(root, document.entries.length > 0);
  if (!root || !format) return null;
  const channel = childrenOf(root, 'channel')[0] ?? root;
  return {
    format,
    id: idOf(channel, base),
    link: linkOf(channel, base),
    title: wordsOf(channel, TITLE),
    subtitle: wordsOf(channel, SUBTITLE),
    updated: textIn(channel, UPDATED) ?? channel.attrs.get('lastmod') ?? null,
    published: textIn(channel, PUBLISHED),
    language: textIn(channel, ['language', 'dc:language']) ?? channel.language ?? root.language,
    entries: document.entries.map((node) => readEntry(node, base)),
  };
}

function formatOf(root: XmlNode, hasEntries: boolean): FeedDocument['format'] | null {
  if (root.name === 'rdf:rdf') return 'rdf';
  if (root.name === 'feed' || root.name === 'atom:feed') return 'atom';
  if (root.name === 'entry' || root.name === 'atom:entry') return 'atom';
  if (root.name === 'rss') return 'rss';
  if (root.name === 'channel') return root.attrs.size > 0 && root.attrs.has('lastmod') ? 'cdf' : 'rss';
  return hasEntries && root.name !== 'html' && root.name !== 'xhtml:html' ? 'rss' : null;
}

function readEntry(node: XmlNode, base: string | null): Entry {
  const group = childrenOf(node, 'media:group')[0];
  const source = childrenOf(node, 'source', 'atom:source')[0];
  return {
    id: idOf(node, base),
    link: linkOf(node, base),
    title: wordsOf(node, TITLE) ?? (group ? wordsOf(group, ['media:title']) : null),
    summary: wordsOf(node, SUMMARY) ?? (group ? wordsOf(group, ['media:description']) : null),
    content: wordsOf(node, CONTENT),
    published: textIn(node, PUBLISHED),
    updated: textIn(node, UPDATED) ?? node.attrs.get('lastmod') ?? null,
    language: textIn(node, ['dc:language', 'language']) ?? node.language,
    source: source ? (wordsOf(source, TITLE)?.value ?? textOf(source).trim()) || null : null,
    related: linkWith(node, base, 'related'),
  };
}

/** The first field of the list that has words in it. */
function wordsOf(node: XmlNode, names: string[]): Words | null {
  for (const child of childrenOf(node, ...names)) {
    const words = readWords(child);
    if (words) return words;
  }
  return null;
}

function textIn(node: XmlNode, names: string[]): string | null {
  for (const child of childrenOf(node, ...names)) {
    const text = textOf(child).trim();
    if (text !== '') return text;
  }
  return null;
}

function idOf(node: XmlNode, base: string | null): string | null {
  for (const child of childrenOf(node, ...ID)) {
    const text = textOf(child).trim();
    if (text === '') continue;
    return child.name.endsWith('id') && child.name !== 'guid' ? resolveId(text, child, base) : text;
  }
  return node.attrs.get('rdf:about')?.trim() || null;
}

function resolveId(text: string, node: XmlNode, base: string | null): string {
  return text.startsWith('/') ? (resolveUrl(text, node.bases, base) ?? text) : text;
}

function linkOf(node: XmlNode, base: string | null): string | null {
  const alternate = linkWith(node, base, 'alternate');
  if (alternate) return alternate;
  const permalink = childrenOf(node, 'guid').find(
    (guid) => guid.attrs.get('ispermalink')?.toLowerCase() !== 'false' && /^\s*https?:/i.test(textOf(guid)),
  );
  const text = permalink ? textOf(permalink) : (node.attrs.get('href') ?? node.attrs.get('rdf:about') ?? '');
  return text.trim() === '' ? null : resolveUrl(text, node.bases, base);
}

/** Address of the first link with the relation: `<link href>` by its rel, `<link>address</link>` as alternate. */
function linkWith(node: XmlNode, base: string | null, rel: string): string | null {
  const links = childrenOf(node, 'link', 'atom:link');
  const texts = rel === 'alternate' ? links.filter((link) => !link.attrs.has('href')) : [];
  const addresses = [
    ...texts.map((link) => ({ link, text: textOf(link) })),
    ...links
      .filter((link) => (link.attrs.get('rel') ?? 'alternate').toLowerCase().replace(/^.*\//, '') === rel)
      .map((link) => ({ link, text: link.attrs.get('href') ?? '' })),
  ];
  for (const { link, text } of addresses) {
    const url = text.trim() === '' ? null : resolveUrl(text, link.bases, base);
    if (url) return url;
  }
  return null;
}
