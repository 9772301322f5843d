import { expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { dayOf, eventsOf } from '../reading.ts';

/** 14 June 2023, the day of publication in all cases, was a Wednesday. */
const published = '2023-06-14';

/** Language, text, and each event's type, status where it is announced, and day. */
const CASES: readonly [ArticleLanguage, string, string][] = [
  ['en', 'Police close six offices of the Serb bank in Zvecan on Monday.', 'raid 2023-06-12'],
  [
    'en',
    'A crowd gathers in front of the town hall in Zvecan on Monday and throws stones at police.',
    'riot 2023-06-12',
  ],
  ['sq', 'U hap zjarr të hënën në drejtim të një patrulle në Zveçan.', 'shooting 2023-06-12'],
  ['sq', 'Policia mbyll të hënën zyrat e bankës serbe në Zveçan.', 'raid 2023-06-12'],
  [
    'en',
    'The shooting, which came days after elections held on June 4, happened on Monday in Zvecan, leaving a policeman wounded.',
    'shooting 2023-06-12',
  ],
  [
    'en',
    'Before a meeting scheduled for Friday, a Serb house was stoned in Klina on Monday.',
    'property-destruction 2023-06-12',
  ],
  [
    'sr-Latn',
    'Uoči sastanka zakazanog za petak, kuća Srbina kamenovana je u ponedeljak u Klini.',
    'property-destruction 2023-06-12',
  ],
  [
    'sr-Latn',
    'Prilikom eksplozije na jučerašnjem protestu u Severnoj Mitrovici poginuo je jedan lekar.',
    'explosion 2023-06-13',
  ],
  ['en', "An explosion at Friday's rally in North Mitrovica killed a doctor.", 'explosion 2023-06-09'],
  [
    'sr-Latn',
    'Tokom jučerašnjeg hapšenja u Severnoj Mitrovici okupljeni su zasuli policiju kamenicama.',
    'riot 2023-06-13',
  ],
  [
    'sr-Latn',
    'Miran protest zbog poskupljenja održan je u ponedeljak u Severnoj Mitrovici.',
    'protest 2023-06-12',
  ],
  ['en', 'Serbs staged a sit-in outside the court in North Mitrovica on Monday.', 'protest 2023-06-12'],
  ['sr-Latn', 'Nepoznate osobe bacile su 11. 6. 2023. ručnu bombu na kuću u Zvečanu.', 'grenade 2023-06-11'],
  [
    'sr-Latn',
    'U noći između ponedeljka i utorka ručna bomba bačena je na kuću u Zvečanu. To se dogodilo oko dva sata posle ponoći.',
    'grenade 2023-06-13',
  ],
  ['en', 'The opposition has called another rally for Friday in Pristina.', 'protest planned 2023-06-16'],
  ['en', 'A protest is to be held in Zvecan on Friday.', 'protest planned 2023-06-16'],
  ['sr-Latn', 'Srpska lista pozvala je građane na protest u petak u Zvečanu.', 'protest planned 2023-06-16'],
  ['sr-Latn', 'Novi skup zakazan je za petak u podne u Zvečanu.', 'protest planned 2023-06-16'],
  ['sq', 'Protesta e radhës është caktuar për të premten në Prishtinë.', 'protest planned 2023-06-16'],
  [
    'sr-Latn',
    'Na policijsku patrolu pucano je u ponedeljak kod Zvečana. Incident se dogodio dan nakon što je bačena bomba na kuću u Leposaviću.',
    'shooting 2023-06-12; grenade 2023-06-11',
  ],
  [
    'en',
    'A hand grenade was thrown at a house in Zvecan on Sunday. The attack was condemned yesterday by the mayor.',
    'grenade 2023-06-11',
  ],
  [
    'sq',
    'Një granatë dore u hodh të dielën në një shtëpi në Zveçan. Sulmi u dënua dje nga kryetari.',
    'grenade 2023-06-11',
  ],
];

it.each(CASES)('%s %s', (language, text, expected) => {
  const told = eventsOf('incident', language, text, { published, title: 'Kosovo' }).map((event) =>
    [event.type, ...(event.status === 'planned' ? ['planned'] : []), dayOf(event)].join(' '),
  );
  expect(told.sort()).toEqual(expected.split('; ').sort());
});

it('knows the day on which independence was declared, and the day before it is kept', () => {
  const days = (text: string) =>
    eventsOf('incident', 'en', text, { published: '2008-02-18', title: 'Kosovo' }).map(dayOf);
  expect(
    days('A grenade was thrown at a house in Zvecan on the day Kosovo declared its independence.'),
  ).toEqual(['2008-02-17']);
  expect(
    days('A grenade was thrown at a house in Zvecan a day before the celebrations of independence.'),
  ).toEqual(['2008-02-16']);
});
