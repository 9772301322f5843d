import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

/** A Wednesday. */
const ON = '2023-11-15';

/** Which of the days that a text names is that of what happened. */
const CASES: Record<string, Case[]> = {
  'a night that the date behind it settles': [
    [
      'en',
      ON,
      'Shots at patrol',
      'Shots were fired overnight on November 12-13 at a police patrol in Zvecan.',
      'shooting 2023-11-12 zvecan',
    ],
    [
      'sr-Latn',
      ON,
      'Pucano na kuću Srbina',
      'Tokom noći u ponedeljak pucano je na kuću Srbina u Klini.',
      'shooting 2023-11-13 klina',
    ],
    [
      'sq',
      ON,
      'Të shtëna mbi polici',
      'Persona të panjohur shtinë gjatë natës së 12 nëntorit mbi një patrullë të policisë në Zveçan.',
      'shooting 2023-11-12 zvecan',
    ],
    [
      'en',
      ON,
      'Shots at patrol',
      'Shots were fired overnight at a police patrol in Zvecan. The mayor, who took office on Monday, condemned it.',
      'shooting 2023-11-15 zvecan',
    ],
  ],
  'a last weekday that was yesterday': [
    [
      'en',
      ON,
      'Serbs return to work',
      "Last Tuesday's attack on Kosovo police by armed Serbs in Banjska has raised tensions. Two policemen were wounded.",
      'assault 2023-11-07 banjska i2',
    ],
    [
      'en',
      ON,
      'Serbs return to work',
      "Last Monday's attack on Kosovo police by armed Serbs in Banjska has raised tensions. Two policemen were wounded.",
      'assault 2023-11-13 banjska i2',
    ],
  ],
  'the day on which somebody is blamed': [
    [
      'en',
      ON,
      'Kosovo says gendarmes abducted man',
      'Kosovo accused the Serbian gendarmerie on Tuesday of having crossed the border near Leposavic and abducted a man. Police said they were informed on November 11 about the incident.',
      'abduction 2023-11-11 leposavic d1',
    ],
    [
      'sr-Latn',
      ON,
      'Kosovo: Žandarmi oteli čoveka kod Leposavića',
      'Kosovska vlada optužila je u utorak srpske žandarme da su kod Leposavića oteli jednog čoveka. Policija je o incidentu obaveštena 11. novembra.',
      'abduction 2023-11-11 leposavic d1',
    ],
    [
      'sq',
      ON,
      'Dëmtohet monument shqiptar në Zveçan',
      'Persona të panjohur kanë dëmtuar një monument shqiptar në Zveçan. Rastin e lajmëroi një banor më 13 nëntor.',
      'property-destruction 2023-11-13 zvecan',
    ],
  ],
  'the day on which a film came to light': [
    [
      'sr-Latn',
      ON,
      'Kamenovan autobus sa Srbima kod Istoka',
      'Danas je na mrežama osvanuo snimak na kome se vidi kako kamenice lete na autobus sa Srbima. Juče su kod Istoka kamenovana dva autobusa.',
      'assault 2023-11-14 istog',
    ],
    [
      'en',
      ON,
      'Serb house attacked',
      'A video posted on Wednesday shows masked men throwing stones at the house of a Serb in Klina. The attack happened on Monday.',
      'property-destruction 2023-11-13 klina',
    ],
    [
      'sq',
      ON,
      'Sulmohet autobusi me serbë',
      'Pamjet që u publikuan sot tregojnë një grup që sulmon me gurë autobusin me serbë në Klinë. Sulmi ndodhi të hënën.',
      'assault 2023-11-13 klina',
    ],
  ],
  'an hour of the small of the night': [
    [
      'sq',
      ON,
      'Digjen dy makina në veri',
      'Në Zubin Potok janë djegur dy makina të serbëve. Rastin e paraqitën dy serbë, sipas të cilëve veturat u dogjën rreth orës 02:30. "Mbrëmë u dogjën dy makina vetëm se kishin targa RKS", shkroi ministri.',
      'property-destruction 2023-11-15 zubin-potok',
    ],
    [
      'sr-Latn',
      ON,
      'Zapaljena dva automobila na severu',
      'U Zubinom Potoku zapaljena su dva automobila Srba. Vozila su gorela oko 02:30 časova. „Sinoć su zapaljena dva vozila“, napisao je ministar.',
      'property-destruction 2023-11-15 zubin-potok',
    ],
    [
      'sr-Latn',
      ON,
      'Zapaljena dva automobila na severu',
      'U Zubinom Potoku zapaljena su dva automobila Srba. Vozila su gorela oko 22:30 časova. „Sinoć su zapaljena dva vozila“, napisao je ministar.',
      'property-destruction 2023-11-14 zubin-potok',
    ],
  ],
  'the day beyond a comma': [
    [
      'sr-Latn',
      ON,
      'Ključ dobio u ponedeljak, kuću mu zapalili u utorak',
      'Povratniku u Klini zapaljena je kuća.',
      'property-destruction 2023-11-14 klina',
    ],
    [
      'en',
      ON,
      'Serb got his keys on Monday, house set on fire on Tuesday',
      'The house stands in Klina.',
      'property-destruction 2023-11-14 klina',
    ],
  ],
  'a day counted from another': [
    [
      'en',
      ON,
      'Policeman wounded',
      'A police officer was wounded on Monday, the day before the elections, when gunmen fired at his car in Zvecan.',
      'shooting 2023-11-13 zvecan i1',
    ],
    [
      'sr-Latn',
      ON,
      'Ranjen policajac',
      'Policajac je ranjen u ponedeljak, dan uoči izbora, kada je pucano na njegov automobil u Zvečanu.',
      'shooting 2023-11-13 zvecan i1',
    ],
    [
      'sq',
      ON,
      'Plagoset polici',
      'Një polic u plagos të hënën, një ditë para zgjedhjeve, kur u qëllua me armë vetura e tij në Zveçan.',
      'shooting 2023-11-13 zvecan i1',
    ],
  ],
  'a roadblock for so many days': [
    [
      'sq',
      ON,
      'Tensione në veri',
      'Edhe ditën e tetë radhazi situata në veri të Kosovës është e tensionuar. Protestuesit serbë vazhdojnë ta mbajnë të bllokuar kalimin në Jarinjë.',
      'barricade 2023-11-08 jarinje-crossing',
    ],
    [
      'en',
      ON,
      'Tension in the north',
      'The north of Kosovo is tense for the eighth consecutive day. Serbs are still blocking the road at the Jarinje crossing.',
      'barricade 2023-11-08 jarinje-crossing',
    ],
    [
      'sr-Latn',
      ON,
      'Napeto na severu',
      'Sever Kosova je napet osmi dan zaredom. Srbi i dalje blokiraju put na prelazu Jarinje.',
      'barricade 2023-11-08 jarinje-crossing',
    ],
    [
      'en',
      ON,
      'Tension in the north',
      'Parliament is in session for the eighth consecutive day. Serbs blocked the road at the Jarinje crossing.',
      'barricade 2023-11-15 jarinje-crossing',
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s %s: %s: %s', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});
