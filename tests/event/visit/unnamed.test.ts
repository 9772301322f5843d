import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

/** Texts of 10 March 2016, a Thursday, and the visits and talks that each tells: type and place, all of that day. */
const TOLD: [ArticleLanguage, string, ...string[]][] = [
  ['en', 'The Norwegian defence minister arrived in Kosovo on Thursday.', 'visit kosovo'],
  [
    'en',
    'Serbian Foreign Minister Ivica Dacic and his Latvian counterpart held talks in Belgrade on Thursday.',
    'visit belgrade',
  ],
  [
    'en',
    'Three US congressmen met Serbian President Tomislav Nikolic in Belgrade on Thursday.',
    'visit belgrade',
  ],
  [
    'en',
    'The US ambassador to NATO, Ann Lowe, was received by President Atifete Jahjaga on Thursday.',
    'visit pristina',
  ],
  [
    'en',
    'Lt. Gen. Karl Eikner, head of the Austrian army, spent Thursday with soldiers at Camp Villaggio Italia.',
    'visit villaggio-italia',
  ],
  [
    'en',
    'In Strpce, Marko Djuric promised the Serbs new jobs on Thursday. Later he gave aid to families in Silovo.',
    'visit silovo',
    'visit strpce',
  ],
  [
    'en',
    'The American ambassador in Pristina met the speaker of parliament on Thursday. The KFOR commander visited Mitrovica.',
  ],
  [
    'en',
    'Federica Mogherini, EU foreign policy chief, will on Thursday bring together the leaders Aleksandar Vucic and Hashim Thaci for a meeting within the dialogue.',
    'talks brussels',
  ],
  ['sr-Latn', 'Norveška ministarka odbrane stigla je u četvrtak na Kosovo u posetu Kforu.', 'visit kosovo'],
  ['sr-Latn', 'Grupa nemačkih poslanika obišla je danas vojnike Kfora u Prizrenu.', 'visit prizren'],
  [
    'sr-Latn',
    'Ministar spoljnih poslova Kosova primio je danas u Prištini danskog kolegu.',
    'visit pristina',
  ],
  ['sr-Latn', 'U Štrpcu je Marko Đurić danas obećao Srbima nova radna mesta.', 'visit strpce'],
  ['sr-Latn', 'Načelnik odbrane Holandije general Jan Vost boravio je danas na Kosovu.', 'visit kosovo'],
  [
    'sq',
    "Ministrja norvegjeze e Mbrojtjes arriti të enjten në Kosovë për t'i vizituar ushtarët e saj.",
    'visit kosovo',
  ],
  [
    'sq',
    'Tre kongresmenë amerikanë u pritën sot në Prishtinë nga presidentja Atifete Jahjaga.',
    'visit pristina',
  ],
  [
    'sq',
    'Ministri i Jashtëm i Kosovës, Enver Hoxhaj, priti të enjten homologun e tij danez Peter Lund.',
    'visit pristina',
  ],
];

describe('who is told without a name that a list holds', () => {
  it.each(TOLD)('comes, %s: %s', (language, text, ...told) => {
    const events = eventsOf('visit', language, text, { published: '2016-03-10', title: null });
    expect(events.map(({ type, place }) => `${type} ${place.id}`).sort()).toEqual(told);
    expect(events.every(({ time }) => time.start === '2016-03-10')).toBe(true);
  });

  it('is whoever is named for the same country elsewhere, and guests of one day are one visit', () => {
    const text =
      'The Danish foreign minister came to Pristina today. Minister Peter Lund of Denmark met Hashim Thaci. In Pristina, US Senator Ann Lowe also met Thaci today.';
    const events = eventsOf('visit', 'en', text, { published: '2016-03-10', title: null });
    expect(events.map(({ visit }) => visit?.visitors.map(({ name }) => name))).toEqual([
      ['Peter Lund', 'Ann Lowe'],
    ]);
  });
});
