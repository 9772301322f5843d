import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const told = (language: ArticleLanguage, title: string, text: string) =>
  eventsOf('incident', language, text, { title }).map(({ type, place }) => `${type} ${place.id}`);

type Case = [name: string, language: ArticleLanguage, title: string, text: string];

/** Words of violence that do not say that it happened. */
const NOTHING: Case[] = [
  [
    'attacks that somebody condemns',
    'sq',
    'Ambasadori në Prishtinë',
    'Ambasadori dënoi të enjten sulmet ndaj policisë në veri të Kosovës.',
  ],
  [
    'arrests of which ministers speak',
    'en',
    'Ministers meet',
    'The ministers discussed the arrests of Serbs in Leposavic on Thursday.',
  ],
  [
    'arrests that are to stop',
    'en',
    'President on the north',
    'Arrests of Serbs in Leposavic must stop, the president said on Thursday.',
  ],
  [
    'arrests that are to stop (sq)',
    'sq',
    'Presidenti për veriun',
    'Arrestimet e serbëve në Leposaviq duhet të ndalen, tha presidenti të enjten.',
  ],
  [
    'what raids are meant to do',
    'sr-Latn',
    'Stranka o severu',
    'Pretresi u Mitrovici imaju za cilj zastrašivanje Srba, navodi stranka.',
  ],
  [
    'what people are to be protected from',
    'en',
    'President asks KFOR',
    'The president asked KFOR on Thursday to protect Serbs in Gracanica from attacks.',
  ],
  [
    'od čega treba zaštititi',
    'sr-Latn',
    'Predsednik i Kfor',
    'Predsednik je u četvrtak tražio od Kfora da zaštiti Srbe u Gračanici od napada.',
  ],
  [
    'roads that nobody should block',
    'sq',
    'Thirrje nga ministri',
    'Ministri u bëri thirrje qytetarëve të Zveçanit të mos bllokojnë rrugët.',
  ],
  [
    'putevi koje ne treba blokirati',
    'sr-Latn',
    'Apel ministra',
    'Ministar je pozvao građane Zvečana da ne blokiraju puteve.',
  ],
  [
    'one who was let go',
    'en',
    'Serb leaves prison',
    'A Serb arrested in March was released in Pristina on Thursday.',
  ],
  [
    'pušten na slobodu',
    'sr-Latn',
    'Povratak kući',
    'Srbin uhapšen u martu pušten je na slobodu u Prištini u četvrtak.',
  ],
  [
    'a court that keeps somebody in custody',
    'sr-Latn',
    'Produžen pritvor',
    'Srbinu uhapšenom zbog sukoba u Zvečanu produžen je pritvor u četvrtak u Prištini.',
  ],
  [
    'what a husband did',
    'en',
    'Man held in Gjilan',
    'A man was arrested in Gjilan on Thursday for beating his wife.',
  ],
  [
    'vehicles that stop by themselves',
    'sq',
    'Vetura të ushtrisë gabojnë rrugën',
    'Tri vetura të Forcës së Sigurisë së Kosovës ndaluan te një dyqan në Leposaviq pranë stacionit të policisë.',
  ],
  [
    'a bomb that workers came upon',
    'sr-Latn',
    'Na groblju u Obiliću nađena bomba',
    'Tokom radova na groblju u Obiliću radnik je naišao na ručnu bombu.',
  ],
  [
    'a shell that workers came upon',
    'en',
    'Shell found in Obilic',
    'Workers in Obilic came upon a grenade during works at the Serbian cemetery.',
  ],
  [
    'a mine that workers came upon',
    'sq',
    'Gjendet një granatë në Obiliq',
    'Gjatë punimeve u gjet një granatë te varrezat serbe në Obiliq.',
  ],
  [
    'glass that hurt somebody',
    'sr-Latn',
    'Pomoć povređenima u Gračanici',
    'U ambulanti u Gračanici leži troje dece koja su povređena od polomljenog stakla.',
  ],
  [
    'what a visit followed on',
    'sr-Latn',
    'Ministar obišao Srbe na severu',
    'Ministar je posetu najavio u utorak, posle sednice koja je sazvana nakon ubistva mladića. Juče je obišao manastir Banjska.',
  ],
  [
    'a figure of speech for prices',
    'en',
    'Explosion of prices hits families in Gjilan',
    'Traders in Gjilan have come under fire over the price of oil.',
  ],
  [
    'cene koje eksplodiraju',
    'sr-Latn',
    'Eksplozija cena u Gračanici',
    'Cene hleba eksplodirale su na pijaci u Gračanici.',
  ],
  [
    'a verbal attack',
    'sq',
    'Deputetët përplasen ashpër për Asociacionin',
    'Opozita e sulmoi ashpër ministrin në Prishtinë dhe bllokoi seancën.',
  ],
  [
    'posts that are left in protest',
    'en',
    'Serbs in northern Kosovo quit their posts in protest over plates',
    'Officials in Leposavic resigned on Saturday to protest the order on plates.',
  ],
  [
    'stranka koja protestuje rečima',
    'sr-Latn',
    'Reagovanje na odluku',
    'Srpska lista oštro protestuje zbog odluke o katastru na severu Kosova.',
  ],
  [
    'operations with drones',
    'sq',
    'Ministri në aeroport',
    'Gjatë një vizite në Gjakovë ministri vëzhgoi operacionet me këta dronë.',
  ],
  [
    'kasarna sagrađena posle rata',
    'sr-Latn',
    'Požar u skladištu u Istoku',
    'Vatra je zahvatila objekat koji je Kfor sagradio posle sukoba na Kosovu.',
  ],
  [
    'an old battle',
    'en',
    'Six centuries since the battle',
    'On Vidovdan in 1389 the Serbian army clashed with the Ottomans at the field of Kosovo.',
  ],
  ['hakeri', 'sr-Latn', 'Napad na sajtove', 'Hakeri su napali sajtove vlade u Prištini.'],
  [
    'ujqit',
    'sq',
    'Ujqit sulmojnë kopenë në fshat',
    'Ujqit sulmuan një kope afër Leposaviqit dhe vranë 20 dele.',
  ],
  [
    'a brawl of a few',
    'sq',
    'Rrahje në Deçan',
    'Pesë persona u përfshinë në një përleshje në Deçan dhe katër u plagosën me thika.',
  ],
  [
    'a name of a unit',
    'en',
    'New commander for Battle Group West',
    'The colonel took command of Battle Group West in Peja.',
  ],
  [
    'equipment',
    'en',
    'Police get bomb disposal robots',
    'Two bomb disposal robots were handed to the Kosovo Police in Pristina.',
  ],
  [
    'what a banner says',
    'sq',
    'Parulla në Prishtinë',
    'Në pankartat në Prishtinë shkruante "Jo barrikadë në veri" dhe "Paqe".',
  ],
  [
    'what a novel tells',
    'en',
    'Book review: The last bridge',
    'In his novel the writer from Mitrovica tells of a policeman who is killed at a barricade.',
  ],
  [
    'šta film prikazuje',
    'sr-Latn',
    'Premijera filma „Kuća na brdu“',
    'Film prikazuje porodicu u Orahovcu kojoj noću kamenuju kuću i pale štalu.',
  ],
  [
    'what a comment says of the times',
    'en',
    'Analysis: Why the north is restless',
    'Police go in, barricades go up in Zvecan and shots are heard.',
  ],
  [
    'who somebody was',
    'sq',
    'Kush është Agron Krasniqi?',
    'Ai u lind në Pejë. Sulmoi policinë serbe në Deçan dhe u arrestua.',
  ],
  [
    'fear of it',
    'sr-Latn',
    'Strah u Zvečanu',
    'Meštani Zvečana strahuju da bi moglo doći do sukoba ako se otvori opština.',
  ],
  [
    'fear of it (sq)',
    'sq',
    'Frikë nga përleshjet në veri',
    'Banorët kanë frikë se mund të ketë përleshje në Zveçan.',
  ],
  [
    'what happens each time',
    'en',
    'Villages live with the past',
    'Each time there is a dispute, stones are thrown at buses of Serb pilgrims in Decan.',
  ],
  [
    'what is said of every day',
    'sr-Latn',
    'Direktor: Cilj je pritisak',
    'Svakodnevna hapšenja i pretresi na severu Kosova imaju samo jedan cilj, rekao je direktor.',
  ],
  [
    'roadworks',
    'sr-Latn',
    'Prelaz zatvoren zbog radova',
    'Prelaz Brnjak biće zatvoren za kamione zbog radova na putu.',
  ],
  [
    'attacks in the plural, nowhere and never',
    'sr-Latn',
    'Direktor: Napadi na Srbe nisu kažnjeni',
    'Direktor je govorio o napadima na Srbe na Kosovu i Metohiji.',
  ],
  [
    'months that have passed since',
    'sr-Latn',
    'Advokat: Istraga bez rezultata',
    'Tri meseca od ubistva odbornika u Gračanici navršavaju se sutra, rekao je advokat.',
  ],
  [
    'a battle of the war, told today',
    'sq',
    'Kryeministri flet për Betejën e Koshares',
    'Sot themi lavdi për të rënët në luftimet e Betejës së Koshares, tha kryeministri në Pejë.',
  ],
  [
    'soldiers who park at a bridge',
    'sr-Latn',
    'Kfor na mostu u Mitrovici',
    'Na ulazu u Severnu Mitrovicu parkirana su četiri oklopna vozila Kfora i jedan kamion kod mosta.',
  ],
  [
    'a protest over pay',
    'en',
    'Teachers march in Pristina',
    'Hundreds of teachers marched through Pristina on Thursday to demand higher salaries.',
  ],
  [
    'voters who gather',
    'sq',
    'Zgjedhjet: serbët drejt kutive të votimit',
    'Qytetarët serbë janë mbledhur në sheshin kryesor në Mitrovicën e Veriut.',
  ],
  [
    'a crowd that mourns',
    'en',
    'Hundreds mourn in Gracanica',
    'Hundreds of people gathered on Thursday outside the church in Gracanica for the funeral of the priest.',
  ],
  [
    'those who are visited',
    'en',
    'Bishop on his way',
    'The bishop went to the village of Zvecan in order to visit returnees who were attacked by extremists.',
  ],
  [
    'whose arrest it was',
    'en',
    'Officer leaves prison',
    'The former officer, whose arrest angered Serbs in Zvecan, was put under house arrest.',
  ],
];

