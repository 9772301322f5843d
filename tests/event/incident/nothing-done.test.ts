import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** What only seems to be done to somebody, and beside it what was. */
const CASES: Case[] = [
  // What both sides are to leave off.
  [
    'en',
    '2023-11-02',
    'Envoy urges calm',
    'The envoy urged the parties on Thursday to refrain from provocations, threats or intimidation in northern Kosovo.',
    '',
  ],
  [
    'en',
    '2023-11-02',
    'Families in Leposavic intimidated',
    'Masked men intimidated Serb families in Leposavic on Wednesday night.',
    'threat 2023-11-01 leposavic',
  ],
  // What nobody confirmed, and for which something else was done.
  [
    'en',
    '2022-12-28',
    'Serbia puts army on alert',
    'The army was put on alert on Monday following unverified reports that police had opened fire on Serbs in northern Kosovo.',
    '',
  ],
  [
    'sr-Latn',
    '2022-12-28',
    'Vojska u pripravnosti',
    'Vojska Srbije je u ponedeljak podigla gotovost posle nepotvrđenih navoda da je kosovska policija pucala na Srbe na severu Kosova.',
    '',
  ],
  [
    'sq',
    '2022-12-28',
    'Ushtria në gatishmëri',
    'Ushtria e Serbisë u vu të hënën në gatishmëri pas raporteve të pakonfirmuara se policia kishte hapur zjarr ndaj serbëve në veri të Kosovës.',
    '',
  ],
  [
    'en',
    '2022-12-28',
    'Shots heard in Zvecan',
    'Shots were fired at a police patrol in Zvecan on Tuesday. Unconfirmed reports said that one officer was hurt.',
    'shooting 2022-12-27 zvecan i1',
  ],
  // What somebody is yet to do.
  [
    'sr-Latn',
    '2024-05-10',
    'Ministar upozorava',
    'Ministar je u petak rekao da specijalci žele da uhapse još Srba u Zvečanu i da bi neko mogao da ih napadne.',
    '',
  ],
  [
    'en',
    '2024-05-10',
    'Minister accuses police',
    'The minister said on Friday that the special police had been sent to Zvecan to arrest Serbs and that some people were trying to plant mines on the railway.',
    '',
  ],
  [
    'sr-Latn',
    '2024-05-10',
    'Uhapšen Srbin u Zvečanu',
    'Policija je u petak uspela da uhapsi Srbina u Zvečanu koji se krio mesecima.',
    'arrest 2024-05-10 zvecan d1',
  ],
  // Warrants and taxes.
  [
    'en',
    '2025-05-24',
    'Serbia wants a Kosovo policeman',
    'Serbia on Saturday issued an arrest warrant for a Kosovo police officer over what he did in North Mitrovica.',
    '',
  ],
  [
    'en',
    '2018-11-29',
    'Mayors resign in the north',
    'Pristina slapped a new tax on Serbian goods on November 21, and the mayors of four Serb municipalities resigned.',
    '',
  ],
  [
    'sr-Latn',
    '2018-11-29',
    'Ostavke na severu',
    'Priština je 21. novembra udarila takse od 100 odsto na robu iz Srbije, a četvorica gradonačelnika sa severa podnela su ostavke.',
    '',
  ],
  // What the times are like.
  [
    'en',
    '2015-12-02',
    'Secretary of State in Pristina',
    'The Secretary of State came to Pristina on December 2. Kosovo has been rocked by riots over an agreement that gives the Serb minority more rights.',
    '',
  ],
  [
    'sr-Latn',
    '2015-12-02',
    'Državni sekretar u Prištini',
    'Američki državni sekretar stigao je 2. decembra u Prištinu. Kosovo mesecima potresaju nemiri zbog Zajednice srpskih opština.',
    '',
  ],
  [
    'sq',
    '2015-12-02',
    'Sekretari i Shtetit në Prishtinë',
    'Sekretari amerikan i Shtetit arriti më 2 dhjetor në Prishtinë. Kosova është tronditur nga protesta të dhunshme kundër marrëveshjes.',
    '',
  ],
  // How the forces go about it.
  [
    'sr-Latn',
    '2018-03-26',
    'Uhapšen direktor Kancelarije',
    'Policija je danas uhapsila direktora Kancelarije u Severnoj Mitrovici. Građani nisu dali da policija uđe u zgradu, pa je ona bacila šok bombe.',
    'arrest 2018-03-26 north-mitrovica d1',
  ],
  [
    'sr-Latn',
    '2023-06-23',
    'Uhapšen Srbin u Mitrovici',
    'Specijalci su danas uhapsili Srbina u Severnoj Mitrovici. Ubacili su ga u vozilo i odvezli ka Prištini.',
    'arrest 2023-06-23 north-mitrovica d1',
  ],
  [
    'sr-Latn',
    '2018-03-26',
    'Direktor proteran',
    'Direktor Kancelarije uhapšen je danas u Severnoj Mitrovici. Na prelazu Merdare preuzela ga je srpska policija.',
    'arrest 2018-03-26 north-mitrovica d1',
  ],
  [
    'sr-Latn',
    '2023-06-23',
    'Napadnuta policija u Mitrovici',
    'Policija je sinoć u Severnoj Mitrovici napadnuta šok bombama, niko nije povređen.',
    'grenade 2023-06-22 north-mitrovica',
  ],
  [
    'sr-Latn',
    '2023-06-23',
    'Otet Srbin kod Leposavića',
    'Maskirani muškarci su sinoć u Leposaviću ubacili mladića u vozilo i odvezli ga u nepoznatom pravcu.',
    'abduction 2023-06-22 leposavic d1',
  ],
  // What another deed stood for, and where one was done.
  [
    'en',
    '2008-02-19',
    'Crossing set ablaze',
    'Serbs set the Jarinje crossing ablaze on Tuesday in protest at the declaration of independence.',
    'property-destruction 2008-02-19 jarinje-crossing',
  ],
  [
    'en',
    '2010-07-08',
    'KFOR commander worried about the north',
    'The commander spoke on Wednesday. He urged that those responsible for the explosion during last Friday’s gathering of Serbs, who protested against a new office, be found. One person died and 11 were wounded in North Mitrovica.',
    'explosion 2010-07-02 north-mitrovica k1 i11',
  ],
  [
    'sr-Latn',
    '2018-10-22',
    'Snimak iz autobusa',
    'Juče su kod Istoka kamenovana dva autobusa sa srpskim vernicima. Na snimku napravljenom u autobusu čuje se kako kamen razbija prozor.',
    'assault 2018-10-21 istog',
  ],
  // What is counted over years.
  [
    'sr-Latn',
    '2024-03-17',
    'Zapaljen automobil u Leposaviću',
    'Automobil Srpkinje zapaljen je sinoć u Leposaviću. Od 2014. na severu su zapaljena 82 vozila, jedno u neredima oktobra 2021.',
    'property-destruction 2024-03-16 leposavic',
  ],
  [
    'sq',
    '2024-03-17',
    'Digjet një veturë në Leposaviq',
    'Vetura e një serbeje u dogj mbrëmë në Leposaviq. Që nga viti 2014 në veri janë djegur së paku 82 vetura, njëra gjatë trazirave të tetorit 2021.',
    'property-destruction 2024-03-16 leposavic',
  ],
  // Where people stand.
  [
    'en',
    '2011-10-17',
    'KFOR soldier dies',
    'A KFOR soldier died on Saturday in Camp Bondsteel. The cause is not known.\n\nThe local Serbs, who are day and night behind the barricades on the road to Brnjak, let the military police through.',
    '',
  ],
  [
    'en',
    '2011-10-17',
    'Talks resume in Brussels',
    'The negotiators met in Brussels on Monday.\n\nSerbs in northern Kosovo put up a new barricade in Rudare on Sunday.',
    'barricade 2011-10-16 rudare',
  ],
  // What somebody is held for.
  [
    'sq',
    '2025-08-24',
    'Bastisje në shtëpinë e të arrestuarit për sulmin ndaj KFOR-it në Zveçan',
    'Policia ka arrestuar sot një person nën dyshimin se ka qenë i përfshirë në sulmin ndaj KFOR-it më 29 maj 2023 në Zveçan.',
    'assault 2023-05-29 zvecan; raid 2025-08-24 zvecan d1',
  ],
  [
    'sq',
    '2025-10-03',
    'Shtetas i Serbisë arrestohet për sulm ndaj policëve në Jarinjë',
    'Policia arrestoi një shtetas të Serbisë, pasi ai kishte sulmuar zyrtarë policorë në Jarinjë. Rasti ka ndodhur më 2 tetor.',
    'assault 2025-10-02 jarinje-crossing d1',
  ],
  [
    'sr-Latn',
    '2025-10-03',
    'Uhapšen zbog napada na policajce u Zvečanu',
    'Kosovska policija uhapsila je muškarca srpske nacionalnosti zbog napada na policajce u Zvečanu. Incident se dogodio u četvrtak oko 17 časova.',
    'assault 2025-10-02 zvecan d1',
  ],
  [
    'en',
    '2025-10-03',
    'Man arrested for attack on KFOR in Zvecan',
    'Police arrested a Serb suspected of attacking KFOR soldiers in Zvecan. The attack happened on 29 May 2023.',
    'arrest 2025-10-03 zvecan d1; assault 2023-05-29 zvecan',
  ],
  // One arrest, one action.
  [
    'en',
    '2025-07-19',
    'Serbian official arrested',
    'A Serbian official was arrested on Friday, after he gave a speech in Rahovec. Police said he was arrested at the Brnjak crossing.',
    'arrest 2025-07-18 brnjak-crossing d1',
  ],
  [
    'sq',
    '2025-07-19',
    'Arrestohet zyrtari serb',
    'Zyrtari serb u arrestua të premten, pasi mbajti një fjalim në Rahovec. Policia tha se ai u arrestua në pikën kufitare të Bërnjakut.',
    'arrest 2025-07-18 brnjak-crossing d1',
  ],
  [
    'sr-Latn',
    '2025-07-19',
    'Uhapšen srpski zvaničnik',
    'Srpski zvaničnik uhapšen je u petak, pošto je održao govor u Orahovcu. Policija je saopštila da je uhapšen na prelazu Brnjak.',
    'arrest 2025-07-18 brnjak-crossing d1',
  ],
  [
    'en',
    '2024-05-10',
    'Serb arrested in Zvecan',
    'A Serb was arrested in Zvecan on Thursday. The same day one man was arrested in Leposavic.',
    'arrest 2024-05-09 leposavic d1; arrest 2024-05-09 zvecan d1',
  ],
  [
    'en',
    '2016-01-31',
    'Armed men arrested at monastery',
    'Four armed men were arrested on Saturday in front of the Visoki Decani monastery. They are Albanians from different parts of Kosovo - Gnjilane, Urosevac, Prizren and Djakovica - who were arrested about 9 pm.',
    'arrest 2016-01-30 visoki-decani d4',
  ],
  [
    'sr-Latn',
    '2016-11-06',
    'Sedmoro uhapšeno',
    'Nakon akcije kosovske policije u Prištini, Kosovskoj Mitrovici i Uroševcu uhapšeno je sedam osoba osumnjičenih za terorizam.',
    'raid 2016-11-06 kosovo d7',
  ],
  [
    'sr-Latn',
    '2024-02-02',
    'Upad policije u Goraždevac',
    'Kosovska policija upala je danas u Goraždevac, u objekat Privremenog organa opštine Peć.\n\nPolicajci su skinuli zastavu Srbije sa ulaza.',
    'raid 2024-02-02 gorazdevac',
  ],
  // With what something has to do, and what is summed up.
  [
    'sr-Latn',
    '2024-05-10',
    'Pronađeno oružje u Zvečanu',
    'Kosovska policija pronašla je u četvrtak u kući u Zvečanu veću količinu oružja. Sumnja se da je oružje povezano sa napadom u Banjskoj.',
    'weapons-seizure 2024-05-09 zvecan',
  ],
  [
    'sq',
    '2024-05-10',
    'Gjenden armë në Zveçan',
    'Policia e Kosovës gjeti të enjten armë dhe municion në një shtëpi në Zveçan. Dyshohet se armët kanë të bëjnë me sulmin në Banjskë.',
    'weapons-seizure 2024-05-09 zvecan',
  ],
  [
    'en',
    '2024-05-10',
    'Blast at canal near Varage',
    'A blast hit the canal near Varage on Thursday evening. The case is linked to the attack in Banjska, a police spokesman said.',
    'explosion 2024-05-09 varage',
  ],
  [
    'en',
    '2024-05-10',
    'Belgrade: one Serb attacked every other day',
    'Since Kurti came to power more than 500 attacks on Serbs have been recorded, the director of the Office for Kosovo said on Friday in Belgrade.',
    '',
  ],
  [
    'en',
    '2024-09-24',
    'Kosovo honours slain officer',
    'A year after the attack in Banjska, hundreds gathered on Tuesday in Pristina to honour a sergeant who was killed by gunmen.',
    '',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
