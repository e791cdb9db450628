/** Runs the checks alone. */
import { runChecks } from '#bin/test-run/checks.ts';
import { summaryOf } from '#bin/test-run/summary.ts';

const checks = await runChecks();
for (const line of summaryOf([checks], checks.seconds)) console.log(line);
if (checks.failed > 0) process.exitCode = 1;
