import type { Day } from '../base/day.ts';
import type { Facet, Selection } from './selection.ts';
import type { StrengthPoint, Table } from './table.ts';

export type Grain = 'day' | 'week' | 'month' | 'year';
export const SORTS = ['newest', 'oldest', 'deadliest'] as const;
export type Sort = (typeof SORTS)[number];

/** A rectangle in unit Web Mercator: `x` from −180° eastward, `y` from the north, both 0…1 (see `base/mercator.ts`). */
export type Box = { x0: number; y0: number; x1: number; y1: number };

/** What the visible views want to know about a selection. A part that is null is not counted and comes back null. */
export type Want = {
  /** The clock: the span of days on the screen, and how it is divided; without lanes only its bins. */
  timeline: { grain: Grain; first: Day; last: Day; lanes?: false } | null;
  list: ListWant | null;
  map: MapWant | null;
  /** Counts of what every event has one of, and the ledger; of what events have lists of, only these, the others come back empty. */
  counts: readonly Listed[] | null;
};

/** What events have lists of, or few have at all: counted only where a view shows it. */
export const LISTED = ['actor', 'source', 'visitors', 'strength'] as const;
export type Listed = (typeof LISTED)[number];

/** A window of the list: `length` rows from the `offset`-th on. With a spot, only the rows of the spot. */
export type ListWant = { sort: Sort; offset: number; length: number; spot: Spot | null };

export type MapWant = {
  /** Zoom at which the grid is laid, and the width of its cells in CSS pixels: the grid is anchored to the world. */
  zoom: number;
  cell: number;
  /** The part of the world that is drawn; cells that touch it are answered. */
  box: Box;
  /** Whether events are counted by municipality too, for a picture of areas. */
  municipalities: boolean;
  /** Width in pixels of the bins of a density picture, null for none. */
  density: number | null;
};

/** A place on the map that opens as a list: cells of a grid, or an area by its place (index into `places`). */
export type Spot = { zoom: number; cell: number; keys: readonly number[] } | { place: number };

/** Counts by value, each ignoring its own facet; indexes follow KINDS, EVENT_TYPES, CODINGS, STATUSES, `actors`, `publishers`. `place` follows `Lexicon.groups`. */
export type FacetCounts = Record<Facet, Uint32Array>;

/** Non-empty bins of the timeline, oldest first; from and to are ignored. Bin i has `counts[6 * i …]` events of each of FAMILIES. */
export type Bins = { first: Int32Array; last: Int32Array; counts: Uint32Array };

/** A reported whole-force level on the timeline; `count` reports in its bin, of which this is the latest. */
export type LevelMark = StrengthPoint & { count: number; lowest: number; highest: number };
/** Reported changes of a force: a single one, or `count` of them in a bin (then `row` is −1). */
export type ChangeMark = {
  row: number;
  first: Day;
  last: Day;
  direction: 'increase' | 'decrease' | 'rotation';
  announced: boolean;
  count: number;
};
/** A visit with its first visitor (index into `persons`, −1 = none named), or `count` of them in a bin (then `row` and `person` are −1). */
export type VisitMark = {
  row: number;
  first: Day;
  last: Day;
  person: number;
  planned: boolean;
  count: number;
};

/**
 * The lanes of force and visits, from and to ignored, oldest first. A lane lists every report within the span; when they are more than
 * LANE_MOST, one mark for each bin of the grain (a year where that would still be too many) and kind of mark: direction and announced, planned. Levels are those of KFOR, with
 * the last one before the span.
 */
export type Lanes = {
  levels: readonly LevelMark[];
  changes: readonly ChangeMark[];
  visits: readonly VisitMark[];
};

/** Lanes that nobody asked for. */
export const NO_LANES: Lanes = { levels: [], changes: [], visits: [] };

/** Most single marks of a lane before they are joined bin by bin. */
export const LANE_MOST = 400;

/**
 * Cells of the grid that hold events known to settlement or better, by key. bbox and area are ignored. All columns have one value a cell, but
 * `counts`, which has six (FAMILIES).
 */
