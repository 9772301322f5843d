import { defineConfig } from 'vitest/config';
import { catalogues } from './src/lang/compile.ts';

export default defineConfig({
  plugins: [catalogues()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'tests/bench/**', 'tests/soak/**'],
    env: { TZ: 'Pacific/Auckland' },
    css: { modules: { classNameStrategy: 'non-scoped' } },
    testTimeout: 20_000,
  },
});
