/** Configures vitest: the tests, in three parts that can be run alone, and their common setup. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { SECOND } from './tests/patience.ts';

const WEB = 'tests/web/**/*.test.{ts,tsx}';
const FAULTS = 'tests/faults/**/*.test.ts';

/** Minutes long: they start first, so that none is left alone at the end. */
const LONG = ['adapters/encoder/process-encoder.test.ts'];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(LONG.some((file) => moduleId.endsWith(file)));
    return (await super.sort(files)).sort((a, b) => isLong(b) - isLong(a));
  }
}

export default defineConfig({
  test: {
    setupFiles: ['tests/setup.ts'],
    // A busy machine is slow; what never comes still fails.
    testTimeout: 60 * SECOND,
    hookTimeout: 120 * SECOND,
    expect: { poll: { timeout: 20 * SECOND } },
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{adapters,wiring,app,workers,devstore,tests,bench,bin}/**/*.test.{ts,tsx}'],
          exclude: [WEB, FAULTS],
        },
      },
      // Functions of their inputs: their files need no process each, which takes longer than most of them run.
      { extends: true, test: { name: 'studio', include: ['studio/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'web', include: [WEB] } },
      { extends: true, test: { name: 'faults', include: [FAULTS] } },
    ],
  },
});
