import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

type Case = [name: string, language: ArticleLanguage, title: string, text: string, expected: string[]];

const CASES: Case[] = [
  [
    'where a station has its seat',
    'en',
    'Windows of Serb house broken',
    'Windows of a Serb house were smashed on Thursday in the village of Grabac, the Zvecan-based station reported.',
    ['property-destruction grabac'],
  ],
  [
    'a river that shares its name with a village',
    'en',
    'Shots at Serb boys',
    'Unknown gunmen opened fire on Thursday at Serb boys on the bank of the River Bistrica in Gorazdevac.',
    ['shooting gorazdevac'],
  ],
  [
    'a quarter that shares its name with a village',
    'en',
    'Serb politician shot dead',
    'A Serb politician was shot dead on Thursday at his home in the Dardania area of Pristina.',
    ['shooting pristina'],
  ],
  [
    'a protest elsewhere on the same day',
    'en',
    'Grenade blast at barracks',
    'A grenade was thrown at a barracks of the security force in Pec on Thursday, and nobody was hurt. Earlier on Thursday some thirty veterans protested in Pristina against the government.',
    ['grenade peja', 'protest pristina'],
  ],
];

describe('the place of what happened is none of', () => {
  it.each(CASES)('%s', (_, language, title, text, expected) => {
    expect(
      eventsOf('incident', language, text, { title })
        .map(({ type, place }) => `${type} ${place.id}`)
        .sort(),
    ).toEqual(expected);
  });
});
