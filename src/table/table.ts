import type { Day } from '../base/day.ts';
import type { Force } from '../event/types.ts';
import type { Ids } from './ids.ts';

/** A place that events of the table lie in. */
export type TablePlace = {
  id: string;
  names: { en: string; sq: string; srLatn: string; srCyrl: string };
  aliases: readonly string[];
  lat: number;
  lon: number;
  kind: string;
  country: string;
  /** Id of the municipality that holds it (itself for a municipality), or null. */
  municipality: string | null;
};

/** An actor, person or publisher that events of the table name. */
export type TableName = { id: string; name: string };
export type TablePerson = TableName & { office: string | null; organisation: string | null };
/** `sample`: the project's own reworded samples, never an independent source. */
export type TablePublisher = TableName & { sample: boolean };

/** Lists of whole numbers, one list a row: the values of row i are `values[offsets[i] … offsets[i + 1])`. */
export type Lists = { offsets: Uint32Array; values: Uint32Array };

/**
 * All events as columns, sorted by first day, oldest first (then as in the file). Row numbers are positions in
 * these columns. Enumerations are indexes into the arrays of `event/types.ts`; unknown counts are −1.
 */
export type Table = {
  count: number;
  /** When the archive was built: RFC 3339. */
  builtAt: string;
  /** Id of each event. */
  ids: Ids;
  /** Earlier id → row. */
  formerIds: ReadonlyMap<string, number>;
  first: Int32Array;
  last: Int32Array;
  timePrecision: Uint8Array;
  /** Index into EVENT_TYPES. */
  type: Uint8Array;
  /** Index into FAMILIES. */
  family: Uint8Array;
  /** Index into KINDS. */
  kind: Uint8Array;
  /** Index into `places`. */
  place: Uint32Array;
  /** Index into `places` of the municipality, plus one; 0 = none. */
  municipality: Uint32Array;
  /** WGS 84 degrees × 100,000. */
  lon: Int32Array;
  lat: Int32Array;
  /** Index into PLACE_PRECISIONS. */
  placePrecision: Uint8Array;
  status: Uint8Array;
  coding: Uint8Array;
  /** 0 … 100. */
  confidence: Uint8Array;
  killed: Int32Array;
  killedLow: Int32Array;
  killedHigh: Int32Array;
  injured: Int32Array;
  injuredLow: Int32Array;
  injuredHigh: Int32Array;
  detained: Int32Array;
  reports: Uint16Array;
  /** Reports of independent publishers (samples count none). */
  sources: Uint16Array;
  actorsOf: Lists;
  publishersOf: Lists;
  visitorsOf: Lists;
  /** Index into FORCES plus one; 0 = no troops event. */
  force: Uint8Array;
  /** Index into `countries` plus one of the contributor (of the level, else of the change); 0 = the whole force. */
  contributor: Uint8Array;
  /** −1 = no strength given. */
  strength: Int32Array;
  /** Index into BOUNDS. */
  strengthBound: Uint8Array;
  /** −1 = not given. */
  nations: Int16Array;
  /** Amount of a change, −1 = not given. */
  changeAmount: Int32Array;
  /** 0 = no change; else 1 + index into CHANGE_DIRECTIONS. */
  changeDirection: Uint8Array;
  /** 1 + index into `forceNames` for a force of another name; 0 = none. */
  forceName: Uint16Array;
  forceNames: readonly string[];
  places: readonly TablePlace[];
  actors: readonly TableName[];
  persons: readonly TablePerson[];
  publishers: readonly TablePublisher[];
  /** ISO codes of contributors. */
  countries: readonly string[];
};

/** What is known of an archive without any of its rows: its size and the dictionaries that rows point into. */
export type Lexicon = Pick<
  Table,
  'count' | 'builtAt' | 'places' | 'actors' | 'persons' | 'publishers' | 'countries' | 'forceNames'
>;

export const CHANGE_DIRECTIONS = ['increase', 'decrease', 'rotation'] as const;

/** A reported level of a whole force, as it stands in the force's curve. */
export type StrengthPoint = {
  row: number;
  first: Day;
  last: Day;
  force: Force;
  value: number;
  bound: 'exact' | 'about' | 'at-least' | 'at-most';
  nations: number | null;
};
