import { expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

type Case = [name: string, language: ArticleLanguage, title: string, text: string, expected: string[]];

/** What an article tells of itself, and what it only names beside it. */
const CASES: Case[] = [
  [
    'a bishop’s title is no place',
    'en',
    'Church desecrated',
    'Bishop Nikola of Raska-Prizren condemned the desecration of an Orthodox church in downtown Pristina on Thursday. The Diocese of Raska and Prizren asked police to guard it.',
    ['property-destruction pristina 2024-05-09 news'],
  ],
  [
    'a day of a since clause dates nothing else',
    'en',
    'Crowds clash with police in Nis',
    'Protesters clashed with police in the Serbian city of Nis, the worst violence since Kosovo declared its independence over the weekend.',
    ['riot nis 2024-05-10 news'],
  ],
  [
    'the day stands where it says that it happened',
    'en',
    'Serb house torched',
    'A house of a Serb family has been torched in the village of Drsnik in Klina municipality, a local official said. The incident took place at about nine o’clock on Tuesday.\n\nThe incident was the third in a week, after a car owned by a Serb was set on fire in Gnjilane.',
    ['property-destruction dresnik-drsnik 2024-05-07 news'],
  ],
  [
    'a word for the times is no riot beside a bomb',
    'sr-Latn',
    'Opet neredi na Kosovu: Bačena bomba na kuću u selu Rudare',
    'Sinoć je bačena bomba na kuću Srbina u selu Rudare kod Zvečana.',
    ['grenade rudare 2024-05-09 news'],
  ],
  [
    'a crowd that gathers again the day after is another',
    'en',
    'Serbs protest again in Gracanica',
    'Hundreds of Serbs protested in Gracanica on Friday over the arrest of a neighbour. A few hundred people held a protest in Gracanica on Thursday as well.',
    ['protest gracanica 2024-05-09 news', 'protest gracanica 2024-05-10 news'],
  ],
  [
    'of two days told for one deed the later is the morning after',
    'sr-Latn',
    'Zapaljen automobil u Leposaviću',
    'U četvrtak je u Leposaviću izgoreo automobil Srbina. Vlasnik je rekao da su mu nepoznate osobe zapalile automobil u Leposaviću u sredu uveče.',
    ['property-destruction leposavic 2024-05-08 news'],
  ],
  [
    'a barricade put up anew is none of the riot over the last one',
    'en',
    'Tear gas at the Jarinje crossing',
    'KFOR soldiers fired tear gas at Serb protesters who threw stones at the Jarinje crossing on Thursday. The Serbs put up another barricade a few metres away.',
    ['barricade jarinje-crossing 2024-05-09 news', 'riot jarinje-crossing 2024-05-09 news'],
  ],
  [
    'one more barricade with its own place and day',
    'sr-Latn',
    'Srbi na barikadama u Zvečanu',
    'Srbi su i danas na barikadama u Zvečanu. Novu barikadu postavili su u sredu u selu Zupče.',
    ['barricade zupce 2024-05-08 news', 'barricade zvecan 2024-05-10 news'],
  ],
  [
    'what follows a time long past belongs to it',
    'en',
    'Envoys hold talks in Pristina',
    'The envoys met the prime minister in Pristina on Friday. Relations worsened after 24 September, when some 30 armed Serbs stormed the village of Banjska.\n\nA police officer and three attackers died in the shooting.',
    ['armed-clash banjska 2023-09-24 background 4'],
  ],
  [
    'presence is no raid, and a late hour of the night is the evening before',
    'sr-Latn',
    'Napad na patrolu kod Zvečana',
    'Naoružane osobe pucale su noćas, oko 23 časa, na policijsku patrolu u selu Srbovac kod Zvečana. Pripadnici policije ušli su u severni deo Mitrovice da bi pojačali prisustvo.',
    ['shooting srbovac 2024-05-09 news'],
  ],
  [
    'two towns, one in the spelling of another country',
    'sr-Latn',
    'Eksplozije na sjeveru Kosova',
    'Do eksplozija je sinoć došlo u Zvečanu i Sjevernoj Mitrovici, a policija je obavila uviđaj.',
    ['explosion north-mitrovica 2024-05-09 news', 'explosion zvecan 2024-05-09 news'],
  ],
  [
    'a line between two towns is no place',
    'sr-Latn',
    'Kamenovan autobus sa Srbima',
    'Autobus sa Srbima, koji saobraća na liniji Beograd-Goraždevac, kamenovan je sinoć, povređenih nije bilo. Nepoznate osobe gađale su ga u mestu Padalište u opštini Istok.',
    ['property-destruction pemishte-padaliste 2024-05-09 news'],
  ],
  [
    'a mine across the line, and no army’s towns',
    'en',
    'Mine kills policemen near Kosovo',
    'Two Serbian police officers were killed when they drove over a mine near Bujanovac in southern Serbia, close to the province of Kosovo, on Thursday. The Liberation Army of Presevo, Medvedja and Bujanovac denied that it had laid it.',
    ['explosion bujanovac 2024-05-09 news 2'],
  ],
  [
    'what was found a day earlier is another find',
    'sq',
    'Policia gjen armë në Zubin Potok',
    'Policia gjeti armë dhe uniforma në një shtëpi në Zubin Potok.\n\nNjë ditë më herët, Policia njoftoi se gjeti armë gjatë kontrolleve në Zveçan.',
    ['weapons-seizure zubin-potok 2024-05-10 news', 'weapons-seizure zvecan 2024-05-09 news'],
  ],
  [
    'the war is no riot beside an arrest, in whichever standard of the language',
    'sr-Latn',
    'Uhićen Srbin na Merdaru',
    'Srbin je jučer uhićen na Merdaru zbog sumnje na ratni zločin u Vučitrnu tokom sukoba na Kosovu.',
    ['arrest merdare-crossing 2024-05-09 news'],
  ],
  [
    'a slogan on a wall',
    'en',
    'Hateful message on church',
    'A slogan reading “The only good one is a dead one” was scrawled on the walls of a Serbian Orthodox church in Gjakova on Thursday.',
    ['property-destruction gjakova 2024-05-09 news'],
  ],
];

const told = (language: ArticleLanguage, title: string, text: string) =>
  eventsOf('incident', language, text, { title })
    .map(({ type, place, time, reports, incident }) =>
      [type, place.id, time.start, reports[0]?.mention, incident?.killed?.best].filter(Boolean).join(' '),
    )
    .sort();

it.each(CASES)('%s (%s)', (_name, language, title, text, expected) => {
  expect(told(language, title, text)).toEqual(expected);
});

it('none may stand far from whom it is said of', () => {
  const [event] = eventsOf(
    'incident',
    'sr-Latn',
    'Portparol policije rekao je da povređenih u ovoj eksploziji, do koje je došlo oko tri sata, nije bilo.',
    { title: 'Bačena ručna bomba u dvorište Srbina u Zvečanu' },
  );
  expect(event?.incident?.injured?.best).toBe(0);
});

it('killed animals are nobody, and nights count back like days', () => {
  const [event] = eventsOf(
    'incident',
    'sr-Latn',
    'Nepoznate osobe pucale su na kuću srpskog povratnika u selu Biča i ubile dva psa. Napad se dogodio pre dve noći.',
    { title: 'Pucano na kuću povratnika u selu Biča kod Kline' },
  );
  expect([event?.time.start, event?.incident?.killed ?? null]).toEqual(['2024-05-08', null]);
});

it('those held for war crimes are none of an attack’s', () => {
  const [event] = eventsOf(
    'incident',
    'en',
    'A man was killed on Thursday when grenades were thrown into a bar in the Serb quarter of Orahovac. Several hundred Serbs live there; nine suspected war criminals among them have been arrested.',
    { title: 'Grenade attack on Serb bar' },
  );
  expect(event?.incident).toMatchObject({ killed: { best: 1 }, detained: null });
});

it('a protest takes no wounded from the shooting that it is held against', () => {
  const event = eventsOf(
    'incident',
    'sr-Latn',
    'Protest je održan u Štrpcu u četvrtak zbog ranjavanja mladića. Dva mladića ranjena su kada je na njih pucano iz automobila.',
    { title: 'Protest u Štrpcu zbog ranjavanja mladića' },
  ).find(({ type }) => type === 'protest');
  expect(event?.incident).toMatchObject({ injured: null });
});
