import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const ON = '2023-06-08';

describe('forces that are made ready or moved up to the line', () => {
  it.each([
    [
      'Serbia has stationed howitzers along the boundary with Kosovo, an envoy said on Monday.',
      'alert SAF - 2023-06-05',
    ],
    ['Vucic sent the army to the border with Kosovo on Monday.', 'alert SAF - 2023-06-05'],
    [
      'Serbian tanks came within five kilometres of the line with Kosovo on Monday.',
      'alert SAF - 2023-06-05',
    ],
    ['The Serbian army was placed on standby on Monday.', 'alert SAF - 2023-06-05'],
    ['NATO put a second battalion of reserves on standby for Kosovo on Monday.', 'alert KFOR - 2023-06-05'],
    ['KFOR has raised its readiness in Kosovo since Monday.', 'alert KFOR - 2023-06-08'],
    [
      'The 3rd Battalion of the Ohio National Guard leaves for Kosovo on Monday to serve in KFOR.',
      'reinforcement KFOR US ? announced 2023-06-12',
    ],
  ])('%s', (text, expected) => {
    expect(told(ON, 'en', text)).toEqual([expected]);
  });

  it.each([
    'Kosovo police put 300 officers on high alert in Pristina before the match on Sunday.',
    'The minister raised the readiness of hospitals in Kosovo on Monday.',
    'KFOR soldiers stood by as children skied in Brezovica on Monday.',
    'KFOR raised its flag at Camp Bondsteel on Monday before 300 soldiers.',
    'Serbia sent doctors to the line with Kosovo on Monday to test travellers.',
  ])('nothing: %s', (text) => {
    expect(told(ON, 'en', text)).toEqual([]);
  });

  it('dates a level by the day of the report where only the mission has a day of its own', () => {
    expect(
      told('2001-10-13', 'en', 'More than 41,000 troops are in KFOR, which began its work in June 1999.'),
    ).toEqual(['strength KFOR - 41000 2001-10-13']);
  });
});
