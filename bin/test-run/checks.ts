/**
 * The checks that read the code without running it: form, types, lint, who imports whom, docblocks, and what
 * nobody uses.
 */
import { runCommand } from '#bin/test-run/run-command.ts';
import { inTurns } from '#bin/test-run/in-turns.ts';
import type { PartResult } from '#bin/test-run/summary.ts';

const AT_A_TIME = 2;
const DEPCRUISE_FOLDERS = [
  'studio',
  'adapters',
  'wiring',
  'app',
  'workers',
  'devstore',
  'tests',
  'bench',
  'bin',
];

/** By its path: two packages bring a `tsc`, and the other is for what asks the compiler from JavaScript. */
const TYPES = ['node', 'node_modules/typescript-native/bin/tsc', '--noEmit', '-p'];

/** The longest come first, so that two cores end together. */
const CHECKS: Record<string, readonly string[]> = {
  lint: ['oxlint'],
  form: ['oxfmt', '--check', '.'],
  'import rules': [
    'depcruise',
    ...DEPCRUISE_FOLDERS,
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ],
  'dead code': ['knip'],
  types: [...TYPES, '.'],
  'types of the web app': [...TYPES, 'app'],
  'types of the film, without DOM and Node': [...TYPES, 'studio/film'],
  docblocks: ['node', 'tests/house/docblocks/check.ts'],
};

/** Runs them all, whether or not one fails; each counts as one. */
export async function runChecks(): Promise<PartResult> {
  const started = performance.now();
  let failed = 0;
  await inTurns(AT_A_TIME, Object.entries(CHECKS), async ([name, command]) => {
    const { code, seconds } = await runCommand(`check ${name}`, ['bin/node', '--exec', ...command]);
    if (code !== 0) failed++;
    console.log(`check ${name} | ${code === 0 ? 'good' : 'FAILED'} after ${seconds.toFixed(1)} s`);
  });
  return {
    name: 'checks',
    seconds: (performance.now() - started) / 1000,
    passed: Object.keys(CHECKS).length - failed,
    failed,
    skipped: 0,
    files: [],
  };
}
