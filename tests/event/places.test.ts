import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold, slug } from '../../src/base/text.ts';
import { type PlaceRow, readPlaces } from '../../src/event/places.ts';

const FILE = 'data/places.json';
const { rows, problems } = readPlaces(readFileSync(FILE, 'utf8'), FILE);
const byId = new Map(rows.map((row) => [row.id, row]));
const spellings = (row: PlaceRow) => [...Object.values(row.names), ...row.aliases].map(fold);
/** Ids of the rows that bear a spelling, in any script and with or without diacritics. */
const find = (text: string) => rows.filter((row) => spellings(row).includes(fold(text))).map((row) => row.id);

describe('the gazetteer file', () => {
  it('reads without a problem', () => {
    expect(problems).toEqual([]);
    expect(rows.length).toBeGreaterThan(1700);
  });

  it('has one line a row, so that a change shows as one line', () => {
    const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBe(rows.length + 2);
  });

  it('has all 38 municipalities, each with a seat and some villages of its own', () => {
    const municipalities = rows.filter((row) => row.kind === 'municipality');
    expect(municipalities.length).toBe(38);
    for (const { id } of municipalities) {
      const inside = rows.filter((row) => row.municipality === id);
      expect(
        inside.some((row) => row.kind === 'town' || row.kind === 'city'),
        id,
      ).toBe(true);
    }
  });

  it('writes Serbian names in both scripts, which fold to the same, and composes ids from plain letters', () => {
    for (const row of rows) {
      expect(row.names.srCyrl, row.id).not.toMatch(/[a-z]/i);
      expect(fold(row.names.srCyrl), row.id).toBe(fold(row.names.srLatn));
      expect(row.names.srLatn, row.id).not.toMatch(/\p{Script=Cyrillic}|[ëçð]/u);
      expect(slug(row.id)).toBe(row.id);
    }
  });

  it('lists no alias that only repeats a name without its marks', () => {
    for (const row of rows) {
      const names = Object.values(row.names).map(fold);
      for (const alias of row.aliases) expect(names, row.id).not.toContain(fold(alias));
    }
  });

  it('never lets two notable places share a spelling', () => {
    const owner = new Map<string, string>();
    for (const row of rows.filter(({ kind }) => kind !== 'village')) {
      for (const text of new Set(spellings(row))) {
        expect(owner.get(text), `${text}: ${row.id}`).toBeUndefined();
        owner.set(text, row.id);
      }
    }
  });

  it('keeps the places of Kosovo in Kosovo and every point near its municipality', () => {
    for (const row of rows.filter(({ country }) => country === 'XK')) {
      expect(row.lat > 41.85 && row.lat < 43.28 && row.lon > 20.01 && row.lon < 21.8, row.id).toBe(true);
    }
    for (const row of rows) {
      const home = row.municipality === null ? undefined : byId.get(row.municipality);
      if (home === undefined) continue;
      const km = Math.hypot((row.lat - home.lat) * 111, (row.lon - home.lon) * 82);
      expect(km, row.id).toBeLessThan(40);
    }
  });

  it.each([
    ['Prishtina', 'pristina'],
    ['Приштина', 'pristina'],
    ['Kosovska Mitrovica', 'mitrovica'],
    ['Severna Mitrovica', 'north-mitrovica'],
    ['northern part of Mitrovica', 'north-mitrovica'],
    ['Mitrovica e Veriut', 'north-mitrovica'],
    ['Zveqan', 'zvecan'],
    ['Zvecan', 'zvecan'],
    ['Leposaviq', 'leposavic'],
    ['Djakovica', 'gjakova'],
    ['Pec', 'peja'],
    ['Ujman', 'gazivoda-lake'],
    ['Gazivode', 'gazivoda-lake'],
    ['Gate 1', 'jarinje-crossing'],
    ['Bondsteel', 'camp-bondsteel'],
    ['Film City', 'camp-film-city'],
    ['Nothing Hill', 'camp-nothing-hill'],
    ['Varragë', 'varage'],
    ['Recak', 'racak'],
    ['Visoki Decani', 'visoki-decani'],
    ['Bosnjacka mahala', 'bosniak-mahala'],
    ['Београд', 'belgrade'],
    ['Shkup', 'skopje'],
    ['Brisel', 'brussels'],
    ['SHBA', 'united-states'],
    ['veriu i Kosovës', 'northern-kosovo'],
    ['opština Zvečan', 'zvecan-municipality'],
    ['Komuna e Zveçanit', 'zvecan-municipality'],
  ])('finds %s', (text, id) => {
    expect(find(text)).toContain(id);
  });

  it('keeps the Banjska of the news apart from its namesake', () => {
    expect(byId.get('banjska')?.municipality).toBe('zvecan-municipality');
    expect(find('Banjska').sort()).toEqual(['banjska', 'banjska-vushtrri']);
  });
});

describe('a faulty gazetteer', () => {
  const good = rows.find(({ id }) => id === 'zvecan-municipality') as PlaceRow;
  const town = byId.get('zvecan') as PlaceRow;
  const write = (...list: unknown[]) => `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

  it('names line, fault and mend, and loads the rest', () => {
    const text = write(good, { ...town, lat: 142.9 }, town);
    const result = readPlaces(text, 'places.json');
    expect(result.rows.map(({ id }) => id)).toEqual(['zvecan-municipality', 'zvecan']);
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({ where: 'places.json', line: 3 });
    expect(result.problems[0]?.what).toContain('"zvecan": lat: must lie between -90 and 90');
  });

  it('refuses a second row of the same id', () => {
    const result = readPlaces(write(good, town, town), 'places.json');
    expect(result.rows).toHaveLength(2);
    expect(result.problems[0]).toMatchObject({ line: 4, what: 'The id "zvecan" stands twice.' });
  });

  it('keeps a row whose municipality is unknown, without the municipality', () => {
    const result = readPlaces(write(good, { ...town, municipality: 'zvecn-municipality' }), 'places.json');
    expect(result.rows[1]?.municipality).toBeNull();
    expect(result.problems[0]).toMatchObject({ line: 3 });
    expect(result.problems[0]?.what).toContain('zvecn-municipality');
  });

  it('loses one row to a slip of the pen, not the file', () => {
    const text = write(good, town).replace('"kind":"municipality"', '"kind":municipality');
    const result = readPlaces(text, 'places.json');
    expect(result.rows.map(({ id }) => id)).toEqual(['zvecan']);
    expect(result.problems.map(({ line }) => line)).toContain(2);
  });

  it('says so when the file is no list', () => {
    expect(readPlaces('{"a":1}', 'places.json').problems[0]?.what).toBe('The file holds no list.');
  });
});
