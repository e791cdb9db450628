/** The queue on BullMQ, over any backend. */
import type { JobsOptions, QueueOptions, WorkerOptions } from 'bullmq';
import type { Ticket } from '#studio/work/ports.ts';
import type { Queue } from '#studio/work/queue.ts';
import type { Lane } from '#studio/work/task.ts';

type BulkJob = { name: string; data: object; opts: JobsOptions };
/** What is used of BullMQ's two classes; its types differ between backends. */
export type BullQueue = {
  addBulk(jobs: BulkJob[]): Promise<unknown>;
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
  worker(name: string, handle: () => Promise<void>, options: Omit<WorkerOptions, 'connection'>): BullWorker;
  close(): Promise<void>;
};

/** How long the queue waits before it gives up a worker or a ticket. */
export type Patience = {
  /** A worker that has not renewed its lock for this long counts as dead … */
  lockMilliseconds: number;
  /** … which is checked this often … */
  stalledCheckMilliseconds: number;
  /** … and a ticket may lose its worker this often before it is dropped. */
  maxStalls: number;
  /** A ticket whose handling failed (the database was away) is handled again this often. */
  attempts: number;
  /** Before the second attempt; it doubles with each. */
  backoffMilliseconds: number;
};
export const PATIENCE: Patience = {
  lockMilliseconds: 30_000,
  stalledCheckMilliseconds: 15_000,
  maxStalls: 3,
  attempts: 4,
  backoffMilliseconds: 1000,
};

/** Apart from the queues of versions whose jobs carried the work itself. */
const queueName = (lane: Lane): string => `${lane}-tickets`;

/**
 * A queue of tickets with one BullMQ queue for each lane, opened at its first use. Errors of connections go
 * to `onError`; BullMQ connects again by itself.
 */
export function openBullMqQueue(
  backend: Backend,
  onError: (error: Error) => void,
  patience: Patience = PATIENCE,
): Queue {
  const queues = new Map<Lane, BullQueue>();
  const queueFor = (lane: Lane): BullQueue => {
    const open = queues.get(lane);
    if (open !== undefined) return open;
    const queue = backend.queue(queueName(lane), {
      defaultJobOptions: {
        removeOnComplete: true,
        removeOnFail: true,
        attempts: patience.attempts,
        backoff: { type: 'exponential', delay: patience.backoffMilliseconds },
      },
    });
    queue.on('error', onError);
    queues.set(lane, queue);
    return queue;
  };
  return {
    async send(tickets) {
      for (const [lane, ids] of Map.groupBy(tickets, (ticket: Ticket) => ticket.lane))
        await queueFor(lane).addBulk(ids.map(({ id }) => ({ name: lane, data: {}, opts: { jobId: id } })));
    },
    async work(lane, atOnce, handle) {
      const worker = backend.worker(queueName(lane), handle, {
        concurrency: atOnce,
        lockDuration: patience.lockMilliseconds,
        stalledInterval: patience.stalledCheckMilliseconds,
        maxStalledCount: patience.maxStalls,
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
