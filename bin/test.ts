/** Runs the parts of the tests, side by side where two cores gain by it, and ends with one line of what passed and failed. */
import { endWithChildren } from '#bin/test-run/end-with-children.ts';
import { runChecks } from '#bin/test-run/checks.ts';
import { runParts, type Part } from '#bin/test-run/run-parts.ts';
import { summaryOf } from '#bin/test-run/summary.ts';
import { runTests } from '#bin/test-run/test-part.ts';

/**
 * Web and fault tests mostly wait, for a browser or for a process to start: one at a time, they fill what the others leave of two
 * cores. Beside more, their exports would starve: these run at a lower priority.
 */
const LANES: readonly (readonly Part[])[] = [
  [
    { name: 'checks', run: runChecks },
    { name: 'unit', run: () => runTests('unit', ['--project=unit', '--project=studio']) },
    { name: 'faults', run: () => runTests('faults', ['--project=faults', '--maxWorkers=1']) },
  ],
  [{ name: 'web', run: () => runTests('web', ['--project=web', '--maxWorkers=1']) }],
];

endWithChildren();
const args = process.argv.slice(2);
const isPart = (arg: string) => LANES.some((lane) => lane.some(({ name }) => name === arg));
const started = performance.now();
const results = args.every(isPart)
  ? await runParts(LANES.map((lane) => lane.filter(({ name }) => args.length === 0 || args.includes(name))))
  : [await runTests('tests', args)];

for (const line of summaryOf(results, (performance.now() - started) / 1000)) console.log(line);
if (results.some(({ failed }) => failed > 0)) process.exitCode = 1;
