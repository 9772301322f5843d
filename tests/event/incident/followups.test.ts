import { expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

type Case = [language: ArticleLanguage, published: string, title: string, text: string, expected: string];

/** Reports that tell more than one thing: what is news, what is recalled, and what is no event at all. */
const CASES: Case[] = [
  [
    'en',
    '2023-11-05',
    'Norwegian soldiers go to Kosovo',
    'The alliance asked for them after the attack on Kosovo police on 24 September in the north of Kosovo.',
    'armed-clash 2023-09-24 background',
  ],
  [
    'sq',
    '2023-11-05',
    'Norvegjia dërgon ushtarë',
    'Arsyeja është sulmi ndaj policisë në veri të Kosovës më 24 shtator, tha ministri.',
    'armed-clash 2023-09-24 background',
  ],
  [
    'sr-Latn',
    '2023-11-05',
    'Norveška šalje vojnike na Kosovo',
    'Povod je napad na kosovsku policiju na severu Kosova 24. septembra, rekao je ministar.',
    'armed-clash 2023-09-24 background',
  ],
  [
    'en',
    '2019-05-25',
    'Four suspects held in Gjilan',
    'Four ethnic Albanians who are suspected of preparing acts of terror have been arrested, police in Kosovo say.',
    'arrest 2019-05-25 news',
  ],
  [
    'sr-Latn',
    '2019-05-25',
    'Akcija u Gračanici',
    'Četvorica Srba osumnjičena za napad na policiju uhapšena su u Gračanici.',
    'arrest 2019-05-25 news',
  ],
  [
    'sq',
    '2019-05-25',
    'Aksion në Graçanicë',
    'Katër serbë të dyshuar për sulm ndaj policisë u arrestuan në Graçanicë.',
    'arrest 2019-05-25 news',
  ],
  [
    'sq',
    '2025-03-09',
    'Ndalohet një polic serb në Jarinjë',
    'Policia arrestoi të shtunën një polic të Serbisë në Jarinjë. Në raportin e saj të së dielës ajo tha se në veturën e të dyshuarit gjeti 30 fishekë.',
    'arrest 2025-03-08 news',
  ],
  [
    'en',
    '2007-06-16',
    'Gunmen fire at police in Kosovo',
    'Unknown men shot at police near the village of Banjska on Saturday. Officers searched the area near Banjska.',
    'shooting 2007-06-16 news',
  ],
  [
    'en',
    '2023-07-30',
    'Officers taken in the north',
    'Three officers of the Kosovo Police were taken by Serbian special forces near Leposavic on Friday.',
    'abduction 2023-07-28 news',
  ],
  [
    'sq',
    '2023-07-30',
    'Policët në veri',
    'Tre policë të Kosovës u morën nga forcat serbe të premten afër Leposaviqit.',
    'abduction 2023-07-28 news',
  ],
  [
    'en',
    '2023-10-02',
    'More soldiers for KFOR',
    'About 600 soldiers will strengthen the mission in Kosovo, which was shaken by armed clashes last week.',
    'armed-clash 2023-09-25 background',
  ],
  [
    'en',
    '2024-11-30',
    'Eight arrested after canal blast',
    'Kosovo police arrested eight people on Saturday, a day after a blast damaged the Ibar-Lepenac canal near Zubin Potok. Searches were made at ten places.',
    'arrest 2024-11-30 news, explosion 2024-11-29 background',
  ],
  [
    'sr-Latn',
    '2024-11-30',
    'Uhapšeno osam osoba zbog eksplozije na kanalu',
    'Kosovska policija uhapsila je u subotu osam osoba, dan nakon eksplozije na kanalu Ibar-Lepenac kod Zubinog Potoka.',
    'arrest 2024-11-30 news, explosion 2024-11-29 background',
  ],
  [
    'sq',
    '2024-11-30',
    'Arrestohen tetë persona pas shpërthimit në kanal',
    'Policia arrestoi të shtunën tetë persona, një ditë pas shpërthimit në kanalin Ibër-Lepenc afër Zubin Potokut.',
    'arrest 2024-11-30 news, explosion 2024-11-29 background',
  ],
  [
    'en',
    '2024-12-01',
    'Six held over bank attack',
    "Police detained six suspects in North Mitrovica following Friday's bombing of a bank there.",
    'arrest 2024-12-01 news, explosion 2024-11-29 background',
  ],
  [
    'en',
    '2023-06-13',
    'Serbs protest against arrest',
    'Some 200 Serbs gathered in North Mitrovica on Tuesday to protest over the arrest of a local leader. The man was arrested in Zvecan on Tuesday morning, the interior minister said.',
    'arrest 2023-06-13 news, protest 2023-06-13 news',
  ],
  [
    'sq',
    '2025-03-12',
    'Rutte përmbyll vizitën',
    'Sekretari i NATO-s kujtoi sulmin e shtatorit 2023 në Banjskë, ku u vra një polic, dhe shpërthimin në kanalin Ibër-Lepenc në nëntor të vitit të kaluar.',
    'armed-clash 2023-09-01 background, explosion 2024-11-01 background',
  ],
  [
    'en',
    '2023-06-27',
    'Court frees policemen',
    'A court in Kraljevo on Monday ordered the release of three Kosovo policemen who were arrested on 14 June.',
    'abduction 2023-06-14 background',
  ],
  [
    'sr-Latn',
    '2023-06-27',
    'Pušteni policajci',
    'Sud u Kraljevu ukinuo je juče pritvor trojici kosovskih policajaca koji su uhapšeni 14. juna. Oni su se vratili na Kosovo.',
    'abduction 2023-06-14 background',
  ],
  [
    'en',
    '2024-02-12',
    'Envoy calls for calm',
    'The EU envoy said that nobody wants to see barricades in the north again. He called the attack in Banjska a turning point.',
    '',
  ],
  [
    'sr-Latn',
    '2023-11-02',
    'Ministar: Mogući su novi napadi',
    'Ministar unutrašnjih poslova Kosova izjavio je da Srbija može da pokuša novi napad poput onog u Banjskoj.',
    '',
  ],
  [
    'sq',
    '2024-02-12',
    'BE-ja bën thirrje për qetësi',
    'I dërguari i BE-së tha se askush nuk dëshiron të shohë sërish barrikada në veri. Ai e quajti sulmin në Banjskë pikë kthese.',
    '',
  ],
  [
    'en',
    '2013-02-04',
    'Explosion in Mitrovica',
    'An explosion was heard in the Bosniak Mahala in North Mitrovica on Sunday night. In all likelihood the device was a hand grenade.',
    'grenade 2013-02-03 news',
  ],
  [
    'sr-Latn',
    '2023-07-31',
    'Jaka detonacija u Severnoj Mitrovici',
    'Jaka eksplozija odjeknula je sinoć u Severnoj Mitrovici. Policija sumnja da je reč o šok-bombi.',
    'grenade 2023-07-30 news',
  ],
  [
    'en',
    '2019-09-06',
    'Four arrested for arms trade in Pristina',
    'Four people suspected of trading weapons and explosive devices were arrested by the police in Pristina, the interior ministry reported.',
    'arrest 2019-09-06 news',
  ],
  [
    'en',
    '2012-06-01',
    'Serbs and soldiers hurt in gun fight',
    'A gunfight wounded three Serbs and two NATO soldiers near Zvecan on Friday as KFOR cleared a roadblock. Protesters pelted the soldiers with stones and tear gas was used against the crowd.',
    'riot 2012-06-01 news',
  ],
  [
    'en',
    '2015-01-08',
    'Two Serb boys wounded in Strpce',
    'Two young Serbs from Strpce were wounded on their way home with oak branches. The doctor said that a man stepped out of a car and shot at them with a pistol.',
    'shooting 2015-01-08 news',
  ],
  [
    'en',
    '2021-09-28',
    'Army on alert',
    'The Serbian army sent vehicles towards Jarinje on Monday. Police were sent there after Kosovo Serbs blocked the Jarinje border crossing last week to protest a ban on licence plates.',
    'barricade 2021-09-20 background',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  const found = eventsOf('incident', language, text, { published, title });
  const told = found.map(({ type, time, reports }) => `${type} ${time.start} ${reports[0]?.mention}`);
  expect(told.sort().join(', ')).toBe(expected);
});
