import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';
import { told } from './told.ts';

describe('whose soldiers they are, and whether they come', () => {
  it.each<[ArticleLanguage, string, string, string[]]>([
    [
      'en',
      '2023-06-05',
      'Reinforcements for KFOR have begun to arrive, among them about 500 Turkish soldiers.',
      ['reinforcement KFOR TR 500 done 2023-06-05'],
    ],
    [
      'sr-Latn',
      '2023-06-05',
      'Na Kosovo su stigla pojačanja za Kfor, među njima 500 turskih vojnika.',
      ['reinforcement KFOR TR 500 done 2023-06-05'],
    ],
    [
      'sq',
      '2023-06-05',
      'Përforcimet për KFOR-in kanë nisur të mbërrijnë, mes tyre rreth 500 ushtarë turq.',
      ['reinforcement KFOR TR 500 done 2023-06-05'],
    ],
    [
      'en',
      '2023-09-30',
      'The British Ministry of Defence said that a battalion had been put at the disposal of KFOR.',
      ['reinforcement KFOR GB ? done 2023-09-30'],
    ],
    [
      'sr-Latn',
      '2023-09-30',
      'Britansko Ministarstvo odbrane saopštilo je da je bataljon stavljen na raspolaganje Kforu.',
      ['reinforcement KFOR GB ? done 2023-09-30'],
    ],
    [
      'sq',
      '2023-09-30',
      'Ministria britanike e Mbrojtjes tha se një batalion është vënë në dispozicion të KFOR-it.',
      ['reinforcement KFOR GB ? done 2023-09-30'],
    ],
    [
      'en',
      '2009-03-19',
      'Spain will withdraw its soldiers from KFOR. The pullout should be completed by the end of the summer.',
      ['withdrawal KFOR ES ? announced 2009-03-19'],
    ],
    [
      'sr-Latn',
      '2009-03-19',
      'Španija će povući svoje vojnike iz Kfora. Povlačenje bi trebalo da se završi do kraja avgusta.',
      ['withdrawal KFOR ES ? announced 2009-03-19'],
    ],
    [
      'sq',
      '2024-05-02',
      'Kontingjenti i 12-të i Forcave të Armatosura të Shqipërisë niset sot për në KFOR me 87 ushtarë.',
      ['rotation KFOR AL 87 announced 2024-05-02'],
    ],
    [
      'sq',
      '2023-05-26',
      'Forcat e Armatosura të Serbisë janë vënë në gatishmëri të plotë luftarake, tha Vuçiq.',
      ['alert SAF - 2023-05-26'],
    ],
    [
      'en',
      '2024-04-12',
      "Latvia's parliament voted on Thursday to extend the mission of its troops in Kosovo and to raise their number to 155.",
      ['reinforcement KFOR LV ? announced 2024-04-11'],
    ],
    [
      'en',
      '2013-09-26',
      'KFOR has been put on alert ahead of the November elections.',
      ['alert KFOR - 2013-09-26'],
    ],
    ['sr-Latn', '2024-12-12', 'Najviše 110 slovačkih vojnika čuvalo bi bazu Kfora na Kosovu.', []],
    [
      'en',
      '2023-06-14',
      'Three policemen were seized near the line on Wednesday. The incident adds to the tension. Serbia had its army at the border on the highest alert amid clashes.',
      [],
    ],
    [
      'en',
      '2022-12-26',
      'The Serbian army has been put on the highest alert, the minister said.',
      ['alert SAF - 2022-12-26'],
    ],
  ])('%s %s %s', (language, published, text, events) => {
    expect(told(published, language, text)).toEqual(events);
  });

  it.each<[ArticleLanguage, string, string[]]>([
    [
      'en',
      'Kosovo special police have withdrawn from the Jarinje crossing. Earlier in the day the units left Brnjak.',
      ['withdrawal brnjak-crossing', 'withdrawal jarinje-crossing'],
    ],
    [
      'sr-Latn',
      'Specijalne jedinice kosovske policije povukle su se sa prelaza Jarinje. Jedinice su otišle i sa prelaza Brnjak.',
      ['withdrawal brnjak-crossing', 'withdrawal jarinje-crossing'],
    ],
    [
      'sq',
      'Njësitet Speciale të Policisë së Kosovës u tërhoqën nga pika kufitare në Bërnjak. Nga Jarinja Njësitet u larguan më herët gjatë ditës.',
      ['withdrawal brnjak-crossing', 'withdrawal jarinje-crossing'],
    ],
    [
      'en',
      'Kosovo special police have withdrawn from the Jarinje crossing. The police left Jarinje at noon.',
      ['withdrawal jarinje-crossing'],
    ],
  ])('police at two places: %s %s', (language, text, events) => {
    expect(
      eventsOf('troops', language, text, { published: '2021-10-02' })
        .map(({ type, place }) => `${type} ${place.id}`)
        .sort(),
    ).toEqual(events);
  });
});
