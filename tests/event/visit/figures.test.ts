import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const NONE: [string, ArticleLanguage, string][] = [
  ['came out for', 'en', 'On November 6 the prime minister of Albania, Edi Rama, came out for Kosovo.'],
  ['came under fire', 'en', 'German Chancellor Olaf Scholz came under fire in Serbia on Monday.'],
  ['came to an agreement', 'en', 'US envoy Richard Grenell and the mayor came to an agreement in Kosovo.'],
  [
    'došlo do',
    'sr-Latn',
    'Kancelar Nemačke Olaf Šolc izrazio je žaljenje jer je u Prištini došlo do novih sukoba.',
  ],
  [
    'arritja e marrëveshjes',
    'sq',
    'I dërguari i BE-së Miroslav Lajçak kërkoi arritjen e një marrëveshjeje të plotë me Serbinë.',
  ],
  [
    'a school is no way to go',
    'sq',
    'Kancelari gjerman Olaf Scholz lavdëroi nxënësit që kishin mësuar në shkollën fillore në Prishtinë.',
  ],
  [
    'a visit that perhaps is called off',
    'sq',
    'Mediat folën për mundësinë që presidenti serb Aleksandar Vuçiq ta anulojë vizitën në Kosovë.',
  ],
];

describe('words of going that nobody goes by', () => {
  it.each(NONE)('%s', (_, language, text) => {
    expect(eventsOf('visit', language, text, { published: '2022-11-09', title: null })).toEqual([]);
  });
});
