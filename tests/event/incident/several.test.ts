import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const told = (language: ArticleLanguage, title: string, text: string) =>
  eventsOf('incident', language, text, { title })
    .map(({ type, place, time, incident }) =>
      [type, place.id, time.start, incident?.injured?.best ?? '-'].join(' '),
    )
    .sort();

describe('texts that tell of several incidents', () => {
  it('reads each section of a bulletin with its own place and toll', () => {
    expect(
      told(
        'en',
        'KFOR Press Update: 10 May 2024',
        `Pristina, 10 May 2024

Grenade attack in Kamenica

Yesterday a hand grenade was thrown at a Serb house in Kamenica. Two people were injured.

Arson

Last night a Serb home was set on fire in Obilic. There is no word on who did it.

Demonstration

Yesterday some 300 Albanians demonstrated in Prizren. They left peacefully.`,
      ),
    ).toEqual([
      'grenade kamenica 2024-05-09 2',
      'property-destruction obiliq 2024-05-09 -',
      'protest prizren 2024-05-09 -',
    ]);
  });
  it('takes what people say behind a dash, and the weather of a page, for no bulletin', () => {
    const said = `Subota 18. 5. 2024.
Beograd
16
• Novi Sad
• Niš

Nepoznata osoba napala je danas ekipu televizije u Obiliću.

- Prišao nam je i vikao - rekla je novinarka.

- Vaše mesto je u Beogradu, govorio je - dodao je snimatelj.`;
    expect(told('sr-Latn', 'Napadnuti novinari na Kosovu: Vaše mesto je u Beogradu!', said)).toEqual([
      'assault obiliq 2024-05-10 -',
    ]);
  });
  it.each<[ArticleLanguage, string, string, string[]]>([
    [
      'en',
      'Serbs block road in Zupce',
      'Serbs blocked the road in the village of Zupce on Friday. In nearby Jagnjenica trucks were parked across the road to strengthen a barricade.',
      ['barricade jagnjenica 2024-05-10 -', 'barricade zupce 2024-05-10 -'],
    ],
    [
      'sr-Latn',
      'Pretres u Leposaviću',
      'Policija je danas pretresla kuću jednog Srbina u Leposaviću. U isto vreme izvršen je pretres jedne kuće u Zvečanu.',
      ['raid leposavic 2024-05-10 -', 'raid zvecan 2024-05-10 -'],
    ],
  ])('%s: takes one more place for one more event: %s', (language, title, text, expected) => {
    expect(told(language, title, text)).toEqual(expected);
  });
  it('takes an action in three places of the north, each told by itself, for one of the north', () => {
    const text =
      'Specijalna policija jutros je pretresla kuću u Leposaviću. Pretresano je i u Zvečanu, a povod nije poznat. Pretres je izvršen i u Zubinom Potoku.';
    expect(told('sr-Latn', 'Pretresi policije na severu', text)).toEqual([
      'raid northern-kosovo 2024-05-10 -',
    ]);
  });
  it('cuts a sentence that tells of two places', () => {
    expect(
      told(
        'en',
        'Offices attacked',
        'An office in Zubin Potok was set on fire on Thursday, while two grenades were thrown at a town hall in Leposavic.',
      ),
    ).toEqual(['grenade leposavic 2024-05-09 -', 'property-destruction zubin-potok 2024-05-09 -']);
  });
  it('takes neither the road between two towns nor what stands there for a second event', () => {
    expect(
      told(
        'en',
        'Serbs block road',
        'Serbs blocked the road between Strpce and Urosevac on Thursday with lorries.',
      ),
    ).toEqual(['barricade strpce 2024-05-09 -']);
    expect(
      told(
        'en',
        'Shots near patrol',
        'Shots were fired near a KFOR patrol in Zubin Potok on Thursday, where Serbs have set up roadblocks.',
      ),
    ).toEqual(['shooting zubin-potok 2024-05-09 -']);
  });
  it('keeps a crowd in one town apart from an attack in another', () => {
    expect(
      told(
        'en',
        'Serb pilgrims attacked',
        'A bus with Serbs was stoned in Prizren on Thursday. In Merdare, Serbs clashed with police at the crossing.',
      ),
    ).toEqual(['assault prizren 2024-05-09 -', 'riot merdare-crossing 2024-05-09 -']);
  });
  it('tells many municipalities as their region', () => {
    expect(
      told(
        'en',
        'Police raid Serbian offices',
        'Police raided Serbian offices in four municipalities of northern Kosovo and a bank in Leposavic on Thursday.',
      ),
    ).toEqual(['raid northern-kosovo 2024-05-09 -']);
  });
  it('holds the day of a line for what the line goes on to tell', () => {
    expect(
      told(
        'en',
        'Daily report',
        `• Yesterday a grenade was thrown at a Serb home in Viti. The police searched the area. Nearby, in Gjilan, shots were fired at a Serb house.
• On Wednesday a Serb man was beaten in Lipjan.`,
      ),
    ).toEqual(expect.arrayContaining(['grenade viti 2024-05-09 -']));
  });
  it('takes a separate incident in the same town for another event', () => {
    expect(
      told(
        'en',
        'Two Serbs injured in Kosovska Mitrovica',
        'Two Serbs were injured in a shooting in northern Kosovska Mitrovica early on Friday. In a separate incident, unknown men opened fire on a parked police car last night. Nobody was hurt there.',
      ),
    ).toEqual(['shooting north-mitrovica 2024-05-09 0', 'shooting north-mitrovica 2024-05-10 2']);
  });
  it('does not hand the wounded of a place told of elsewhere to the first event', () => {
    expect(
      told(
        'en',
        'Serb shot in Donja Budriga',
        'A Serb was shot and wounded in the village of Donja Budriga last night. Elsewhere, in Lipljan, three Serbs were beaten by a group of Albanians last night. The three were ambushed near a house.',
      ),
    ).toEqual(['assault lipjan 2024-05-09 3', 'shooting donja-budriga 2024-05-09 1']);
  });
});

