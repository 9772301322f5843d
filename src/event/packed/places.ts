import { slug } from '../../base/text.ts';
import type { PlaceRow } from '../places.ts';
import { packNames, unpackNames } from './names.ts';

/**
 * The gazetteer in less than half the bytes. `rows` has a line a place, below lines `#kind country precision municipality` of what the places under them share,
 * in which a word left out is as above and `-` is null. A place is its Albanian and Serbian names and its aliases, then `=` and the English name where it is not
 * made of these two, then `@` and the id, or what follows in it, where it is not the English name in small plain letters. `lats` and `lons` are thousandths of a
 * degree to a thousandth, counted from the municipality's own row where that stands above.
 */
export type PackedPlaces = { rows: string; lats: string; lons: string };

type Named = Pick<PlaceRow, 'id' | 'aliases' | 'names'>;
type Shared = Pick<PlaceRow, 'kind' | 'country' | 'precisionKm' | 'municipality'>;
type Point = Pick<PlaceRow, 'lat' | 'lon'>;

const NOWHERE: Point = { lat: 0, lon: 0 };

export function packPlaces(places: readonly PlaceRow[]): PackedPlaces {
  const rows: string[] = [];
  const lats: number[] = [];
  const lons: number[] = [];
  const above = new Map<string | null, Point>();
  let shared: string[] = [];
  for (const place of places) {
    const home = above.get(place.municipality) ?? NOWHERE;
    above.set(place.id, place);
    lats.push(Math.round((place.lat - home.lat) * 1e6) / 1e3);
    lons.push(Math.round((place.lon - home.lon) * 1e6) / 1e3);
    const words = [place.kind, place.country ?? '-', `${place.precisionKm}`, place.municipality ?? '-'];
    const changed = words.map((word, i) => (word === shared[i] ? '' : word));
    if (changed.some((word) => word !== '')) rows.push(`#${changed.join(' ')}`);
    shared = words;
    rows.push(packNamed(place));
  }
  return { rows: rows.join('\n'), lats: lats.join(' '), lons: lons.join(' ') };
}

/** The rows without population, sources and licence, and with the Latin for the Cyrillic name, which folds to the same. */
export function unpackPlaces({ rows, lats, lons }: PackedPlaces): PlaceRow[] {
  const places: PlaceRow[] = [];
  const above = new Map<string | null, Point>();
  const northwards = lats.split(' ');
  const eastwards = lons.split(' ');
  let words: string[] = [];
  let shared = sharedOf(words);
  for (const line of rows.split('\n')) {
    if (line.startsWith('#')) {
      const changed = line.slice(1).split(' ');
      words = changed.map((word, i) => word || (words[i] ?? ''));
      shared = sharedOf(words);
      continue;
    }
    const { id, names, aliases } = unpackNamed(line);
    const { kind, country, precisionKm, municipality } = shared;
    const home = above.get(municipality) ?? NOWHERE;
    const place: PlaceRow = {
      id,
      kind,
      country,
      lat: Math.round(home.lat * 1e6 + Number(northwards[places.length]) * 1e3) / 1e6,
      lon: Math.round(home.lon * 1e6 + Number(eastwards[places.length]) * 1e3) / 1e6,
      precisionKm,
      municipality,
      names,
      aliases,
      population: null,
      sources: [],
      licence: '',
    };
    above.set(id, place);
    places.push(place);
  }
  return places;
}

function sharedOf([kind, country = '-', precisionKm, municipality = '-']: readonly string[]): Shared {
  return {
    kind: kind as PlaceRow['kind'],
    country: country === '-' ? null : country,
    precisionKm: Number(precisionKm),
    municipality: municipality === '-' ? null : municipality,
  };
}

function packNamed({ id, names: { en, sq, srLatn }, aliases }: Named): string {
  const plain = slug(en);
  const all = packNames([sq, srLatn, ...aliases]);
  const english = en === bothOf(sq, srLatn) ? '' : `=${en}`;
  if (id === plain) return all + english;
  return `${all}${english}@${id.startsWith(`${plain}-`) ? id.slice(plain.length) : id}`;
}

function unpackNamed(line: string): Named {
  const [named = '', end = ''] = line.split('@');
  const [all = '', english] = named.split('=');
  const [sq = '', srLatn = '', ...aliases] = unpackNames(all);
  const en = english ?? bothOf(sq, srLatn);
  const id = end === '' || end.startsWith('-') ? slug(en) + end : end;
  return { id, names: { en, sq, srLatn, srCyrl: srLatn }, aliases };
}

/** A place of two names as English texts of both sides know it. */
function bothOf(sq: string, srLatn: string): string {
  return sq === srLatn ? sq : `${sq}/${srLatn}`;
}
