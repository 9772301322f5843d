import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/event/event.ts';
import { composeTitle, titleSlots } from '../../src/event/title.ts';
import { englishTitle } from '../../src/event/title-en.ts';
import { LANGUAGES } from '../../src/lang/languages.ts';
import { wordsOf } from './words.ts';

const folder = new URL('../../data/archive/', import.meta.url);
const events = readdirSync(folder)
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Event);

describe('titles of events', () => {
  it('read on the page as they stand in the records', () => {
    const { titles } = wordsOf('en');
    for (const event of events) expect(composeTitle(titleSlots(event), titles)).toBe(englishTitle(event));
  });

  it.each(LANGUAGES)('are at most 100 characters in %s, and fill every slot', (language) => {
    const { titles } = wordsOf(language);
    for (const event of events) {
      const title = composeTitle(titleSlots(event), titles);
      expect(title.length).toBeLessThanOrEqual(100);
      expect(title).not.toMatch(/[{}]|undefined|title\.|\s{2}/);
    }
  });

  it('agree with the number of those who were hurt', () => {
    const slots = (killed: number, injured: number) => ({
      ...({ type: 'shooting', status: 'reported', place: 'Zubin Potok', site: false, force: null } as const),
      ...{ contributor: null, strength: null, nations: null, amount: null, direction: null, visitors: [] },
      killed: { best: killed, low: killed },
      injured: { best: injured, low: injured },
    });
    const title = (language: (typeof LANGUAGES)[number], killed: number, injured: number) =>
      composeTitle(slots(killed, injured), wordsOf(language).titles);
    expect(title('sr-Latn', 1, 2)).toBe('Pucnjava, Zubin Potok: 1 ubijen, 2 povređena');
    expect(title('sr-Cyrl', 3, 11)).toBe('Пуцњава, Zubin Potok: 3 убијена, 11 повређених');
    expect(title('sq', 1, 2)).toBe('Të shtëna, Zubin Potok: 1 i vrarë, 2 të lënduar');
  });

  it('name a force in no case that its name cannot take, and one more visitor in the singular', () => {
    const { titles } = wordsOf('sq');
    const slots = {
      ...({ type: 'reinforcement', status: 'planned', place: 'Kosovë', site: false } as const),
      ...{ killed: null, injured: null, contributor: 'BG', strength: null, nations: null, visitors: [] },
    };
    const change = (force: string) =>
      composeTitle({ ...slots, force, amount: 115, direction: 'increase' }, titles);
    expect(change('KFOR')).toBe('Planifikuar – Përforcim, KFOR (Bullgaria): 115');
    expect(change('KP')).toBe('Planifikuar – Përforcim, Policia e Kosovës (Bullgaria): 115');
    expect(titles.list(['Ada', 'Bo', 'Cy'])).toBe('Ada, Bo dhe 1 tjetër');
    expect(titles.list(['Ada', 'Bo', 'Cy', 'Di'])).toBe('Ada, Bo dhe 2 të tjerë');
  });

  it('set no colon after another in Serbian', () => {
    const slots = {
      ...({ status: 'reported', place: 'Kosovo', site: false, force: 'KFOR', killed: null } as const),
      ...{ injured: null, contributor: 'IT', nations: null, amount: 200, direction: null, visitors: [] },
      strength: { value: 300, bound: 'exact' } as const,
    };
    const { titles } = wordsOf('sr-Latn');
    expect(composeTitle({ ...slots, type: 'reinforcement' }, titles)).toBe('KFOR (Italija), pojačanje: 200');
    expect(composeTitle({ ...slots, type: 'strength' }, titles)).toBe('KFOR (Italija): 300');
  });
});