/** The same words where they do say it. */
const SOMETHING: [...Case, expected: string][] = [
  [
    'a protest against a film',
    'en',
    'Protest against film in Mitrovica',
    'Dozens of veterans protested on Thursday in Mitrovica against the showing of the film.',
    'protest mitrovica',
  ],
  [
    'a blast told in a comment with its day',
    'en',
    'Analysis: What the blast means',
    'A bomb exploded on Thursday in front of the police station in Zvecan.',
    'explosion zvecan',
  ],
  [
    'teachers of a community',
    'sr-Latn',
    'Protest srpskih prosvetara u Gračanici',
    'Srpski prosvetni radnici protestovali su u četvrtak u Gračanici zbog ukidanja dinara i plata.',
    'protest gracanica',
  ],
  [
    'an item of a bulletin that tells a robbery',
    'en',
    'Daily update',
    'A Serb church near Podujevo was burnt down on Monday night.\n\nAn old woman was found dead in her house in Peja on Monday. She was murdered in a robbery, the spokesman said.\n\nThe weather was fine.',
    'property-destruction podujeva',
  ],
  [
    'an arrest over an attack',
    'en',
    'Arrest of suspect in attack on KFOR',
    'Police in Zvecan on Thursday arrested a suspect in an attack on KFOR soldiers.',
    'arrest zvecan',
  ],
  [
    'a patrol that came under fire',
    'en',
    'Patrol under fire near Banjska',
    'A police patrol came under fire on Thursday near Banjska.',
    'shooting banjska',
  ],
];

describe('words of violence that are not meant', () => {
  it.each(NOTHING)('%s', (_, language, title, text) => {
    expect(told(language, title, text)).toEqual([]);
  });

  it.each(SOMETHING)('%s', (_, language, title, text, expected) => {
    expect(told(language, title, text)).toEqual([expected]);
  });
});
