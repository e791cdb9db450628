/** The server's answer to a page: the result, or the failure as the merchant reads it. */
import { FAILURES } from '#studio/shared/failures.ts';

/** A failure as the merchant reads it. */
export type FailureView = {
  code: string;
  message: string;
  /** The field of the form that it belongs to, where it belongs to one. */
  field?: string;
};

/** The same question may be answered the next time. */
export const mayTryAgain = ({ code }: FailureView): boolean =>
  code === 'OFFLINE' ||
  Object.entries(FAILURES).some(([known, { retry }]) => known === code && retry !== 'never');

/** The result's fields beside `ok: true`, or the failure with its code and the sentence to show. */
export type Reply<T> = ({ ok: true } & T) | { ok: false; failure: FailureView };
