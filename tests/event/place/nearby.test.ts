import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf, readText } from '../reading.ts';

/** Language, title, text and the ids of the places of the incidents. */
type Case = readonly [ArticleLanguage, string, string, readonly string[]];

describe('where the news lies', () => {
  it.each<Case>([
    [
      'en',
      'Police shot at in Kosovo',
      'A police car was shot at by unknown gunmen in the north of the province, a spokesman said. It happened late yesterday on the road towards Leposavic.',
      ['leposavic'],
    ],
    [
      'en',
      'Soldiers seize weapons in enclave',
      'Soldiers of KFOR seized weapons yesterday in a Serb enclave near Pristina. The search in Gracanica brought rifles and explosives to light.',
      ['gracanica'],
    ],
    [
      'en',
      'Kosovo police seize weapons',
      'Police in Kosovo seized rifles and explosives from Serbs today. On March 21 officers had searched eight flats in Prizren.',
      ['kosovo'],
    ],
    [
      'sr-Latn',
      'Srbi na barikadama na severu Kosova',
      'Srbi na severu Kosova su i danas na barikadama, a zatvoreni su prelazi Jarinje i Brnjak.',
      ['northern-kosovo'],
    ],
    [
      'sr-Latn',
      'Pucano na dvojicu Srba',
      'Meštani okoline, gde je i Štrpce u kojem su bili, ogorčeni su. U Štrpcu, gde je Albanac danas pucao na dvojicu srpskih mladića, govorilo se i o Gotovuši.',
      ['strpce'],
    ],
    [
      'en',
      'Serb arrested for attack on soldiers',
      'Police today arrested a Serb in Leposavic, the organiser of the attack on soldiers in Zvecan.',
      ['leposavic'],
    ],
  ])('%s: %s', (language, title, text, places) => {
    const found = eventsOf('incident', language, text, { published: '2023-06-14', title });
    expect(
      found.filter(({ reports }) => reports[0]?.mention === 'news').map(({ place }) => place.id),
    ).toEqual(places);
  });
});

describe('names of places', () => {
  const rolesOf = (language: ArticleLanguage, text: string) =>
    readText(language, text).places.map(({ place, role }) => `${place.id} ${role}`);

  it.each<readonly [ArticleLanguage, string, readonly string[]]>([
    [
      'en',
      'It lies between the villages of Tomance and Petrovce.',
      ['tomanc-tomance site', 'petroc-petrovce site'],
    ],
    ['en', 'According to Ivan Petrovic two graves are damaged.', ['petroviq-petrovic name']],
    ['en', 'The Diocese of Raska and Prizren said so.', ['raska name', 'prizren name']],
    ['en', 'The Raska-Prizren Diocese said so.', ['raska name', 'prizren name']],
    ['sr-Latn', 'Osnovni sud u Prizrenu odredio je pritvor.', ['prizren landmark']],
    ['en', 'A crowd stood in front of the court in Prizren.', ['prizren site']],
    ['en', 'Graves were damaged in Krusevac, near Obilic.', ['krushevce-krusevac site', 'obiliq landmark']],
    ['en', 'Two men were shot in the village of Lucane.', ['lucane-bujanovac site']],
    ['en', 'Two men were shot in Oraovica near Presevo.', ['oraovica-presevo site', 'presevo landmark']],
  ])('%s: %s', (language, text, roles) => expect(rolesOf(language, text)).toEqual(roles));
});
