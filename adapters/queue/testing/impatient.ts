/** A queue's patience with workers and failures, short enough for tests. */
import type { Patience } from '#adapters/queue/bullmq-queue.ts';

/** A worker counts as dead after 1.5 s instead of 30, and a ticket that failed is tried again after 50 ms. */
export const IMPATIENT: Patience = {
  lockMilliseconds: 1500,
  stalledCheckMilliseconds: 500,
  maxStalls: 3,
  attempts: 4,
  backoffMilliseconds: 50,
};