describe('what an incident takes from the sentences round it', () => {
  it('leaves the dead of clashes that a sentence before recalls', () => {
    const events = eventsOf(
      'incident',
      'en',
      'Serbs blocked the main bridge in Mitrovica on Friday. KFOR took over the crossings after Serbs had clashed with police at Jarinje on March 2. One police officer was killed in those clashes.',
      { title: 'Serbs block bridge in Mitrovica' },
    );
    expect(events.find(({ type }) => type === 'barricade')?.incident?.killed).toBeNull();
  });
  it('does not take the bridge of another day for the place of what happened since', () => {
    expect(
      told(
        'sr-Latn',
        'Strah u Kosovskoj Mitrovici',
        'Srbi strahuju od nasilja u Kosovskoj Mitrovici. U sredu je grupa Albanaca prešla most na Ibru i napala trojicu Srba. Sinoć su u pucnjavi ranjena dva srpska mladića.',
      ),
    ).toContain('shooting north-mitrovica 2024-05-09 2');
  });
  it('takes the day on which somebody was told for none of the event', () => {
    expect(
      told(
        'en',
        'Tombs desecrated in Viti',
        'Father Dragan informed the diocese today that unknown men had desecrated the Serb cemetery in Viti. On May 8 a visitor noticed that 15 tombstones at the cemetery were damaged.',
      ),
    ).toEqual(['property-destruction viti 2024-05-08 -']);
  });
});

