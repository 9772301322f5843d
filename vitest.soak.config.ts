import { defineConfig } from 'vitest/config';

/** One seed for all of a run. */
const seed = process.env.SOAK_SEED ?? String(Date.now() % 1_000_000_007);

export default defineConfig({
  test: {
    include: ['tests/soak/**/*.test.ts'],
    env: { SOAK_SEED: seed },
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
  },
});
