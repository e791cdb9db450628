/** The queue as BullMQ runs it, whatever it lies in. */
import type { JobsOptions, QueueOptions, WorkerOptions } from 'bullmq';
import { jobSchema, LANES, type Job, type Lane, type Queue } from '#studio/shared/jobs.ts';

type Carried = { data: unknown };
/** What is used of BullMQ's two classes; its types differ between backends. */
export type BullQueue = {
  add(name: string, data: Job, options: JobsOptions): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
};
export type BullWorker = {
  close(force?: boolean): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
};
export type Backend = {
  queue(name: string, options: Omit<QueueOptions, 'connection'>): BullQueue;
  worker(
    name: string,
    handle: (job: Carried) => Promise<void>,
    options: Omit<WorkerOptions, 'connection'>,
  ): BullWorker;
  close(): Promise<void>;
};

export type Patience = {
  /** A worker that has not renewed its lock for this long is taken for dead … */
  lockMilliseconds: number;
  /** … which is looked for this often … */
  stalledCheckMilliseconds: number;
  /** … and a job may lose its worker this often before it is given up. */
  lostAtMost: number;
  /** What failed by a fault is tried this often; what is expected to fail is written down by its handler and does not come back. */
  attempts: number;
  /** Before the second attempt; it doubles with each. */
  backoffMilliseconds: number;
};

export const PATIENCE: Patience = {
  lockMilliseconds: 30_000,
  stalledCheckMilliseconds: 15_000,
  lostAtMost: 3,
  attempts: 4,
  backoffMilliseconds: 1000,
};

export function openBullMqQueue(
  backend: Backend,
  onError: (error: Error) => void,
  patience: Patience = PATIENCE,
): Queue {
  const queues = new Map<Lane, BullQueue>();
  const queueOf = (lane: Lane): BullQueue => {
    const open = queues.get(lane);
    if (open !== undefined) return open;
    const queue = backend.queue(lane, {
      defaultJobOptions: {
        removeOnComplete: true,
        removeOnFail: { age: 24 * 3600 },
        attempts: patience.attempts,
        backoff: { type: 'exponential', delay: patience.backoffMilliseconds },
      },
    });
    queue.on('error', onError);
    queues.set(lane, queue);
    return queue;
  };
  return {
    async add(id, job) {
      await queueOf(LANES[job.name]).add(job.name, job, { jobId: id });
    },
    async work(lane, atOnce, handle) {
      const worker = backend.worker(lane, async ({ data }) => handle(jobSchema.parse(data)), {
        concurrency: atOnce,
        lockDuration: patience.lockMilliseconds,
        stalledInterval: patience.stalledCheckMilliseconds,
        maxStalledCount: patience.lostAtMost,
      });
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
