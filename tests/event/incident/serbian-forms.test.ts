import { expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** Participles, nouns of deeds, passives and headlines without a verb in Serbian texts, and what is none. */
const CASES: Case[] = [
  [
    'sr-Latn',
    '2012-02-08',
    'Molotovljev koktel na kuću Srpkinje u Klini',
    'Kuća u kojoj živi starica bila je meta napadača u noći između 6. februara i 7. februara. Plamen je ugasila sama vlasnica.',
    'property-destruction 2012-02-06 klina',
  ],
  [
    'sr-Latn',
    '2012-02-17',
    'Opet kamenice na srpske kuće u Vitini',
    'Treći put ove nedelje meštani su se probudili uz zvuk lomljave stakla. Policija je izašla na teren i uzela izjave.',
    'property-destruction 2012-02-17 viti',
  ],
  [
    'sr-Cyrl',
    '2012-02-26',
    'Рафали код Бањске',
    'Код села Бањска јутрос се чула рафална паљба. Из полиције кажу да је на њихову патролу отворена ватра из шуме и да је један припадник рањен.',
    'shooting 2012-02-26 banjska i1',
  ],
  [
    'sr-Latn',
    '2012-04-02',
    'Zatvorene pošte na severu',
    'Kosovska policija zaposela je jutros ekspoziture Pošte Srbije u Leposaviću, Zubinom Potoku i Zvečanu. Iz zgrada su isterani zaposleni i iznete kase.',
    'raid 2012-04-02 northern-kosovo',
  ],
  [
    'sr-Latn',
    '2012-04-20',
    '',
    'Na administrativnom prelazu Jarinje zadržan je sinoć autobus sa navijačima iz Niša, a jedan putnik je, posle provere dokumenata, odveden u policijsku stanicu u Leposaviću.',
    'arrest 2012-04-19 jarinje-crossing d1',
  ],
  [
    'sr-Cyrl',
    '2012-05-08',
    'Блокаде на путу код Рудара',
    'Мештани су од јутрос камионима препречили магистрални пут код Рудара, тражећи повратак ухапшених комшија. Саобраћај је у оба смера у прекиду.',
    'barricade 2012-05-08 rudare',
  ],
  [
    'sr-Latn',
    '2012-05-17',
    'Protestno okupljanje prosvetara u Gračanici',
    'Nastavnici i učenici izašli su danas pred zgradu škole u Gračanici, nezadovoljni zbog hapšenja direktora. Skup je prošao mirno.',
    'protest 2012-05-17 gracanica',
  ],
  [
    'sr-Latn',
    '2012-06-04',
    '',
    'U mestu Drsnik u opštini Klina nepoznata lica su u ponedeljak uveče razbila prozore na dvema povratničkim kućama, dok je u susednom Vidanju ukradeno i odvezeno nekoliko krava. Kancelarija za KiM traži da se počinioci nađu.',
    'property-destruction 2012-06-04 dresnik-drsnik',
  ],
  [
    'sr-Latn',
    '2012-07-10',
    'Gorela kola Srbina u Štrpcu',
    'Automobil vozača komunalnog preduzeća potpuno je izgoreo u noći na sredu. Sumnja se da je podmetnut požar. Vlasnik je ranije dobijao pretnje.',
    'property-destruction 2012-07-04 strpce',
  ],
  [
    'sr-Latn',
    '2012-07-28',
    '',
    'Policija je danas u Prizrenu bacila suzavac kako bi rasterala demonstrante koji su kamenovali zgradu opštine. Lakše su povređena četiri policajca, a sedamnaest osoba je lišeno slobode.',
    'riot 2012-07-28 prizren i4 d17',
  ],
  [
    'sr-Latn',
    '2012-09-02',
    'Noćni upad u manastir',
    'U manastir Devič su noćas ušli lopovi i odneli ikone i novac od priloga, navode iz Eparhije.',
    'property-destruction 2012-09-02 devic-monastery',
  ],
  [
    'sr-Latn',
    '2012-09-20',
    'Mina na putu kod Lučana',
    'Na protivtenkovsku minu naletelo je juče vojno vozilo kod sela Lučane. Jedan vojnik je poginuo, trojica su ranjena.',
    'explosion 2012-09-19 lucane-bujanovac k1 i3',
  ],
  [
    'sr-Latn',
    '2012-10-08',
    'Kurti: Naša odbrana je bomba koja će odjeknuti u Evropi',
    'Premijer Kosova Aljbin Kurti izjavio je u Prištini da pregovori pucaju po šavovima i da je Beograd blokirao proces normalizacije. On je rekao da je udar na suverenitet svaki zahtev za Zajednicom.',
    '',
  ],
  [
    'sr-Latn',
    '2012-11-22',
    'Petković: Srbi se hapse da bi se zastrašio narod',
    'Direktor Kancelarije za KiM izjavio je da se Srbi na Kosovu hapse bez dokaza, da im se pucaju po kućama i da niko za to nije odgovarao. „Teror mora da stane“, kazao je on.',
    'arrest 2012-11-22 kosovo',
  ],
  [
    'sr-Latn',
    '2013-03-10',
    'Srpska lista: Nećemo dozvoliti nasilje',
    'Srpska lista je saopštila da se politikom pritisaka i otimanja imovine nastavlja progon. Poziva se međunarodna zajednica da zaustavi hapšenja i upade.',
    '',
  ],
  [
    'sr-Latn',
    '2013-04-15',
    'Uhićena trojica osumnjičenih za napad na policiju',
    'Kosovska policija uhitila je jutros u Zvečanu tri osobe osumnjičene za napad na policajce.',
    'arrest 2013-04-15 zvecan d3',
  ],
  [
    'sr-Latn',
    '2013-04-24',
    'Prosvjed u Prištini: bačene boje i jaja na vladu',
    'Nekoliko tisuća prosvjednika okupilo se jučer u središtu Prištine. Zgradu vlade gađali su jajima i bojom, a policija je uporabila suzavac. Ozlijeđeno je pet policajaca.',
    'riot 2013-04-23 pristina i5',
  ],
  [
    'sr-Latn',
    '2013-05-21',
    'Bomba bačena u dvorište',
    'U dvorište porodice S. u Goraždevcu prošle noći bačena je ručna bomba. Pukla su stakla, povrijeđenih nema.',
    'grenade 2013-05-20 gorazdevac',
  ],
  [
    'sr-Latn',
    '2013-08-10',
    'Posle ubistva u Lipljanu Srbi na ulici',
    'Meštani sela Dobrotin protestovali su danas zbog ubistva mladića, koga su nepoznati napadači usmrtili sinoć dok je čuvao ovce kod Lipljana.',
    'protest 2013-08-10 lipjan; shooting 2013-08-09 lipjan',
  ],
  [
    'sr-Latn',
    '2013-09-15',
    'Dvojica Srba napadnuta, jedan uhapšen',
    'Kod mosta u Mitrovici juče su pretučena dvojica Srba iz Zvečana, dok je na Jarinju priveden vozač sa dresom reprezentacije Srbije.',
    'arrest 2013-09-14 jarinje-crossing d1; assault 2013-09-14 mitrovica i2 d1',
  ],
  [
    'sr-Latn',
    '2013-12-05',
    'Presretnuti, opljačkani, pušteni',
    'Srpsku porodicu koja se iz Prizrena vraćala ka Sredskoj presreli su u četvrtak naoružani ljudi. Oduzeli su im automobil i novac i ostavili ih na putu.',
    'assault 2013-12-05 prizren',
  ],
];

it.each(CASES)('%s %s %s', (language, published, title, text, expected) => {
  expect(toldLine(language, published, title, text)).toBe(expected);
});
