import { type Day, formatDay, parseDay } from '../base/day.ts';
import type { Bounds, LonLat } from '../base/geo.ts';
import { LANGUAGES, type Language } from '../lang/languages.ts';
import { EVERYTHING, FACETS, type Facet, type Selection } from '../table/selection.ts';
import { SCENE_NAMES } from '../view/wall/scenes.ts';

export const VIEWS = ['explore', 'wall', 'briefing'] as const;
export type ViewName = (typeof VIEWS)[number];
export const THEMES = ['dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];
export const LAYERS = ['points', 'density', 'areas'] as const;

/** Centre and zoom of the map. */
export type MapView = { lat: number; lon: number; zoom: number };

/** Everything that the address bar holds; see the README for the parameters. */
export type Address = {
  selection: Selection;
  view: ViewName;
  at: MapView | null;
  /** First and last day that the timeline shows; null = as fits the brush. */
  clock: { from: Day; to: Day } | null;
  /** What the map shows of the events. */
  layer: (typeof LAYERS)[number];
  event: string | null;
  /** Same-origin address of another archive, or null. */
  data: string | null;
  lang: Language;
  theme: Theme | null;
  scenes: readonly string[];
  every: number | null;
  inches: number | null;
  metres: number | null;
};

const MAX_LENGTH = 200;

function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}

function numberIn(text: string | null, low: number, high: number): number | null {
  if (text === null || !/^-?\d{1,7}(\.\d{1,9})?$/.test(text)) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}

function ids(text: string | null): readonly string[] {
  if (!text) return [];
  const seen = new Set(text.split(',').filter((id) => id !== '' && id.length <= MAX_LENGTH));
  return [...seen].sort();
}

function readBounds(text: string | null): Bounds | null {
  const parts = (text ?? '').split(',');
  if (parts.length !== 4) return null;
  const [west, south, east, north] = parts.map((part, i) =>
    numberIn(part, i % 2 ? -90 : -180, i % 2 ? 90 : 180),
  );
  if (west == null || south == null || east == null || north == null) return null;
  return west <= east && south <= north ? [west, south, east, north] : null;
}

function readArea(text: string | null): readonly LonLat[] | null {
  if (!text || text.length > 20_000) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('type' in value) || !('coordinates' in value))
      return null;
    const rings: unknown = value.coordinates;
    if (value.type !== 'Polygon' || !Array.isArray(rings) || !Array.isArray(rings[0])) return null;
    const ring = rings[0].map(readPosition);
    const first = ring[0];
    const last = ring.at(-1);
    if (ring.length < 4 || !first || !last || first[0] !== last[0] || first[1] !== last[1]) return null;
    return ring.every((point) => point !== null) ? ring : null;
  } catch {
    return null;
  }
}

function readPosition(value: unknown): LonLat | null {
  if (!Array.isArray(value)) return null;
  const [lon, lat] = value;
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

function readAt(text: string | null): MapView | null {
  const parts = (text ?? '').split(',');
  if (parts.length !== 3) return null;
  const lat = numberIn(parts[0] ?? null, -85, 85);
  const lon = numberIn(parts[1] ?? null, -180, 180);
  const zoom = numberIn(parts[2] ?? null, 0, 20);
  return lat === null || lon === null || zoom === null ? null : { lat, lon, zoom };
}

function readClock(text: string | null): { from: Day; to: Day } | null {
  const days = (text ?? '').split(',').map(parseDay);
  const [from, to] = days;
  return days.length === 2 && from != null && to != null && from <= to ? { from, to } : null;
}

function readLanguage(text: string | null): Language | null {
  return text === 'sr' ? 'sr-Latn' : oneOf(LANGUAGES, text);
}

function readFacets(query: URLSearchParams): Record<Facet, readonly string[]> {
  const facets = { ...EVERYTHING } as Record<Facet, readonly string[]>;
  for (const facet of FACETS) facets[facet] = ids(query.get(facet));
  return facets;
}

/**
 * Reads a query string. A value that is unknown or malformed counts as absent, each one by itself; nothing throws.
 */
export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const day = (name: string) => parseDay(query.get(name) ?? '');
  const [from, to] = [day('from'), day('to')];
  return {
    selection: {
      ...EVERYTHING,
      ...readFacets(query),
      from,
      to: from !== null && to !== null && to < from ? null : to,
      q: (query.get('q') ?? '').slice(0, MAX_LENGTH).replace(/\p{Surrogate}$/u, ''),
      minKilled: numberIn(query.get('minKilled'), 0, 1e6),
      minConfidence: numberIn(query.get('minConfidence'), 0, 1),
      bbox: readBounds(query.get('bbox')),
      area: readArea(query.get('area')),
    },
    view: oneOf(VIEWS, query.get('view')) ?? 'explore',
    at: readAt(query.get('at')),
    clock: readClock(query.get('clock')),
    layer: oneOf(LAYERS, query.get('layer')) ?? 'points',
    event: query.get('event') || null,
    data: query.get('data') || null,
    lang: readLanguage(query.get('lang')) ?? 'en',
    theme: oneOf(THEMES, query.get('theme')),
    scenes: readScenes(query.get('scenes')),
    every: numberIn(query.get('every'), 5, 3600),
    inches: numberIn(query.get('inches'), 5, 500),
    metres: numberIn(query.get('metres'), 0.3, 100),
  };
}

function readScenes(text: string | null): readonly string[] {
  return (text ?? '').split(',').filter((id) => oneOf(SCENE_NAMES, id) !== null);
}

/** The query string of an address, `''` for the plain one. What is at its default is left out; the order is fixed. */
export function writeAddress(address: Address): string {
  const { selection } = address;
  const parts: [string, string][] = [];
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') parts.push([name, String(value)]);
  };
  put('view', address.view === 'explore' ? null : address.view);
  put('from', selection.from === null ? null : formatDay(selection.from));
  put('to', selection.to === null ? null : formatDay(selection.to));
  for (const facet of FACETS) put(facet, selection[facet].join(','));
  put('q', selection.q);
  put('minKilled', selection.minKilled);
  put('minConfidence', selection.minConfidence);
  put('bbox', selection.bbox?.join(',') ?? null);
  put('area', selection.area ? JSON.stringify({ type: 'Polygon', coordinates: [selection.area] }) : null);
  put('at', address.at ? `${address.at.lat},${address.at.lon},${address.at.zoom}` : null);
  put('clock', address.clock ? `${formatDay(address.clock.from)},${formatDay(address.clock.to)}` : null);
  put('layer', address.layer === 'points' ? null : address.layer);
  put('event', address.event);
  put('data', address.data);
  put('lang', address.lang === 'en' ? null : address.lang);
  put('theme', address.theme);
  put('scenes', address.scenes.join(','));
  put('every', address.every);
  put('inches', address.inches);
  put('metres', address.metres);
  if (parts.length === 0) return '';
  return `?${parts.map(([name, value]) => `${name}=${readable(value)}`).join('&')}`;
}

/** Percent-encodes what a query needs and leaves commas, colons and slashes readable. */
function readable(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');
}
