import type { Day } from '../base/day.ts';
import type { Bounds, LonLat } from '../base/geo.ts';

/** Facets with a list of values; an empty list means no restriction. */
export const FACETS = ['kind', 'type', 'place', 'actor', 'source', 'coding', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** What a person has chosen to see. It is exactly what the address bar holds of the data (see `app/address.ts`). */
export type Selection = Record<Facet, readonly string[]> & {
  /** First and last day, inclusive; null = open. */
  from: Day | null;
  to: Day | null;
  /** Full-text query; '' = none. */
  q: string;
  minKilled: number | null;
  /** 0…1. */
  minConfidence: number | null;
  bbox: Bounds | null;
  /** Outer ring of a polygon, closed; null = none. */
  area: readonly LonLat[] | null;
};

/** The selection that holds back nothing. */
export const EVERYTHING: Selection = {
  from: null,
  to: null,
  kind: [],
  type: [],
  place: [],
  actor: [],
  source: [],
  coding: [],
  status: [],
  q: '',
  minKilled: null,
  minConfidence: null,
  bbox: null,
  area: null,
};
