import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const placed = (published: string, language: ArticleLanguage, text: string) =>
  eventsOf('troops', language, text, { published }).map(({ type, place }) => `${type} @ ${place.id}`);

describe('where the soldiers are', () => {
  it.each<[ArticleLanguage, string, string, string[]]>([
    [
      'en',
      '2022-08-03',
      'Ukraine has 40 soldiers in KFOR. The Ukrainian soldiers are stationed in Štrpce.',
      ['strength @ strpce'],
    ],
    [
      'sr-Latn',
      '2022-08-03',
      'Ukrajinski kontingent u KFOR-u trenutno ima 40 vojnika. Vojnici iz Ukrajine raspoređeni su u opštini Štrpce.',
      ['strength @ strpce-municipality'],
    ],
    [
      'sq',
      '2023-06-03',
      'Turqia do të dërgojë nesër një batalion komandosësh në KFOR, njoftoi ministria. Ata do të vendosen në kazermën "Sulltan Murat" në Prizren.',
      ['reinforcement @ sultan-murat-barracks'],
    ],
    [
      'sr-Latn',
      '2023-06-05',
      'U Kfor je u nedelju stigao turski bataljon od 500 vojnika. Bataljon će biti smešten u kampu "Sultan Murat" kod Prizrena.',
      ['reinforcement @ sultan-murat-barracks'],
    ],
    [
      'en',
      '2023-06-05',
      'A Turkish battalion of 500 soldiers arrived on Sunday to reinforce KFOR. It is based at Camp Sultan Murat in Prizren.',
      ['reinforcement @ sultan-murat-barracks'],
    ],
    [
      'sq',
      '2019-12-02',
      'Bundeswehr-i mbetet në Kosovë, tash vetëm me 70 ushtarë gjermanë në bazën qendrore të KFOR-it në Prishtinë.',
      ['strength @ pristina'],
    ],
    [
      'sq',
      '2021-09-27',
      'Njësitë e Ushtrisë Serbe në garnizonin e Rashkës janë në gatishmëri të lartë luftarake, tha ministri.',
      ['alert @ raska-garrison'],
    ],
    [
      'en',
      '2021-09-27',
      'Serbian army units in the garrison of Raška are on heightened combat alert, the minister said.',
      ['alert @ raska'],
    ],
    [
      'en',
      '2023-09-30',
      'NATO is sending more soldiers of its Kosovo Force (KFOR) to the border between Kosovo and Serbia.',
      ['reinforcement @ administrative-line'],
    ],
    [
      'sr-Latn',
      '2023-09-30',
      'NATO šalje dodatne vojnike Kfora na granicu između Kosova i Srbije.',
      ['reinforcement @ administrative-line'],
    ],
    [
      'sq',
      '2023-09-30',
      'NATO po dërgon trupa shtesë të KFOR-it në kufirin mes Kosovës dhe Serbisë.',
      ['reinforcement @ administrative-line'],
    ],
    [
      'en',
      '2011-08-02',
      'KFOR deployed 200 German soldiers at the Jarinje crossing on Monday.',
      ['reinforcement @ jarinje-crossing'],
    ],
    [
      'en',
      '2024-01-05',
      'In Pristina on Thursday he shook hands with some of the 600 British soldiers who serve with KFOR.',
      ['strength @ kosovo'],
    ],
    [
      'en',
      '2023-06-05',
      'A Turkish battalion of 500 arrived on Sunday to reinforce KFOR. Italian soldiers are stationed in Zvečan.',
      ['reinforcement @ kosovo'],
    ],
  ])('%s %s %s', (language, published, text, places) => {
    expect(placed(published, language, text)).toEqual(places);
  });
});
