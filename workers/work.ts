/** Works on tasks and sweeps until it is asked to stop; then releases everything within half a minute. */
import type { WorkerServices } from '#wiring/open-worker.ts';
import { JOBS } from '#workers/jobs/jobs.ts';
import { workLanes, type LaneLimits } from '#workers/kernel/work-lanes.ts';
import { auditLedgers } from '#workers/sweeps/audit-ledgers.ts';
import { checkLateWork } from '#workers/sweeps/check-late-work.ts';
import { collectOrphans } from '#workers/sweeps/collect-orphans.ts';
import { expire } from '#workers/sweeps/expire.ts';
import { recoverTasks } from '#workers/sweeps/recover-tasks.ts';
import { requestPosters } from '#workers/sweeps/request-posters.ts';
import { sendTickets } from '#workers/sweeps/send-tickets.ts';

const SECOND_MILLISECONDS = 1000;
const MINUTE_MILLISECONDS = 60 * SECOND_MILLISECONDS;
const HOUR_MILLISECONDS = 60 * MINUTE_MILLISECONDS;

/**
 * `atOnce` in this process; of one shop at most `shopLimit` in all processes, so that others get their turn.
 * Clips, exports and posters need a core each; what the store and webhooks ask for is mostly waited for.
 */
const limitsFor = (exportsAtOnce: number): LaneLimits => ({
  clips: { atOnce: 2, shopLimit: 8 },
  exports: { atOnce: exportsAtOnce, shopLimit: 8 },
  store: { atOnce: 4, shopLimit: 4 },
  webhooks: { atOnce: 2, shopLimit: 2 },
  posters: { atOnce: 1, shopLimit: 2 },
});

/** The returned function returns the running tasks and waits for them. */
export async function startWork(
  services: WorkerServices,
  { exportsAtOnce }: { exportsAtOnce: number },
): Promise<() => Promise<void>> {
  const { database, queue, log } = services;
  const stopping = new AbortController();
  const stop = await workLanes({
    store: database.tasks,
    queue,
    definitions: JOBS,
    ports: services,
    limits: limitsFor(exportsAtOnce),
    log,
    stopping: stopping.signal,
  });

  const guard = (work: () => Promise<void>, name: string) => {
    const run = coalesce(work);
    return () => void run().catch((error: unknown) => log.error({ error }, `${name} failed`));
  };
  const send = guard(() => sendTickets(services), 'sending tickets');
  const recover = guard(() => recoverTasks(services), 'recovering tasks');
  const tidy = guard(() => expire(services), 'expiring files');
  const posters = guard(() => requestPosters(services), 'requesting posters');
  const audit = guard(() => auditLedgers(services), 'the audit');
  const late = guard(() => checkLateWork(services), 'checking for late work');
  const bills = guard(async () => {
    await database.sweeps.settleBills(false);
  }, 'the bills');
  const collect = guard(async () => {
    const { removed, bytes } = await collectOrphans(services);
    if (removed > 0) log.info({ removed, bytes }, 'files that nobody needs any more are deleted');
  }, 'tidying the files');

  const unsubscribe = database.events.subscribe(({ kind }) => {
    if (kind === 'ticket') send();
  });
  const timers = [
    setInterval(send, 2 * SECOND_MILLISECONDS),
    setInterval(recover, 15 * SECOND_MILLISECONDS),
    setInterval(posters, 15 * SECOND_MILLISECONDS),
    setInterval(bills, 5 * MINUTE_MILLISECONDS),
    setInterval(late, 10 * MINUTE_MILLISECONDS),
    setInterval(tidy, HOUR_MILLISECONDS),
    setInterval(collect, 6 * HOUR_MILLISECONDS),
    setInterval(audit, 24 * HOUR_MILLISECONDS),
  ];
  for (const begin of [send, recover, posters, tidy, audit, late]) begin();

  return async () => {
    unsubscribe();
    timers.forEach(clearInterval);
    stopping.abort();
    await stop();
  };
}

/** Never twice at once: a call while it runs has it run once more. */
function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  return async function start(): Promise<void> {
    if (running !== null) {
      again = true;
      return running;
    }
    running = work();
    try {
      await running;
    } finally {
      running = null;
    }
    if (again) {
      again = false;
      await start();
    }
  };
}
