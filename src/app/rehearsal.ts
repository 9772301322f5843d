import { EVENT_TYPES, KINDS, STATUSES } from '../event/types.ts';
import type { Want } from '../table/answer.ts';
import { EVERYTHING, type Selection } from '../table/selection.ts';
import type { TimedEngine, WholeLexicon } from './opened.ts';

/** How often a gesture of every session is rehearsed, and one that is seldom used or takes longer. */
const [TIMES, SELDOM] = [30, 12];
/** So many names of a list are ticked. */
const NAMES = 6;
/** What is chosen at the n-th time, and what is looked at instead of what the person looks at. */
type Gesture = (n: number, want: Want) => readonly [Partial<Selection>, Partial<Want>?];
/** Grains of a zoomed clock, with the share of all days that it shows. */
const ZOOMS = [
  ['month', 0.5],
  ['week', 0.2],
  ['day', 0.03],
] as const;
/** Width, height and step of a view, in degrees. */
const [WIDE, HIGH, STEP] = [0.8, 0.7, 0.02];

/**
 * Goes through the gestures of a session, one at each call of `next`, so that a person's first is as quick as the later ones: what is called often gets
 * translated into better code. Ends where the person is by then.
 */
export function* rehearsal(
  engine: TimedEngine,
  { span, places, actors, publishers }: WholeLexicon,
  latest: () => readonly [Selection, Want],
): Generator<void, void, void> {
  const day = (share: number) => span.first + Math.round((span.last - span.first) * share);
  const municipalities = places.filter(({ kind }) => kind === 'municipality');
  const [middle = { lon: 0, lat: 0 }] = municipalities;
  /** At first one name and no name in turn; then one name more each time or one less, as one ticks them and takes them back. */
  const several = (ids: readonly string[], n: number) =>
    ids
      .slice(0, NAMES)
      .filter((_, i) =>
        n < TIMES / 2 ? n % 2 === 0 && (n / 2) % NAMES === i : n % NAMES >= i === n % (NAMES * 2) < NAMES,
      );
  const idsOf = (names: readonly { id: string }[]) => names.slice(0, NAMES).map(({ id }) => id);
  const corner = (n: number) => [middle.lon - WIDE / 2 + n * STEP, middle.lat - HIGH / 2 + n * STEP] as const;
  const often: Gesture[] = [
    (n) => [{ from: day(0.3 + n * 0.004), to: day(0.5 + n * 0.004) }],
    (n) => [{ kind: several(KINDS, n) }],
    (n) => [{ type: several(EVENT_TYPES, n) }],
    (n) => [{ place: several(idsOf(municipalities), n) }],
    (n) => {
      const [west, south] = corner(n);
      return [{ bbox: [west, south, west + WIDE, south + HIGH] }];
    },
  ];
  const seldom: Gesture[] = [
    (n, { map }) => [{}, { map: map && { ...map, zoom: map.zoom + (n % 4) } }],
    (n, { timeline }) => {
      const [grain, share] = ZOOMS[n % ZOOMS.length] ?? ZOOMS[0];
      return [{}, { timeline: timeline && { ...timeline, grain, first: day(0.5), last: day(0.5 + share) } }];
    },
    (n) => {
      const [west, south] = corner(n);
      const ring: Selection['area'] = [
        [west, south],
        [west + WIDE, south],
        [west, south + HIGH],
        [west, south],
      ];
      return [{ area: ring }];
    },
    (n) => [{ status: several(STATUSES, n) }],
    (n) => [{ actor: several(idsOf(actors), n) }],
    (n) => [{ source: several(idsOf(publishers), n) }],
    (n) => [{ minConfidence: 0.5 + n * 0.015 }],
    (n) => [{ minKilled: 1 + (n % 3) }],
    (n) => [{ q: (municipalities[n % NAMES]?.id ?? '').slice(0, 1 + (n >> 1)) }],
  ];
  for (const [gestures, times] of [
    [often, TIMES],
    [seldom, SELDOM],
  ] as const)
    for (const gesture of gestures)
      for (let n = 0; n < times; n++) {
        const [, want] = latest();
        const [part, look] = gesture(n, want);
        engine.answer({ ...EVERYTHING, ...part }, { ...want, ...look });
        yield;
      }
  engine.answer(...latest());
}
