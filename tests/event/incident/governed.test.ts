import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const told = (language: ArticleLanguage, text: string) =>
  eventsOf('incident', language, text, { title: null }).map(({ type, place }) => `${type} ${place.id}`);

/** Sentences in which a word says that what it governs is only feared, wanted, denied or made ready for. */
const THOUGHT: [language: ArticleLanguage, text: string][] = [
  ['en', 'The two sides were close to clashes in Mitrovica, the ambassador believes.'],
  ['en', 'Police are ready for riots in North Mitrovica, the chief said.'],
  ['en', 'The plan could lead to an attack in northern Kosovo, he said.'],
  ['en', 'The potential for new clashes in Mitrovica is high, an expert said.'],
  ['sr-Latn', 'Bili smo na korak do sukoba na severu Kosova, rekao je on.'],
  ['sr-Latn', 'Mora se učiniti sve da ne dođe do nereda na severu Kosova.'],
  ['sr-Latn', 'U slučaju napada na severu Kosova, misija će reagovati.'],
  ['sr-Latn', 'Cilj im je da isprovociraju nerede u Zvečanu, rekao je on.'],
  ['sr-Latn', 'Potencijal za nerede u Mitrovici je veliki, rekao je stručnjak.'],
  ['sq', 'Në rast të trazirave në veri, misioni do të reagojë.'],
  ['sq', 'U fol për rrezikun e përleshjeve në Leposaviq.'],
  ['sq', 'Ishim një hap larg përleshjeve në veri të Kosovës, tha ai.'],
  ['sq', 'Synimi i tyre është të provokojnë trazira në Zveçan, tha ai.'],
];

/** The same words beside what has happened. */
const TRUE: [language: ArticleLanguage, text: string, event: string][] = [
  ['en', 'Shots were fired close to a police station in Zvecan on Monday night.', 'shooting zvecan'],
  ['sr-Latn', 'U selu Rudare nadomak Zvečana noćas je bačena bomba na kuću jednog Srbina.', 'grenade rudare'],
  [
    'sq',
    'Ky është rasti i gjashtë i sulmit ndaj serbëve në Zveçan, ku sot u rrah një serb.',
    'assault zvecan',
  ],
  ['sr-Latn', 'U Zvečanu je jutros došlo do sukoba demonstranata i policije.', 'riot zvecan'],
];

describe('what governs a word of violence', () => {
  it.each(THOUGHT)('makes a mere thought of it (%s: %s)', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
  it.each(TRUE)('leaves what has happened (%s: %s)', (language, text, event) => {
    expect(told(language, text)).toEqual([event]);
  });
});
