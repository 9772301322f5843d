import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { toldLine } from './told-line.ts';

/** Reports of Wednesday 12 March 2014 on Monday. */
const TOLD: [expected: string, language: ArticleLanguage, text: string][] = [
  [
    'property-destruction klina',
    'en',
    'Thieves made off with icons from the church in Klina on Monday night.',
  ],
  [
    'property-destruction kamenica',
    'en',
    'A bust of an Albanian commander was dragged from its pedestal in Kamenica on Monday.',
  ],
  [
    'property-destruction north-mitrovica',
    'en',
    'Kosovo flags were taken off lampposts and thrown into the river in North Mitrovica on Monday.',
  ],
  ['property-destruction klina', 'sr-Latn', 'Iz crkve u Klini u ponedeljak uveče odnete su ikone i novac.'],
  [
    'property-destruction kamenica',
    'sq',
    'Busti i një komandanti të UÇK-së në Kamenicë u rrëzua nga piedestali të hënën.',
  ],
  [
    'assault north-mitrovica',
    'en',
    'A TV crew was set upon by hooded men in North Mitrovica on Monday and its camera was broken.',
  ],
  ['assault zvecan', 'sr-Latn', 'Carinik Euleksa udaren je metalnom šipkom u Zvečanu u ponedeljak.'],
  ['assault zvecan', 'sq', 'Një doganier i EULEX-it u godit me levë në Zveçan të hënën.'],
  ['shooting klina', 'en', 'A Serb house in Klina was sprayed with bullets on Monday night.'],
  [
    'barricade zupce',
    'sq',
    'Serbët prenë drunj dhe i lanë përtej rrugës afër Zupçit të hënën që të mos kalojë policia.',
  ],
  [
    'barricade laplje-selo',
    'en',
    'Farmers lined up tractors on the road at Laplje Selo on Monday in protest.',
  ],
  [
    'barricade merdare-crossing',
    'sr-Latn',
    'Kamiondžije su u ponedeljak zatvorile prelaz Merdare zbog taksi.',
  ],
  [
    'protest leposavic',
    'en',
    'Dozens of people turned out in Leposavic on Monday to oppose the Albanian mayor.',
  ],
  [
    'protest gracanica',
    'sr-Latn',
    'Porodice nestalih Srba u tišini su sa fotografijama stajale u Gračanici u ponedeljak.',
  ],
  ['threat zvecan', 'sq', 'Një plumb në zarf i arriti kryetarit të Zveçanit të hënën.'],
  ['threat leposavic', 'sr-Latn', 'Direktoru škole u Leposaviću u ponedeljak je stiglo pismo sa metkom.'],
  [
    'other north-mitrovica',
    'en',
    'A Serbian flag was hoisted on the roof of the municipal building in North Mitrovica on Monday.',
  ],
  [
    '',
    'en',
    'The flag of Kosovo was raised at the town hall of Lipljan on Monday at a ceremony for the new mayor.',
  ],
  ['', 'sr-Latn', 'U Gračanici je u ponedeljak na zgradi opštine svečano podignuta zastava.'],
  ['', 'en', 'A museum in Pristina took icons from a monastery for an exhibition on Monday.'],
  ['', 'en', 'Serb policemen took off their uniforms in Zvecan on Monday and resigned.'],
  ['', 'sr-Latn', 'Kvar na instalaciji: vatra je u ponedeljak progutala kuću u Klini.'],
];

/** Who lives or was bound where. */
const WHERE: typeof TOLD = [
  [
    'abduction gojbule-gojbulja',
    'en',
    'A shepherd aged 58 from Gojbulja was bundled into a car by masked men on Monday.',
  ],
  [
    'assault istog',
    'en',
    'A coach carrying Serbs to Osojane came under a hail of stones in Istok on Monday.',
  ],
  [
    'assault istog',
    'sr-Latn',
    'Autobus sa srpskim putnicima zasut je kamenicama u ponedeljak na izlazu iz Istoka.',
  ],
  [
    'property-destruction obiliq',
    'en',
    'Another case was reported from Obilic, where the door of the Serb chapel was kicked in on Monday.',
  ],
  ['property-destruction grabac', 'sr-Latn', 'U Grapcu je u ponedeljak zapaljena štala povratnika.'],
];

function line(language: ArticleLanguage, title: string, text: string): string {
  return toldLine(language, '2014-03-12', title, text)
    .replace(/ 2014-\d\d-\d\d/g, '')
    .replace(/ [kid]\d+/g, '');
}

describe('small deeds told in any words', () => {
  it.each([...TOLD, ...WHERE])('%s: %s %s', (expected, language, text) => {
    expect(line(language, '', text)).toBe(expected);
  });

  it.each([
    [
      'assault peja; property-destruction klina',
      'en',
      'Attacks on Serbs',
      "In Klina, a returnee's haystack was burnt on Monday, while in Pec stones were thrown at a bus carrying Serb visitors on Tuesday.",
    ],
    [
      'assault obiliq; property-destruction gracanica',
      'sr-Latn',
      'Pretučen srpski dečak u Obiliću',
      'Trojica mladića pretukla su u ponedeljak srpskog dečaka u Obiliću. U drugom incidentu, iste večeri, zapaljen je automobil srpske porodice u Gračanici.',
    ],
    [
      'barricade strpce; shooting strpce',
      'en',
      'Two Serbs shot near Strpce',
      'Two Serbs were shot and wounded near Strpce on Monday. Shortly after the shooting locals blocked the road in protest.',
    ],
    [
      'explosion bosniak-mahala',
      'en',
      'Device explodes at Serb rally',
      'An explosive device was thrown into a crowd of Serbs in the Bosniak Mahala on Monday. Over 1,000 people had turned out to oppose a registration office.',
    ],
    [
      'riot north-mitrovica',
      'sr-Latn',
      'Suzavac u Mitrovici',
      'Policija je u ponedeljak u severnoj Mitrovici tražila švercovanu robu, na šta su građani odgovorili kamenjem. Bačen je suzavac.',
    ],
  ] as [string, ArticleLanguage, string, string][])('%s', (expected, language, title, text) => {
    expect(line(language, title, text)).toBe(expected);
  });
});
