/**
 * Shows that a function takes time in step with the length of its text: one that takes the square of it can
 * be made to stop a process.
 */
import { expect } from 'vitest';

/**
 * Four times the text takes four times as long, or sixteen times where time grows with the square: the limit
 * stands between.
 */
const LONGER = 4;
const LIMIT = 9;
/**
 * A shorter run shows nothing about growth. Read with the square of its length, a text of 120,000 characters
 * takes seconds.
 */
const MIN_MEASURED_MILLISECONDS = 250;
const ROUNDS = 3;

/**
 * `run` on the text that `attack` makes, and on one four times as long. Counts the process's own CPU time,
 * independent of other load.
 */
export function expectLinear(
  run: (text: string) => unknown,
  attack: (length: number) => string,
  length = 30_000,
): void {
  const short = attack(length);
  const long = attack(LONGER * length);
  if (millisecondsOf(() => run(long)) < MIN_MEASURED_MILLISECONDS) return;
  const longer = minMilliseconds(() => run(long));
  expect(
    longer / minMilliseconds(() => run(short)),
    `${longer} ms for ${long.length} characters`,
  ).toBeLessThan(LIMIT);
}

const minMilliseconds = (run: () => unknown): number =>
  Math.min(...Array.from({ length: ROUNDS }, () => millisecondsOf(run)));

function millisecondsOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
