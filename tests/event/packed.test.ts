import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packedKnowledge } from '../../src/cli/bundle/knowledge.ts';
import { packNames, unpackNames } from '../../src/event/packed/names.ts';
import { openPeople, openPlaces, openWords } from '../../src/event/packed/open.ts';
import { packPeople, unpackPeople } from '../../src/event/packed/people.ts';
import { packPlaces, unpackPlaces } from '../../src/event/packed/places.ts';
import { packWords, unpackWords } from '../../src/event/packed/words.ts';
import type { PersonEntry } from '../../src/event/person/names.ts';
import type { PlaceRow } from '../../src/event/places.ts';

const places: PlaceRow[] = JSON.parse(readFileSync('data/places.json', 'utf8'));
const people: PersonEntry[] = JSON.parse(readFileSync('data/people.json', 'utf8'));

/** A row as it comes back: without what only people read of it. */
const lean = (row: PlaceRow): PlaceRow => ({
  ...row,
  names: { ...row.names, srCyrl: row.names.srLatn },
  population: null,
  sources: [],
  licence: '',
});

describe('packed names', () => {
  it('come back, whole or as what differs from the first', () => {
    for (const [names, line] of [
      [['Voksh', 'Vokša', 'Vokshi'], 'Voksh|2ša|0i'],
      [['Klina'], 'Klina'],
      [['Niš', 'Niš'], 'Niš|0'],
      [['Jaap de Hoop Scheffer', 'Jap de Hop Shefer'], 'Jaap de Hoop Scheffer|Jap de Hop Shefer'],
      [['Bar', 'Tivar', 'Brus'], 'Bar|Tivar|Brus'],
      [['28 Nëntori', '28 Novembar', '3rd street'], '>28 Nëntori|6ovembar|>3rd street'],
    ] as const) {
      expect(packNames(names)).toBe(line);
      expect(unpackNames(line)).toEqual(names);
    }
  });

  it('refuse what would not come back', () => {
    for (const name of ['A|B', 'A=B', 'a@b', '#1', '>1', 'A\tB', 'Oh!'])
      expect(() => packNames(['Klina', name]), name).toThrow(`The name “${name}” cannot be packed`);
  });
});

describe('the packed gazetteer', () => {
  it('comes back row by row', () => {
    expect(unpackPlaces(packPlaces(places))).toEqual(places.map(lean));
  });

  it('keeps ids, English names, points and municipalities that follow no rule', () => {
    const [some] = places;
    if (!some) throw new Error('no places');
    const names = { en: 'Peja', sq: 'Pejë', srLatn: 'Peć', srCyrl: 'Пећ' };
    const rows: PlaceRow[] = [
      { ...some, id: 'village-before-its-municipality', municipality: 'peja-municipality', names },
      {
        ...some,
        id: 'peja-municipality',
        kind: 'municipality',
        country: 'XK',
        lat: 42.66,
        lon: 20.2912,
        names,
      },
      { ...some, id: 'peja', municipality: 'peja-municipality', lat: 42.660001, lon: 20.1, names },
      {
        ...some,
        id: 'pejas',
        kind: 'river',
        country: null,
        municipality: null,
        precisionKm: 0.5,
        lat: 0,
        names,
      },
      { ...some, id: 'peja-2', kind: 'river', country: 'XK', lat: -42.5, lon: -170.123456, names },
    ];
    expect(unpackPlaces(packPlaces(rows))).toEqual(rows.map(lean));
  });

  it('takes less than half the room', () => {
    expect(JSON.stringify(packPlaces(places)).length).toBeLessThan(
      JSON.stringify(places.map(lean)).length / 2,
    );
  });
});

describe('the packed officials', () => {
  it('come back row by row', () => {
    expect(unpackPeople(packPeople(people))).toEqual(people);
  });

  it('may have held nothing, and offices without a beginning or an end', () => {
    const office = { office: 'Mayor', organisation: 'Kosovo', side: 'XK', from: null, to: '2014-10' };
    const rows: PersonEntry[] = [
      { name: 'A', aliases: [], offices: [] },
      {
        id: 'b-2',
        name: 'B',
        aliases: ['Be'],
        alone: false,
        offices: [office, { ...office, from: '2015', to: null }],
      },
    ];
    expect(unpackPeople(packPeople(rows))).toEqual(rows);
  });
});

describe('the packed vocabulary', () => {
  const files = ['en', 'sq', 'sr'].flatMap((language) =>
    readdirSync(`data/words/${language}`).map((name) =>
      JSON.parse(readFileSync(`data/words/${language}/${name}`, 'utf8')),
    ),
  );

  it('comes back file by file, in fewer bytes', () => {
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) expect(unpackWords(packWords(file))).toEqual(file);
    const packed = files.map(packWords);
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(files).length * 0.95);
  });

  it('keeps numbers, digits and what is no list', () => {
    const file = {
      long: ['blast|blasts|blasted in|at 48|72 hours', '1998|1999'],
      of: { days: 3, first: true },
    };
    expect(packWords(file)).toEqual({
      packed: { long: ['blast|0s|1ed in|at >48|>72 hours', '>1998|19'], of: { days: 3, first: true } },
    });
    expect(unpackWords(packWords(file))).toEqual(file);
  });
});

describe('files of the data in a bundle', () => {
  const { transform } = packedKnowledge() as unknown as {
    transform: (code: string, id: string) => string | null;
  };

  it('are packed where that saves room, and opened packed or not', () => {
    const packedPlaces = JSON.parse(transform(JSON.stringify(places), '/a/data/places.json?import') ?? '');
    const packedPeople = JSON.parse(transform(JSON.stringify(people), '/a/data/people.json') ?? '');
    expect(openPlaces(packedPlaces)).toEqual(openPlaces(places).map(lean));
    expect(openPeople(packedPeople)).toEqual(openPeople(people));
    expect(transform('[]', '/a/data/actors.json')).toBeNull();
    const words = { days: ['monday|mondays'] };
    expect(
      openWords(JSON.parse(transform(JSON.stringify(words), '/a/data/words/en/places.json') ?? '')),
    ).toEqual(words);
    expect(openWords(words)).toBe(words);
  });
});
