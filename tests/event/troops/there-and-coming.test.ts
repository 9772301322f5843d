import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';
import { told } from './told.ts';

type Case = readonly [
  name: string,
  published: string,
  language: ArticleLanguage,
  text: string,
  expected: string[],
];

/** "alert administrative-line", one line an event. */
const placed = (published: string, language: ArticleLanguage, text: string, title: string | null = null) =>
  eventsOf('troops', language, text, { published, title }).map(({ type, place }) => `${type} ${place.id}`);

/** The types of what a title and its text tell. */
const typed = (published: string, language: ArticleLanguage, text: string, title: string) =>
  eventsOf('troops', language, text, { published, title })
    .map(({ type, troops }) => `${type} ${troops?.force} ${troops?.contributor ?? '-'}`)
    .sort();

describe('soldiers who are there, and no longer or not yet', () => {
  it.each<Case>([
    [
      'whom a country has engaged',
      '2025-02-10',
      'sq',
      'Turqia i ka rreth 700 trupa të angazhuara në misionin e KFOR-it.',
      ['strength KFOR TR 700 2025-02-10'],
    ],
    [
      'whom a country has deployed',
      '2025-02-10',
      'en',
      'Turkey has around 700 troops deployed to the KFOR mission in Kosovo.',
      ['strength KFOR TR 700 2025-02-10'],
    ],
    [
      'who are deployed, beside a mission that could change',
      '2025-02-10',
      'en',
      'The general thanked the 1,300 servicemembers from Italy who are deployed here with KFOR and said the mission could change.',
      ['strength KFOR IT 1300 2025-02-10'],
    ],
    [
      'what a force brought when it came',
      '2008-03-20',
      'en',
      'KFOR entered Kosovo on June 12, 1999, with approximately 50,000 personnel.',
      ['strength KFOR - 50000 1999-06-12 (background)'],
    ],
    [
      'what it had at first, in the sentence behind its coming',
      '2012-04-04',
      'sr-Latn',
      'Kfor je ušao na Kosovo u junu 1999. U početku je imao oko 48.000 vojnika iz 39 zemalja.',
      ['strength KFOR - 48000 1999-06-01..1999-06-30 (background)'],
    ],
    [
      'what it had at first, in Albanian',
      '2012-04-04',
      'sq',
      'KFOR-i hyri në Kosovë në qershor 1999. Në fillim kishte rreth 48.000 trupa nga 39 vende.',
      ['strength KFOR - 48000 1999-06-01..1999-06-30 (background)'],
    ],
    [
      'a number that was, and one that is',
      '2016-11-24',
      'sq',
      'Numri i ushtarëve të KFOR-it në vitin 1999 ishte 48.000, ndërsa sot ka 4.700.',
      ['strength KFOR - 4700 2016-11-24', 'strength KFOR - 48000 1999-01-01..1999-12-31 (background)'],
    ],
    [
      'what it had at first, without a day',
      '2012-04-04',
      'en',
      'KFOR at first numbered around 48,000 troops.',
      [],
    ],
    [
      'a whole of whom a part has left',
      '2010-05-14',
      'en',
      'About 120 of the 600 soldiers of Ohio in KFOR are back home from Kosovo.',
      ['withdrawal KFOR US 120 done 2010-05-14'],
    ],
    [
      'the largest contingent, beside the number of nations',
      '2009-06-08',
      'sq',
      'Nga 34 vendet me ushtarë në KFOR, Italia ka kontingjentin më të madh, 2.100 trupa.',
      ['strength KFOR IT 2100 2009-06-08'],
    ],
    [
      'the alliance that has soldiers, beside an army of the past',
      '2005-03-02',
      'en',
      'NATO has 17,500 troops in the southern Serbian province, where Serbian forces were at war with guerrillas.',
      ['strength KFOR - 17500 2005-03-02'],
    ],
    [
      'another mission that a text on KFOR names once',
      '2023-10-04',
      'en',
      'Romania will send a company to KFOR. Romania takes part in EUFOR ALTHEA as well. Its contingent in Kosovo has 80 soldiers.',
      ['reinforcement KFOR RO ? announced 2023-10-04', 'strength KFOR RO 80 2023-10-04'],
    ],
    [
      'who came on a day before',
      '2023-10-13',
      'sq',
      'Rumania dërgon 110 ushtarë në KFOR të premten. Më 3 tetor ishin dislokuar dyqind britanikë.',
      [
        'reinforcement KFOR GB 200 done 2023-10-03 (background)',
        'reinforcement KFOR RO 110 announced 2023-10-13',
      ],
    ],
  ])('%s', (_, published, language, text, expected) => {
    expect(told(published, language, text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'a limit of a mandate that falls',
      '2016-05-30',
      'en',
      "Germany's parliament extended the KFOR mandate, and its upper limit is to fall from 1,750 to 1,250 soldiers.",
      ['withdrawal KFOR - 500 announced 2016-05-30'],
    ],
    [
      'a limit that may fall',
      '2010-05-02',
      'sq',
      'Kufiri i sipërm i mandatit të Bundesverit në Kosovë mund të ulet nga 3.400 në 2.400 ushtarë, tha ministri gjerman.',
      ['proposal KFOR DE 1000 proposed 2010-05-02'],
    ],
    [
      'an old limit and a new one',
      '2016-05-30',
      'sr-Latn',
      'Sadašnja gornja granica nemačkih vojnika u Kforu je 1.750, a nova bi trebalo da bude 1.250 vojnika.',
      [],
    ],
  ])('no level: %s', (_, published, language, text, expected) => {
    expect(told(published, language, text)).toEqual(expected);
  });
});

describe('soldiers who come without a number, and what is only weighed', () => {
  it.each<Case>([
    [
      'whom a force is joined by, beside its wrong name',
      '2011-08-03',
      'en',
      'The Kosovo Security Force KFOR will be joined by a battalion of 650 soldiers.',
      ['reinforcement KFOR - 650 announced 2011-08-03'],
    ],
    [
      'hundreds more, with the time of something else',
      '2011-08-03',
      'en',
      'NATO officials said that hundreds of troops more will go to Kosovo, where violence grew worse last week. KFOR is tired.',
      ['reinforcement KFOR - ? announced 2011-08-03'],
    ],
    [
      'a large number',
      '2013-11-04',
      'en',
      'KFOR moved large numbers of its members there.',
      ['reinforcement KFOR - ? done 2013-11-04'],
    ],
    [
      'a presence made stronger',
      '2024-10-22',
      'en',
      'KFOR: Croatia will make its presence stronger.',
      ['reinforcement KFOR HR ? announced 2024-10-22'],
    ],
    [
      'a presence made stronger, in Serbian',
      '2024-10-22',
      'sr-Latn',
      'Hrvatska će učiniti svoje prisustvo u Kforu jačim.',
      ['reinforcement KFOR HR ? announced 2024-10-22'],
    ],
    [
      'a presence made stronger, in Albanian',
      '2024-10-22',
      'sq',
      'Kroacia do ta bëjë më të fortë praninë e saj në KFOR.',
      ['reinforcement KFOR HR ? announced 2024-10-22'],
    ],
    [
      'what is about to be done',
      '2022-08-03',
      'en',
      'Ukraine is about to take its 40 peacekeepers out of KFOR, the army wrote on Wednesday.',
      ['withdrawal KFOR UA 40 announced 2022-08-03'],
    ],
    [
      'what is prepared',
      '2022-08-03',
      'sr-Latn',
      'Ukrajina se sprema da povuče svojih 40 vojnika iz Kfora.',
      ['withdrawal KFOR UA 40 announced 2022-08-03'],
    ],
    [
      'what is still to be agreed',
      '2010-06-10',
      'sr-Latn',
      'Ministri treba da se dogovore hoće li do kraja godine Kfor smanjiti na 5.000 vojnika.',
      ['proposal KFOR - ? proposed 2010-06-10'],
    ],
    [
      'what could be sent anywhere',
      '2010-10-29',
      'en',
      'KFOR can send forces fast wherever they are needed.',
      [],
    ],
    [
      'what could be sent anywhere, in Albanian',
      '2010-10-29',
      'sq',
      'KFOR-i mund të dërgojë forca kudo që të ketë nevojë.',
      [],
    ],
    ['a rumour', '2025-03-04', 'en', 'There are rumours of fewer American troops in Kosovo within KFOR.', []],
    [
      'what somebody only asked',
      '2024-08-30',
      'sq',
      'Gazetarja e pyeti ministrin a ka plan Shqipëria të sjellë më shumë trupa në Kosovë për KFOR-in.',
      [],
    ],
  ])('%s', (_, published, language, text, expected) => {
    expect(told(published, language, text)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'The Albanian minister met the head of the Kosovo Security Force.',
      'Albania ready to send soldiers to Kosovo',
    ],
    ['sq', 'Ministri shqiptar u takua me ministrin e FSK-së.', 'Shqipëria gati të çojë ushtarë në Kosovë'],
    [
      'sr-Latn',
      'Albanski ministar je bio kod šefa Kosovskih bezbednosnih snaga.',
      'Albanija spremna da pošalje vojnike na Kosovo',
    ],
  ] as const)("a guest's soldiers are none of Kosovo's own force: %s", (language, text, title) => {
    expect(typed('2024-08-30', language, text, title)).toEqual(['proposal KFOR AL']);
  });

  it('knows a request by the force that the title names', () => {
    const text =
      'Në Merdarë ministri serb i Mbrojtjes dorëzoi kërkesën që në Kosovë të sillen deri në 900 ushtarë serbë.';
    expect(typed('2022-12-16', 'sq', text, 'Beogradi i jep KFOR-it kërkesën')).toEqual(['proposal SAF -']);
  });

  it.each([
    ['sr-Latn', 'Kfor ima 9.800 vojnika.', 'Ministri NATO odlučuju o smanjenju Kfora'],
    ['sq', 'KFOR-i ka 9.800 ushtarë.', 'Ministrat e NATO-s vendosin për zvogëlimin e KFOR-it'],
  ] as const)('a title on what is to be decided proposes it: %s', (language, text, title) => {
    expect(typed('2010-06-10', language, text, title)).toEqual(['proposal KFOR -', 'strength KFOR -']);
  });
});

describe('who sends, who only writes, and who does it beside others', () => {
  it.each<Case>([
    [
      'two countries, and two numbers in their order',
      '2004-03-19',
      'sr-Latn',
      'Nemačka i Italija šalju 550 i 340 vojnika u Kfor.',
      ['reinforcement KFOR DE 550 announced 2004-03-19', 'reinforcement KFOR IT 340 announced 2004-03-19'],
    ],
    [
      "the alliance's move, and a country's own",
      '2023-06-01',
      'sq',
      'Edhe 650 ushtarë të NATO-s do të dërgohen në Kosovë. Turqia tha se do të dërgojë një batalion komandosh.',
      ['reinforcement KFOR - 650 announced 2023-06-01', 'reinforcement KFOR TR ? announced 2023-06-01'],
    ],
    [
      'the day on which it was said',
      '2023-06-01',
      'en',
      'Turkey said on Saturday it would send 450 soldiers to KFOR.',
      ['reinforcement KFOR TR 450 announced 2023-05-27'],
    ],
    [
      'a contingent that would grow',
      '2022-11-05',
      'en',
      'Italy is prepared to enlarge its KFOR contingent if NATO asks, the minister said.',
      ['proposal KFOR IT ? proposed 2022-11-05'],
    ],
    [
      'how many could come under a mandate that goes on',
      '2024-04-10',
      'sq',
      'Qeveria gjermane e zgjati për një vit misionin e Bundesverit në Kosovë. Mund të dislokohen deri në 450 ushtarë.',
      [],
    ],
    [
      'what was, and what is now',
      '2019-03-12',
      'sq',
      'KFOR-i, që në vitin 1999 kishte 48.000 ushtarë, tani numëron 3.600.',
      ['strength KFOR - 3600 2019-03-12', 'strength KFOR - 48000 1999-01-01..1999-12-31 (background)'],
    ],
    [
      'a deployment that goes on',
      '2019-03-12',
      'en',
      "Britain's deployment of 250 troops to KFOR has been extended until June.",
      [],
    ],
    [
      'police who send a request',
      '2023-06-05',
      'sr-Latn',
      'Policija Kosova je poslala zahtev u Leposavić.',
      [],
    ],
    [
      'police who send a team',
      '2023-06-05',
      'sq',
      'Policia e Kosovës dërgoi në Zveçan një ekip për hetime.',
      [],
    ],
    [
      'police who resign',
      '2023-06-05',
      'sr-Latn',
      'Povećan je broj policajaca koji su podneli ostavke na severu.',
      [],
    ],
    [
      'vehicles that an army gets',
      '2023-06-05',
      'en',
      'The KSF will receive 45 armoured vehicles from the United States this month.',
      [],
    ],
  ])('%s', (_, published, language, text, expected) => {
    expect(told(published, language, text)).toEqual(expected);
  });
});

describe('where soldiers and police stand', () => {
  it.each([
    ['en', 'Serbian army vehicles were spotted a few kilometres from the Merdare crossing, witnesses said.'],
    ['en', 'There was a large Serbian military deployment along the border with Kosovo.'],
    ['sr-Latn', 'Jedinice Vojske Srbije viđene su u blizini administrativne linije.'],
    ['sq', 'Njësi të ushtrisë serbe u panë afër kufirit me Kosovën.'],
  ] as const)('near the line (%s): %s', (language, text) => {
    expect(placed('2022-08-01', language, text)).toEqual(['alert administrative-line']);
  });

  it.each([
    ['en', 'Another battalion of the reserve must be ready within seven days, should KFOR need it.'],
    ['sq', 'Edhe një batalion i rezervës i KFOR-it duhet të jetë gati brenda shtatë ditësh.'],
    ['sr-Latn', 'Još jedan bataljon iz rezerve Kfora mora da bude spreman u roku od sedam dana.'],
  ] as const)('made ready (%s): %s', (language, text) => {
    expect(placed('2023-05-30', language, text)).toEqual(['alert kosovo']);
  });

  it('leaves an army in its garrisons where the police of others are at the line', () => {
    const text =
      'Građani su kod Jarinja, gde su raspoređene specijalne jedinice ROSU. Jedinice Vojske Srbije su u povišenoj borbenoj gotovosti u garnizonima.';
    expect(placed('2021-09-24', 'sr-Latn', text)).toContain('alert serbia');
  });

  it('makes nothing of a readiness that is looked at, in the title alone', () => {
    const text = 'Načelnik Generalštaba obišao je snage Vojske Srbije u bazama i izrazio zadovoljstvo.';
    expect(placed('2022-08-05', 'sr-Latn', text, 'Visoka borbena gotovost Vojske Srbije')).toEqual([]);
  });

  it.each([
    [
      'en',
      'Kosovo has increased the number of police in North Mitrovica and other places.',
      'north-mitrovica',
    ],
    ['sr-Latn', 'Kosovo je povećalo broj policajaca u Severnoj Mitrovici.', 'north-mitrovica'],
    ['sq', 'Kosova ka shtuar numrin e policëve në Mitrovicën e Veriut.', 'north-mitrovica'],
    [
      'sq',
      'Policia e Kosovës kishte shtuar forcat në komunat e veriut dy orë para se u lëndua një polic.',
      'northern-kosovo',
    ],
    [
      'en',
      'The authorities in Pristina sent special police units to Jarinje and Brnjak on Monday.',
      'northern-kosovo',
    ],
    [
      'sr-Latn',
      'Vlasti u Prištini uputile su u ponedeljak na Jarinje i Brnjak specijalne jedinice policije.',
      'northern-kosovo',
    ],
  ] as const)('more police (%s): %s', (language, text, place) => {
    expect(placed('2021-09-24', language, text)).toEqual([`reinforcement ${place}`]);
  });

  it('has no force come where police enter a town under fire', () => {
    const text = 'Pucalo se kod barikada pošto su u Leposavić ušli pripadnici ROSU.';
    expect(placed('2019-05-28', 'sr-Latn', text)).toEqual([]);
  });

  it('does not put soldiers where the reason of their coming lies', () => {
    const text = 'Broj vojnika Kfora je ove godine povećan za 900 zbog krize na severu.';
    expect(placed('2023-12-05', 'sr-Latn', text)).toEqual(['reinforcement kosovo']);
  });
});
