/** Runs the parts of a test run one after another. */
import type { PartResult } from '#bin/test-run/summary.ts';

/** A part under its name; `run` reports failed tests in its result, and rejects only when it could not run. */
export type Part = { name: string; run: () => Promise<PartResult> };

/** Runs each part, whatever the result of the one before; one that rejects counts as one failure. */
export async function runParts(parts: readonly Part[]): Promise<PartResult[]> {
  const results: PartResult[] = [];
  for (const { name, run } of parts) {
    const started = performance.now();
    results.push(
      await run().catch((error: unknown): PartResult => {
        console.error(`${name} | could not run:`, error);
        const seconds = (performance.now() - started) / 1000;
        return { name, seconds, passed: 0, failed: 1, skipped: 0, files: [] };
      }),
    );
  }
  return results;
}
