import { defineConfig } from 'vitest/config';
import { catalogues } from './src/lang/compile.ts';

/** What starts programs, or measures an engine that has not been used yet. */
const ALONE = ['tests/attack/**/*.test.ts', 'tests/cli/**/*.test.ts'];
const ELSEWHERE = ['tests/browser/**', 'tests/bench/**', 'tests/soak/**'];

export default defineConfig({
  plugins: [catalogues()],
  test: {
    env: { TZ: 'Pacific/Auckland' },
    css: { modules: { classNameStrategy: 'non-scoped' } },
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...ALONE, ...ELSEWHERE],
          // One process reads the vocabulary once for many files.
          isolate: false,
        },
      },
    ],
  },
});
