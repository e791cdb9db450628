/** Works on tasks and sweeps until it is asked to stop; then lets go of everything within half a minute. */
import type { WorkerServices } from '#wiring/open-worker.ts';
import { JOBS } from '#workers/jobs/jobs.ts';
import { workLanes, type LaneLimits } from '#workers/kernel/work-lanes.ts';
import { auditLedgers } from '#workers/sweeps/audit-ledgers.ts';
import { checkWebhooks } from '#workers/sweeps/check-webhooks.ts';
import { collectOrphans } from '#workers/sweeps/collect-orphans.ts';
import { expire } from '#workers/sweeps/expire.ts';
import { recoverTasks } from '#workers/sweeps/recover-tasks.ts';
import { sendTickets } from '#workers/sweeps/send-tickets.ts';

const SECOND_MILLISECONDS = 1000;
const MINUTE_MILLISECONDS = 60 * SECOND_MILLISECONDS;
const HOUR_MILLISECONDS = 60 * MINUTE_MILLISECONDS;

/** Of one shop no more run at once, in all processes, than leave room for others. */
const limitsFor = (exportsAtOnce: number): LaneLimits => ({
  clips: { atOnce: 2, shopLimit: 8 },
  exports: { atOnce: exportsAtOnce, shopLimit: 8 },
  store: { atOnce: 4, shopLimit: 4 },
  webhooks: { atOnce: 2, shopLimit: 2 },
});

/** The returned function hands back what is under way and waits for it. */
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
  const audit = guard(() => auditLedgers(services), 'the audit');
  const webhooks = guard(() => checkWebhooks(services), 'checking webhooks');
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
    setInterval(bills, 5 * MINUTE_MILLISECONDS),
    setInterval(webhooks, 10 * MINUTE_MILLISECONDS),
    setInterval(tidy, HOUR_MILLISECONDS),
    setInterval(collect, 6 * HOUR_MILLISECONDS),
    setInterval(audit, 24 * HOUR_MILLISECONDS),
  ];
  for (const begin of [send, recover, tidy, audit, webhooks]) begin();

  return async () => {
    unsubscribe();
    timers.forEach(clearInterval);
    stopping.abort();
    await stop();
  };
}

/** Never twice at once: who asks while it runs has it run once more. */
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
