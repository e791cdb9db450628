/** Decides what follows a run of a task: another try, after how long, or the end. */
import { AppError } from '#studio/shared/errors.ts';
import type { ErrorCode } from '#studio/shared/errors.ts';
import type { Outcome, Task } from '#studio/work/task.ts';

/** How often a task is tried, and after how long. Counts start at 0 with the task. */
export type RetryPolicy = {
  /**
   * Runs that may fail before the task does. Finished parts of an earlier run are not repeated where their
   * results were stored.
   */
  maxFailures: number;
  /**
   * Workers that may end without a word while they hold it: then the work itself is at fault. At least 5 (or
   * no end): another task can cause two of them, see `SUSPECT_CRASHES`.
   */
  maxCrashes: number;
  /** How often it may ask to continue later. */
  maxWaits: number;
  /**
   * Errors after which another run may succeed; every other error ends the task at once. Unexpected faults
   * always count as such.
   */
  transient: readonly ErrorCode[] | 'all';
  /** Before the second run; doubles with each, up to `maxBackoffSeconds`. */
  backoffSeconds: number;
  maxBackoffSeconds: number;
};

/** For work whose expected errors are for the merchant to decide about. */
export const MERCHANT_DECIDES: RetryPolicy = {
  maxFailures: 3,
  maxCrashes: 5,
  maxWaits: 40,
  transient: [],
  backoffSeconds: 1,
  maxBackoffSeconds: 60,
};

/** For background work that must be done: retried until it succeeds. */
export const UNTIL_DONE: RetryPolicy = {
  maxFailures: Infinity,
  maxCrashes: Infinity,
  maxWaits: Infinity,
  transient: 'all',
  backoffSeconds: 1,
  maxBackoffSeconds: 600,
};

/** What is written after a run. */
export type Next =
  | { kind: 'done' }
  | { kind: 'failed'; error: AppError }
  | { kind: 'again'; seconds: number; because: AppError | null; counts: 'failure' | 'wait' };

/** After an expected outcome. */
export function nextOf(
  task: Pick<Task, 'failures' | 'waits'>,
  outcome: Outcome<unknown>,
  policy: RetryPolicy,
): Next {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'done' };
    case 'wait':
      if (task.waits >= policy.maxWaits && outcome.because !== null)
        return { kind: 'failed', error: outcome.because };
      return { kind: 'again', seconds: outcome.seconds, because: outcome.because, counts: 'wait' };
    case 'failed':
      return isTransient(outcome.error, policy)
        ? afterFailure(task, outcome.error, policy)
        : { kind: 'failed', error: outcome.error };
  }
}

/** After an unexpected fault. `error` is what the merchant reads when the task is given up. */
export function afterFailure(task: Pick<Task, 'failures'>, error: AppError, policy: RetryPolicy): Next {
  const failures = task.failures + 1;
  if (failures >= policy.maxFailures) return { kind: 'failed', error };
  const seconds = Math.min(policy.maxBackoffSeconds, policy.backoffSeconds * 2 ** Math.min(30, failures - 1));
  return { kind: 'again', seconds, because: error, counts: 'failure' };
}

/**
 * A task with this many crashes may be what ends its workers. Such tasks run one at a time, in all lanes and
 * workers (`claim_task`), so that two tasks share two crashes at most: decision 0190.
 */
export const SUSPECT_CRASHES = 2;
/** Before a suspect's next run; doubles with each further crash, up to an hour, also for work without an end. */
const CRASH_BACKOFF_SECONDS = 30;
const MAX_CRASH_BACKOFF_SECONDS = 3600;

/**
 * What follows when its worker has ended without a word. The first crash says nothing about the task, which
 * continues at once.
 */
export function afterCrash(
  task: Pick<Task, 'crashes'>,
  policy: RetryPolicy,
): { kind: 'given-up' } | { kind: 'again'; seconds: number; suspect: boolean } {
  const crashes = task.crashes + 1;
  if (crashes >= policy.maxCrashes) return { kind: 'given-up' };
  if (crashes < SUSPECT_CRASHES) return { kind: 'again', seconds: 0, suspect: false };
  const seconds = CRASH_BACKOFF_SECONDS * 2 ** Math.min(30, crashes - SUSPECT_CRASHES);
  return { kind: 'again', seconds: Math.min(MAX_CRASH_BACKOFF_SECONDS, seconds), suspect: true };
}

const isTransient = ({ code }: AppError, { transient }: RetryPolicy): boolean =>
  transient === 'all' || transient.includes(code);
