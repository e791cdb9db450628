/** The error of every expected failure: its code from the one table, and what fills its sentence. */
import { FAILURES, type Retry } from '#studio/shared/failures.ts';

/** One of the codes of `FAILURES`. */
export type ErrorCode = keyof typeof FAILURES;
/**
 * What fills the `{name}`s of a failure's sentence: plain data, stored with the code, so that the sentence
 * can be written again.
 */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** A failure with a code from the one table. As a value in a Result it is expected; thrown, it is a fault. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(failureSentence(code, details), options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }

  get retry(): Retry {
    return FAILURES[this.code].retry;
  }

  get status(): number {
    return FAILURES[this.code].status;
  }
}

/** What a merchant reads of a failure that is stored as its code and details. */
export function failureSentence(code: ErrorCode, details: ErrorDetails): string {
  return FAILURES[code].sentence
    .replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''))
    .replace(/(?<![\d.,])1 (second|point)s\b/g, '1 $1')
    .replace(/\s+/g, ' ')
    .trim();
}
