import { expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

type Case = [language: ArticleLanguage, published: string, title: string, text: string, expected: string];

/** How Serbian police and portals tell of incidents: beside Kosovo, several in one sentence, what is ordinary crime. */
const CASES: Case[] = [
  [
    'sr-Latn',
    '2013-09-19',
    'Ubijen policajac kod Zvečana',
    'Jedan policajac misije ubijen je jutros kada je na vozilo otvorena vatra. Misija Euleks u Prištini potvrdila je da je policajac ubijen.',
    'shooting 2013-09-19 zvecan k1',
  ],
  [
    'sr-Latn',
    '2022-01-12',
    'Upad naoružane policije u opštinu',
    'Srpska lista osudila je upad naoružanih jedinica policije u zgradu opštine Gračanica.',
    'raid 2022-01-12 gracanica',
  ],
  [
    'sr-Latn',
    '2023-09-26',
    'Mirno posle napada',
    'U selu Banjska na severu Kosova u nedelju je ubijen policajac. Bio je rodom iz sela nadomak Vučitrna.',
    'shooting 2023-09-24 banjska k1',
  ],
  [
    'sr-Latn',
    '2023-05-10',
    'Napadnut Srbin u Gračanici',
    'Jedan Albanac juče je pretukao srpskog mladića u Gračanici i razbio mu glavu.',
    'assault 2023-05-09 gracanica i1',
  ],
  [
    'sr-Latn',
    '2023-05-10',
    'Muškarac zapalio srpsku kuću u Vitini',
    'Nepoznati muškarac zapalio je sinoć kuću jedne srpske porodice u Vitini.',
    'property-destruction 2023-05-09 viti',
  ],
  [
    'sr-Latn',
    '2022-12-07',
    'Dve šok bombe u Severnoj Mitrovici',
    'Dve šok bombe bačene su sinoć u Severnoj Mitrovici. Štete nema. Jedna je bačena u Bošnjačkoj mahali, a druga u naselju Brđani.',
    'grenade 2022-12-06 bosniak-mahala; grenade 2022-12-06 brdjani-kroi-i-vitakut',
  ],
  [
    'sr-Cyrl',
    '2023-05-26',
    'Полиција ушла у зграду општине Звечан, употребљени сузавац и шок бомбе',
    'Косовска полиција ушла је данас у зграду општине Звечан. Сузавцем и шок бомбама растерани су окупљени Србе испред зграде.',
    'riot 2023-05-26 zvecan',
  ],
  [
    'sr-Latn',
    '2011-07-28',
    'Dva policajca povrijeđena na sjeveru Kosova',
    'U okršaju s demonstrantima kod Zubinog Potoka povrijeđena su juče dva policajca, jedan je zadobio prijelom ruke.',
    'riot 2011-07-27 zubin-potok i2',
  ],
  [
    'sr-Latn',
    '2009-07-10',
    'Ranjena dva policajca kod Bujanovca',
    'Dva pripadnika Žandarmerije ranjena su juče kada je na njihovo vozilo u selu Lučane ispaljen rafal.',
    'shooting 2009-07-09 lucane-bujanovac i2',
  ],
  [
    'sr-Cyrl',
    '2001-03-08',
    'Три војника погинула код Прешева',
    'Возило Војске Југославије налетело је јуче на мину код Прешева. Погинула су три војника.',
    'explosion 2001-03-07 presevo k3',
  ],
  [
    'sr-Latn',
    '2012-06-30',
    'Pucnjava u Medveđi',
    'U pucnjavi do koje je došlo zbog porodične svađe u Medveđi ranjen je jedan muškarac.',
    '',
  ],
  [
    'sr-Latn',
    '2014-08-04',
    'Tri napada na Srbe za jedno veče',
    'U Klini je sinoć kamenovana kuća povratnika, u Vidanju je zapaljena štala sa senom, a kod Istoka su nepoznati napadači pretukli dvojicu mladića.',
    'assault 2014-08-03 istog i2; property-destruction 2014-08-03 klina; property-destruction 2014-08-03 videje-vidanje',
  ],
  [
    'sr-Latn',
    '2023-07-14',
    'U akciji protiv šverca uhapšene četiri osobe u Leposaviću',
    'Kosovska policija uhapsila je četvoricu osumnjičenih za krijumčarenje robe preko alternativnih prelaza. Zaplenjeno je pet kamiona.',
    '',
  ],
  [
    'sr-Latn',
    '2021-03-03',
    'Maskirani napadači opljačkali menjačnicu u Gnjilanu',
    'Tri maskirane osobe opljačkale su juče menjačnicu u Gnjilanu i odnele novac.',
    '',
  ],
  [
    'sr-Latn',
    '2018-09-08',
    'Premijer: Bojim se novih sukoba na Kosovu',
    'Premijer je izjavio da postoji strah od novih sukoba na Kosovu i pozvao na mir.',
    '',
  ],
  [
    'sr-Latn',
    '2003-08-14',
    'Zločin na reci',
    'Na srpsku decu koja su se kupala u Bistrici kod Goraždevca juče je pucano. Život su izgubila dva dečaka, a četvoro dece je ranjeno.',
    'shooting 2003-08-13 gorazdevac k2 i4',
  ],
  [
    'sr-Latn',
    '2001-04-12',
    'Vojnik Kfora ubijen kod Kamenice',
    'Pripadnik Kfora ubijen je sinoć iz zasede kod Kamenice.',
    'shooting 2001-04-11 kamenica k1',
  ],
  [
    'sr-Latn',
    '2023-04-10',
    'Pucano na patrolu Kosovske policije',
    'Patrola je napadnuta iz vatrenog oružja u selu Bistrica kod Leposavića, u noći između nedelje i ponedeljka.',
    'shooting 2023-04-09 bistrica-leposavic',
  ],
  [
    'sr-Latn',
    '2015-08-13',
    'Pucano na autobus',
    'Na autobus koji je iz Srbije prevozio putnike za Gračanicu pucano je noćas kod Podujeva.',
    'shooting 2015-08-13 podujeva',
  ],
  [
    'sr-Latn',
    '2013-10-10',
    'Ubijen srpski pastir kod Parteša',
    'Telo starijeg pastira, sa prostrelnom ranom, pronađeno je juče u šumi kod Parteša. Uhapšena su dva Albanca.',
    'shooting 2013-10-09 partes k1 d2',
  ],
  [
    'sr-Latn',
    '2012-07-06',
    'Ubijen bračni par povratnika kod Uroševca',
    'Bračni par je pronađen danas u kući u Talinovcu, u okolini Uroševca, ubijen hicima.',
    'shooting 2012-07-06 talinoc-i-muhaxhereve-muhadzer-talinovac k2',
  ],
  [
    'sr-Latn',
    '2008-02-19',
    'Spaljen prelaz Jarinje',
    'Nekoliko stotina Srba zapalilo je danas granični punkt Jarinje u znak protesta zbog proglašenja nezavisnosti Kosova.',
    'property-destruction 2008-02-19 jarinje-crossing',
  ],
  [
    'sr-Latn',
    '2018-10-02',
    'Provaljeno u srpske kuće kod Kline',
    'Kancelarija za Kosovo saopštila je da je sinoć oko ponoći u selu Grabac kod Kline provaljeno u više srpskih kuća.',
    'property-destruction 2018-10-01 grabac',
  ],
  [
    'sr-Latn',
    '2003-08-04',
    'Tri osobe ubijene u Peći',
    'Policija UNMIK-a potvrdila je da su u preksinoćnjoj pucnjavi u Peći poginule tri osobe.',
    'shooting 2003-08-02 peja k3',
  ],
  [
    'sr-Latn',
    '2022-12-28',
    'Blokiran prelaz Merdare',
    'Prelaz Merdare blokiran je juče, a barikade su postavljene u znak podrške Srbima sa severa Kosova.',
    'barricade 2022-12-27 merdare-crossing',
  ],
  [
    'sr-Latn',
    '2014-08-20',
    'Bačena bomba kod suda u Kosovskoj Mitrovici',
    'Nepoznata osoba bacila je sinoć bombu na terasu suda u severnom delu Kosovske Mitrovice.',
    'grenade 2014-08-19 north-mitrovica',
  ],
  [
    'sr-Latn',
    '2023-07-11',
    'Policija uhapsila četiri srpska mladića koji su napali policajce u Severnoj Mitrovici',
    'U Severnoj Mitrovici sinoć su uhapšena četiri mladića srpske nacionalnosti. Na teret im se stavlja napad na službeno lice.',
    'arrest 2023-07-10 north-mitrovica d4',
  ],
  [
    'sr-Latn',
    '2011-03-02',
    'Zbog šverca oružja uhapšene tri osobe, jedna iz BiH',
    'Kosovska policija je u blizini Zubinog Potoka danas uhapsila tri osobe osumnjičene za šverc oružja.',
    'arrest 2011-03-02 zubin-potok d3',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  const count = (letter: string, value: { best: number | null } | null | undefined) =>
    value?.best ? ` ${letter}${value.best}` : '';
  const told = eventsOf('incident', language, text, { published, title }).map(
    ({ type, time, place, incident }) =>
      `${type} ${time.start} ${place.id}${count('k', incident?.killed)}${count('i', incident?.injured)}${count('d', incident?.detained)}`,
  );
  expect(told.sort().join('; ')).toBe(expected);
});
