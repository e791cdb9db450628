/** Refuses a voiceover that does not fit, with what the merchant can do about it. */
import { AppError } from '#studio/shared/errors.ts';
import { CLIP_SECONDS } from '#studio/shared/time.ts';

/**
 * SCRIPT_TOO_LONG by so many seconds. Offers a longer clip where `clipSeconds` can still be chosen; null where
 * the clip's length is settled.
 */
export function scriptTooLong(seconds: number | string, clipSeconds: number | null): AppError {
  const longer = CLIP_SECONDS.find((each) => clipSeconds !== null && each > clipSeconds);
  const remedy =
    longer === undefined
      ? 'Shorten it or speak faster.'
      : `Shorten it, speak faster, or choose ${longer} seconds.`;
  return new AppError('SCRIPT_TOO_LONG', { seconds, remedy });
}
