/** The queue as BullMQ runs it, whatever it lies in. */
import type { JobsOptions, QueueOptions, WorkerOptions } from 'bullmq';
import { jobSchema, LANES, type Job, type Lane, type Queue } from '#studio/shared/jobs.ts';

type Carried = { data: unknown };
/** What is used of BullMQ's two classes; its types differ between backends. */
export type BullQueue = { add(name: string, data: Job, options: JobsOptions): Promise<unknown>; close(): Promise<void>; on(event: 'error', listener: (error: Error) => void): unknown };
export type BullWorker = { close(force?: boolean): Promise<void>; waitUntilReady(): Promise<unknown>; on(event: 'error', listener: (error: Error) => void): unknown };
export type Backend = {
  queue(name: string, options: Omit<QueueOptions, 'connection'>): BullQueue;
  worker(name: string, handle: (job: Carried) => Promise<void>, options: Omit<WorkerOptions, 'connection'>): BullWorker;
  close(): Promise<void>;
};

/** A worker whose lock is not renewed for this long is taken for dead; how often that is looked for; and how often a job may lose its worker. */
const PATIENCE = { lockDuration: 30_000, stalledInterval: 15_000, maxStalledCount: 3 };
/** What failed by a fault is tried again; what is expected to fail is written down by its handler and does not come back. */
const AGAIN = { attempts: 4, backoff: { type: 'exponential', delay: 1000 } } as const;

export function openBullMqQueue(backend: Backend, onError: (error: Error) => void): Queue {
  const queues = new Map<Lane, BullQueue>();
  const queueOf = (lane: Lane): BullQueue => {
    const open = queues.get(lane);
    if (open !== undefined) return open;
    const queue = backend.queue(lane, { defaultJobOptions: { removeOnComplete: true, removeOnFail: { age: 24 * 3600 }, ...AGAIN } });
    queue.on('error', onError);
    queues.set(lane, queue);
    return queue;
  };
  return {
    async add(id, job) {
      await queueOf(LANES[job.name]).add(job.name, job, { jobId: id });
    },
    async work(lane, atOnce, handle) {
      const worker = backend.worker(lane, async ({ data }) => handle(jobSchema.parse(data)), { concurrency: atOnce, ...PATIENCE });
      worker.on('error', onError);
      await worker.waitUntilReady();
      return () => worker.close();
    },
    async close() {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await backend.close();
    },
  };
}
