import { expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

type Case = [language: ArticleLanguage, title: string, text: string, expected: string];

/** Near relatives among the types: what is told, and which one it is. */
const CASES: Case[] = [
  ['sr-Latn', 'Napad kod Zvečana', 'Puškarali su na vozilo Kfora u četvrtak kod Zvečana.', 'shooting'],
  ['sr-Latn', 'Pretnje u Klini', 'Srbinu je prećeno oružjem u četvrtak u Klini.', 'threat'],
  [
    'sr-Latn',
    'Filijale u Leposaviću',
    'Priština je u četvrtak zatvorila sve filijale Pošte Srbije u Leposaviću.',
    'raid',
  ],
  [
    'sq',
    'Postat në Leposaviq',
    'Kosova i mbylli të enjten të gjitha degët e Postës së Serbisë në Leposaviq.',
    'raid',
  ],
  [
    'sq',
    'Komuna në Leposaviq',
    'Policia mori të enjten nën kontroll ndërtesën e komunës në Leposaviq.',
    'raid',
  ],
  [
    'sq',
    'Dy serbë në Klinë',
    'Persona të maskuar morën me vete dy serbë në drejtim të panjohur të enjten në Klinë.',
    'abduction',
  ],
  [
    'sr-Latn',
    'Traktori kod Rudara',
    'Meštani su u četvrtak zaustavili saobraćaj kod Rudara traktorima.',
    'barricade',
  ],
  ['sq', 'Traktorë te Rudara', 'Banorët ndalën qarkullimin me traktorë të enjten te Rudara.', 'barricade'],
  [
    'en',
    'Stones at a bus near Obilic',
    'A group of Albanians threw stones at one of two buses with Serb pupils in Obilic on Friday.',
    'assault',
  ],
  [
    'sq',
    'Në Klinë sulmohet një autobus me pelegrinë serbë, s’ka të lënduar',
    'Autobusi u gjuajt sot me gurë në Klinë dhe iu dëmtua një xham, por askush nuk u lëndua.',
    'assault',
  ],
  [
    'sr-Latn',
    'Napad na povratnike kod Kline',
    'Kamenovan je danas autobus sa povratnicima kod Kline, napadači su čekali iz zasede, ima povređenih.',
    'assault',
  ],
  [
    'sr-Latn',
    'Kfor ostaje na Kosovu',
    'Ministar je podsetio na mart 2004. godine, kada su širom Kosova napadnuti Srbi i spaljene njihove kuće i crkve.',
    'riot',
  ],
  [
    'sq',
    'Nata në veri',
    'Dy kamionë që bllokonin rrugën në Zveçan u dogjën të mërkurën mbrëma.',
    'property-destruction',
  ],
  [
    'en',
    'Night in the north',
    'Two lorries that blocked the road in Zvecan were set on fire on Wednesday.',
    'property-destruction',
  ],
  [
    'sr-Latn',
    'Noć na severu',
    'Dva kamiona koji su blokirali put u Zvečanu zapaljena su u sredu.',
    'property-destruction',
  ],
  [
    'sq',
    'Çfarë gjeti policia në dy bastisjet në Leposaviq?',
    'Dy shtëpi u kontrolluan të martën në Leposaviq, njoftoi policia e Kosovës.',
    'raid',
  ],
  [
    'sq',
    'Autobusi me nxënës serbë',
    'Një autobus me nxënës serbë u qëllua me gurë sot në Obiliq. Xhamat u thyen.',
    'assault',
  ],
  [
    'sq',
    'Aksion në Zveçan',
    'Gjatë një aksioni të policisë në Zveçan u kap sot një arsenal i fshehur.',
    'weapons-seizure',
  ],
  [
    'sr-Latn',
    'Kfor: Nema pojačanja',
    'Kfor nije slao pojačanje posle sukoba u nedelju u Banjskoj kod Zvečana, u kome su poginuli trojica Srba i jedan kosovski policajac.',
    'armed-clash',
  ],
  [
    'en',
    'Demonstration in Mitrovica',
    'Some 200 Albanians held a demonstration in Mitrovica on Friday. A French soldier was injured by a rock that one of them had thrown.',
    'riot',
  ],
  [
    'en',
    'Calm protest',
    'Some 200 Albanians held a demonstration in Mitrovica on Friday. Nobody was injured.',
    'protest',
  ],
  [
    'en',
    'Blast near police station',
    'An explosion was heard in Zvecan on Friday night. Police said a shock grenade had been thrown at the station.',
    'grenade',
  ],
  [
    'en',
    'Serb house attacked',
    'A Molotov cocktail was thrown at a house owned by Serbs in Gnjilane on Friday; the fire was put out.',
    'property-destruction',
  ],
  [
    'sr-Latn',
    'Napad na kafić',
    'Nepoznate osobe su u petak bacile Molotovljev koktel na kafić u srpskom delu Kosova Polja.',
    'property-destruction',
  ],
  [
    'sq',
    'Sulm mbi shtëpinë e një serbi',
    'Një koktej molotovi u hodh të premten mbi shtëpinë e një serbi në Graçanicë.',
    'property-destruction',
  ],
  [
    'en',
    'Six detained over canal attack',
    'Kosovo police detained six suspects in a series of raids on Friday at five addresses in Zubin Potok.',
    'explosion, raid',
  ],
  [
    'en',
    'One man arrested in the north',
    'Kosovo police arrested one man in Zubin Potok on Friday after a raid on a house.',
    'arrest',
  ],
  [
    'en',
    'Gunmen gone',
    'Police fought gunmen in Banjska on Friday; an officer and three attackers died. The whereabouts of the others are unknown.',
    'armed-clash',
  ],
  [
    'sq',
    'Policia bllokon rrugët ilegale',
    'Policia e Kosovës bllokoi të premten njëzet rrugë ilegale në kufi me Serbinë, në komunën e Leposaviqit.',
    '',
  ],
  [
    'sr-Latn',
    'Uhapšen Srbin u Zvečanu',
    'Policija je u petak u Zvečanu uhapsila jednog Srbina. Ministar tvrdi da je organizovao napad na Kfor u Leposaviću.',
    'arrest',
  ],
  [
    'en',
    'Trial begins over Banjska attack',
    'A trial opened in Pristina on Friday of three men who have been charged. In the attack gunmen killed a policeman before they barricaded themselves in a monastery in Banjska.',
    '',
  ],
  [
    'sr-Latn',
    'Dojava o bombi u Prištini',
    'Škola u Prištini evakuisana je u petak jer je stigla dojava o podmetnutoj bombi.',
    'threat',
  ],
  [
    'en',
    'Soldier hurt by accidental blast',
    'A KFOR soldier was hurt by the accidental explosion of a grenade in Gnjilane on Friday.',
    '',
  ],
  [
    'en',
    'Violence in Mitrovica',
    'Serbs and Albanians clashed in Mitrovica on Friday and fought with rocks; a grenade went off and seven people were wounded.',
    'riot',
  ],
  [
    'en',
    'Tension near Lipljan',
    'Protesting a lack of safety, Serbs attacked vehicles of peacekeepers near Lipljan on Friday and broke their windscreens.',
    'riot',
  ],
  ['sr-Latn', 'Neredi u Zvečanu', 'Prosvjednici su se u petak sukobili s policijom u Zvečanu.', 'riot'],
];

it.each(CASES)('%s %s', (language, title, text, expected) => {
  const found = eventsOf('incident', language, text, { published: '2012-05-12', title });
  expect(found.map(({ type }) => type).join(', ')).toBe(expected);
});
