import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { formatDay, parseDay } from '../../src/base/day.ts';
import { readGold } from '../../src/cli/quality/gold.ts';
import type { Event } from '../../src/event/event.ts';
import { createExtractor } from '../../src/event/extract.ts';
import { read } from '../../src/event/read.ts';
import { knowledge } from '../event/text/books.ts';

const extract = createExtractor(knowledge);
const articles = (await readGold('data/gold')).map(({ article }) => article);

/** What an event says, without offsets, ids, confidence and wording. `shift` moves its days, `place` takes the place of an id. */
function factsOf(events: readonly Event[], shift = 0, places: Record<string, string> = {}): string[] {
  const moved = (day: string) => formatDay((parseDay(day) ?? 0) + shift);
  return events
    .map(({ type, time, place, incident, troops, visit }) =>
      JSON.stringify([
        type,
        moved(time.start),
        moved(time.end),
        places[place.id] ?? place.id,
        [incident?.killed, incident?.injured, incident?.detained].map((count) => count ?? null),
        [troops?.strength ?? null, troops?.change ?? null],
        [...(visit?.visitors ?? []), ...(visit?.hosts ?? [])].map(({ id }) => id),
      ]),
    )
    .sort();
}

/** Share of the texts whose facts stay the same under a change of their wording. */
function held(
  chosen: readonly Article[],
  change: (article: Article) => Article,
  expected: (article: Article) => string[] = (article) => factsOf(extract(article)),
): number {
  const same = chosen.filter((article) => {
    const before = JSON.stringify(expected(article));
    return JSON.stringify(factsOf(extract(change(article)))) === before;
  });
  return same.length / chosen.length;
}

const both = (article: Article, change: (text: string) => string): Article => ({
  ...article,
  title: article.title === null ? null : change(article.title),
  text: change(article.text),
});

const CYRILLIC: Record<string, string> = Object.fromEntries(
  'а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ć у u ф f х h ц c ч č џ dž ш š'
    .split(' ')
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? '']] : [])),
);
const toLatin = (text: string) =>
  text.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const latin = CYRILLIC[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'dj')
    .replace(/Đ/g, 'Dj');

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Shares that held when they were last measured, rounded down: they may rise, not fall. */
const FLOOR = { script: 1, diacritics: 0.99, form: 1, number: 0.96, published: 1, place: 1 };

/** Dates with a month say which day they mean, whatever the day of publication. */
const MONTH =
  /(?<!\p{L})(jan|feb|march|april|may \d|june|july|aug|sep|oct|nov|dec|janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|n[eë]ntor|dhjetor|januar|februar|mart|apri|jun|jul|avgust|jan|феб|март|апр|мај|јун|јул|авг|сеп|окт|нов|дец)/iu;

/** Feasts name a day as dates do. */
const FEAST =
  /badnj|bo[zž]i[cć]|vidovdan|uskrs|бадњ|божић|видовдан|ускрс|christmas|easter|vitus|krishtlindj|pashk/iu;

const byLanguage = (...languages: string[]) =>
  articles.filter(({ language }) => languages.includes(language));

describe('the facts of a text under changes that do not touch them', () => {
  it('stay under another script', () => {
    const cyrillic = byLanguage('sr-Cyrl');
    expect(cyrillic.length).toBeGreaterThan(20);
    expect(
      held(cyrillic, (article) => ({ ...both(article, toLatin), language: 'sr-Latn' })),
    ).toBeGreaterThanOrEqual(FLOOR.script);
  });

  it('stay without diacritics', () => {
    expect(held(byLanguage('sr-Latn', 'sq'), (article) => both(article, bare))).toBeGreaterThanOrEqual(
      FLOOR.diacritics,
    );
  });

  it('stay in another normal form', () => {
    expect(
      held(articles, (article) => both(article, (text) => text.normalize('NFD'))),
    ).toBeGreaterThanOrEqual(FLOOR.form);
  });

  it('stay with a digit for a number word', () => {
    const digits = (text: string) =>
      text.replace(
        /(?<![\p{L}-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}-])/gu,
        (word) => String(WORDS.indexOf(word) + 2),
      );
    const worded = byLanguage('en').filter((article) => both(article, digits).text !== article.text);
    expect(worded.length).toBeGreaterThan(40);
    expect(held(worded, (article) => both(article, digits))).toBeGreaterThanOrEqual(FLOOR.number);
  });

  it('move with the day of publication where the text names no date', () => {
    const dateless = articles.filter((article) => {
      if (article.published === null || article.language === 'other') return false;
      const reading = read(article, knowledge, article.language.slice(0, 2) as 'en' | 'sq' | 'sr');
      const source = (field: string) => (field === 'title' ? (article.title ?? '') : article.text);
      return (
        !MONTH.test(article.text) &&
        !FEAST.test(`${article.title} ${article.text}`) &&
        reading.days.every(
          ({ anchor, precision, field, start, end }) =>
            anchor === 'publication' && precision === 'day' && !/\d/.test(source(field).slice(start, end)),
        )
      );
    });
    expect(dateless.length).toBeGreaterThan(60);
    const SHIFT = 28;
    expect(
      held(
        dateless,
        (article) => ({
          ...article,
          published: formatDay((parseDay(article.published ?? '') ?? 0) + SHIFT),
        }),
        (article) => factsOf(extract(article), SHIFT),
      ),
    ).toBeGreaterThanOrEqual(FLOOR.published);
  });

  it('follow a town that takes another town’s place', () => {
    const towns = ['Gjilan', 'Ferizaj', 'Prizren', 'Peja', 'Suhareka', 'Podujeva', 'Vushtrri', 'Lipjan'];
    const named = byLanguage('en').flatMap((article) => {
      const [only, ...others] = towns.filter((town) => article.text.includes(town));
      return only && others.length === 0 ? [{ article, town: only }] : [];
    });
    expect(named.length).toBeGreaterThan(12);
    const townOf = new Map(named.map(({ article, town }) => [article.id, town]));
    const idOf = (town: string) => knowledge.index.byId.get(town.toLowerCase())?.id ?? '';
    expect(
      held(
        named.map(({ article }) => article),
        (article) => both(article, (text) => text.replaceAll(townOf.get(article.id) ?? '', 'Rahovec')),
        (article) => factsOf(extract(article), 0, { [idOf(townOf.get(article.id) ?? '')]: 'rahovec' }),
      ),
    ).toBeGreaterThanOrEqual(FLOOR.place);
  });
});
