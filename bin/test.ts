/** Runs the parts of the tests one after another, and ends with one line of what passed and failed. */
import { endWithChildren } from '#bin/test-run/end-with-children.ts';
import { runChecks } from '#bin/test-run/checks.ts';
import { runParts, type Part } from '#bin/test-run/run-parts.ts';
import { summaryOf } from '#bin/test-run/summary.ts';
import { runTests } from '#bin/test-run/test-part.ts';

/**
 * Each keeps two cores busy by itself. Side by side they take longer: browsers and exports that wait for each
 * other gain nothing.
 */
const PARTS: readonly Part[] = [
  { name: 'checks', run: runChecks },
  { name: 'unit', run: () => runTests('unit', ['--project=unit', '--project=studio']) },
  { name: 'faults', run: () => runTests('faults', ['--project=faults']) },
  { name: 'web', run: () => runTests('web', ['--project=web']) },
];

endWithChildren();
// Behind it vitest would take no files.
const args = process.argv.slice(2).filter((arg) => arg !== '--');
const isPart = (arg: string) => PARTS.some(({ name }) => name === arg);
const started = performance.now();
const results = args.every(isPart)
  ? await runParts(PARTS.filter(({ name }) => args.length === 0 || args.includes(name)))
  : [await runTests('tests', args)];

for (const line of summaryOf(results, (performance.now() - started) / 1000)) console.log(line);
if (results.some(({ failed }) => failed > 0)) process.exitCode = 1;
