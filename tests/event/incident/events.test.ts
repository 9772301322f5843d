import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const told = (language: ArticleLanguage, title: string | null, text: string) =>
  eventsOf('incident', language, text, { title }).map(({ type, place, time, status, reports }) =>
    [type, place.id, time.start, ...(status === 'planned' ? [status] : []), reports[0]?.mention].join(' '),
  );

type Case = [name: string, language: ArticleLanguage, title: string | null, text: string, expected: string[]];

const CASES: Case[] = [
  [
    'a headline, its lead and a sentence on where it happened are one event',
    'en',
    'Shots fired at home of Serb family',
    'Unknown men opened fire on the house of a Serb family on Thursday night, police said. Nobody was hurt. The incident happened in the village of Gojbulja near Vushtrri.',
    ['shooting gojbule-gojbulja 2024-05-09 news'],
  ],
  [
    'an attack that is only the ground of an arrest is no event of its own',
    'en',
    'Man arrested in Zvecan over attack on journalists',
    'Kosovo Police arrested a man in Zvecan on Friday on suspicion of taking part in an attack on journalists.',
    ['arrest zvecan 2024-05-10 news'],
  ],
  [
    'an arrest that only says why people act is no event of its own',
    'en',
    'Roads blocked in the north after arrest',
    'Serbs blocked the road near Rudare on Thursday after a former policeman had been arrested.',
    ['barricade rudare 2024-05-09 news'],
  ],
  [
    'a blocked bridge in a fight is no roadblock',
    'en',
    'Two dead after fighting in Banjska',
    'Two men died on Thursday when an armed group fought police at a blocked bridge in Banjska.',
    ['armed-clash banjska 2024-05-09 news'],
  ],
  [
    'officers who are hit while they arrest somebody do not turn the arrest into an assault',
    'sr-Latn',
    'Uhapšen Srbin u Severnoj Mitrovici',
    'Kosovska policija uhapsila je danas jednog Srbina u Severnoj Mitrovici. Tokom hapšenja su, kako tvrde, napadnuti policajci.',
    ['arrest north-mitrovica 2024-05-10 news'],
  ],
  [
    'a killing without any tie to the conflict is ordinary crime',
    'sq',
    'Vritet një burrë në Ferizaj',
    'Një burrë u vra me armë zjarri të enjten në mbrëmje në një lokal në Ferizaj. I dyshuari u arrestua, ndërsa motivi nuk dihet.',
    [],
  ],
  [
    'an anniversary is not the day of what it recalls',
    'sr-Latn',
    'Šest godina od napada na policajce',
    'Na današnji dan pre šest godina ubijen je kosovski policajac u napadu kod Zubinog Potoka.',
    ['assault zubin-potok 2018-05-10 background'],
  ],
  [
    'an exercise is none of what it plays',
    'en',
    'KFOR exercise near Prizren',
    'In the exercise soldiers of KFOR had to end a riot and put out petrol bombs thrown by a crowd in Prizren.',
    [],
  ],
  [
    'an announced protest is planned, for its day',
    'en',
    null,
    'Serbs in Gracanica will protest on 14 May against the closing of post offices, their leaders announced.',
    ['protest gracanica 2024-05-14 planned news'],
  ],
  [
    'stones at the police in a crowd are a riot, tear gas too',
    'sq',
    null,
    'Protestuesit hodhën gurë ndaj policisë në Zveçan, e cila përdori gaz lotsjellës.',
    ['riot zvecan 2024-05-10 news'],
  ],
  [
    'the order of words does not matter where two words make the happening',
    'sr-Cyrl',
    null,
    'Бомба је синоћ бачена на кућу српске породице у Звечану.',
    ['grenade zvecan 2024-05-09 news'],
  ],
  [
    'raids that are told of two towns are two',
    'sr-Latn',
    'Pretresi u Zvečanu i Leposaviću',
    'Kosovska policija danas pretresa kuće u Zvečanu i Leposaviću.',
    ['raid leposavic 2024-05-10 news', 'raid zvecan 2024-05-10 news'],
  ],
  [
    'weapons that are found are not used',
    'en',
    'Hand grenades and rifles found in Zubin Potok',
    'Police found six hand grenades and two rifles in an empty house in Zubin Potok on Thursday. There were no arrests.',
    ['weapons-seizure zubin-potok 2024-05-09 news'],
  ],
  [
    'a false bomb alarm is a threat and no explosion',
    'sq',
    'Alarm për bombë në një shkollë në Prishtinë',
    'Nxënësit u evakuuan sot nga një shkollë në Prishtinë pas një telefonate se aty është vendosur një mjet shpërthyes. Policia nuk gjeti asgjë.',
    ['threat pristina 2024-05-10 news'],
  ],
  [
    'an attack on an earlier day is told as background beside the news',
    'en',
    'Grenade thrown at Serb house in Ranilug',
    'A hand grenade was thrown at the house of a Serb in Ranilug on Thursday evening. Another grenade attack was reported in North Mitrovica on 2 May.',
    ['grenade north-mitrovica 2024-05-02 background', 'grenade ranilug 2024-05-09 news'],
  ],
  [
    'policemen and their attackers dead together mean a clash of arms',
    'en',
    null,
    'A Kosovo police officer and two Serb attackers were killed on Thursday in Leposavic.',
    ['armed-clash leposavic 2024-05-09 news'],
  ],
  [
    'what happened in the war is history',
    'en',
    null,
    'A monument was unveiled in Racak on Friday where civilians were shot dead on 15 January 1999.',
    [],
  ],
];

describe('the incidents of a text', () => {
  it.each(CASES)('%s', (_, language, title, text, expected) => {
    expect(told(language, title, text).sort()).toEqual(expected);
  });
});

describe('the dead of an attack', () => {
  it('make the bridge that its gunmen blocked no roadblock of its own', () => {
    const events = eventsOf(
      'incident',
      'en',
      'ZVEČAN - Four people died on Sunday when about 30 heavily armed Serbs fought Kosovo Police in and around the monastery of Banjska: a sergeant, who fell in an ambush at a blocked bridge, and three attackers. Two officers were injured.',
      {
        published: '2023-09-24',
        title: 'One officer and three gunmen dead after day of fighting at Banjska',
      },
    );
    expect(events.map(({ type }) => type)).toEqual(['armed-clash']);
  });

  it('are none of the search that follows it', () => {
    const events = eventsOf(
      'incident',
      'en',
      'Police found a cache of rifles in Banjska on Monday, a day after four people, a policeman among them, were killed in a gun battle there on Sunday. Officers searched three houses and seized weapons; the dead policeman was buried.',
      { published: '2023-09-25', title: 'Weapons found in Banjska after four are killed in gun battle' },
    );
    const killed = events.map(({ type, incident }) => [type, incident?.killed?.best ?? null]);
    expect(Object.fromEntries(killed)).toEqual({ 'armed-clash': 4, 'weapons-seizure': null });
  });
});
