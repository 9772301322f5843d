import { dayFromParts } from '../../base/day.ts';
import { distanceKm } from '../../base/geo.ts';
import type { PlaceRow } from '../../event/places.ts';
import { type Dice, weightedPick, zipf } from './random.ts';

export const FIRST_DAY = dayFromParts(1999, 6, 12);
export const LAST_DAY = dayFromParts(2026, 6, 30);

/** Years of unrest: when, how long (years), how much. After the reviewed archive. */
const UNREST: readonly [year: number, length: number, weight: number][] = [
  [1999.45, 0.8, 20],
  [2000.2, 0.6, 9],
  [2001.1, 0.5, 5],
  [2004.21, 0.06, 8],
  [2008.15, 0.2, 5],
  [2011.58, 0.4, 6],
  [2014.5, 0.6, 2],
  [2018.9, 0.5, 3],
  [2021.75, 0.1, 3],
  [2022.7, 0.5, 8],
  [2023.4, 0.5, 10],
  [2024.5, 1, 4],
];
const QUIET_WEIGHT = 40;
/** Share of incidents that belong to an episode, not to everyday life. */
const EPISODE_SHARE = 0.65;
const NEIGHBOURS = 14;

/** Something that goes on for some days in one corner of the country: a wave of riots, a manhunt, a row over a barricade. */
export type Scene = {
  start: number;
  /** Mean days after the start. */
  length: number;
  /** Index into the places inside, the centre first. */
  places: Uint16Array;
};

/** When and where the events of an archive take place. */
export type Scenes = {
  scenes: readonly Scene[];
  /** Index of a scene, −1 for everyday life. */
  pick: () => number;
  /** A day of the scene, or of everyday life. */
  dayOf: (scene: number) => number;
  /** A place of the scene (index into the places inside), near the centre most. */
  placeOf: (scene: number) => number;
};

/** Makes up scenes round real places: more and bigger ones in years of unrest and in the towns and the north. */
export function createScenes(count: number, inside: readonly PlaceRow[], dice: Dice): Scenes {
  const weights = inside.map(placeWeight);
  const everywhere = weightedPick(weights, dice);
  const unrest = weightedPick(
    UNREST.map(([, , weight]) => weight),
    dice,
  );
  const someDay = () => {
    for (;;) {
      const quiet = dice.chance() * (QUIET_WEIGHT + 80) < QUIET_WEIGHT;
      const [year, length] = UNREST[unrest()] ?? [2000, 1];
      const spread = (dice.chance() + dice.chance() + dice.chance() - 1.5) * 1.2;
      const day = quiet
        ? FIRST_DAY + dice.below(LAST_DAY - FIRST_DAY + 1)
        : Math.floor(dayFromParts(1999, 1, 1) + (year - 1999 + spread * length) * 365.25);
      if (day >= FIRST_DAY && day <= LAST_DAY) return day;
    }
  };
  const scenes = Array.from({ length: Math.max(4, Math.min(4000, Math.round(count / 250))) }, () => ({
    start: someDay(),
    length: 1 + dice.tail(9),
    places: nearest(inside, everywhere()),
  }));
  const bySize = weightedPick(zipf(scenes.length, 0.8), dice);
  const byNearness = weightedPick(zipf(NEIGHBOURS, 1), dice);
  return {
    scenes,
    pick: () => (dice.chance() < EPISODE_SHARE ? bySize() : -1),
    dayOf(scene) {
      const found = scenes[scene];
      return found ? Math.min(LAST_DAY, found.start + Math.floor(dice.tail(found.length))) : someDay();
    },
    placeOf(scene) {
      const places = scenes[scene]?.places;
      return places ? (places[Math.min(places.length - 1, byNearness())] ?? 0) : everywhere();
    },
  };
}

function placeWeight({ kind, municipality }: PlaceRow): number {
  const size = kind === 'city' ? 30 : kind === 'town' ? 12 : kind === 'village' ? 0.4 : 2;
  return /^(leposavic|zvecan|zubin-potok|north-mitrovica)-/.test(municipality ?? '') ? size * 6 : size;
}

function nearest(inside: readonly PlaceRow[], centre: number): Uint16Array {
  const at = inside[centre];
  if (!at) return new Uint16Array(1);
  const far = inside.map((place) => distanceKm(at.lat, at.lon, place.lat, place.lon));
  const order = Uint16Array.from(inside.keys()).sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0));
  return order.slice(0, NEIGHBOURS);
}
