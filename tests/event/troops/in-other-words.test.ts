import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { told } from './told.ts';

describe('the same news in other words', () => {
  it.each([
    [
      'sent because it was asked for',
      '2023-06-03',
      'en',
      'A Greek battalion will be sent to KFOR in Kosovo because the alliance has asked for it.',
      ['reinforcement KFOR GR ? announced 2023-06-03'],
    ],
    [
      'sent because it was asked for',
      '2023-06-03',
      'sr',
      'Grčki bataljon biće poslat u KFOR na Kosovo jer je to tražila Alijansa.',
      ['reinforcement KFOR GR ? announced 2023-06-03'],
    ],
    [
      'two numbers, with words behind them',
      '2011-02-02',
      'en',
      'The soldiers of KFOR will go down from 9,000, as now, to 6,000 all told.',
      ['strength KFOR - 9000 2011-02-02', 'withdrawal KFOR - 3000 announced 2011-02-02'],
    ],
    [
      'two numbers, with words behind them',
      '2011-02-02',
      'sr',
      'Broj vojnika KFOR-a biće smanjen sa dosadašnjih 9.000, koliko ih sada ima, na 6.000.',
      ['strength KFOR - 9000 2011-02-02', 'withdrawal KFOR - 3000 announced 2011-02-02'],
    ],
    [
      'two numbers, with words behind them',
      '2017-05-02',
      'sq',
      'Austria ka vendosur ta pakësojë numrin e ushtarëve në KFOR: nga 410 të sotmit, në 320 deri në nëntor 2017.',
      ['strength KFOR AT 410 2017-05-02', 'withdrawal KFOR AT 90 announced 2017-11-01..2017-11-30'],
    ],
    [
      'done, though announced',
      '2011-02-02',
      'en',
      'KFOR announced that its troops have been brought down from 9,000 to 6,000.',
      ['strength KFOR - 6000 2011-02-02', 'withdrawal KFOR - 3000 done 2011-02-02'],
    ],
    [
      'no longer so many',
      '2011-02-02',
      'en',
      'The peacekeepers of KFOR are now 6,000 and no longer 9,000.',
      ['strength KFOR - 6000 2011-02-02', 'withdrawal KFOR - 3000 done 2011-02-02'],
    ],
    [
      'no longer so many',
      '2011-02-02',
      'sr',
      'KFOR sada ima 6.000 vojnika umesto nekadašnjih 9.000.',
      ['strength KFOR - 6000 2011-02-02', 'withdrawal KFOR - 3000 done 2011-02-02'],
    ],
    [
      'no longer so many',
      '2011-02-02',
      'sq',
      'KFOR-i tani ka 6.000 ushtarë, e jo më 9.000.',
      ['strength KFOR - 6000 2011-02-02', 'withdrawal KFOR - 3000 done 2011-02-02'],
    ],
    [
      'whom another one helps',
      '2023-10-02',
      'en',
      'Croatia is to strengthen KFOR with about 60 soldiers.',
      ['reinforcement KFOR HR 60 announced 2023-10-02'],
    ],
    [
      'whom another one helps',
      '2023-10-02',
      'sr',
      'Hrvatska je Kforu poslala još 60 vojnika.',
      ['reinforcement KFOR HR 60 done 2023-10-02'],
    ],
    [
      'whom another one helps',
      '2023-10-02',
      'sq',
      'Kroacia vendosi t’ia shtojë KFOR-it 60 ushtarë.',
      ['reinforcement KFOR HR 60 announced 2023-10-02'],
    ],
    [
      'part of its own',
      '2010-02-01',
      'en',
      'France is thinking about bringing home part of its 1,300 soldiers in KFOR.',
      ['proposal KFOR FR ? proposed 2010-02-01', 'strength KFOR FR 1300 2010-02-01'],
    ],
    [
      'in spite of them',
      '2000-02-01',
      'en',
      'The Yugoslav army wants to come back. Houses burn in spite of 42,000 peace-keeping troops in Kosovo.',
      ['strength KFOR - 42000 2000-02-01'],
    ],
    [
      'a level to come beside the one of today',
      '2009-06-12',
      'sr',
      'Do proleća će KFOR imati 6.000 vojnika, a sada ih ima 9.000.',
      ['strength KFOR - 9000 2009-06-12', 'withdrawal KFOR - 3000 announced 2010-03-01..2010-05-31'],
    ],
    [
      'a level to come beside the one of today',
      '2009-06-12',
      'sq',
      'Deri në mars KFOR-i do të ketë 6.000 ushtarë, ndërsa tani i ka 9.000.',
      ['strength KFOR - 9000 2009-06-12', 'withdrawal KFOR - 3000 announced 2010-03-01..2010-03-31'],
    ],
    [
      'what might be',
      '2010-02-01',
      'sr',
      'NATO bi mogao još da smanji KFOR.',
      ['proposal KFOR - ? proposed 2010-02-01'],
    ],
    [
      'several countries that join',
      '2024-05-02',
      'en',
      'Soldiers from Spain, Portugal and Norway joined KFOR.',
      ['ES', 'NO', 'PT'].map((side) => `reinforcement KFOR ${side} ? done 2024-05-02`),
    ],
    [
      'several countries that join',
      '2024-05-02',
      'sr',
      'KFOR-u su se pridružili vojnici iz Španije, Portugalije i Norveške.',
      ['ES', 'NO', 'PT'].map((side) => `reinforcement KFOR ${side} ? done 2024-05-02`),
    ],
    [
      'several countries that join',
      '2024-05-02',
      'sq',
      'KFOR-it iu bashkuan ushtarë nga Spanja, Portugalia dhe Norvegjia.',
      ['ES', 'NO', 'PT'].map((side) => `reinforcement KFOR ${side} ? done 2024-05-02`),
    ],
    [
      'a unit of several countries is one',
      '2024-05-02',
      'en',
      'A unit of soldiers from Spain and Portugal has arrived in Kosovo to serve in KFOR.',
      ['reinforcement KFOR - ? done 2024-05-02'],
    ],
    [
      'a country whose name has a verb in it',
      '2024-05-02',
      'sq',
      'Forca e Sigurisë së Kosovës stërvitet. Kjo dëshmon besimin e Mbretërisë së Bashkuar te forcat e tyre.',
      [],
    ],
    [
      'a total that it comes down to',
      '2010-11-02',
      'en',
      'There are about 9,000 KFOR soldiers. In the coming months KFOR will come down to a total of about 6,000 troops.',
      ['strength KFOR - 9000 2010-11-02', 'withdrawal KFOR - 3000 announced 2010-11-02'],
    ],
    [
      'a step after the next one',
      '2009-06-12',
      'en',
      'NATO agreed to cut KFOR from 9,000 to 6,000 troops. Under the plan KFOR would later shrink to 2,000.',
      ['strength KFOR - 9000 2009-06-12', 'withdrawal KFOR - 3000 announced 2009-06-12'],
    ],
    [
      'one country beside the whole force, with a full stop that has no space',
      '2011-01-24',
      'sr',
      'NATO će smanjiti KFOR sa 9.000 na 6.000 vojnika, rekao je Rasmusen.U tom sklopu biće smanjen i broj danskih trupa.',
      [
        'strength KFOR - 9000 2011-01-24',
        'withdrawal KFOR - 3000 announced 2011-01-24',
        'withdrawal KFOR DK ? announced 2011-01-24',
      ],
    ],
    [
      'a reserve for the wider region',
      '2023-05-30',
      'en',
      'NATO said it will act in Kosovo. “We will deploy 600 more troops from the reserve force for the Western Balkans,” Stoltenberg told reporters.',
      ['reinforcement KFOR - 600 announced 2023-05-30'],
    ],
    [
      'ready to send',
      '2021-03-02',
      'sr',
      'Slovačka je spremna da pošalje još vojnika u KFOR.',
      ['proposal KFOR SK ? proposed 2021-03-02'],
    ],
    [
      'ready to send',
      '2021-03-02',
      'sq',
      'Sllovakia është e gatshme të dërgojë ushtarë të tjerë në KFOR.',
      ['proposal KFOR SK ? proposed 2021-03-02'],
    ],
    [
      'a level to come behind the one of today',
      '2008-12-09',
      'en',
      'EULEX began its work in Kosovo with about 1,300 policemen and will have 1,800 by June.',
      ['reinforcement EULEX - 500 announced 2009-06-01..2009-06-30', 'strength EULEX - 1300 2008-12-09'],
    ],
    [
      'those who are there already',
      '2004-03-18',
      'en',
      'NATO is sending 900 more soldiers to Kosovo; 17,500 are there already.',
      ['reinforcement KFOR - 900 announced 2004-03-18', 'strength KFOR - 17500 2004-03-18'],
    ],
    [
      'duties that are taken over',
      '2025-10-01',
      'sq',
      'Batalioni italian i mori dje detyrat e rezervës së KFOR-it nga ai turk.',
      ['rotation KFOR IT ? done 2025-09-30'],
    ],
    [
      'few of an army who go abroad',
      '2022-11-29',
      'sq',
      'Forca e Sigurisë së Kosovës ka 2.400 pjesëtarë. Në mision do të marrin pjesë deri në 9 pjesëtarë të FSK-së.',
      ['strength KSF - 2400 2022-11-29'],
    ],
  ])('%s (%#)', (_, published, language, text, wanted) => {
    expect(told(published, language as 'en', text)).toEqual(wanted);
  });

  it('makes nothing of a question in the title', () => {
    const options = { published: '2018-05-14', title: 'KFOR bi mogao da se smanji?' };
    expect(eventsOf('troops', 'sr-Latn', 'Komandant je govorio o prilikama na Kosovu.', options)).toEqual([]);
  });
});
