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
  /** Workers that may end without a word over it: then the work itself is at fault. */
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
  maxCrashes: 3,
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

/** Whether this crash ends the task. */
export const isGivenUp = (task: Pick<Task, 'crashes'>, policy: RetryPolicy): boolean =>
  task.crashes + 1 >= policy.maxCrashes;

const isTransient = ({ code }: AppError, { transient }: RetryPolicy): boolean =>
  transient === 'all' || transient.includes(code);
