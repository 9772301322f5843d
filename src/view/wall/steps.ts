import { SCENE_NAMES, type SceneName } from './scenes.ts';

/** One stop of the round: a scene, and which of its pictures. */
export type Step = { scene: SceneName | 'break-in'; at: number };

/**
 * The round: the chosen scenes in their order (all where none is chosen), the map once a hot spot, and what breaks in before everything else.
 */
export function stepsOf(chosen: readonly string[], spots: number, breaking: number): Step[] {
  const known = chosen.flatMap((name) => SCENE_NAMES.filter((scene) => scene === name));
  const scenes = known.length > 0 ? known : SCENE_NAMES;
  const many = (scene: Step['scene'], count: number) =>
    Array.from({ length: count }, (_, at): Step => ({ scene, at }));
  return [
    ...many('break-in', breaking),
    ...scenes.flatMap((scene) => many(scene, scene === 'map' ? Math.max(1, spots) : 1)),
  ];
}

/** The index so many steps on, round and round. */
export function stepOn(index: number, by: number, count: number): number {
  return count === 0 ? 0 : (((index + by) % count) + count) % count;
}
