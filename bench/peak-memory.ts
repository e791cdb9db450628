/** Measures the memory of everything that this process starts. */
import { readFileSync } from 'node:fs';

const SAMPLES_A_SECOND = 10;

/**
 * Highest sum of proportional set sizes of this process's descendants while the work runs, megabytes; 0 where
 * /proc has none.
 */
export async function peakOf(work: () => Promise<void>): Promise<number> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, descendantsOf(process.pid).reduce((sum, pid) => sum + pssOf(pid), 0) / 1024);
  }, 1000 / SAMPLES_A_SECOND);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return peak;
}

/** Proportional set sizes of a process, and of it with everything under it, megabytes; 0 where /proc has none. */
export function residentMegabytes(pid: number): { own: number; all: number } {
  const own = pssOf(pid) / 1024;
  return { own, all: descendantsOf(pid).reduce((sum, child) => sum + pssOf(child) / 1024, own) };
}

function descendantsOf(pid: number): number[] {
  const children = readOr(`/proc/${pid}/task/${pid}/children`, '')
    .split(' ')
    .filter((text) => text !== '')
    .map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

const pssOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(readOr(`/proc/${pid}/smaps_rollup`, ''))?.[1] ?? 0);

/** A process may end between two samples. */
function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return otherwise;
    throw error;
  }
}
