import { readPage } from '../../src/article/page.ts';
import { parseFeed } from '../../src/feed/parse.ts';
import { run } from '../attack/way.ts';
import { encode } from './fuzz/charsets.ts';
import { anyInput, anyPage, FEEDS } from './fuzz/corpus.ts';
import { mutate, mutateBytes } from './fuzz/mutate.ts';
import { fuzz } from './fuzz/play.ts';
import { faultOf, lostOnTheWay, tooSlow } from './fuzz/whole.ts';

run('Two police officers were hurt when a grenade was thrown in Zvecan on Monday, police said.');

const ADDRESS = /^https?:\/\//;

fuzz('feeds, broken in every way, give items or a sentence', (dice) => {
  const other = () => dice.pick(FEEDS);
  const bytes = encode(mutate(other(), dice, other), dice);
  const input = dice.chance(0.4) ? mutateBytes(bytes, dice) : bytes;
  const charset = dice.chance(0.8) ? null : dice.pick(['utf-8', 'windows-1251', 'nonsense', 'utf-16le']);
  const read = () => parseFeed({ bytes: input, where: 'feed', charset, base: 'https://x.example/feed' });
  const { items, document, problems } = read();
  if (document === null && problems.length === 0) return 'no feed, and no word about it';
  for (const { url, related, title, content } of items) {
    if ([url, related].some((address) => address !== null && !ADDRESS.test(address)))
      return `leads to ${url} ${related}`;
    if (/\p{Surrogate}/u.test(`${title}`) || title === '') return `has the title ${JSON.stringify(title)}`;
    if (content.length > 400_000) return 'has too long a content';
  }
  if (JSON.stringify(read().items) !== JSON.stringify(items)) return 'reads otherwise the second time';
  return tooSlow('reading', () => void read());
});

fuzz('pages, broken in every way, give text', (dice) => {
  const page = mutate(anyPage(dice), dice, () => anyInput(dice));
  const read = () => readPage(page, 'https://x.example/a');
  const { text, url } = read();
  if (url !== null && !ADDRESS.test(url)) return `leads to ${url}`;
  if (text.includes('\r') || text.includes('\u0000')) return 'leaves line ends or NUL in the text';
  if (JSON.stringify(read()) !== JSON.stringify({ ...read() })) return 'reads otherwise the second time';
  return tooSlow('reading', () => void read());
});

fuzz('any input gives whole events with exact quotes, twice the same', async (dice) => {
  const bytes = encode(
    mutate(anyInput(dice), dice, () => anyInput(dice)),
    dice,
  );
  const input = dice.chance(0.2) ? mutateBytes(bytes, dice) : bytes;
  const { articles, events, form, found, merge, problems } = run(input);
  if (form !== 'feed' && articles.length === 0 && problems.length === 0)
    return 'no article, and no word about it';
  for (const [i, own] of found.entries()) {
    const article = articles[i];
    const fault = article ? faultOf(merge(own), [article]) : null;
    if (fault !== null) return fault;
  }
  const written = JSON.stringify(events);
  let again = '';
  const slow = tooSlow('the whole way', () => (again = JSON.stringify(run(input).events)));
  if (slow !== null) return slow;
  if (again !== written) return 'reads otherwise the second time';
  const shuffled = found.flat().sort(() => dice.random() - 0.5);
  if (JSON.stringify(merge(shuffled)) !== written) return 'merges otherwise in another order';
  return faultOf(events, articles) ?? lostOnTheWay(events);
});
