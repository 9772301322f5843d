import { readdirSync, readFileSync } from 'node:fs';
import { readGold } from '../../../src/cli/quality/gold.ts';
import type { Dice } from './dice.ts';

const folder = (path: string, kind: RegExp) =>
  readdirSync(path)
    .filter((name) => kind.test(name) && !name.endsWith('.expected.json'))
    .sort()
    .map((name) => readFileSync(`${path}/${name}`, 'utf8'));

const gold = (await readGold('data/gold')).map(({ article }) => article);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text: string) => escaped(text).replace(/\n+/g, '</p><p>');

/** Feed documents of every format. */
export const FEEDS: readonly string[] = [
  ...folder('tests/feed/golden', /\.(?:xml|json)$/),
  ...folder('data/feed', /\.(?:xml|json)$/),
];

type Gold = (typeof gold)[number];

const item = ({ title, text, published }: Gold) =>
  `<item><title>${escaped(title ?? '')}</title><pubDate>${published ?? ''}</pubDate><description><![CDATA[<p>${paragraphs(text)}</p>]]></description></item>`;

const FORMS: readonly ((articles: readonly [Gold, ...Gold[]]) => string)[] = [
  ([first]) => JSON.stringify(first),
  (articles) => articles.map((article) => JSON.stringify(article)).join('\n'),
  (articles) => JSON.stringify({ articles }),
  ([{ title, text }]) => `${title ?? ''}\n\n${text}`,
  (articles) =>
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>T</title>${articles.map(item).join('\n')}</channel></rss>`,
  (articles) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: articles.map(({ id, title, text, published }) => ({
        id,
        title,
        content_text: text,
        date_published: published,
      })),
    }),
  ([first]) => pageOf(first),
];

/** A page as news sites write them. */
export const pageOf = ({ title, text, published, language }: Gold): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title ?? '')} | Site</title>` +
  `<meta property="article:published_time" content="${published ?? ''}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: published })}</script></head>` +
  `<body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>${escaped(title ?? '')}</h1><figure><img src="x.jpg"><figcaption>Foto: x</figcaption></figure><p>${paragraphs(text)}</p></article><aside class="related">Read also</aside><footer>©</footer></body></html>`;

/** A page round some gold text. */
export const anyPage = ({ pick }: Dice): string => pageOf(pick(gold));

/** Gold texts in one of the forms in which the extract command takes its input, or a feed. */
export function anyInput({ pick, chance }: Dice): string {
  if (chance(0.2)) return pick(FEEDS);
  return pick(FORMS)([pick(gold), pick(gold), pick(gold)]);
}
