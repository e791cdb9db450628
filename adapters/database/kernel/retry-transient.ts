/** Tries what a worker writes again while the database is away, so that work that is done is not lost with a connection. */
import pRetry from 'p-retry';
import { AppError } from '#studio/shared/errors.ts';

/** A database that restarts, or gives way to its replica, is back within a minute; a worker that is silent for longer is taken for dead. */
const PATIENCE = { retries: 40, minTimeout: 200, maxTimeout: 3000, factor: 1.5, maxRetryTime: 60_000 };

/** For writes that are the same twice: each asks whether its attempt still holds the row. What we refuse ourselves is not asked again. */
export const retryTransient = <T>(write: () => Promise<T>): Promise<T> =>
  pRetry(write, { ...PATIENCE, shouldRetry: ({ error }) => !(error instanceof AppError) });
