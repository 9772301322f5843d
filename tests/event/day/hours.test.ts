import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

describe('the day of a night by its hour', () => {
  it.each<[ArticleLanguage, string, string]>([
    [
      'sr-Latn',
      'Na dvorište kuće u Zubinom Potoku noćas je bačena ručna bomba. Incident se dogodio oko 23 časa.',
      '2023-06-13',
    ],
    [
      'sr-Latn',
      'Na dvorište kuće u Zubinom Potoku noćas je bačena ručna bomba. Slučaj se dogodio oko 2 časa.',
      '2023-06-14',
    ],
    [
      'sr-Latn',
      'Na dvorište kuće u Zubinom Potoku sinoć je bačena ručna bomba. Slučaj se dogodio pola sata posle ponoći.',
      '2023-06-14',
    ],
    [
      'sr-Latn',
      'Na dvorište kuće u Zubinom Potoku sinoć je bačena ručna bomba. Dogodilo se to oko 22.30.',
      '2023-06-13',
    ],
    [
      'en',
      'A hand grenade was thrown at a Serb house in Zvečan last night. The attack took place shortly after midnight.',
      '2023-06-14',
    ],
    [
      'en',
      'A hand grenade was thrown at a Serb house in Zvečan last night. It happened at around 3 a.m., police said.',
      '2023-06-14',
    ],
    [
      'en',
      'A hand grenade was thrown at a Serb house in Zvečan overnight. It happened at about 11 p.m., police said.',
      '2023-06-13',
    ],
    [
      'en',
      'A hand grenade was thrown at a Serb house in Zvečan last night. Ten people live in the street.',
      '2023-06-13',
    ],
    [
      'sq',
      'Një granatë u hodh mbrëmë në oborrin e një shtëpie në Zveçan. Rasti ndodhi rreth orës 01:30.',
      '2023-06-14',
    ],
    [
      'sq',
      'Një granatë u hodh natën e kaluar në oborrin e një shtëpie në Zveçan. Rasti ndodhi rreth orës 23:10.',
      '2023-06-13',
    ],
  ])('%s: %s', (language, text, day) => {
    const events = eventsOf('incident', language, text, { published: '2023-06-14' });
    expect(events.map(({ time }) => time.start)).toEqual([day]);
  });

  it('runs from the weekday that Albanian gives in the nominative', () => {
    const [event] = eventsOf('incident', 'sq', 'Serbët po bllokojnë rrugën në Rudar që nga e hëna.', {
      published: '2023-06-14',
    });
    expect([event?.time.start, event?.time.end]).toEqual(['2023-06-12', '2023-06-14']);
  });

  it('knows a fire from being under fire', () => {
    const text =
      'Police said Tuesday that a house of Serb returnees in Klina was set on fire over the weekend.';
    const [event] = eventsOf('incident', 'en', text, { published: '2023-06-14' });
    expect([event?.time.start, event?.time.end]).toEqual(['2023-06-10', '2023-06-11']);
  });
});
