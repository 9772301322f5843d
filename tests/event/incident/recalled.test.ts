import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

/** 10 May 2024, a Friday, is the day of publication. */
const told = (language: ArticleLanguage, title: string, text: string) =>
  eventsOf('incident', language, text, { title })
    .map(
      ({ type, time, reports, incident }) =>
        `${type} ${time.start} ${reports[0]?.mention} killed ${incident?.killed?.best ?? '-'}`,
    )
    .sort();

type Case = [language: ArticleLanguage, title: string, text: string, expected: string[]];

const CASES: Record<string, Case[]> = {
  'what only the body tells of an earlier day is recalled beside the news of the heading': [
    [
      'en',
      'Grenade thrown at shop in Zvecan',
      'A hand grenade was thrown at a shop in Zvecan on Thursday evening. Nobody was hurt. On Tuesday police arrested two men in Leposavic over weapons.',
      ['arrest 2024-05-07 background killed -', 'grenade 2024-05-09 news killed -'],
    ],
    [
      'sq',
      'Hidhet granatë në një dyqan në Zveçan',
      'Një granatë dore u hodh të enjten në mbrëmje mbi një dyqan në Zveçan. Nuk ka të lënduar. Të martën policia arrestoi dy persona në Leposaviq për armëmbajtje.',
      ['arrest 2024-05-07 background killed -', 'grenade 2024-05-09 news killed -'],
    ],
    [
      'sr-Cyrl',
      'Бачена бомба на радњу у Звечану',
      'На радњу у Звечану у четвртак увече бачена је ручна бомба. Нико није повређен. У уторак је полиција ухапсила двојицу мушкараца у Лепосавићу због оружја.',
      ['arrest 2024-05-07 background killed -', 'grenade 2024-05-09 news killed -'],
    ],
  ],
  'what goes on with a day long past is recalled, though another past day stands between': [
    [
      'en',
      'President thanks NATO for its help in Kosovo',
      'The president of Kosovo thanked NATO on Thursday.\n\nClashes broke out in Zvecan on March 3 after a vote. Serbs had boycotted the vote in February. Some 30 protesters were injured.',
      ['riot 2024-03-03 background killed -'],
    ],
    [
      'sr-Latn',
      'Predsednik zahvalio Kforu',
      'Predsednik je u četvrtak zahvalio Kforu.\n\nSukobi su izbili u Zvečanu 3. marta posle glasanja. Srbi su u februaru bojkotovali izbore. U sukobima je povređeno 30 demonstranata.',
      ['riot 2024-03-03 background killed -'],
    ],
    [
      'sq',
      'Presidentja falënderon KFOR-in',
      'Presidentja e Kosovës falënderoi të enjten KFOR-in.\n\nPërleshjet shpërthyen në Zveçan më 3 mars. Serbët i kishin bojkotuar zgjedhjet në shkurt. U lënduan 30 protestues.',
      ['riot 2024-03-03 background killed -'],
    ],
  ],
  'what the next sentence tells of that time has its day, however rough': [
    [
      'sr-Latn',
      'Policija predstavila oružje sa severa Kosova',
      'Policija je predstavila oružje. Ministar je rekao da bi moglo biti povezano sa napadom u Banjskoj u septembru 2023. godine. Tada je oružana grupa napala policiju u Banjskoj i ubila policajca.',
      ['armed-clash 2023-09-01 background killed 1'],
    ],
    [
      'sq',
      'Policia paraqet armët nga veriu i Kosovës',
      'Policia i paraqiti armët. Ministri tha se mund të kenë të bëjnë me sulmin në Banjskë në shtator të vitit 2023. Atëherë një grup i armatosur sulmoi policinë në Banjskë dhe vrau një polic.',
      ['armed-clash 2023-09-01 background killed 1'],
    ],
  ],
  'the month that names what is told of a year long past is of that year': [
    [
      'en',
      'Twenty years on',
      'Rioters burnt Serb churches in Prizren on 17 March 2004. The riots of March left 19 people dead in Kosovo.',
      ['riot 2004-03-17 background killed 19'],
    ],
    [
      'sq',
      'Njëzet vjet më pas',
      'Dy ditë, nga 17 marsi 2004, zgjatën “trazirat e marsit” në Kosovë me 19 të vrarë.',
      ['riot 2004-03-17 background killed 19'],
    ],
  ],
  'what the heading tells stays the news on whatever day': [
    [
      'en',
      'Two arrested in Leposavic',
      'Police arrested two men in Leposavic on Tuesday over weapons. They are in custody.',
      ['arrest 2024-05-07 news killed -'],
    ],
  ],
  'what the news came days after has a day and dead of its own': [
    [
      'en',
      'Blast in Pristina',
      'A bomb exploded in Pristina on Thursday and damaged two cars. The blast came twelve days after three people were killed in clashes between police and protesters.',
      ['explosion 2024-05-09 news killed -', 'riot 2024-04-27 background killed 3'],
    ],
    [
      'sr-Latn',
      'Eksplozija u Prištini',
      'U Prištini je u četvrtak eksplodirala bomba i oštetila dva vozila. Do eksplozije je došlo dvanaest dana nakon što su tri osobe ubijene u sukobima policije i demonstranata u Gnjilanu.',
      ['explosion 2024-05-09 news killed -', 'riot 2024-04-27 background killed 3'],
    ],
  ],
  'an anniversary is that of a day years before the one on which it is kept': [
    [
      'en',
      'Two boys remembered in Gorazdevac',
      'The sixth anniversary of the attack in which two Serb boys were killed will be marked on Sunday in Gorazdevac. Gunmen opened fire at the children from the woods.',
      ['shooting 2018-05-12 background killed 2'],
    ],
    [
      'en',
      'Anniversary of attack on bus',
      'On Friday it is five years since gunmen fired at a bus of Serb pilgrims in Livadice and four people were killed.',
      ['shooting 2019-05-10 background killed 4'],
    ],
  ],
  'each part of a sentence that tells of two days has its own dead': [
    [
      'en',
      'Officer wounded near Strpce',
      'A Serb officer was wounded in an ambush near Strpce on Wednesday. The shooting on Wednesday happened near the site of a drive-by shooting on April 20 in which two Serb men were killed.',
      ['shooting 2024-04-20 background killed 2', 'shooting 2024-05-08 news killed -'],
    ],
  ],
  'a protest that is recalled needs a place': [
    [
      'en',
      'House of returnees burnt',
      'The house of a Serb returnee was set on fire on Thursday in the village of Dragoljevac near Istog. Last week a group of residents of Lubozhde protested in Lubozhde against the return of Serb families.',
      ['property-destruction 2024-05-09 news killed -', 'protest 2024-04-29 background killed -'],
    ],
  ],
  'police who take a crossing over, and what is done to protest': [
    [
      'en',
      'Border post burnt down in Kosovo',
      'Masked youths set fire to the Jarinje border post on Thursday to protest against the ban. On Monday the government in Pristina had sent special police units to take control of the Brnjak border crossing.',
      ['property-destruction 2024-05-09 news killed -', 'raid 2024-05-06 background killed -'],
    ],
  ],
  'roadblocks that have stood since a season are told too vaguely for an event of their own': [
    [
      'en',
      'Soldiers hurt in clash',
      'Twelve KFOR soldiers were injured in a clash with protesters in Rudare on Thursday. Local Serbs have been blocking roads in northern Kosovo since last summer.',
      ['riot 2024-05-09 news killed -'],
    ],
  ],
  'a crowd that gathers after a deed, and what befell earlier on its day, are events of their own': [
    [
      'en',
      'Cafe bomb in Mitrovica',
      'A bomb was thrown at a Serb cafe in Mitrovica on Thursday and wounded two people. After the attack, hundreds of Serbs gathered on the main bridge over the Ibar. Earlier on Thursday unknown men assaulted an ethnic Albanian in Zvecan and left him with serious injuries.',
      [
        'assault 2024-05-09 news killed -',
        'explosion 2024-05-09 news killed -',
        'protest 2024-05-09 news killed -',
      ],
    ],
  ],
  'a relative clause has its own day': [
    [
      'en',
      'Shots at Serb house in Prizren',
      'Shots were fired on Thursday at a Serb house in Prizren. Workers began repairs on Thursday on the church in Prizren that was burnt in riots on March 17.',
      ['riot 2024-03-17 background killed -', 'shooting 2024-05-09 news killed -'],
    ],
  ],
  'ages are no victims': [
    [
      'en',
      'Three Serbs injured in Lesak',
      'A man threw an explosive device at young Serbs in Lesak on Thursday. Ana Anic, 22, and Petar Peric, 23 were killed in the attack.',
      ['explosion 2024-05-09 news killed 2'],
    ],
  ],
  'a day of mourning or of a search is none of what it is about': [
    [
      'en',
      'Attackers sought in Obilic',
      'Police were hunting on Friday for the men who threw two grenades at a group of Serb children. The children were attacked on Thursday evening in the Serb village of Crkvena Vodica near Obilic.',
      ['grenade 2024-05-09 news killed -'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s: %s', (language, title, text, expected) => {
    expect(told(language, title, text)).toEqual(expected);
  });
});
