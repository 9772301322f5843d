import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, LAYERS, readAddress, THEMES, VIEWS, writeAddress } from '../../src/app/address.ts';
import { dayFromParts } from '../../src/base/day.ts';
import { LANGUAGES } from '../../src/lang/languages.ts';
import { EVERYTHING } from '../../src/table/selection.ts';
import { SCENE_NAMES } from '../../src/view/wall/scenes.ts';

const PLAIN = readAddress('');

const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9 ćžëаб&=#%+-]{0,12}[a-z0-9])?$/u);
const ids = fc.uniqueArray(id, { maxLength: 4 }).map((list) => [...list].sort());
const day = fc.integer({ min: dayFromParts(1990, 1, 1), max: dayFromParts(2040, 1, 1) });
const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((value) => value / 1e4);
const box = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const);
const ring = fc
  .array(fc.tuple(degrees(180), degrees(90)), { minLength: 3, maxLength: 6 })
  .map((points) => [...points, points[0] as [number, number]]);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const address: fc.Arbitrary<Address> = fc.record({
  selection: fc
    .record({
      from: orNull(day),
      to: orNull(day),
      kind: ids,
      type: ids,
      place: ids,
      actor: ids,
      source: ids,
      coding: ids,
      status: ids,
      q: fc.string({ maxLength: 60 }),
      minKilled: orNull(fc.integer({ min: 0, max: 1000 })),
      minConfidence: orNull(fc.integer({ min: 0, max: 100 }).map((value) => value / 100)),
      bbox: orNull(box),
      area: orNull(ring),
    })
    .map((selection) =>
      selection.from !== null && selection.to !== null && selection.to < selection.from
        ? { ...selection, to: null }
        : selection,
    ),
  view: fc.constantFrom(...VIEWS),
  at: orNull(
    fc.record({
      lat: degrees(85),
      lon: degrees(180),
      zoom: fc.integer({ min: 0, max: 80 }).map((z) => z / 4),
    }),
  ),
  event: orNull(id),
  data: orNull(id.map((name) => `data/${name}.kms`)),
  lang: fc.constantFrom(...LANGUAGES),
  theme: orNull(fc.constantFrom(...THEMES)),
  clock: orNull(fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
  layer: fc.constantFrom(...LAYERS),
  scenes: fc.uniqueArray(fc.constantFrom(...SCENE_NAMES)),
  every: orNull(fc.integer({ min: 5, max: 3600 })),
  inches: orNull(fc.integer({ min: 5, max: 500 })),
  metres: orNull(fc.integer({ min: 1, max: 100 })),
});

describe('the address bar', () => {
  it('gives back every state that it was given', () => {
    fc.assert(
      fc.property(address, (state) => {
        expect(readAddress(writeAddress(state))).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads any text at all without throwing, and writes what it read stably', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const once = writeAddress(readAddress(`?${text}`));
        expect(writeAddress(readAddress(once))).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('cuts a search that is too long between letters, never within one', () => {
    const read = readAddress(`?q=${encodeURIComponent(`${'a'.repeat(199)}😀`)}`);
    expect(read.selection.q).toBe('a'.repeat(199));
    expect(writeAddress(read)).toBe(`?q=${'a'.repeat(199)}`);
  });

  it('says nothing when everything is at its default', () => {
    expect(writeAddress(PLAIN)).toBe('');
    expect(PLAIN.selection).toEqual(EVERYTHING);
  });

  const nonsense: [string, string, (read: Address) => unknown, unknown][] = [
    ['an impossible day', 'from=2023-02-30&to=2023-03-01', ({ selection }) => selection.from, null],
    ['an end before its beginning', 'from=2023-03-01&to=2023-02-01', ({ selection }) => selection.to, null],
    ['a number in words', 'minKilled=many&kind=incident', ({ selection }) => selection.minKilled, null],
    ['a box of three', 'bbox=1,2,3', ({ selection }) => selection.bbox, null],
    ['a box turned over', 'bbox=5,5,1,1', ({ selection }) => selection.bbox, null],
    [
      'an open polygon',
      `area=${encodeURIComponent('{"type":"Polygon","coordinates":[[[0,0],[1,1],[2,0]]]}')}`,
      ({ selection }) => selection.area,
      null,
    ],
    ['a polygon that is no JSON', 'area=%7Bnope', ({ selection }) => selection.area, null],
    ['an unknown view', 'view=galaxy', ({ view }) => view, 'explore'],
    ['an unknown language', 'lang=xx', ({ lang }) => lang, 'en'],
    ['a theme that does not exist', 'theme=pink', ({ theme }) => theme, null],
    ['a map beyond the pole', 'at=99,20,8', ({ at }) => at, null],
  ];
  it.each(nonsense)('passes over %s and keeps the rest', (_, query, pick, expected) => {
    const read = readAddress(`?${query}&q=zvecan`);
    expect(pick(read)).toEqual(expected);
    expect(read.selection.q).toBe('zvecan');
  });

  it('takes sr as Serbian in Latin letters', () => {
    expect(readAddress('?lang=sr').lang).toBe('sr-Latn');
  });
});
