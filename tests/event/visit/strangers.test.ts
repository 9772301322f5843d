import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf, type Told } from './lines.ts';

/** Visitors whom no list knows: what names them, and what tells that they come from elsewhere. */
const STRANGERS: Told[] = [
  {
    name: 'a list of members of a parliament, with their states',
    published: '2024-03-14',
    language: 'en',
    text: 'Two members of the US Senate, Carl Whitmore of Iowa and Dana Pruitt of Nebraska, spent Wednesday with soldiers of their home states at Camp Bondsteel.',
    told: ['visit camp-bondsteel 2024-03-13 reported Whitmore,Pruitt > -'],
  },
  {
    name: 'the side in the phrase of an office behind the name',
    published: '2014-07-08',
    language: 'en',
    text: 'Ralf Oehler, parliamentary state secretary at the German defence ministry, was brought by helicopter to the crossing at Jarinje on Monday.',
    told: ['visit jarinje-crossing 2014-07-07 reported Oehler > -'],
  },
  {
    name: 'a name in commas behind a long office',
    published: '2022-09-15',
    language: 'sq',
    text: 'Komandanti i Forcave Tokësore të Turqisë, gjenerali Kemal Aydemir, u prit të mërkurën në Prizren nga ushtarët turq të KFOR-it.',
    told: ['visit prizren 2022-09-14 reported Aydemir > -'],
  },
  {
    name: 'a mayor of a town that is in no list',
    published: '2021-10-20',
    language: 'en',
    text: 'The mayor of Graz, Elisabeth Kahrer, was received in Prizren on Tuesday by the municipal leadership.',
    told: ['visit prizren 2021-10-19 reported Kahrer > -'],
  },
  {
    name: 'a rank that neither side has',
    published: '2016-04-27',
    language: 'sq',
    text: 'Admirali James Thornbury u takua të martën në Prishtinë me ministrin e FSK-së.',
    told: ['visit pristina 2016-04-26 reported Thornbury > -'],
  },
  {
    name: 'the leader of a group, in the instrumental alone',
    published: '2010-03-18',
    language: 'sr-Latn',
    text: 'Četvorica poslanika ruske Dume, predvođena Sergejem Volkovim, boravila su juče u Zubinom Potoku.',
    told: ['visit zubin-potok 2010-03-17 reported Volkov > -'],
  },
  {
    name: 'ministers in the plural, by name',
    published: '2021-10-20',
    language: 'sr-Latn',
    text: 'Ministri u Vladi Srbije Milan Tešanović i Ana Gajić stigli su u utorak u Štrpce. Odatle su krenuli za Gračanicu i posetili tamošnju bolnicu.',
    told: [
      'visit gracanica 2021-10-19 reported Gajić,Tešanović > -',
      'visit strpce 2021-10-19 reported Gajić,Tešanović > -',
    ],
  },
  {
    name: 'an officer whose country only the heading tells, by his office',
    published: '2023-06-05',
    language: 'en',
    title: 'Belgian army chief with his men',
    text: 'General Wim Claessens visited soldiers at Camp Nothing Hill on Sunday.',
    told: ['visit camp-nothing-hill 2023-06-04 reported Claessens > -'],
  },
  {
    name: 'an officer of a party who comes along with its leader',
    published: '2020-01-24',
    language: 'en',
    text: "Goran Radulovic, the leader of a Serbian opposition party, travelled to North Mitrovica on Thursday together with the party's vice president, Milica Savic.",
    told: ['visit north-mitrovica 2020-01-23 reported Radulovic,Savic > -'],
  },
  {
    name: 'somebody who serves in one town and visits another',
    published: '2016-04-27',
    language: 'sr-Latn',
    text: 'Ambasador Holandije u Beogradu Henk de Vris bio je u utorak u poseti Kosovu i obišao Visoke Dečane.',
    told: ['visit visoki-decani 2016-04-26 reported Vris > -'],
  },
  {
    name: 'a past passive that looks like what is expected',
    published: '2017-02-22',
    language: 'sq',
    text: 'Deputetë të parlamentit danez, të udhëhequr nga Mette Vestergaard, u pritën të martën në Prishtinë nga presidenti Hashim Thaçi.',
    told: ['visit pristina 2017-02-21 reported Vestergaard > Thaçi'],
  },
  {
    name: 'by whom one was received abroad, with the day and the town between',
    published: '2012-12-24',
    language: 'sq',
    text: 'Kryeministri Hashim Thaçi u prit të premten në Romë nga ministri italian i Jashtëm, Giorgio Salvemini.',
    told: ['talks rome 2012-12-21 reported Thaçi > Salvemini'],
  },
];

/** Who is at home where he goes, and what is said on the telephone. */
const NONE: Pick<Told, 'name' | 'language' | 'text'>[] = [
  {
    name: 'a minister of no told side',
    language: 'en',
    text: 'The Minister of Infrastructure, Arton Gashi, visited road works in Prizren on Monday.',
  },
  {
    name: 'a mayor of the country',
    language: 'sq',
    text: 'Kryetari i Komunës së Malishevës, Ekrem Morina, u takua të hënën në Gjilan me kryetarin e Komunës së Gjilanit.',
  },
  {
    name: 'a state secretary at home',
    language: 'sr-Latn',
    text: 'Državni sekretar Zoran Matić posetio je u ponedeljak Novi Pazar, gde je obišao školu.',
  },
  {
    name: 'what is told further of a conversation on the telephone',
    language: 'sr-Latn',
    text: 'Ministri spoljnih poslova Hrvatske i Severne Makedonije razgovarali su telefonom o Kosovu. Hrvatski ministar je u tom razgovoru naveo da je isto rekao i u Beogradu.',
  },
  {
    name: 'a meeting over a video link',
    language: 'sq',
    text: 'Ministri i Mbrojtjes i Lituanisë, Vytas Petraitis, dhe homologu kosovar u takuan të hënën përmes videolidhjes.',
  },
];

describe('visitors whom no list knows', () => {
  it.each(STRANGERS)('$name', ({ published, language, title, text, told }) => {
    expect(
      eventsOf('visit', language, text, { published, title: title ?? null })
        .map(lineOf)
        .map(inOrder)
        .sort(),
    ).toEqual(told.map(inOrder).sort());
  });
  it.each(NONE)('no visit: $name', ({ language, text }) => {
    expect(eventsOf('visit', language, text, { published: '2023-06-05' })).toEqual([]);
  });
});
