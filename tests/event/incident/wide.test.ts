import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const told = (language: ArticleLanguage, title: string, text: string) =>
  eventsOf('incident', language, text, { title, published: '2023-06-14' })
    .map(({ type, place }) => `${type} ${place.id}`)
    .sort();

describe('what goes on in many places', () => {
  it.each<[ArticleLanguage, string, string]>([
    [
      'en',
      'Offices searched in northern Kosovo',
      'Police searched nine offices in northern Kosovo on Wednesday. In Leposavic two people were arrested for resisting.',
    ],
    [
      'sr-Latn',
      'Pretresi na severu Kosova',
      'Policija je danas pretresla devet objekata na severu Kosova. U Leposaviću su uhapšene dve osobe.',
    ],
    [
      'sq',
      'Bastisje në veri të Kosovës',
      'Policia bastisi sot nëntë objekte në veri të Kosovës. Në Leposaviq u arrestuan dy persona.',
    ],
  ])('lies in their region, not in the one that is named (%s)', (language, title, text) => {
    expect(told(language, title, text)).toEqual(['raid northern-kosovo']);
  });

  it.each<[ArticleLanguage, string, string]>([
    [
      'en',
      'Roads closed',
      'On Monday local Serbs put up barricades on the roads leading to the crossings Jarinje and Brnjak.',
    ],
    [
      'sr-Latn',
      'Putevi zatvoreni',
      'Srbi su u ponedeljak postavili barikade na putevima ka prelazima Jarinje i Brnjak.',
    ],
    [
      'sq',
      'Rrugë të mbyllura',
      'Serbët vendosën të hënën barrikada në rrugët drejt vendkalimeve Jarinjë dhe Bërnjak.',
    ],
  ])('knows the way to two crossings from the crossings (%s)', (language, title, text) => {
    expect(told(language, title, text)).toEqual(['barricade northern-kosovo']);
  });

  it('follows what spread over the province', () => {
    const text =
      'Rioting broke out in Mitrovica on Tuesday. The riots later spread to other towns in the province and went on through the night.';
    expect(told('en', 'Riots in Kosovo', text)).toEqual(['riot kosovo']);
  });

  it('keeps the place of a search that has only one', () => {
    const text = 'Police searched a house in Zvecan on Wednesday and took away two computers.';
    expect(told('en', 'House searched in northern Kosovo', text)).toEqual(['raid zvecan']);
  });
});

describe('bodies and lines that are no place of a deed', () => {
  it.each<[ArticleLanguage, string, string]>([
    ['en', 'Cars burnt', 'Two cars of the Municipality of Zvecan were set on fire on Tuesday night.'],
    ['sr-Latn', 'Zapaljena vozila', 'Dva vozila opštine Zvečan zapaljena su u utorak uveče.'],
    ['sq', 'Digjen vetura', 'Dy vetura të Komunës së Zveçanit u dogjën të martën në mbrëmje.'],
  ])('takes a municipality that owns for the town (%s)', (language, title, text) => {
    expect(told(language, title, text)).toEqual(['property-destruction zvecan']);
  });

  it('puts shots near the line on the side that the text names', () => {
    const text =
      'A police patrol was shot at near the border with Serbia on Tuesday. Police in the north of Kosovo have been attacked several times this year.';
    expect(told('en', 'Patrol shot at', text)).toEqual(['shooting northern-kosovo']);
  });

  it('reads a northern town as a town in the north', () => {
    const text =
      'A U.N. interpreter was beaten on Tuesday in the northern city of Mitrovica, officials said.';
    expect(told('en', 'Interpreter beaten by Serbs', text)).toEqual(['assault mitrovica']);
  });
});

describe('what says no more than where in the country', () => {
  it('tells a search in central Kosovo of Kosovo', () => {
    expect(
      told('en', 'Arms seized', 'KFOR seized a large cache of weapons in central Kosovo on Tuesday.'),
    ).toEqual(['weapons-seizure kosovo']);
  });

  it.each<[ArticleLanguage, string]>([
    [
      'en',
      'Shots were fired at a police car in the village of Srbovac on Tuesday as it drove in the direction of Leposavic.',
    ],
    [
      'sr-Latn',
      'U utorak je u selu Srbovac pucano na policijsko vozilo koje se kretalo u pravcu Leposavića.',
    ],
    [
      'sq',
      'Të martën në fshatin Serbovc u qëllua me armë një veturë e policisë që lëvizte në drejtim të Leposaviqit.',
    ],
  ])('knows a direction from a place (%s)', (language, text) => {
    expect(told(language, 'Police car shot at in Kosovo', text)).toEqual(['shooting srbovac']);
  });
});
