import { describe, expect, it } from 'vitest';
import { type Case, toldLine } from './told-line.ts';

describe('texts of several deeds', () => {
  it.each<Case>([
    [
      'en',
      '2001-05-14',
      'A week in Strpce',
      'Tension in the enclave goes on: on Tuesday a hand grenade was lobbed at a Serb cafe in Strpce. Two guests were wounded.',
      'grenade 2001-05-08 strpce i2',
    ],
    [
      'en',
      '2001-05-14',
      'Serb shop blown up',
      'GNJILANE - A bomb blew up a Serb shop in the town. It went off at 8.15 p.m. (1815 GMT) on Saturday in Gnjilane, police said.',
      'explosion 2001-05-12 gjilan',
    ],
    [
      'en',
      '2022-11-03',
      'Police convoy stoned in Zvecan',
      `A police convoy was stoned by Serbs in Zvecan on Thursday, and one officer was hurt.

Late on Tuesday a border patrol was shot at from a hill near Leposavic.

They fired back, a statement said.`,
      'armed-clash 2022-11-01 leposavic; assault 2022-11-03 zvecan i1',
    ],
    [
      'en',
      '2022-11-03',
      'Shots at police in Kosovo',
      'Police patrols were shot at from several places in the north of Kosovo on Wednesday night. Serbs held a rally in Zvecan on Thursday.',
      'protest 2022-11-03 zvecan; shooting 2022-11-02 northern-kosovo',
    ],
    [
      'en',
      '2013-10-11',
      'UN customs officer shot dead in Leposavic',
      'A UNMIK customs officer was shot dead in Leposavic on Thursday. The attack was condemned in Brussels, Belgrade and Pristina. The dead man, who had served in Kosovo since May 2010, was a Dane.',
      'shooting 2013-10-10 leposavic k1',
    ],
    [
      'en',
      '2016-03-04',
      'Serb graves damaged in two villages',
      'The Serb cemetery lies outside the village of Krusevac near Obilic. Tombstones were smashed in Krusevac on Wednesday, and in Donji Livoc on Thursday crosses were torn down.',
      'property-destruction 2016-03-02 krushevce-krusevac; property-destruction 2016-03-03 livoc-i-ulte-donji-livoc',
    ],
    [
      'en',
      '2016-03-04',
      'Kosovo: 20 demonstrators held, six policemen hurt',
      'Demonstrators pelted the police with stones in Pristina on Thursday. Six policemen were hurt and 20 demonstrators were arrested.',
      'riot 2016-03-03 pristina i6 d20',
    ],
    [
      'en',
      '2012-08-06',
      'Gendarmes and smugglers shoot',
      'Serbian gendarmes and armed Albanians fired at each other near Presevo on Sunday. Two Albanians were wounded.',
      'armed-clash 2012-08-05 presevo i2',
    ],
    [
      'en',
      '1999-10-20',
      'Rockets taken from houses in Obilic',
      'British soldiers of KFOR took a dozen rifles from Serb homes in Obilic on Tuesday.',
      'weapons-seizure 1999-10-19 obiliq',
    ],
    [
      'en',
      '2001-02-20',
      'Blast near a court',
      'A bomb was set off near the police station in Gnjilane on Tuesday, a day after a court had sentenced a former rebel to ten years in prison. Nobody was hurt.',
      'explosion 2001-02-20 gjilan',
    ],
    [
      'en',
      '2009-05-11',
      'Serbs beaten in Kosovo',
      `Two Serbs were beaten by masked men in Lipljan on Sunday. They are in hospital.

In the meantime, police arrested an Albanian in Kacanik on Sunday who had a bomb in his car.

In Obilic, meanwhile, stones were thrown at a Serb house on Sunday. Its windows were broken.`,
      'arrest 2009-05-10 kacanik d1; assault 2009-05-10 lipjan i2; property-destruction 2009-05-10 obiliq',
    ],
    [
      'en',
      '2012-03-13',
      'Clash over the talks',
      'Thousands of people clashed with the Kosovo Police on Monday, and more than 40 were hurt. In the eyes of the EU commissioner for the Western Balkans the crowd went too far.',
      'riot 2012-03-12 kosovo i40',
    ],
    [
      'en',
      '2000-07-19',
      'Serb policeman killed near Kosovo',
      `A Serb policeman was killed by a sniper in Dobrosin on Monday.

Mortar shells were fired at the police in Lucane on July 6. One week before that, a landmine near Bujanovac wounded two Serb policemen.`,
      'explosion 2000-06-29 bujanovac i2; explosion 2000-07-06 lucane-bujanovac; shooting 2000-07-17 dobrosin k1',
    ],
    [
      'en',
      '1999-11-04',
      'K-For soldiers hurt in Mitrovica',
      'Two soldiers of K-For were injured when stones were thrown at them by a crowd of Serbs in Mitrovica on Wednesday.',
      'riot 1999-11-03 mitrovica i2',
    ],
    [
      'en',
      '2005-11-25',
      'Kosovo shaken by attacks',
      `A bomb damaged a police car in downtown Pristina.

In the village of Banjska masked men opened fire on a Serb farmer, who was not hurt. Serbian politicians condemned it.

Strangers broke the windows of a Serb house in Obilic.`,
      'explosion 2005-11-25 pristina; property-destruction 2005-11-25 obiliq; shooting 2005-11-25 banjska',
    ],
    [
      'en',
      '1999-12-10',
      'KFOR Press Update',
      `Pristina, 10 December 1999

Shooting

Yesterday a Serb was shot and wounded in Kamenica.

Weapons

House searches went on as in the days before.`,
      'shooting 1999-12-09 kamenica i1',
    ],
    [
      'en',
      '2023-09-25',
      'Grenade thrown at a house in Zvecan',
      'A hand grenade was thrown at a house in Zvecan on Sunday. An attack with a hand grenade was also reported on Friday in Leposavic.',
      'grenade 2023-09-22 leposavic; grenade 2023-09-24 zvecan',
    ],
    [
      'en',
      '1999-09-06',
      'Albanians keep the Russians out',
      'Albanians barricaded the town of Orahovac on Sunday to keep Russian soldiers of KFOR out.',
      'barricade 1999-09-05 rahovec',
    ],
  ])('%s %s %s', (language, published, title, text, expected) => {
    expect(toldLine(language, published, title, text)).toBe(expected);
  });
});
