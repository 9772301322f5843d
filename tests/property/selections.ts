import { mercatorX, mercatorY } from '../../src/base/mercator.ts';
import { EVENT_TYPES, KINDS, STATUSES } from '../../src/event/types.ts';
import { LISTED, SORTS, type Spot, type Want } from '../../src/table/answer.ts';
import { EVERYTHING, type Selection } from '../../src/table/selection.ts';
import { FIRST_DAY, MUNICIPALITIES } from './events.ts';

type Random = () => number;

const QUERIES = [
  '',
  'place',
  'Плаце 3',
  'kfor pol',
  'minister',
  'daily c',
  'dj',
  'nothing',
  'riot wire',
  'eulex',
];

/** The first steps below that speak of time alone. */
const TIME_STEPS = 6;

/** One thing that a person does to a selection; `isTime`: to its stretch of days. */
export function randomStep(before: Selection, random: Random, isTime = false): Selection {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const toggle = (list: readonly string[], value: string) =>
    list.includes(value) ? list.filter((id) => id !== value) : [...list, value];
  const day = () => FIRST_DAY - 20 + Math.floor(random() * (random() < 0.5 ? 120 : 1600));
  const near = (value: number | null, fallback: number) =>
    (value ?? fallback) + Math.floor(random() * 21) - 10;
  const steps: (() => Partial<Selection>)[] = [
    () => ({ from: day() }),
    () => ({ to: day() }),
    () => ({ from: near(before.from, FIRST_DAY), to: near(before.to, FIRST_DAY + 60) }),
    () => ({ from: near(before.from, FIRST_DAY) }),
    () => ({ from: null, to: null }),
    () => ({ from: near(before.to, FIRST_DAY + 60) + 11, to: before.to }),
    () => ({ kind: toggle(before.kind, pick(KINDS)) }),
    () => ({ type: toggle(before.type, pick(EVENT_TYPES)) }),
    () => ({ type: EVENT_TYPES.filter(() => random() < 0.5) }),
    () => ({
      place: toggle(before.place, pick([...MUNICIPALITIES, 'place-2', 'place-7', 'place-11', 'nowhere'])),
    }),
    () => ({ place: [] }),
    () => ({ actor: toggle(before.actor, pick(['kfor', 'police', 'protesters', 'nobody'])) }),
    () => ({ source: toggle(before.source, pick(['wire-a', 'wire-b', 'daily-c'])) }),
    () => ({ coding: toggle(before.coding, pick(['machine', 'reviewed'])) }),
    () => ({ status: toggle(before.status, pick(STATUSES)) }),
    () => ({ q: pick(QUERIES) }),
    () => ({ minKilled: pick([null, 0, 1, 3]) }),
    () => ({ minConfidence: pick([null, 0.2, 0.55, 0.9]) }),
    () => ({ bbox: pick([null, randomBounds(random), randomBounds(random)]) }),
    () => ({ area: pick([null, randomRing(random)]) }),
    () => EVERYTHING,
  ];
  return { ...before, ...pick(isTime ? steps.slice(0, TIME_STEPS) : steps)() };
}

function randomBounds(random: Random): NonNullable<Selection['bbox']> {
  const [west, south] = [20.3 + random() * 0.7, 41.9 + random() * 0.5];
  return [west, south, west + random() * 0.8, south + random() * 0.6];
}

function randomRing(random: Random): NonNullable<Selection['area']> {
  const points = Array.from({ length: 5 }, () => [20.3 + random(), 41.9 + random()] as const);
  return [...points, points[0] ?? [0, 0]];
}

/** What some page might want to see: mostly everything, now and then without a part, or little. */
export function randomWant(random: Random): Want {
  const want = wholeWant(random);
  if (random() < 0.3) return { ...want, counts: want.counts && [], map: null };
  const without = Object.keys(want)[Math.floor(random() * 16)];
  return without === undefined ? want : { ...want, [without]: null };
}

function wholeWant(random: Random): Want {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const start = FIRST_DAY - 50 + Math.floor(random() * 200);
  const [lon, lat] = [20 + random() * 0.8, 42 + random() * 0.5];
  const [zoom, cell] = [pick([7, 9, 10.25, 13]), pick([48, 48, 2])];
  const keys = [Math.floor(random() * 1e4)];
  const spot: Spot | null =
    random() < 0.1 ? { zoom, cell, keys } : random() < 0.2 ? { place: pick([0, 1, 2, 3]) } : null;
  return {
    counts: LISTED.filter(() => random() < 0.8),
    timeline: {
      ...(random() < 0.1 ? { lanes: false as const } : {}),
      grain: pick(['day', 'week', 'month', 'year']),
      first: start,
      last: start + Math.floor(random() * 2000),
    },
    list: { sort: pick(SORTS), offset: pick([0, 0, 5, 60]), length: 20, spot },
    map: {
      zoom,
      cell,
      box: { x0: mercatorX(lon), y0: mercatorY(lat + 0.9), x1: mercatorX(lon + 0.9), y1: mercatorY(lat) },
      density: random() < 0.2 ? 64 : null,
      municipalities: random() < 0.4,
    },
  };
}
