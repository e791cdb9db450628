/** Retries a worker's writes while the database is away, so that finished work is not lost with a connection. */
import pRetry from 'p-retry';
import { AppError } from '#studio/shared/errors.ts';

/**
 * A database that restarts, or fails over to its replica, is back within a minute; a worker that is silent
 * for longer counts as dead.
 */
const PATIENCE = { retries: 40, minTimeout: 200, maxTimeout: 3000, factor: 1.5, maxRetryTime: 60_000 };

/** For idempotent writes: each checks that its claim still holds the row. Our own refusals are not retried. */
export const retryTransient = <T>(write: () => Promise<T>): Promise<T> =>
  pRetry(write, { ...PATIENCE, shouldRetry: ({ error }) => !(error instanceof AppError) });
