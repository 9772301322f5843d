import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { told } from './told.ts';

describe('one unit that takes over from another', () => {
  it.each<[string, ArticleLanguage, string, string, string[]]>([
    [
      'a regional command is a part of the force, and no post',
      'en',
      '2024-11-10',
      'The 116th Infantry Brigade Combat Team of the Virginia Army National Guard took responsibility for Regional Command-East of KFOR from the Minnesota National Guard in a ceremony at Camp Bondsteel on Friday.',
      ['rotation KFOR US ? done 2024-11-08'],
    ],
    [
      'authority that is assumed',
      'en',
      '2022-03-12',
      "The Kentucky National Guard's 149th Brigade assumed authority of KFOR's Regional Command East from the Virginia National Guard on March 11.",
      ['rotation KFOR US ? done 2022-03-11'],
    ],
    [
      'authority that is handed over, of a land that the text names elsewhere',
      'en',
      '2018-11-20',
      'Soldiers of the Utah National Guard came home on Monday. Their company was a part of KFOR and has handed over its authority to the next unit.',
      ['rotation KFOR US ? done 2018-11-19'],
    ],
    [
      'in Serbian',
      'sr-Latn',
      '2019-07-10',
      'Na ceremoniji primopredaje dužnosti u Regionalnoj komandi Istok pripadnici Nacionalne garde Oregona preuzeli su u utorak odgovornost od Nacionalne garde Severne Karoline.',
      ['rotation KFOR US ? done 2019-07-09'],
    ],
    [
      'in Albanian',
      'sq',
      '2019-07-10',
      'Garda Kombëtare e Oregonit mori të martën përgjegjësinë për Komandën Rajonale Lindje të KFOR-it nga Garda Kombëtare e Karolinës së Veriut.',
      ['rotation KFOR US ? done 2019-07-09'],
    ],
    [
      'a brigade that comes home, in the words of its own paper',
      'en',
      '2018-11-20',
      'The soldiers of the California National Guard ended their nine-month peace support operation with KFOR on Sunday.',
      ['withdrawal KFOR US ? done 2018-11-18'],
    ],
    [
      'who held an office before is no unit that leaves',
      'en',
      '2009-09-21',
      'The last Spanish soldiers left Kosovo on Saturday, ending their part in KFOR. One of the predecessors of the minister stood beside her.',
      ['withdrawal KFOR ES ? done 2009-09-19'],
    ],
    [
      'a commander who gives up his post',
      'en',
      '2021-10-16',
      'Italian General Franco Federici handed over command of KFOR to the Hungarian General Ferenc Kajari on Friday.',
      [],
    ],
    [
      'a colonel who takes over a camp',
      'en',
      '2021-10-16',
      'Colonel Smith took command of Camp Bondsteel from Colonel Jones on Friday, KFOR said.',
      [],
    ],
  ])('%s', (_, language, published, text, events) => {
    expect(told(published, language, text)).toEqual(events);
  });
});
