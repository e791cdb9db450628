/** Names the store's answers that clear up by themselves, and after how long the work continues. */
import type { AppError, ErrorCode } from '#studio/shared/errors.ts';
import { waitFor, type Outcome } from '#studio/work/task.ts';

const WAIT_SECONDS: Partial<Record<ErrorCode, number>> = {
  SHOPIFY_STILL_PROCESSING: 30,
  SHOPIFY_THROTTLED: 60,
  SHOPIFY_UNAVAILABLE: 60,
  VIDEO_WEEKLY_LIMIT: 6 * 3600,
};

/** Null when waiting does not help. */
export function waitsForStore(error: AppError): Outcome<never> | null {
  const seconds = WAIT_SECONDS[error.code];
  return seconds === undefined ? null : waitFor(seconds, error);
}
