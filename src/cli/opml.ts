import { Parser } from 'htmlparser2';
import type { Problem } from '../base/result.ts';
import { slug } from '../base/text.ts';
import { safeHttpUrl } from '../base/url.ts';

/** One feed of the feed list. */
export type Feed = {
  /** Publisher id: several feeds of one publisher share it. */
  id: string;
  name: string;
  /** http or https address, or a path relative to the list for a bundled document. */
  url: string;
  site: string | null;
  language: string | null;
  pollMinutes: number;
  note: string | null;
  sample: boolean;
  /** False for feeds that are listed but not polled unless asked for. */
  active: boolean;
  bundled: boolean;
};

const POLL = { least: 5, usual: 30, most: 1440 };

/**
 * Feeds of an OPML list: `outline` elements with `xmlUrl` and, for the monitor, `kmId`, `kmPoll` (minutes), `kmNote`, `kmSample`
 * and `kmDefault`. An outline that cannot be used gives a problem with its line; the others load.
 */
export function readOpml(text: string, where: string): { feeds: Feed[]; problems: Problem[] } {
  const feeds: Feed[] = [];
  const problems: Problem[] = [];
  const lineAt = lineCounter(text);
  const seen = new Map<string, number>();
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'opml') isOpml = true;
        if (tag !== 'outline') return;
        const line = lineAt(parser.startIndex);
        const complain = (what: string, mend: string) => problems.push({ where, line, what, mend });
        const url = attributes.xmlurl?.trim();
        if (!url) {
          if (attributes.type === 'rss')
            complain('The feed has no address.', 'Give it the attribute xmlUrl.');
          return;
        }
        const address = addressOf(url);
        if (!address) {
          complain(
            `“${url.slice(0, 80)}” is neither http nor https, nor a file beside the list.`,
            'Correct xmlUrl.',
          );
          return;
        }
        const first = seen.get(address.url);
        if (first !== undefined) {
          complain(`This feed already stands in line ${first}.`, 'Remove one of the two.');
          return;
        }
        seen.set(address.url, line);
        const name = (attributes.text ?? attributes.title ?? '').trim() || address.url;
        feeds.push({
          ...address,
          id: attributes.kmid?.trim() || slug(name),
          name,
          site: safeHttpUrl(attributes.htmlurl),
          language: attributes.language?.trim() || null,
          pollMinutes: pollMinutes(attributes.kmpoll, complain),
          note: attributes.kmnote?.trim() || null,
          sample: attributes.kmsample === 'true',
          active: attributes.kmdefault !== 'false',
        });
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(text);
  if (!isOpml)
    problems.push({ where, what: 'The file is no OPML list.', mend: 'Its first element must be <opml>.' });
  return { feeds, problems };
}

function addressOf(url: string): { url: string; bundled: boolean } | null {
  const safe = safeHttpUrl(url);
  if (safe) return { url: safe, bundled: false };
  const inside = /^[\w][\w./-]*$/.test(url) && !url.split('/').includes('..');
  return inside && !/^[a-z][a-z0-9+.-]*:/i.test(url) ? { url, bundled: true } : null;
}

function pollMinutes(text: string | undefined, complain: (what: string, mend: string) => void): number {
  if (text === undefined || text.trim() === '') return POLL.usual;
  const minutes = Number(text);
  if (minutes === 0) return 0;
  if (Number.isInteger(minutes) && minutes > 0) return Math.min(POLL.most, Math.max(POLL.least, minutes));
  complain(`kmPoll is “${text.slice(0, 20)}”.`, `Give whole minutes; ${POLL.usual} are taken until then.`);
  return POLL.usual;
}

/** Line of an offset, 1-based; offsets must not fall. */
function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}
