import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type BasemapFile,
  decodeBasemap,
  decodeLabels,
  encodeArc,
  type LabelFile,
} from '../../src/base/basemap.ts';
import { inRing } from '../../src/base/geo.ts';

const read = (name: string) => JSON.parse(readFileSync(`public/basemap/${name}`, 'utf8'));
const places: {
  id: string;
  kind: string;
  country: string;
  lat: number;
  lon: number;
  municipality: string | null;
}[] = JSON.parse(readFileSync('data/places.json', 'utf8'));

describe('the decoder', () => {
  const file: BasemapFile = {
    format: 'kosovo-monitor-basemap-1',
    scale: 10,
    credit: '',
    arcs: [
      [0, 0, 10, 0, 0, 10],
      [10, 10, -10, -10],
      [0, 0, 0, 20, 10, -10],
    ],
    areas: [
      { id: 'a', rings: [[0, 1]] },
      { id: 'b', rings: [[2, 1]] },
      { id: 'c', rings: [[~1, ~0]] },
    ],
    lines: [{ id: 'a-b', kind: 'border', arcs: [1] }],
  };

  it('joins arcs without repeating the point where they meet, backwards too', () => {
    const { areas, lines } = decodeBasemap(file);
    expect(areas[0]?.rings).toEqual([[[0, 0], [1, 0], [1, 1], [0, 0]]]); // biome-ignore format: a ring
    expect(areas[2]?.rings).toEqual([[[0, 0], [1, 1], [1, 0], [0, 0]]]); // biome-ignore format: a ring
    expect(lines).toEqual([{ id: 'a-b', kind: 'border', line: [[1, 1], [0, 0]] }]); // biome-ignore format: a line
  });

  it('says what is wrong with another file', () => {
    expect(() => decodeBasemap({ ...file, format: 'x' as BasemapFile['format'] })).toThrow('npm run basemap');
    expect(() => decodeBasemap({ ...file, areas: [{ id: 'a', rings: [[7]] }] })).toThrow('arc 7');
    expect(() => decodeLabels({ format: 'x', groups: [] } as unknown as LabelFile)).toThrow(
      'npm run basemap',
    );
  });

  it('undoes the encoder to within half a step', () => {
    const line = [[20.12344, 42.5], [20.12346, 42.5], [19.9, 42.77777]] as const; // biome-ignore format: a line
    const arcs = [encodeArc(line, 20_000)];
    const back = decodeBasemap({
      ...file,
      scale: 20_000,
      arcs,
      areas: [],
      lines: [{ id: 'l', kind: 'river', arcs: [0] }],
    });
    const points = back.lines[0]?.line ?? [];
    for (const [lon, lat] of [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]]) {
      expect(Math.min(...line.map((p) => Math.hypot(p[0] - lon, p[1] - lat)))).toBeLessThan(4e-5);
    }
  });
});

describe('the base map as built', () => {
  const countries = decodeBasemap(read('countries.json'));
  const municipalities = decodeBasemap(read('municipalities.json'));
  const holds = (rings: readonly (readonly (readonly [number, number])[])[], lon: number, lat: number) =>
    rings.filter((ring) => inRing(lon, lat, ring)).length % 2 === 1;
  const kosovo = countries.areas.find(({ id }) => id === 'XK');

  it('closes every ring', () => {
    for (const { id, rings } of [...countries.areas, ...municipalities.areas]) {
      for (const ring of rings) {
        expect(ring.length, id).toBeGreaterThan(3);
        expect(ring[0], id).toEqual(ring.at(-1));
      }
    }
  });

  it('shows every country of the region and Kosovo with a dashed outline of its own', () => {
    const ids = countries.areas.map(({ id }) => id);
    for (const id of ['XK', 'RS', 'AL', 'MK', 'ME', 'BA', 'HR', 'BE', 'US']) expect(ids).toContain(id);
    const home = countries.lines.filter(({ kind }) => kind === 'home').map(({ id }) => id);
    expect(home.sort()).toEqual(['AL-XK', 'ME-XK', 'MK-XK', 'RS-XK']);
  });

  it('puts every place of Kosovo that is known to a kilometre or two into Kosovo', () => {
    const exact = places.filter((p) => p.country === 'XK' && ['city', 'town', 'village'].includes(p.kind));
    const out = exact.filter(({ lon, lat }) => kosovo && !holds(kosovo.rings, lon, lat));
    expect(out.map(({ id }) => id).length).toBeLessThan(exact.length / 100);
  });

  it('has one area for each of the 38 municipalities, with its seat inside', () => {
    const rows = places.filter(({ kind }) => kind === 'municipality');
    expect(municipalities.areas.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    for (const seat of places.filter((p) => p.country === 'XK' && ['city', 'town'].includes(p.kind))) {
      const area = municipalities.areas.find(({ id }) => id === seat.municipality);
      expect(area && holds(area.rings, seat.lon, seat.lat), seat.id).toBe(true);
    }
  });

  it('covers Kosovo with the municipalities once, without gap or overlap', () => {
    for (let lon = 20; lon < 21.8; lon += 0.043) {
      for (let lat = 41.85; lat < 43.3; lat += 0.037) {
        if (!kosovo || !holds(kosovo.rings, lon, lat)) continue;
        const owners = municipalities.areas.filter(({ rings }) => holds(rings, lon, lat)).map(({ id }) => id);
        expect(owners.length, `${lon}, ${lat}: ${owners.join()}`).toBe(1);
      }
    }
  });

  it('agrees with the gazetteer on where nine settlements in ten lie', () => {
    const known = places.filter((p) => p.kind === 'village' && p.municipality !== null);
    const right = known.filter(({ municipality, lon, lat }) => {
      const area = municipalities.areas.find(({ id }) => id === municipality);
      return area && holds(area.rings, lon, lat);
    });
    expect(right.length / known.length).toBeGreaterThan(0.9);
  });

  it('has the labels in four forms, the important first', () => {
    const labels = [...decodeLabels(read('labels.json')), ...decodeLabels(read('villages.json'))];
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    expect(labels.every(({ names }) => Object.values(names).every((name) => name.length > 0))).toBe(true);
    const rank = (id: string) => labels.find((label) => label.id === id)?.rank ?? Number.NaN;
    expect(rank('pristina')).toBeLessThan(rank('zvecan'));
    expect(rank('zvecan')).toBeLessThan(rank('banjska'));
  });
});
