import { describe, expect, it } from 'vitest';
import { playSession } from './session.ts';

/** Seeds that once failed stay here for ever. */
const FAILED: number[] = [132];
const SEEDS = [...FAILED, ...Array.from({ length: Number(process.env.RUNS ?? 60) }, (_, i) => i + 1)];
const STEPS = 40;
const SIZES = [0, 1, 40, 300, 900];

describe('the fast engine', () => {
  it.each(SEEDS)('answers every step of a random session as the plain one does (seed %i)', (seed) => {
    expect(playSession(seed, STEPS, SIZES)).toBeNull();
  });

  it.each(SEEDS)('answers whoever takes steps back as the plain one does (seed %i)', (seed) => {
    expect(playSession(seed, STEPS, SIZES, 0.4)).toBeNull();
  });
});