describe('where an incident lies', () => {
  const place = (language: ArticleLanguage, title: string, text: string) =>
    eventsOf('incident', language, text, { title }).map(({ type, place: { id } }) => `${type} ${id}`);
  it.each<[string, ArticleLanguage, string, string, string[]]>([
    [
      'the village of the family, where the title has only the town nearby',
      'sr-Latn',
      'Kamenovana srpska kuća kod Gnjilana',
      'Kuća porodice Petković iz Cernice kod Gnjilana kamenovana je danas po podne. Niko nije povređen.',
      ['property-destruction cernice-cernica'],
    ],
    [
      'the village on the way, not where the bus was bound',
      'en',
      'Bus with Serbs stoned in Kosovo',
      'A bus that brings Serbs from Bica and Grabac to Kosovska Mitrovica was stoned on Thursday in the village of Rudnik.',
      ['assault runik-rudnik'],
    ],
    [
      'the region that title and lead name for roadblocks',
      'sq',
      'Veriu i Kosovës ende i bllokuar me barrikada',
      'Rrugët në veri të Kosovës vazhdojnë të jenë të bllokuara me barrikada edhe sot. Një barrikadë është edhe në Rudare.',
      ['barricade northern-kosovo'],
    ],
    [
      'the spot that bears a name',
      'sq',
      'Serbët vendosin barrikadë',
      'Serbët kanë vendosur sot barrikadë në vendin e njohur si Rudare në Zveçan.',
      ['barricade rudare'],
    ],
    [
      'the bridge in the town that the title names',
      'sq',
      'Sulmohet Policia e Kosovës në Mitrovicë',
      'Një sulm ndaj Policisë së Kosovës ka ndodhur sot tek Ura e Ibrit në Mitrovicë. Serbët i gjuajtën policët me gurë.',
      ['assault ibar-bridge'],
    ],
    [
      'a court building that was hit is the scene of news, no court case',
      'sr-Latn',
      'Eksplozija u Severnoj Mitrovici',
      'Nepoznata osoba bacila je sinoć eksplozivnu napravu na terasu Okružnog suda u Severnoj Mitrovici.',
      ['explosion north-mitrovica'],
    ],
  ])('%s', (_, language, title, text, expected) => {
    expect(place(language, title, text)).toEqual(expected);
  });
});

const COUNTED_OUT: [language: 'en' | 'sq' | 'sr-Latn', text: string, expected: string[]][] = [
  [
    'en',
    'Kosovo police carried out raids today at six locations: five in Leposavic and one in Zvecan.',
    ['raid leposavic', 'raid zvecan'],
  ],
  [
    'sr-Latn',
    'Kosovska policija je danas izvela pretrese na šest lokacija: pet u Leposaviću i jedan u Zvečanu.',
    ['raid leposavic', 'raid zvecan'],
  ],
  [
    'sq',
    'Policia e Kosovës kreu sot bastisje në gjashtë lokacione: pesë në Leposaviq dhe një në Zveçan.',
    ['raid leposavic', 'raid zvecan'],
  ],
  [
    'en',
    'Two Serb houses were shot at in two separate incidents in Klina and Istog last night, Kosovo police said.',
    ['shooting klina', 'shooting istog'],
  ],
  [
    'sq',
    'Dy gazetarë serbë u sulmuan sot në dy raste të ndara në Klinë dhe Istog, tha Policia e Kosovës.',
    ['assault klina', 'assault istog'],
  ],
];

describe('what a sentence counts out', () => {
  it.each(COUNTED_OUT)('happened at each place: %s %s', (language, text, expected) => {
    expect(eventsOf('incident', language, text).map(({ type, place }) => `${type} ${place.id}`)).toEqual(
      expected,
    );
  });
});

describe('what a text recalls', () => {
  it('of one month is not what it recalls of the next', () => {
    const found = eventsOf(
      'incident',
      'sq',
      'Sot u dogj vetura e një serbi në Zveçan. Në prill një polici iu dogj vetura në Leposaviq. Në mars u dogj shtëpia e një serbi në Leposaviq.',
      { published: '2024-06-01' },
    );
    expect(found.map(({ time, place }) => `${time.start} ${place.id}`)).toEqual([
      '2024-06-01 zvecan',
      '2024-04-01 leposavic',
      '2024-03-01 leposavic',
    ]);
  });
});
