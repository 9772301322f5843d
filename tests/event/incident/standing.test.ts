import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

type Language = 'en' | 'sq' | 'sr-Latn';

const told = (language: Language, text: string, published: string, title: string | null = null) =>
  eventsOf('incident', language, text, { title, published }).map(
    ({ type, time, place, reports }) =>
      `${reports[0]?.mention} ${type} ${time.start}/${time.end} ${place.id}`,
  );

const STAND = 'news barricade 2022-12-10/2022-12-24 northern-kosovo';

const LASTING: [language: Language, title: string | null, text: string][] = [
  [
    'en',
    'Prime minister urges KFOR to clear the barricades',
    'Roads in northern Kosovo have been blocked since December 10. The barricades in the north must go, the prime minister said.',
  ],
  ['en', null, 'For more than two weeks Serbs have blocked the roads in northern Kosovo.'],
  [
    'sr-Latn',
    'Premijer traži da Kfor ukloni barikade',
    'Putevi na severu Kosova blokirani su od 10. decembra. Barikade su nezakonite, kaže premijer.',
  ],
  ['sr-Latn', null, 'Srbi već dve nedelje blokiraju puteve na severu Kosova.'],
  [
    'sq',
    'Kryeministri kërkon nga KFOR-i t’i heqë barrikadat',
    'Rrugët në veri të Kosovës janë bllokuar që nga 10 dhjetori. Barrikadat janë të paligjshme, tha ai.',
  ],
  ['sq', null, 'Prej dy javësh serbët i kanë bllokuar rrugët në veri të vendit, thotë Policia e Kosovës.'],
];

describe('roadblocks that stand', () => {
  it.each(LASTING)('are one event from their first day on: %s %s', (language, title, text) => {
    const found = told(language, text, '2022-12-24', title);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^news barricade 2022-12-(09|10|11)\/2022-12-24 northern-kosovo$/);
  });

  it('leave a new one apart', () => {
    expect(
      told(
        'sq',
        'Një barrikadë e re u vendos sot në Mitrovicën e Veriut. Që nga 10 dhjetori serbët kanë bllokuar rrugët në veri të Kosovës.',
        '2022-12-24',
      ),
    ).toEqual(['news barricade 2022-12-24/2022-12-24 north-mitrovica', STAND.replace('news', 'background')]);
  });
});

const BEGUN: [language: Language, title: string, text: string][] = [
  [
    'en',
    'Serbs block road in Kosovo',
    'Serbs have blocked the road at Brnjak. It started on Thursday. Trucks stand as barricades at Brnjak.',
  ],
  [
    'sr-Latn',
    'Srbi blokirali put na Kosovu',
    'Srbi su blokirali put kod Brnjaka. Počelo je u četvrtak. Kamioni stoje kao barikade kod Brnjaka.',
  ],
  [
    'sq',
    'Serbët bllokojnë rrugën në Kosovë',
    'Serbët kanë bllokuar rrugën në Bërnjak. Bllokada filloi të enjten. Kamionët qëndrojnë si barrikada në Bërnjak.',
  ],
];

describe('roadblocks of which the next sentence says when they began', () => {
  it.each(BEGUN)('stand from then on: %s %s', (language, title, text) => {
    expect(told(language, text, '2022-12-24', title)).toEqual([
      'news barricade 2022-12-22/2022-12-24 brnjak-crossing',
    ]);
  });
});

const CLOSED: [language: Language, text: string, expected: string[]][] = [
  ['en', 'Police have sealed off the main road in Leposavic today.', []],
  ['sr-Latn', 'Kosovska policija je danas blokirala put kod Leposavića.', []],
  ['sq', 'Policia e Kosovës ka bllokuar sot rrugën në Leposaviq.', []],
  ['sq', 'Rruga në Leposaviq u bllokua sot nga policia.', []],
  [
    'sq',
    'Policia tha se serbët kanë bllokuar sot rrugën në Leposaviq.',
    ['news barricade 2023-06-02/2023-06-02 leposavic'],
  ],
  [
    'sr-Latn',
    'Srbi su danas blokirali put kod Leposavića i traže od Kfora zaštitu.',
    ['news barricade 2023-06-02/2023-06-02 leposavic'],
  ],
];

