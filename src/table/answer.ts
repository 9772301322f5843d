import type { Day } from '../base/day.ts';
import type { Facet, Selection } from './selection.ts';
import type { StrengthPoint } from './table.ts';

export type Grain = 'day' | 'week' | 'month' | 'year';
export const SORTS = ['newest', 'oldest', 'deadliest'] as const;
export type Sort = (typeof SORTS)[number];

/** What a page of views wants to know about a selection. */
export type Want = {
  /** Bins of the timeline. */
  grain: Grain;
  sort: Sort;
};

/** Events of one span of time, by family; `counts` follows FAMILIES. Visits and troops are counted too. */
export type Bin = { first: Day; last: Day; counts: Uint32Array };

/** How many events each value of a facet would leave, its own facet set aside. */
export type FacetCounts = Record<Facet, ReadonlyMap<string, number>>;

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

/** The answer to a selection. Each view ignores its own filter: facets their own, the timeline from and to, the map bbox and area. */
export type Answer = {
  total: number;
  matched: number;
  facets: FacetCounts;
  bins: readonly Bin[];
  /** Rows that match everything, in the order asked for. */
  rows: Uint32Array;
  /** Rows for the map: all but bbox and area applied. */
  mapRows: Uint32Array;
  /** Rows of troops and visit kind for the timeline: all but from and to applied, oldest first. */
  timelineRows: Uint32Array;
  ledger: Ledger;
  /** Incidents by type: ids of EVENT_TYPES with counts and killed (best, else low), most first. */
  byType: readonly { type: string; count: number; killed: number }[];
  /** Visits by visitor: person ids with counts, most first; planned ones apart. */
  byVisitor: readonly { person: number; happened: number; planned: number }[];
  /** Whole-force levels within the selection, oldest first. */
  strength: readonly StrengthPoint[];
};

/** Answers selections over one table. */
export type Engine = {
  answer: (selection: Selection, want: Want) => Answer;
};
