/** A queue's patience with workers and failures, short enough for tests. */
import type { Patience } from '#adapters/queue/bullmq-queue.ts';

export const IMPATIENT: Patience = {
  lockMilliseconds: 1500,
  stalledCheckMilliseconds: 500,
  maxStalls: 3,
  attempts: 4,
  backoffMilliseconds: 50,
};
