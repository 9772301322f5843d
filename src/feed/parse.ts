import { hashText } from '../base/hash.ts';
import type { Problem } from '../base/result.ts';
import { decodeBytes } from './decode.ts';
import type { Entry, FeedDocument, Words } from './document.ts';
import type { Item } from './item.ts';
import { cleanText, dropDoctype, jsonDepth, LIMITS } from './limits.ts';
import { decodeReferences, looksEscaped, plainLine } from './markup.ts';
import { readJsonFeed } from './read-json.ts';
import { readXmlFeed } from './read-xml.ts';
import { readWhen } from './when.ts';
import { readXml } from './xml.ts';

/** Title and publisher of the project's own reworded samples: they say of themselves that they are no quotation. */
export const SAMPLE_PUBLISHER = 'Kosovo Monitor samples';

export type FeedSource = {
  /** The document, undecoded or decoded. */
  bytes?: Uint8Array;
  text?: string;
  /** File or address, as problems should name it. */
  where: string;
  /** Charset of the HTTP header, if there was one. */
  charset?: string | null;
  /** Address of the document, against which relative links count. */
  base?: string | null;
  /** Id of the feed for {@link Item.feed}; `where` if absent. */
  feed?: string;
  /** Publisher and language by the feed list; they go before what the document says. */
  publisher?: string | null;
  language?: string | null;
  sample?: boolean;
};

export type ParsedFeed = {
  items: Item[];
  feedTitle: string | null;
  /** The document as read, before it became items; null when it is no feed. */
  document: FeedDocument | null;
  problems: Problem[];
};

/**
 * Items of a feed document in RSS 0.9x–2.0, RDF, Atom 0.3/1.0, CDF or JSON Feed 1.x, in document order. Broken documents
 * give the entries that can be read and a problem; documents that are no feed give no items and a problem. Never throws.
 */
export function parseFeed(source: FeedSource): ParsedFeed {
  const problems: Problem[] = [];
  const complain = (what: string, mend: string, line?: number) =>
    problems.push({ where: source.where, ...(line === undefined ? {} : { line }), what, mend });
  if ((source.bytes?.length ?? source.text?.length ?? 0) > LIMITS.bytes) {
    complain('The document is larger than 8 MiB.', 'Publish fewer entries in it.');
    return { items: [], feedTitle: null, document: null, problems };
  }
  const decoded = source.bytes ? decodeBytes(source.bytes, source.charset) : null;
  if (decoded?.damaged)
    complain(
      `Some bytes do not fit its encoding (${decoded.encoding}).`,
      'State the right encoding in its XML declaration.',
    );
  const text = cleanText(decoded?.text ?? source.text ?? '').replace(/^\uFEFF/, '');
  const document = /^\s*[{[]/.test(text)
    ? readJsonText(text, source, complain)
    : readXmlText(text, source, complain);
  if (!document) return { items: [], feedTitle: null, document, problems };
  const items = document.entries.map((entry) => toItem(entry, document, source));
  return {
    items: items.filter((item) => item !== null),
    feedTitle: plain(document.title),
    document,
    problems,
  };
}

type Complain = (what: string, mend: string, line?: number) => void;

function readJsonText(text: string, source: FeedSource, complain: Complain): FeedDocument | null {
  if (jsonDepth(text, LIMITS.depth) > LIMITS.depth) {
    complain(`The document nests more than ${LIMITS.depth} deep.`, 'Publish a flat JSON Feed.');
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    complain(
      `The document is not valid JSON: ${(error as Error).message}.`,
      'Check for a cut-off end or a missing comma.',
    );
    return null;
  }
  const document = readJsonFeed(value, source.base ?? null);
  if (!document)
    complain(
      'The document is JSON, but no JSON Feed.',
      'It needs the members “version”, “title” and “items”.',
    );
  return document;
}

function readXmlText(text: string, source: FeedSource, complain: Complain): FeedDocument | null {
  const plain = dropDoctype(text);
  const xml = readXml(plain);
  const lineOf = (at: number | null) => (at === null ? undefined : plain.slice(0, at).split('\n').length);
  const document = readXmlFeed(xml, source.base ?? null);
  if (!document) {
    const empty = text.trim() === '';
    complain(
      empty ? 'The document is empty.' : 'The document is no RSS, RDF, Atom or JSON feed.',
      'Check that the address leads to a feed.',
    );
    return null;
  }
  if (xml.stopped === 'depth')
    complain(
      `The document nests more than ${LIMITS.depth} deep; reading stopped there.`,
      'Close its elements; the entries before that point are kept.',
      lineOf(xml.at),
    );
  if (xml.stopped === 'items')
    complain(
      `The document has more than ${LIMITS.items} entries.`,
      'The first ones are kept; publish fewer at a time.',
      lineOf(xml.at),
    );
  if (xml.truncated)
    complain(
      'The document ends in the middle of an entry.',
      'That entry is left out; fetch it again.',
      lineOf(xml.at),
    );
  else if (xml.unclosed)
    complain(
      `The element <${xml.unclosed.name.slice(0, 40)}> is not closed.`,
      'Close it, or escape it if it is part of a text; the entries are read all the same.',
      lineOf(xml.unclosed.at),
    );
  return document;
}

function toItem(entry: Entry, document: FeedDocument, source: FeedSource): Item | null {
  const title = plain(entry.title);
  const words = fullest(entry);
  if (title === null && words === null) return null;
  const content = words?.value.slice(0, LIMITS.contentLength) ?? '';
  const own = plain(document.title);
  const sample = source.sample || own === SAMPLE_PUBLISHER || entry.source === SAMPLE_PUBLISHER;
  return {
    feed: source.feed ?? source.where,
    id: entry.id ?? entry.link ?? hashText(`${title ?? ''}\n${content}`),
    url: entry.link,
    title: title === null ? null : cut(title, LIMITS.titleLength),
    content,
    contentType: words?.type ?? 'text',
    published: readWhen(entry.published) ?? readWhen(entry.updated),
    language: entry.language ?? document.language ?? source.language ?? null,
    publisher: sample ? SAMPLE_PUBLISHER : (entry.source ?? source.publisher ?? own),
    related: entry.related,
    sample,
  };
}

/** The longer of content and summary. */
function fullest(entry: Entry): Words | null {
  if (!entry.content || !entry.summary) return entry.content ?? entry.summary;
  return entry.summary.value.length > entry.content.value.length ? entry.summary : entry.content;
}

/** A title as one line of plain text; one that was escaped twice is decoded once more. */
function plain(words: Words | null): string | null {
  if (!words) return null;
  const once = words.type === 'html' ? plainLine(words.value) : words.value.replace(/\s+/g, ' ').trim();
  const twice = looksEscaped(once)
    ? words.type === 'html'
      ? plainLine(once)
      : decodeReferences(once)
    : once;
  return twice === '' ? null : twice;
}

/** The text cut between characters, not inside a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}
