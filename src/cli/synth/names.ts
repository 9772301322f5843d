import type { ActorRow } from '../../event/knowledge.ts';
import type { PersonRow } from '../../event/person/names.ts';
import type { PlaceRow } from '../../event/places.ts';
import type { Table } from '../../table/table.ts';

/** What synthetic events are made of: the project's own gazetteer, people and parties. */
export type Material = {
  places: readonly PlaceRow[];
  people: readonly PersonRow[];
  actors: readonly ActorRow[];
};

const PAPERS = ['Wire', 'Daily', 'Radio', 'Portal', 'Weekly', 'Television'];
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const CONTRIBUTORS = [
  'IT',
  'US',
  'TR',
  'DE',
  'AT',
  'HU',
  'PL',
  'SI',
  'CH',
  'GR',
  'RO',
  'BG',
  'GB',
  'HR',
  'MK',
  'AL',
];

/** The dictionaries of a synthetic table: parties first among the actors, then the people. */
export function namesOf(
  material: Material,
): Pick<Table, 'places' | 'actors' | 'persons' | 'publishers' | 'countries' | 'forceNames'> {
  return {
    places: material.places.map(({ id, names, aliases, lat, lon, kind, country, municipality }) => ({
      id,
      names,
      aliases,
      lat,
      lon,
      kind,
      country: country ?? '',
      municipality: kind === 'municipality' ? id : municipality,
    })),
    actors: [...material.actors, ...material.people].map(({ id, name }) => ({ id, name })),
    persons: material.people.map(({ id, name, offices: [office] }) => ({
      id,
      name,
      office: office?.office ?? null,
      organisation: office?.organisation ?? null,
    })),
    publishers: LETTERS.flatMap((letter) =>
      PAPERS.map((paper) => ({
        id: `synthetic-${paper.toLowerCase()}-${letter.toLowerCase()}`,
        name: `Synthetic ${paper} ${letter}`,
        sample: false,
      })),
    ),
    countries: CONTRIBUTORS,
    forceNames: [],
  };
}
