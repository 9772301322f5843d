import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf, readText } from '../reading.ts';

const sites = (language: ArticleLanguage, text: string) =>
  readText(language, text)
    .places.filter(({ role }) => role === 'site')
    .map(({ place }) => place.id);

describe('places told without their names', () => {
  it.each<[ArticleLanguage, string, string]>([
    ['en', 'Kosovo police searched shops in the Serb-run north.', 'northern-kosovo'],
    ['en', 'Kosovo Serbs closed roads in the tense, mainly Serb north of the country.', 'northern-kosovo'],
    ['en', 'Protests went on in all four northern municipalities of Kosovo.', 'northern-kosovo'],
    ['sr-Latn', 'Kosovska policija je pretresla kuće na severu pokrajine.', 'northern-kosovo'],
    ['sq', 'Policia e Kosovës bastisi disa lokale në veriun me shumicë serbe.', 'northern-kosovo'],
    ['en', 'Stones flew in Mitrovica on the bridge that divides the town.', 'ibar-bridge'],
    ['sr-Latn', 'U Kosovskoj Mitrovici se kamenicama gađalo na glavnom ibarskom mostu.', 'ibar-bridge'],
    ['sq', 'Në Mitrovicë u gjuajtën gurë në urën kryesore mbi Ibër.', 'ibar-bridge'],
    ['en', 'A shop burned in the heart of Kosovo’s capital, Pristina.', 'pristina'],
  ])('%s: %s', (language, text, id) => {
    expect(sites(language, text)).toContain(id);
  });

  it.each<[ArticleLanguage, string]>([
    ['en', 'Kosovo is quiet; a shop burned in the north of Serbia.'],
    ['en', 'A shop burned in Kosovo, some 10 km north of Pristina.'],
    ['en', 'The main bridge of Prizren is closed, Kosovo police said.'],
    ['sr-Latn', 'Na Kosovu je mirno, a na severu Srbije gori šuma.'],
  ])('knows what is not meant: %s: %s', (language, text) => {
    expect(sites(language, text)).not.toContain('northern-kosovo');
    expect(sites(language, text)).not.toContain('ibar-bridge');
  });

  it.each<[ArticleLanguage, string, string]>([
    [
      'en',
      'Rally at Jarinje',
      'Dozens of Serbs rallied today at Jarinje. The barricades in this part of Kosovo were put up on June 10.',
    ],
    [
      'sr-Latn',
      'Skup na Jarinju',
      'Desetine Srba okupile su se danas na protestu na Jarinju. Barikade u ovom delu Kosova postavljene su 10. juna.',
    ],
    [
      'sq',
      'Protestë në Jarinjë',
      'Në Jarinjë protestuan sot dhjetëra serbë. Barrikadat në këtë pjesë të Kosovës u ngritën më 10 qershor.',
    ],
  ])('takes this part of the country for the north (%s)', (language, title, text) => {
    const places = eventsOf('incident', language, text, { title, published: '2023-06-14' }).map(
      ({ type, place }) => `${type} ${place.id}`,
    );
    expect(places.sort()).toEqual(['barricade northern-kosovo', 'protest jarinje-crossing']);
  });
});
