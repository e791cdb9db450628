/** Ends a test run on request, with everything that it and its tests have started. */
import { execa } from 'execa';
import { setTimeout as pause } from 'node:timers/promises';

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
/** Servers close their databases first; a process that has not ended by then never will. */
const PATIENCE_MILLISECONDS = 10_000;
const PAUSE_MILLISECONDS = 100;

/**
 * From now on SIGINT, SIGTERM or SIGHUP ends all processes that descend from this one, also those in groups
 * of their own, and then this one.
 */
export function endWithChildren(): void {
  for (const [name, number] of Object.entries(SIGNALS))
    process.once(name, () => void endAll().finally(() => process.exit(128 + number)));
}

async function endAll(): Promise<void> {
  // Whose parent ends first becomes somebody else's child: once known, it stays known.
  const known = new Set<number>();
  const asked = new Set<number>();
  const until = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const parents = await runningProcesses();
    for (const pid of known) if (!parents.has(pid)) known.delete(pid);
    for (const pid of descendantsIn(parents)) known.add(pid);
    if (known.size === 0) return;
    const isOver = Date.now() > until;
    for (const pid of known) {
      if (isOver) send(pid, 'SIGKILL');
      else if (!asked.has(pid)) send(pid, 'SIGTERM');
      asked.add(pid);
    }
    await pause(PAUSE_MILLISECONDS);
  }
}

/** One that has ended meanwhile needs no signal. */
function send(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone.
  }
}

/** Each process with its parent, without the command that lists them. Zombies do not run. */
async function runningProcesses(): Promise<ReadonlyMap<number, number>> {
  const listing = execa('ps', ['-A', '-o', 'pid=,ppid=,state=']);
  const { stdout } = await listing;
  const parents = new Map<number, number>();
  for (const line of stdout.split('\n')) {
    const [pid, parent, state = ''] = line.trim().split(/\s+/u);
    if (!state.startsWith('Z') && Number(pid) !== listing.pid) parents.set(Number(pid), Number(parent));
  }
  return parents;
}

function descendantsIn(parents: ReadonlyMap<number, number>): number[] {
  const found: number[] = [];
  let generation = new Set([process.pid]);
  while (generation.size > 0) {
    const parentsNow = generation;
    generation = new Set([...parents].filter(([, parent]) => parentsNow.has(parent)).map(([pid]) => pid));
    found.push(...generation);
  }
  return found;
}
