/** Works on the lanes: each ticket has a worker claim and run tasks until nothing is left that may run now. */
import type { Queue } from '#studio/work/queue.ts';
import type { TaskStore } from '#studio/work/ports.ts';
import { LANES, type Lane } from '#studio/work/task.ts';
import { runTask, type AnyDefinition } from '#workers/kernel/run-task.ts';

/** `atOnce`: in this process. `shopLimit`: of one shop, in all processes. */
export type LaneLimits = Record<Lane, { atOnce: number; shopLimit: number }>;

type Working<Ports, Transaction> = {
  store: TaskStore<Transaction>;
  queue: Queue;
  definitions: ReadonlyMap<string, AnyDefinition<Ports, Transaction>>;
  ports: Ports;
  limits: LaneLimits;
  log: { error(details: object, message: string): void };
  stopping: AbortSignal;
};

/** Begins to work; the returned function waits until every run has returned its task. */
export async function workLanes<Ports, Transaction>(
  working: Working<Ports, Transaction>,
): Promise<() => Promise<void>> {
  const stops = await Promise.all(
    LANES.map((lane) => working.queue.work(lane, working.limits[lane].atOnce, () => runLane(working, lane))),
  );
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/**
 * Runs the tasks that may run now, one after another. A ticket only wakes: which task comes next is decided
 * by the claim.
 */
export async function runLane<Ports, Transaction>(
  { store, definitions, ports, limits, log, stopping }: Omit<Working<Ports, Transaction>, 'queue'>,
  lane: Lane,
): Promise<void> {
  // What only a newer version knows is left to its workers.
  const kinds = [...definitions.keys()];
  while (!stopping.aborted) {
    const task = await store.claim(lane, { shopLimit: limits[lane].shopLimit, kinds });
    const definition = definitions.get(task?.kind ?? '');
    if (task === null || definition === undefined) return;
    await runTask({ store, definition, ports, log, stopping }, task);
  }
}
