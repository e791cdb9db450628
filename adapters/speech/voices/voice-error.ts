/** Why a voice could not be brought: one sentence for the person at the terminal. */
import { AppError } from '#studio/shared/errors.ts';
import { err, type Err } from '#studio/shared/result.ts';

/** The part of the sentence before the reason. */
const FIELD = 'The voice wasn’t added';

/** BAD_INPUT with a reason that says what to do next. */
export const notAdded = (reason: string, cause?: unknown): Err<AppError> =>
  err(new AppError('BAD_INPUT', { field: FIELD, reason }, cause === undefined ? {} : { cause }));

/** The system's code of a failed file operation: "ENOSPC"; null when it is another error. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Whether the disk, or a person's share of it, is full. */
export const isDiskFull = (error: unknown): boolean => {
  const code = systemCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT';
};

/** BAD_INPUT for a disk that is full, or lacks this many bytes; `cause` tells it apart. */
export function diskFull(missingBytes: number | null = null): Err<AppError> {
  const what =
    missingBytes === null
      ? 'Free up some space and run the command again.'
      : `${Math.ceil(missingBytes / 1e6)} MB more must be free.`;
  return notAdded(
    `the disk is full. ${what}`,
    Object.assign(new Error('The disk is full.'), { code: 'ENOSPC' }),
  );
}
