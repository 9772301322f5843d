import { defineConfig } from 'vitest/config';

/** What is looked at, whatever the time that it takes: two files at once. */
const SEEN = ['wall', 'briefing', 'languages', 'explore', 'access', 'charts', 'determinism', 'archives'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

export default defineConfig({
  test: {
    globalSetup: ['tests/browser/serve.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'seen', include: SEEN, maxWorkers: 2, sequence: { groupOrder: 1 } } },
      {
        extends: true,
        test: {
          name: 'felt',
          include: ['tests/browser/**/*.test.ts'],
          exclude: SEEN,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
