/** Sums what the parts of a test run found, and prints it in lines for a person and a machine. */

/** What one part found. `files` are its test files with the seconds each took; a part without files has none. */
export type PartResult = {
  name: string;
  seconds: number;
  passed: number;
  failed: number;
  skipped: number;
  files: readonly { file: string; seconds: number }[];
};

const SLOWEST = 10;

/** The last line is always "N passed, N failed, N skipped", over all parts. */
export function summaryOf(parts: readonly PartResult[], wallSeconds: number): string[] {
  const slowest = parts
    .flatMap(({ files }) => files)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST);
  const width = Math.max(0, ...parts.map(({ name }) => name.length));
  return [
    ...(slowest.length === 0 ? [] : ['', `Slowest ${slowest.length} test files:`]),
    ...slowest.map(({ file, seconds }) => `  ${inSeconds(seconds)}  ${file}`),
    '',
    'Parts:',
    ...parts.map((part) => `  ${inSeconds(part.seconds)}  ${part.name.padEnd(width)}  ${countsOf(part)}`),
    `  ${inSeconds(wallSeconds)}  in all`,
    countsOf({
      passed: sum(parts, ({ passed }) => passed),
      failed: sum(parts, ({ failed }) => failed),
      skipped: sum(parts, ({ skipped }) => skipped),
    }),
  ];
}

const inSeconds = (seconds: number) => `${seconds.toFixed(1).padStart(7)} s`;
const countsOf = ({ passed, failed, skipped }: Pick<PartResult, 'passed' | 'failed' | 'skipped'>) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
const sum = (parts: readonly PartResult[], of: (part: PartResult) => number) =>
  parts.reduce((total, part) => total + of(part), 0);
