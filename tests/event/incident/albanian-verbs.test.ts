import { describe, expect, it } from 'vitest';
import { eventsOf } from '../reading.ts';

const told = (text: string, title: string | null = null) =>
  eventsOf('incident', 'sq', text, { title, published: '2024-03-14' })
    .map(({ type, time, place }) => `${type} ${time.start} ${place.id}`)
    .sort();

describe('the forms of an Albanian verb', () => {
  it.each([
    ['grenade 2024-03-13 zvecan', 'Dikush hidhte mbrëmë granata në oborrin e komunës në Zveçan.'],
    ['shooting 2024-03-13 leposavic', 'Mbi një patrullë po qëllonin dje me armë afër Leposaviqit.'],
    ['abduction 2024-03-12 podujeva', 'Tre policë u morën peng të martën në Podujevë nga forcat serbe.'],
    [
      'property-destruction 2024-03-13 gracanica',
      'Mbreme iu kall zjarri nje makine ne Gracanice me targa RKS.',
    ],
    ['arrest 2024-03-13 leposavic', 'Në Leposaviq u shoqëruan dje në stacion tre qytetarë serbë.'],
    [
      'arrest 2024-03-14 zvecan',
      'I dyshuari për hedhjen e bombës në oborrin e një shkolle në Zveçan u kap sot.',
    ],
    ['shooting 2024-03-13 strpce', 'Një serb ka mbetur i plagosur nga arma mbrëmë në Shtërpcë.'],
  ])('%s: %s', (expected, text) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    [
      'a crowd and what it is against',
      'Disa mijëra vetë u mblodhën sot në Prishtinë për të kundërshtuar Asociacionin.',
      'protest 2024-03-14 pristina',
    ],
    ['a march', 'Qindra serbë marshuan sot nëpër Mitrovicën e Veriut.', 'protest 2024-03-14 north-mitrovica'],
    [
      'before the parliament',
      'Veteranët dolën sot para Kuvendit në Prishtinë kundër Gjykatës Speciale.',
      'protest 2024-03-14 pristina',
    ],
    [
      'a march that is held',
      'Vetëvendosje organizoi dje në Prishtinë një marsh kundër marrëveshjes me Serbinë.',
      'protest 2024-03-13 pristina',
    ],
    [
      'the wounding of a policeman',
      'Plagosja e policit, që ndodhi dje në Zveçan, u dënua nga kryeministri.',
      'shooting 2024-03-13 zvecan',
    ],
    [
      'a weapon by its make',
      'Policia gjeti sot një zollë në malet e fshatit Banjskë të Zveçanit.',
      'weapons-seizure 2024-03-14 banjska',
    ],
    ['obstacles on a road', 'Në Rudare janë ngritur sot pengesa në rrugë.', 'barricade 2024-03-14 rudare'],
  ])('gathers: %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('takes what a clause says of the arrested for no news', () => {
    expect(told('Ai që e sulmoi kamermanin në Mitrovicën e Veriut u zu sot nga policia.')).toEqual([
      'arrest 2024-03-14 north-mitrovica',
    ]);
  });

  it.each([
    'Në Mitrovicën e Veriut shpërtheu sot një grindje mes deputetëve.',
    'Pankartat në Zveçan ishin në gjuhen serbe dhe angleze.',
    'Prokuroria kërkoi sot që policia në Zveçan të hedhin poshtë akuzat.',
    'Në Pejë një burrë vrau vëllain e tij për pronën.',
    'Ata u takuan në Mitrovicën e Veriut, por mbeten peng i së kaluarës.',
  ])('leaves figures and family quarrels: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what an Albanian text is about', () => {
  it.each([
    [
      'police of the state among Albanians',
      'Xhandarmëria serbe i ka prangosur sot në Bujanoc tre shqiptarë.',
      ['arrest 2024-03-14 bujanovac'],
    ],
    [
      'the house that an alarm empties',
      'Një kërcënim me bombë ka ndodhur dje në Rektoratin e Universitetit të Prishtinës.',
      ['threat 2024-03-13 pristina'],
    ],
    [
      'an operation that clears a road',
      'KFOR-i nisi sot një aksion për heqjen e barrikadave në Rudare dhe përdori gaz lotsjellës.',
      ['riot 2024-03-14 rudare'],
    ],
    [
      'threats at a crew',
      'Ekipi i një televizioni u kërcënua dje në Zveçan nga një grup serbësh.',
      ['threat 2024-03-13 zvecan'],
    ],
    [
      'an arrest of the day and who gathers over it',
      'Pas arrestimit të një ish-polici dje në Mitrovicën e Veriut, qytetarët serbë u mblodhën sot para stacionit.',
      ['arrest 2024-03-13 north-mitrovica', 'protest 2024-03-14 north-mitrovica'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
