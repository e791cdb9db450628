/** Runs the parts of a test run in lanes that go side by side. */
import { inTurns } from '#bin/test-run/in-turns.ts';
import type { PartResult } from '#bin/test-run/summary.ts';

/** A part under its name; `run` tells failed tests in its result, and rejects only when it could not run. */
export type Part = { name: string; run: () => Promise<PartResult> };

/** The parts of a lane follow each other, whatever becomes of the one before; one that rejects counts as one failure. */
export async function runParts(lanes: readonly (readonly Part[])[]): Promise<PartResult[]> {
  const results: PartResult[] = [];
  await inTurns(lanes.length, lanes, async (lane) => {
    for (const { name, run } of lane) {
      const started = performance.now();
      results.push(
        await run().catch((error: unknown): PartResult => {
          console.error(`${name} | could not run:`, error);
          const seconds = (performance.now() - started) / 1000;
          return { name, seconds, passed: 0, failed: 1, skipped: 0, files: [] };
        }),
      );
    }
  });
  return results;
}
