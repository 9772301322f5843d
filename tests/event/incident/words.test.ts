import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const told = (language: ArticleLanguage, text: string) =>
  eventsOf('incident', language, text).map(({ type, place }) => `${type} ${place.id}`);

type Case = [language: ArticleLanguage, text: string, expected: string | null];

const CASES: Case[] = [
  [
    'sr-Latn',
    'U Zubinom Potoku sinoć je iz ručnog bacača gađana zgrada opštine. Oštećena je fasada.',
    'grenade zubin-potok',
  ],
  [
    'sr-Latn',
    'Na konvoj autobusa koji je prevozio Srbe na opelo bačene su jutros kamenice u Dečanima, rekao je portparol.',
    'assault decan',
  ],
  [
    'sr-Latn',
    'Zbog dojave o bombi evakuisan je sud u Severnoj Mitrovici; dojava je bila lažna.',
    'threat north-mitrovica',
  ],
  [
    'sr-Latn',
    'Novinarki iz Gračanice upućene su pretnje smrću preko društvenih mreža, saopštilo je udruženje novinara.',
    'threat gracanica',
  ],
  [
    'sr-Latn',
    'Dvojica studenata Albanaca povrijeđena su u tuči sa grupom Srba u Sjevernoj Mitrovici.',
    'assault north-mitrovica',
  ],
  [
    'sr-Cyrl',
    'Мушкарац је ухапшен јер је украо цигарете и новац у Северној Митровици, саопштила је полиција.',
    null,
  ],
  [
    'sr-Latn',
    'Advokat kaže da je njegovom branjeniku, uhapšenom u Banjskoj, produžen pritvor za dva meseca.',
    null,
  ],
  [
    'sr-Latn',
    'Muškarac iz Uroševca upucao komšiju zbog međe, policija ga je uhapsila, oružje je oduzeto.',
    null,
  ],
  [
    'sr-Latn',
    'Srpska lista poručuje da su napadi na povratnike, pretresi i hapšenja dio plana da se Srbi protjeraju sa Kosova.',
    null,
  ],
  ['sr-Latn', 'U eksploziji plina u restoranu u Uroševcu povrijeđeno je 20 ljudi.', null],
  [
    'sr-Cyrl',
    'Ухапшена тројица Срба у Северној Митровици због сумње да су учествовали у нападу на полицију у Бањској прошле године.',
    'arrest north-mitrovica',
  ],
  ['sr-Latn', 'Protest u Severnoj Mitrovici odložen zbog lošeg vremena, rekli su organizatori.', null],
  ['sr-Latn', 'Ministarka kaže da je Interpol raspisao potjernice za 19 napadača iz Banjske.', null],
  ['sr-Latn', 'Zaplenjeno je 200 kilograma duvana na Jarinju, vozač je priveden.', null],
  [
    'sr-Latn',
    'Policija istražuje paljenje dva vozila sa RKS tablicama u Zubinom Potoku.',
    'property-destruction zubin-potok',
  ],
  ['sq', 'Gjuhet me armë shtëpia e një serbi në Zveçan, askush nuk është lënduar.', 'shooting zvecan'],
  ['sq', 'Hedhin ne ere nje veture te policise ne Mitrovice, nuk ka te lenduar.', 'explosion mitrovica'],
  ['sq', 'Specialja futet në restorantin në Leposaviq dhe kontrollon të pranishmit.', 'raid leposavic'],
  [
    'sq',
    'Rreth dy mijë përkrahës të opozitës dolën sot në rrugët e Prishtinës duke kërkuar dorëheqjen e qeverisë.',
    'protest pristina',
  ],
  ['sq', 'Policia ka arrestuar një të dyshuar për vjedhje të rëndë në Mitrovicë të Veriut.', null],
  ['sq', 'Analisti: Sulmi në Banjskë ndryshoi qasjen e Perëndimit ndaj Beogradit.', null],
];

describe('the words of Serbian and Albanian', () => {
  it.each(CASES)('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected === null ? [] : [expected]);
  });
});
