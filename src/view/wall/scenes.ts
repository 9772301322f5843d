export const SCENE_NAMES = ['situation', 'map', 'clock', 'force', 'visits', 'changed'] as const;
export type SceneName = (typeof SCENE_NAMES)[number];

/** Seconds that a scene is on. */
export const DEFAULT_EVERY = 45;
