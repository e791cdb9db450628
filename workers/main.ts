/** The worker process: opens what it works with, works, and returns its tasks when it is asked to stop. */
import { openWorker } from '#wiring/open-worker.ts';
import { startWork } from '#workers/work.ts';

/** Longer than any step takes to stop. */
const STOP_MILLISECONDS = 28_000;

const services = await openWorker();
const { environment } = services;
const stop = await startWork(services, { exportsAtOnce: environment.EXPORT_CONCURRENCY });
services.log.info(
  {
    exportsAtOnce: environment.EXPORT_CONCURRENCY,
    queue: environment.REDIS_URL === undefined ? 'postgres' : 'redis',
  },
  'worker: ready',
);

let stopped = false;
for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const) {
  process.once(signal, () => {
    if (stopped) return;
    stopped = true;
    setTimeout(() => process.exit(1), STOP_MILLISECONDS).unref();
    void stop()
      .then(() => services.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          services.log.error({ error }, 'the worker could not stop cleanly');
          process.exit(1);
        },
      );
  });
}
