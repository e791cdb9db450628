/** Tells vitest which tests there are and what every one of them starts with. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{studio,adapters,wiring,app,workers,devstore,tests,bench,bin}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine is slow; what never comes fails all the same.
    expect: { poll: { timeout: 20_000 } },
    pool: 'forks',
    maxWorkers: 2,
  },
});
