import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, csvCell, toCsv } from '../../src/exchange/csv.ts';
import { toGeoJson } from '../../src/exchange/geojson.ts';
import { testEvent, testPlace } from '../events.ts';

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['@sum', "'@sum"],
    ['  =x', "'  =x"],
    ['＝x', "'＝x"],
    ['a\u0000b', 'ab'],
    ['say "hi", twice', '"say ""hi"", twice"'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
  ])('writes %j as %j', (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  it('has one row an event under its columns', () => {
    const lines = toCsv([testEvent({ killed: 4 }), testEvent()])
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(CSV_COLUMNS.join(','));
    expect(lines[1]?.split(',')[CSV_COLUMNS.indexOf('killed')]).toBe('4');
    expect(lines[2]?.split(',')[CSV_COLUMNS.indexOf('killed')]).toBe('');
  });

  it('keeps negative numbers numbers', () => {
    expect(csvCell(-3.5)).toBe('-3.5');
  });
});

describe('GeoJSON', () => {
  it('marks what is only roughly placed', () => {
    const { features } = JSON.parse(toGeoJson([testEvent(), testEvent({ place: testPlace('kosovo') })]));
    expect(
      features.map((feature: { properties: { approximate: boolean } }) => feature.properties.approximate),
    ).toEqual([false, true]);
    expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [20.84, 42.907] });
  });
});
