import { expect, it } from 'vitest';
import { toldLine } from './told-line.ts';

/** Ways of telling a deed, each with the town and the day beside it, and the type and town that they tell. */
const TOLD: [text: string, expected: string][] = [
  ['Na trojicu Srba sinoć su pripucali muškarci iz džipa u Leposaviću.', 'shooting leposavic'],
  ['Kod Leposavića je noćas odjeknula paljba iz pušaka.', 'shooting leposavic'],
  ['Vatra je jutros otvorena na kombi sa Srbima u Obiliću.', 'shooting obiliq'],
  ['Povratnik je juče dobio batine u Klini, kaže srpska porodica.', 'assault klina'],
  ['Policajci su sinoć išamarali Srbina u Leposaviću.', 'assault leposavic'],
  ['Šutirali i pljuvali Srpkinju jutros u Obiliću.', 'assault obiliq'],
  ['Fizički obračun Srba i Albanaca danas u Obiliću.', 'assault obiliq'],
  ['Bombom na kuću Srbina sinoć u Obiliću.', 'grenade obiliq'],
  ['Maskirani su sinoć ugurali Srbina u džip u Obiliću i odvezli ga.', 'abduction obiliq'],
  ['Policija je pendrecima danas rasterala Srbe u Zvečanu.', 'riot zvecan'],
  ['Policija je vodenim topom rasterala okupljene u Prištini jutros.', 'riot pristina'],
  ['U Leposaviću se juče okupilo oko dve hiljade Srba.', 'protest leposavic'],
  ['Hiljade Albanaca marširaju ulicama Prištine danas.', 'protest pristina'],
  ['Održan miran skup Srba u Zvečanu juče.', 'protest zvecan'],
  ['Mještani su jutros isprječili traktore na putu kod Leposavića.', 'barricade leposavic'],
  ['Saobraćajnice kod Leposavića jutros su blokirane zbog uhapšenih Srba.', 'barricade leposavic'],
  ['Specijalci su jutros odveli Srbina iz Leposavića.', 'arrest leposavic'],
  ['Kosovska policija i danas češlja teren kod Leposavića.', 'raid leposavic'],
  ['Upad u poštu u Leposaviću danas, promenjene brave.', 'raid leposavic'],
  ['Srpska kuća u plamenu noćas u Obiliću.', 'property-destruction obiliq'],
  ['Srpskim povratnicima sinoć izbušene gume u Klini.', 'property-destruction klina'],
  ['Na spomenik Srbima sinoć je bačena crvena boja u Obiliću.', 'property-destruction obiliq'],
  ['Srpska zgrada polupana noćas u Obiliću.', 'property-destruction obiliq'],
  ['Na srpskoj kapiji noćas ispisano UČK u Obiliću.', 'property-destruction obiliq'],
  ['Iseljenje srpskih institucija iz zgrade u Klini juče.', 'raid klina'],
  ['Narodni zbor Srba juče u Leposaviću.', 'protest leposavic'],
  ['Ubojstvo Srbina sinoć u Obiliću.', 'shooting obiliq'],
  ['Oskvrnuto srpsko groblje jučer u Obiliću.', 'property-destruction obiliq'],
  ['Policija jutros provodi pretrage srpskih kuća u Obiliću.', 'raid obiliq'],
  ['Učiteljica iz Obilića juče je dobila pretnje.', 'threat obiliq'],
  ['Pištoljem pretili Srbinu, a potom uperili pušku na njega u Obiliću juče.', 'threat obiliq'],
  ['Dron je sinoć nadletao bazu kod Leposavića.', 'border-incident leposavic'],
];

it.each(TOLD)('%s', (text, expected) => {
  const [line = ''] = toldLine('sr-Latn', '2024-05-10', 'Vest', text).split('; ');
  const [type, , place] = line.split(' ');
  expect(`${type} ${place}`).toBe(expected);
});

/** What tells of no deed: figures, what is spoken about, crime within a house, a feast. */
const NOTHING = [
  'Broj napada od dolaska nove vlade porastao je za trećinu, rekao je danas direktor u Leposaviću.',
  'U Severnoj Mitrovici juče je uhapšen muškarac zbog nasilja u porodici. Zbog nasilja u porodici određeno mu je zadržavanje.',
  'Ministar je danas u Leposaviću govorio o barikadama i dinaru.',
  'Porodice ubijenih Srba dobile su juče pismo u Obiliću.',
  'Zbog kiše skup građana nije održan juče u Leposaviću.',
  'Ministar je govorio o hapšenjima, upadima i pretresima na severu Kosova.',
  'Nezakonita hapšenja Srba na Kosovu moraju da prestanu, rekao je ministar.',
  'Meštani Leposavića kažu da se plaše novih upada policije.',
  'Ambasada u Prištini traži oslobađanje policajaca iz Leposavića.',
  'Srbi su taoci loše politike, čulo se danas u Prištini.',
  'Trojica vojnika Kfora povređena su u nesreći kod Leposavića.',
  'Osnovni sud produžio je juče pritvor trojici Srba osumnjičenih za napad u Obiliću.',
  'Velika akcija prikupljanja knjiga održana je juče u zgradi škole u Leposaviću.',
  'Policija je juče postavila punkt na putu ka Leposaviću.',
  'Uz put kod Leposavića juče su postavljene zastave i kamere.',
  'Stotine građana okupile su se sinoć u Leposaviću na dočeku Nove godine.',
];

it.each(NOTHING)('nothing: %s', (text) => {
  expect(toldLine('sr-Latn', '2024-05-10', 'Vest', text)).toBe('');
});
