/**
 * Counts the CPU of a program and everything under it by looking often, also where it does not wait for its
 * children.
 */
import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MILLISECONDS = 50;
const TICKS_PER_SECOND = 100;

type Seen = { parent: number; cpuTicks: number };

/**
 * CPU seconds of every process that descended from this one while the work ran. Browsers end their processes
 * without waiting for them, so that Linux forgets their CPU; here each counts with what it had used when it
 * was last seen. What a process did in its last moments is missed: the figure is a lower bound.
 */
export async function treeCpuSeconds(work: () => Promise<void>): Promise<number> {
  const before = new Set(snapshot().keys());
  const ours = new Map<string, Seen>();
  const sample = (): void => {
    const all = snapshot();
    const family = new Set([process.pid]);
    // A child comes after its parent in the sorted list unless the numbers wrapped: repeat until nothing is added.
    for (let added = true; added;) {
      added = false;
      for (const [key, seen] of all) {
        const pid = pidOf(key);
        if (family.has(pid) || before.has(key)) continue;
        if (family.has(seen.parent) || ours.has(key)) {
          family.add(pid);
          added = true;
        }
      }
    }
    for (const [key, seen] of all)
      if (family.has(pidOf(key)) && pidOf(key) !== process.pid) ours.set(key, seen);
  };
  const timer = setInterval(sample, SAMPLE_MILLISECONDS);
  try {
    await work();
    sample();
  } finally {
    clearInterval(timer);
  }
  return [...ours.values()].reduce((sum, { cpuTicks }) => sum + cpuTicks, 0) / TICKS_PER_SECOND;
}

const pidOf = (key: string): number => Number(key.split(':')[0]);

/** Every process by "pid:start", so that a number used again is another process (proc_pid_stat(5)). */
function snapshot(): Map<string, Seen> {
  const processes = new Map<string, Seen>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      processes.set(`${name}:${fields[19] ?? ''}`, {
        parent: Number(fields[1]),
        cpuTicks: Number(fields[11]) + Number(fields[12]),
      });
    } catch {
      // It ended between the listing and the look.
    }
  }
  return processes;
}
