import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

const DAY = '2022-06-15';

const CASES: [what: string, ...Case][] = [
  [
    'an arrest over a deed of which the next sentence says when it happened is part of it',
    'en',
    DAY,
    'Man arrested for attacking officers',
    'Kosovo police arrested a Serbian citizen after he attacked police officers at the Jarinje crossing. The case happened on Tuesday at 5 a.m., and an officer received medical treatment.',
    'assault 2022-06-14 jarinje-crossing i1 d1',
  ],
  [
    'in Serbian',
    'sr-Latn',
    DAY,
    'Uhapšen zbog napada na policajce',
    'Kosovska policija uhapsila je državljanina Srbije, pošto je napao policajce na prelazu Jarinje. Slučaj se dogodio juče u 5 časova.',
    'assault 2022-06-14 jarinje-crossing d1',
  ],
  [
    'in Albanian',
    'sq',
    DAY,
    'Arrestohet një person për të shtëna',
    'Policia ka arrestuar një person të dyshuar se ka shtënë me armë ndaj një shtëpie serbe në Klinë. Incidenti ka ndodhur mbrëmë.',
    'shooting 2022-06-14 klina d1',
  ],
  [
    'an arrest of a later day is an event beside the deed',
    'en',
    DAY,
    'Two arrested over arson',
    'Kosovo police on Tuesday arrested two men suspected of setting fire to a Serb house in Klina. The fire happened on June 10.',
    'arrest 2022-06-14 klina d2; property-destruction 2022-06-10 klina',
  ],
  [
    'the deed by its day',
    'en',
    DAY,
    'Arrest over grenade',
    'A man was arrested in Gnjilane on Tuesday over a grenade thrown at a Serb house. The attack of June 4 did some damage but hurt no one.',
    'arrest 2022-06-14 gjilan d1; grenade 2022-06-04 gjilan',
  ],
  [
    'an arrest of a later day, in Serbian',
    'sr-Latn',
    DAY,
    'Uhapšen zbog bombe',
    'U Gnjilanu je u utorak uhapšen muškarac zbog bombe bačene na srpsku kuću. Napad se dogodio 4. juna i u njemu niko nije povređen.',
    'arrest 2022-06-14 gjilan d1; grenade 2022-06-04 gjilan',
  ],
  [
    'an arrest of a later day, in Albanian',
    'sq',
    DAY,
    'Arrestohet për të shtëna',
    'Policia arrestoi dje në Shtërpcë një burrë të dyshuar se ka shtënë ndaj veturës së një këshilltari serb. Sulmi ka ndodhur më 5 qershor në Shtërpcë.',
    'arrest 2022-06-14 strpce d1; shooting 2022-06-05 strpce',
  ],
  [
    'another attack behind gives no day to the ground, and is no arrest',
    'en',
    DAY,
    'Arrest over arson',
    'Kosovo police on Tuesday arrested a man in Pristina suspected of setting fire to a Serb house in Klina. Another attack happened on June 10 in Istok.',
    'arrest 2022-06-14 pristina d1',
  ],
  [
    'an arrest that took place itself holds its ground',
    'en',
    DAY,
    'Man arrested over attack',
    'Kosovo police on Wednesday arrested a man in Leposavic suspected of an attack on journalists in Zvecan. The police said the arrest took place without incidents.',
    'arrest 2022-06-15 leposavic d1',
  ],
  [
    'whom somebody was arrested for attacking tells no attack of the day',
    'sq',
    DAY,
    'Flet avokati i të arrestuarit për sulmin ndaj KFOR-it',
    'Në Zveçan foli avokati i të arrestuarit për sulmin ndaj KFOR-it.',
    '',
  ],
  [
    'a demand to arrest those responsible holds no ground, nor do those of whom a clause tells more',
    'en',
    DAY,
    'KFOR concerned',
    "KFOR's commander urged that those responsible for the explosion during last Friday's gathering of Serbs, who protested in North Mitrovica against an office, be arrested. One person died.",
    'explosion 2022-06-10 north-mitrovica k1',
  ],
  [
    'the month that a sentence has given a year holds for a day behind it',
    'en',
    '2022-10-09',
    'Trial opens',
    'A court in Pristina on Friday opened a trial. The three were taken in September 2021 with the group that attacked Kosovo police near Zvecan on September 24.',
    'assault 2021-09-24 zvecan',
  ],
  [
    'an insertion behind the day of which an anniversary is kept',
    'sr-Latn',
    '2023-07-23',
    'Godišnjica',
    'U Starom Gracku danas je obeležena godišnjica otkako je 23. jula 2001, posle dolaska mirovnih snaga, ubijeno 14 žetelaca.',
    'shooting 2001-07-23 staro-gracko k14',
  ],
  [
    'a claim about the same shots, without a place or a day of its own, is no second event',
    'en',
    DAY,
    'Shots at the police in Zubin Potok',
    'Shots were fired at the police in Zubin Potok on Tuesday.\n\nNobody was hurt, the police said.\n\nMeanwhile on Telegram it was spread that the police shot at Serbs and wounded them.',
    'shooting 2022-06-14 zubin-potok',
  ],
];

describe('what was done over a deed, and the deed', () => {
  it.each(CASES)('%s', (_, language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});
