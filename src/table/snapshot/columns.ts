import type { Table } from '../table.ts';

/** The columns of numbers that a snapshot stores; kind, family and sources follow from the others. */
type Stored = Exclude<
  { [name in keyof Table]: Table[name] extends { BYTES_PER_ELEMENT: number } ? name : never }[keyof Table],
  'kind' | 'family' | 'sources'
>;

/**
 * In file order. A column is stored as its difference to what an earlier one lets expect: `minus` the value of that column in the same
 * row, or with `of`, what is known of the place that the row names. `first` is stored as the days to the next newer row.
 */
export const COLUMNS: readonly { name: Stored; minus?: Stored | 'sources'; of?: keyof Expected }[] = [
  { name: 'first' },
  { name: 'last', minus: 'first' },
  { name: 'timePrecision' },
  { name: 'type' },
  { name: 'place' },
  { name: 'municipality', of: 'municipality' },
  { name: 'lon', of: 'lon' },
  { name: 'lat', of: 'lat' },
  { name: 'placePrecision' },
  { name: 'status' },
  { name: 'coding' },
  { name: 'confidence' },
  { name: 'killed' },
  { name: 'killedLow', minus: 'killed' },
  { name: 'killedHigh', minus: 'killed' },
  { name: 'injured' },
  { name: 'injuredLow', minus: 'injured' },
  { name: 'injuredHigh', minus: 'injured' },
  { name: 'detained' },
  { name: 'reports', minus: 'sources' },
  { name: 'force' },
  { name: 'contributor' },
  { name: 'strength' },
  { name: 'strengthBound' },
  { name: 'nations' },
  { name: 'changeAmount' },
  { name: 'changeDirection' },
  { name: 'forceName' },
];

/** What the gazetteer says of each place, in the numbers of the columns. */
export type Expected = { municipality: Int32Array; lon: Int32Array; lat: Int32Array };

/** See {@link Expected}. */
export function expectedOf(places: Table['places']): Expected {
  const indexOf = new Map(places.map(({ id }, i) => [id, i]));
  const municipality = (id: string | null) => (id === null ? 0 : (indexOf.get(id) ?? -1) + 1);
  return {
    municipality: Int32Array.from(places, (place) => municipality(place.municipality)),
    lon: Int32Array.from(places, (place) => Math.round(place.lon * 1e5)),
    lat: Int32Array.from(places, (place) => Math.round(place.lat * 1e5)),
  };
}
