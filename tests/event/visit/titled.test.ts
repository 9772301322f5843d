import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';
import { inOrder, lineOf } from './lines.ts';

const TOLD: [ArticleLanguage, string, ...string[]][] = [
  [
    'en',
    'Jean Dupont, rapporteur on Kosovo of the Political Affairs Committee of the Council of Europe, met in North Mitrovica on Wednesday with Serb mayors.',
    'visit north-mitrovica 2012-05-09 reported Dupont > -',
  ],
  [
    'en',
    'Assistant to the President for Homeland Security Dr. Liz Sherwood-Randall led a U.S. delegation to Pristina on Wednesday. Dr. Sherwood-Randall then visited Camp Bondsteel.',
    'visit pristina 2012-05-09 reported Sherwood-Randall > -',
    'visit camp-bondsteel 2012-05-09 reported Sherwood-Randall > -',
  ],
  [
    'en',
    'European Commission Vice-President Ann Lowe visited Pristina on Wednesday.',
    'visit pristina 2012-05-09 reported Lowe > -',
  ],
  [
    'en',
    'Chief of the Italian army Pietro Serino visited the contingent at Camp Villaggio Italia on Wednesday.',
    'visit villaggio-italia 2012-05-09 reported Serino > -',
  ],
  [
    'en',
    'Deputy Commander of U.S. European Command Lt. Gen. Steven Lowe visited Camp Bondsteel on Wednesday.',
    'visit camp-bondsteel 2012-05-09 reported Lowe > -',
  ],
  [
    'en',
    'US Ambassador-at-large Stephen Lowe visited Pristina on Wednesday.',
    'visit pristina 2012-05-09 reported Lowe > -',
  ],
  [
    'en',
    'A bipartisan congressional delegation visited Pristina on Wednesday and met Hashim Thaci.',
    'visit pristina 2012-05-09 reported States) > Thaçi',
  ],
  [
    'sr-Latn',
    'Izvestilac Saveta Evrope Bjern fon Sidov razgovarao je juče u Kosovskoj Mitrovici sa predsednicima opština.',
    'visit north-mitrovica 2012-05-09 reported Sidov > -',
  ],
  [
    'sr-Cyrl',
    'Министар одбране Словеније Марко Хрен обишао је јуче словеначке војнике у Кфору.',
    'visit kosovo 2012-05-09 reported Hren > -',
  ],
  [
    'sr-Latn',
    'Načelnik odbrane Holandije general Jan Vost posetio je juče Kfor.',
    'visit kosovo 2012-05-09 reported Vost > -',
  ],
  [
    'sq',
    'Kryetari i Kuvendit të Madh të Turqisë, Koksal Toptan, vizitoi dje Prizrenin.',
    'visit prizren 2012-05-09 reported Toptan > -',
  ],
];

describe('whom only an office tells', () => {
  it.each(TOLD)('comes, %s: %s', (language, text, ...told) => {
    const lines = eventsOf('visit', language, text, { published: '2012-05-10', title: null }).map(lineOf);
    expect(lines.map(inOrder).sort()).toEqual([...told].sort());
  });

  it('is no stranger where he speaks for his own country', () => {
    const text = 'The rapporteur on Kosovo of the Kosovo Assembly, Ana Hoxha, was in Prizren on Wednesday.';
    expect(eventsOf('visit', 'en', text, { published: '2012-05-10', title: null })).toEqual([]);
  });
});
