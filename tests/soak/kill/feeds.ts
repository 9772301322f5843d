import { createHash } from 'node:crypto';
import { readGold } from '../../../src/cli/quality/gold.ts';
import { loopback } from '../../cli/loopback.ts';

const gold = (await readGold('data/gold'))
  .map(({ article }) => article)
  .filter(({ published }) => published !== null);
/** New items that each feed shows at each stage, and how many it keeps. */
const [FRESH, KEPT] = [4, 20];
const NAMES = ['first', 'second', 'third'] as const;

/** The feed of a name at a stage: newest items first, and one of before told again in more words. */
function feedAt(name: (typeof NAMES)[number], stage: number): string {
  const nth = NAMES.indexOf(name);
  const newest = FRESH * (stage + 1);
  const items = [];
  for (let i = newest - 1; i >= Math.max(0, newest - KEPT); i--) {
    const article = gold[(NAMES.length * i + nth) % gold.length];
    const told = i === newest - FRESH - 1 ? '\n\nThis report was updated.' : '';
    items.push({
      id: `${name}-${i}`,
      url: `https://${name}.example/${i}`,
      title: article?.title ?? 'A report',
      content_text: `${article?.text}${told}`,
      date_published: article?.published,
    });
  }
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: name, items });
}

/** Three feeds on loopback that bring new items at each stage, and answer what is known with 304; the third is away at every fourth stage. */
export async function startFeeds() {
  let stage = 0;
  const server = await loopback((req, res) => {
    const name = NAMES.find((known) => req.url === `/${known}`);
    if (!name || (name === 'third' && stage % 4 === 3)) return void res.writeHead(503).end();
    const body = feedAt(name, stage);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (req.headers['if-none-match'] === etag) return void res.writeHead(304, { etag }).end();
    res.writeHead(200, { etag, 'content-type': 'application/feed+json' }).end(body);
  });
  const outlines = NAMES.map(
    (name) =>
      `<outline type="rss" text="${name} wire" kmId="${name}" xmlUrl="${server.url}/${name}" kmPoll="15" language="en"/>`,
  );
  return {
    ...server,
    opml: `<opml version="2.0"><body>${outlines.join('')}</body></opml>`,
    show: (next: number) => {
      stage = next;
    },
  };
}
