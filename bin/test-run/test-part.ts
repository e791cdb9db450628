/** Runs one part of the tests with vitest and reads what its reporter wrote. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runCommand } from '#bin/test-run/run-command.ts';
import type { PartResult } from '#bin/test-run/summary.ts';

const reportSchema = z
  .object({
    passed: z.number().int(),
    failed: z.number().int(),
    skipped: z.number().int(),
    files: z.array(z.object({ file: z.string(), seconds: z.number() })),
  })
  .nullable();

/**
 * `args` go to vitest as they are. Vitest that fails without naming a test, or ends before it could report,
 * counts as one failure.
 */
export async function runTests(name: string, args: readonly string[]): Promise<PartResult> {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-report-'));
  const path = join(folder, 'report.json');
  try {
    const { code, seconds } = await runCommand(
      name,
      [
        'bin/node',
        '--exec',
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=./tests/count-reporter.ts',
        ...args,
      ],
      { TEST_REPORT: path },
    );
    const text = await readFile(path, 'utf8').catch(() => 'null');
    const report = reportSchema.parse(JSON.parse(text)) ?? { passed: 0, failed: 0, skipped: 0, files: [] };
    return { name, seconds, ...report, failed: Math.max(report.failed, code === 0 ? 0 : 1) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
