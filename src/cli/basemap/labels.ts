import type { LabelFile, LabelRow } from '../../base/basemap.ts';
import type { PlaceRow } from '../../event/places.ts';
import { CENTRE, roughKm } from './plane.ts';

type Rule = { kind: string; minZoom: number; takes: (place: PlaceRow) => boolean };

const NEIGHBOURS = ['XK', 'RS', 'AL', 'MK', 'ME', 'BA'];
const HUBS = ['pristina', 'belgrade', 'skopje', 'tirana', 'podgorica', 'sarajevo'];
const LARGE = [
  'prizren',
  'peja',
  'mitrovica',
  'gjakova',
  'gjilan',
  'ferizaj',
  'nis',
  'novi-pazar',
  'kraljevo',
];
const KNOWN = [
  'north-mitrovica',
  'zvecan',
  'leposavic',
  'zubin-potok',
  'gracanica',
  'vushtrri',
  'podujeva',
  'strpce',
];
const NORTH = ['leposavic', 'zvecan', 'zubin-potok', 'north-mitrovica'].map((slug) => `${slug}-municipality`);
/** Villages that news from the region has named often enough to stand out among the others. */
const NAMED = [
  'banjska',
  'rudare',
  'varage',
  'racak',
  'gorazdevac',
  'velika-hoca',
  'laplje-selo',
  'caglavica',
  'brezovica',
];

const isKind =
  (...kinds: string[]) =>
  (place: PlaceRow) =>
    kinds.includes(place.kind);
const near = (km: number) => (place: PlaceRow) => roughKm([place.lon, place.lat], CENTRE) < km;

/** In order of importance; a place belongs to the first rule that takes it, and stays off the map when none does. */
const RULES: readonly Rule[] = [
  { kind: 'country', minZoom: 5, takes: (p) => p.kind === 'country' && NEIGHBOURS.includes(p.country ?? '') },
  { kind: 'city', minZoom: 6, takes: (p) => HUBS.includes(p.id) },
  { kind: 'country', minZoom: 3, takes: (p) => isKind('country')(p) && near(2500)(p) },
  { kind: 'city', minZoom: 7.5, takes: (p) => LARGE.includes(p.id) },
  { kind: 'town', minZoom: 8.5, takes: (p) => KNOWN.includes(p.id) },
  { kind: 'town', minZoom: 9, takes: (p) => isKind('town', 'city')(p) && p.country === 'XK' },
  { kind: 'city', minZoom: 7, takes: (p) => isKind('city')(p) && near(450)(p) },
  { kind: 'town', minZoom: 8.5, takes: (p) => isKind('town')(p) && near(250)(p) },
  { kind: 'city', minZoom: 4.5, takes: (p) => isKind('city')(p) },
  { kind: 'lake', minZoom: 10, takes: isKind('lake') },
  { kind: 'river', minZoom: 10, takes: (p) => ['ibar', 'sitnica', 'white-drin', 'lepenac'].includes(p.id) },
  { kind: 'crossing', minZoom: 10.5, takes: (p) => isKind('crossing')(p) && p.country === 'XK' },
  { kind: 'village', minZoom: 10.5, takes: (p) => NAMED.includes(p.id) },
  { kind: 'camp', minZoom: 11, takes: (p) => isKind('camp')(p) && p.country === 'XK' && p.precisionKm < 3 },
  { kind: 'monastery', minZoom: 11.5, takes: isKind('monastery') },
  { kind: 'mountain', minZoom: 9.5, takes: (p) => isKind('mountain')(p) && p.precisionKm >= 5 },
  {
    kind: 'village',
    minZoom: 11.5,
    takes: (p) => isKind('village')(p) && NORTH.includes(p.municipality ?? ''),
  },
  { kind: 'village', minZoom: 12, takes: (p) => isKind('village')(p) && p.country === 'XK' },
  { kind: 'district', minZoom: 13.5, takes: isKind('district') },
];

/** Ranks leave room between the rules, so that a later rule never overtakes an earlier one. */
const STEP = 10_000;

/** Labels that show from this zoom on are a file of their own, which the map loads when it comes so close. */
const CLOSE = 11.5;

/** Labels of the map by zoom: those of the overview, and those of the close view. */
export function buildLabels(places: readonly PlaceRow[]): { labels: LabelFile; villages: LabelFile } {
  const groups = RULES.map(({ kind, minZoom }, i) => ({
    kind,
    minZoom,
    rank: i * STEP,
    rows: [] as LabelRow[],
  }));
  for (const place of places) {
    const first = RULES.findIndex(({ takes }) => takes(place));
    const { en, sq, srLatn, srCyrl } = place.names;
    groups[first]?.rows.push([place.id, place.lon, place.lat, en, sq, srLatn, srCyrl]);
  }
  const file = (close: boolean): LabelFile => ({
    format: 'kosovo-monitor-labels-1',
    groups: groups.filter(({ rows, minZoom }) => rows.length > 0 && minZoom >= CLOSE === close),
  });
  return { labels: file(false), villages: file(true) };
}