describe('a road that the forces of a state close', () => {
  it.each(CLOSED)('is no roadblock: %s %s', (language, text, expected) => {
    expect(told(language, text, '2023-06-02')).toEqual(expected);
  });
});

const WHOM: [language: Language, text: string][] = [
  ['en', 'Families of the arrested men met the mayor in Leposavic today.'],
  ['sr-Latn', 'Porodice uhapšenih Srba traže odgovor danas u Leposaviću.'],
  ['sq', 'Ai kërkoi sot në Leposaviq që të lirohen serbët e arrestuar.'],
];

describe('a participle that says of whom', () => {
  it.each(WHOM)('tells no arrest: %s %s', (language, text) => {
    expect(told(language, text, '2023-06-02')).toEqual([]);
  });
});

describe('what turned out to be harmless', () => {
  it('is none in the heading either', () => {
    expect(
      told(
        'sq',
        'Shpërthimet në Leposaviq kanë rezultuar të jenë fishekzjarre, tha policia.',
        '2023-06-02',
        'Dëgjohen shpërthime në Leposaviq',
      ),
    ).toEqual([]);
  });
});

const UNREAL: [language: Language, title: string | null, text: string, expected: string[]][] = [
  [
    'sq',
    null,
    'Dikush ofroi sot në internet pará për të vrarë kryeministrin e Kosovës, tha zëdhënësi në Prishtinë.',
    [],
  ],
  [
    'sq',
    null,
    'KFOR-i tha sot se nuk kemi parë shkelje të hapësirës ajrore me dronë në veri të Kosovës.',
    [],
  ],
  [
    'sq',
    null,
    'Një veture serbe iu vu zjarri sot në Zveçan. Vetura ishte e parkuar në rrugën kryesore afër shtëpisë.',
    ['news property-destruction 2023-06-13/2023-06-13 zvecan'],
  ],
  [
    'sq',
    null,
    'Qindra serbë janë mbledhur sot në Mitrovicën e Veriut në protestë. Policia e Kosovës sot ka arrestuar në Zveçan një nga organizatorët e sulmeve të majit.',
    ['news arrest 2023-06-13/2023-06-13 zvecan', 'news protest 2023-06-13/2023-06-13 north-mitrovica'],
  ],
];

describe('what is meant, denied, parked or held for something else', () => {
  it.each(UNREAL)('%s %s %s', (language, title, text, expected) => {
    expect(told(language, text, '2023-06-13', title).sort()).toEqual(expected);
  });
});

const RECAPS: [language: Language, title: string, text: string, expected: string[]][] = [
  [
    'sq',
    'Shpërthim në Mitrovicën e Veriut',
    'Një shpërthim u dëgjua në Mitrovicën e Veriut, raportojnë mediat. Policia e Kosovës doli në vend. Kujtojmë se dje një shpërthim ndodhi në Zubin Potok.',
    [
      'background explosion 2022-12-20/2022-12-20 zubin-potok',
      'news explosion 2022-12-21/2022-12-21 north-mitrovica',
    ],
  ],
  [
    'sq',
    'Sulmohet patrulla e EULEX-it në Zveçan',
    'Një patrullë e EULEX-it u sulmua sot me gurë në Zveçan. Atyre u mungon çdo arsye për barrikada, tha kryeministri i Kosovës.',
    ['news assault 2022-12-21/2022-12-21 zvecan'],
  ],
];

describe('what the end of a text only recalls or names', () => {
  it.each(RECAPS)('is none of its news: %s %s', (language, title, text, expected) => {
    expect(told(language, text, '2022-12-21', title).sort()).toEqual(expected);
  });
});
