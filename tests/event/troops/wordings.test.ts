import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { told } from './told.ts';

describe('forces told in many words', () => {
  it.each([
    [
      'a task that is handed over is taken up by those who are named behind it',
      '2003-02-12',
      'en',
      'The German battalion in KFOR handed its sector over to an Italian unit on Wednesday.',
      ['rotation KFOR IT ? done 2003-02-12'],
    ],
    [
      'a capital that stands for its country',
      '2010-02-04',
      'sr-Latn',
      'Pariz povlači 600 svojih vojnika iz Kfora, saopšteno je u četvrtak.',
      ['withdrawal KFOR FR 600 announced 2010-02-04'],
    ],
    [
      'soldiers who stay, though a cut is denied',
      '2009-04-06',
      'sq',
      "Danimarka nuk planifikon t'i pakësojë 320 ushtarët e saj në KFOR.",
      ['strength KFOR DK 320 2009-04-06'],
    ],
    [
      'the last who set out leave Kosovo',
      '2003-06-20',
      'sr-Latn',
      'Poslednja 53 ruska vojnika Kfora odletela su u petak iz Prištine.',
      ['withdrawal KFOR RU 53 done 2003-06-20'],
    ],
    [
      'the army that comes back into the zone',
      '2001-03-14',
      'en',
      'Yugoslav army units moved into the buffer zone along the boundary with Kosovo on Wednesday.',
      ['reinforcement SAF - ? done 2001-03-14'],
    ],
    [
      'special police who leave the crossings',
      '2022-08-03',
      'en',
      'Kosovo special police officers left the Jarinje crossing on Tuesday.',
      ['withdrawal KP - ? done 2022-08-02'],
    ],
    [
      'a date that is still to come, without its year',
      '2015-10-14',
      'sr-Latn',
      'Nemačka do januara vraća kući 130 vojnika Kfora, rečeno je u sredu.',
      ['withdrawal KFOR DE 130 announced 2015-10-14'],
    ],
    [
      'a size at which a force is held',
      '2006-11-28',
      'en',
      'The leaders agreed to hold the NATO mission in Kosovo at its present size of around 16,000.',
      ['strength KFOR - 16000 2006-11-28'],
    ],
  ] satisfies [string, string, ArticleLanguage, string, string[]][])(
    '%s',
    (_, published, language, text, expected) => {
      expect(told(published, language, text)).toEqual(expected);
    },
  );

  it.each([
    [
      'barricades that a force wants removed',
      '2022-12-25',
      'sq',
      'Qeveria i vuri barrikadat, kurse KFOR-i kërkon që ato të largohen përmes dialogut.',
    ],
    [
      'soldiers of another land',
      '2020-06-10',
      'en',
      'The president ordered the withdrawal of 9,500 soldiers from Germany. KFOR did not comment.',
    ],
  ] satisfies [string, string, ArticleLanguage, string][])(
    'no change: %s',
    (_, published, language, text) => {
      expect(told(published, language, text)).toEqual([]);
    },
  );
});