export type Cells = {
  zoom: number;
  cell: number;
  /** Names the cell in a {@link Spot}. */
  keys: Float64Array;
  /** Mean position of its events, unit Web Mercator; exactly the spot when `spots` is 1. */
  x: Float64Array;
  y: Float64Array;
  counts: Uint32Array;
  /** Of its events: not yet seen by a person; planned, cancelled or denied; with somebody killed. */
  machine: Uint32Array;
  hollow: Uint32Array;
  lethal: Uint32Array;
  /** How many coordinates they lie on. */
  spots: Uint32Array;
  /** The event, where it is a single one; else −1. */
  row: Int32Array;
};

/** Events by place, in the order of `places`: `counts[6 * i …]` by FAMILIES of the place with index `place[i]`. bbox and area are ignored. */
export type PlaceCounts = { place: Uint32Array; counts: Uint32Array; machine: Uint32Array };

/** Counts of a fine grid over the box, row by row from the north-west; `left` and `top` in whole bins of `step` (unit Web Mercator). */
export type Density = {
  step: number;
  left: number;
  top: number;
  columns: number;
  rows: number;
  counts: Uint32Array;
};

export type MapAnswer = {
  cells: Cells;
  /** Known only to a municipality or region, by their own place: drawn as areas, never as dots. */
  areas: PlaceCounts;
  /** Known only to a country: listed beside the map. */
  countries: PlaceCounts;
  /** All events by municipality (or their own place where there is none): a choropleth. Empty where it is not wanted. */
  municipalities: PlaceCounts;
  density: Density | null;
};

/** Rows of the table carried by value: `rows[i]` is the number in the archive of row i of `table`, which holds only these. */
export type Rows = { rows: Uint32Array; table: Table };

/** A window of a list: `total` rows in all. */
export type List = Rows & { offset: number; total: number };

/** Where all events went: the parts always add up to `total`. */
export type Ledger = {
  total: number;
  /** Shown as a dot: known to settlement or better. */
  dots: number;
  /** Shown as an area: known to municipality or region. */
  areas: number;
  /** Known only to a country: listed beside the map. */
  countries: number;
  filteredOut: number;
};

export type Counts = {
  facets: FacetCounts;
  ledger: Ledger;
  /** Incidents by type: ids of EVENT_TYPES with counts and killed (best, else low), most first. */
  byType: readonly { type: string; count: number; killed: number }[];
  /** Visits by visitor: the VISITORS_MOST most frequent person ids, most first; planned ones apart. */
  byVisitor: readonly { person: number; happened: number; planned: number }[];
  /** Whole-force levels within the selection, oldest first; the newest STRENGTH_MOST of each force. */
  strength: readonly StrengthPoint[];
};

export const VISITORS_MOST = 40;
export const STRENGTH_MOST = 120;

/** The answer to a selection. Each view ignores its own filter: facets their own, the timeline from and to, the map bbox and area. */
export type Answer = {
  total: number;
  matched: number;
  counts: Counts | null;
  timeline: { bins: Bins; lanes: Lanes } | null;
  list: List | null;
  map: MapAnswer | null;
};

/** At once from an engine on the page, later from one in a worker. */
export type Soon<T> = T | Promise<T>;

/** Answers selections over one table. */
export type Engine = {
  answer: (selection: Selection, want: Want) => Soon<Answer>;
  /** A window of a list by itself: for a spot, and for taking away. */
  list: (selection: Selection, want: ListWant) => Soon<List>;
  /** Position of a row in the list, −1 when it is not in it. */
  positionOf: (selection: Selection, want: Pick<ListWant, 'sort' | 'spot'>, row: number) => Soon<number>;
  /** Some rows by number. */
  rows: (rows: readonly number[]) => Soon<Rows>;
  /** Row of an event id, former ids included; −1 when the archive does not hold it. */
  rowOf: (id: string) => Soon<number>;
};
