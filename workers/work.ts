/** Runs jobs and sweeps until it is asked to stop; then lets go of everything within half a minute. */
import { billUsageJob, reconcileBillJob } from '#workers/jobs/settle-bill.ts';
import { exportClipJob } from '#workers/jobs/export-clip.ts';
import { generateClipJob } from '#workers/jobs/generate-clip.ts';
import { handleWebhookJob } from '#workers/jobs/handle-webhook.ts';
import { publishExportJob, undoPublicationJob } from '#workers/jobs/publish-export.ts';
import type { Job, Lane } from '#studio/shared/jobs.ts';
import { auditLedgers } from '#workers/sweeps/audit-ledgers.ts';
import { collectOrphans } from '#workers/sweeps/collect-orphans.ts';
import { expire } from '#workers/sweeps/expire.ts';
import { relayOutbox } from '#workers/sweeps/relay-outbox.ts';
import { resumeStuck } from '#workers/sweeps/resume-stuck.ts';
import type { WorkerServices } from '#wiring/open-worker.ts';

const AT_ONCE = { clips: 2, store: 4 } as const;
const RELAY_MILLISECONDS = 2000;
const SWEEP_MILLISECONDS = 15_000;
const HOUR_MILLISECONDS = 3600_000;
const COLLECT_HOURS = 6;
const BILLS_MILLISECONDS = 5 * 60_000;
const AUDIT_HOURS = 24;

/** The returned function hands back what is under way and waits for it. */
export async function startWork(
  services: WorkerServices,
  { exportsAtOnce }: { exportsAtOnce: number },
): Promise<() => Promise<void>> {
  const { database, queue, log } = services;
  const stopping = new AbortController();

  function run(job: Job): Promise<void> {
    switch (job.name) {
      case 'generate-clip':
        return generateClipJob(services, job.payload, stopping.signal);
      case 'export-clip':
        return exportClipJob(services, job.payload, stopping.signal);
      case 'publish-export':
        return publishExportJob(services, job.payload, stopping.signal);
      case 'undo-publication':
        return undoPublicationJob(services, job.payload, stopping.signal);
      case 'handle-webhook':
        return handleWebhookJob(services, job.payload);
      case 'bill-usage':
        return billUsageJob(services, job.payload);
      case 'reconcile-bill':
        return reconcileBillJob(services, job.payload);
      case 'delete-shop':
        return database.shops.remove(job.payload.shop).then(() => services.forget(job.payload.shop));
    }
  }

  const lanes: [Lane, number][] = [
    ['clips', AT_ONCE.clips],
    ['exports', exportsAtOnce],
    ['store', AT_ONCE.store],
  ];
  const stops = await Promise.all(lanes.map(([lane, atOnce]) => queue.work(lane, atOnce, run)));

  const relay = coalesce(() => relayOutbox(services));
  const sweep = coalesce(() => resumeStuck(services));
  const tidy = coalesce(() => expire(services));
  const collect = coalesce(async () => {
    const { removed, bytes } = await collectOrphans(services);
    if (removed > 0) log.info({ removed, bytes }, 'files that nobody needs any more are deleted');
  });
  const bills = coalesce(async () => {
    await database.sweeps.settleBills(false);
  });
  const audit = coalesce(() => auditLedgers(services));
  const guard = (work: () => Promise<void>, name: string) => () => {
    void work().catch((error: unknown) => log.error({ error }, `${name} failed`));
  };
  const unsubscribe = database.events.subscribe(({ kind }) => {
    if (kind === 'outbox') guard(relay, 'the relay')();
  });
  const timers = [
    setInterval(guard(relay, 'the relay'), RELAY_MILLISECONDS),
    setInterval(guard(sweep, 'a sweep'), SWEEP_MILLISECONDS),
    setInterval(guard(tidy, 'a sweep'), HOUR_MILLISECONDS),
    setInterval(guard(collect, 'tidying the files'), COLLECT_HOURS * HOUR_MILLISECONDS),
    setInterval(guard(bills, 'the bills'), BILLS_MILLISECONDS),
    setInterval(guard(audit, 'the audit'), AUDIT_HOURS * HOUR_MILLISECONDS),
  ];
  guard(relay, 'the relay')();
  guard(sweep, 'a sweep')();
  guard(tidy, 'a sweep')();
  guard(audit, 'the audit')();

  return async () => {
    unsubscribe();
    timers.forEach(clearInterval);
    stopping.abort();
    await Promise.all(stops.map((stop) => stop()));
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
