/** Namespace prefixes in force: prefix → canonical prefix with colon, or '' for none. */
export type Scope = ReadonlyMap<string, string>;

/** Canonical prefix by namespace address, written lower-case and without a final slash or number sign. */
const BY_ADDRESS: Record<string, string> = {
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://backend.userland.com/rss091': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://purl.org/net/rss1.1': '',
  'http://purl.org/rss/2.0': '',
  'http://www.rssboard.org/rss-specification': '',
  'http://www.w3.org/2005/atom': 'atom:',
  'http://purl.org/atom/ns': 'atom:',
  'http://purl.org/dc/elements/1.1': 'dc:',
  'http://purl.org/dc/elements/1.0': 'dc:',
  'http://purl.org/dc/terms': 'dcterms:',
  'http://purl.org/rss/1.0/modules/content': 'content:',
  'http://www.w3.org/1999/xhtml': 'xhtml:',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf:',
  'http://search.yahoo.com/mrss': 'media:',
};

/** What the usual prefixes mean where a document forgets to declare them. */
const USUAL: Scope = new Map(
  ['atom', 'dc', 'dcterms', 'content', 'xhtml', 'rdf', 'media']
    .map((prefix): [string, string] => [prefix, `${prefix}:`])
    .concat([['a10', 'atom:']]),
);

/** The scope inside an element: its parent's with the element's own xmlns attributes. */
export function scopeOf(attrs: ReadonlyMap<string, string>, parent: Scope | null): Scope {
  let scope: Map<string, string> | null = null;
  for (const [key, value] of attrs) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    scope ??= new Map(parent ?? USUAL);
    const prefix = key === 'xmlns' ? '' : key.slice(6);
    const address = value.toLowerCase().replace(/[#/]$/, '');
    scope.set(prefix, Object.hasOwn(BY_ADDRESS, address) ? (BY_ADDRESS[address] ?? '') : fallback(prefix));
  }
  return scope ?? parent ?? USUAL;
}

/** Lower-case name with the canonical prefix of its namespace. */
export function canonicalName(raw: string, scope: Scope): string {
  const name = raw.toLowerCase();
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  return (scope.get(prefix) ?? fallback(prefix)) + name.slice(colon + 1);
}

function fallback(prefix: string): string {
  return prefix === '' ? '' : `${prefix}:`;
}
