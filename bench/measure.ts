/** Measures what work costs: CPU seconds of everything it started, and the wall clock. */
import { readFileSync } from 'node:fs';
import { treeCpuSeconds } from '#bench/process-tree.ts';

export type Cost = { cpuSeconds: number; wallSeconds: number };

/**
 * Linux counts the CPU of ended and awaited children, and of theirs, in hundredths of a second
 * (proc_pid_stat(5), fields 16 and 17).
 */
const TICKS_PER_SECOND = 100;

/** Cost of the work in this process and in every process that it started and awaited. */
export async function costOf(work: () => Promise<void>): Promise<Cost> {
  const before = { children: childrenSeconds(), own: process.cpuUsage(), wall: performance.now() };
  await work();
  const own = process.cpuUsage(before.own);
  return {
    cpuSeconds: childrenSeconds() - before.children + (own.user + own.system) / 1e6,
    wallSeconds: (performance.now() - before.wall) / 1000,
  };
}

/**
 * The same for programs that do not wait for their children, as browsers: the CPU of every process that was
 * seen below this one.
 */
export async function costOfTree(work: () => Promise<void>): Promise<Cost> {
  const startedMilliseconds = performance.now();
  const cpuSeconds = await treeCpuSeconds(work);
  return { cpuSeconds, wallSeconds: (performance.now() - startedMilliseconds) / 1000 };
}

function childrenSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** Medians of several rounds; in every round each contender runs once, so that a busy minute hits all alike. */
export async function alternate(
  contenders: Record<string, () => Promise<void>>,
  rounds: number,
  onRound: (round: number, name: string, cost: Cost) => void,
): Promise<Record<string, Cost>> {
  const costs = new Map<string, Cost[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [name, work] of Object.entries(contenders)) {
      const cost = await costOf(work);
      costs.get(name)?.push(cost);
      onRound(round, name, cost);
    }
  }
  return Object.fromEntries(
    [...costs].map(([name, all]) => [
      name,
      {
        cpuSeconds: median(all.map((cost) => cost.cpuSeconds)),
        wallSeconds: median(all.map((cost) => cost.wallSeconds)),
      },
    ]),
  );
}

/** The mean of the two middle values of an even number; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}
