/**
 * The port through which a use case knows the time and lets it pass: tests put in one that does not keep them
 * waiting.
 */

/** The time, and waiting. Code that keeps a deadline or waits takes one instead of reading the system's clock. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many seconds; rejects with the signal's reason as soon as it is aborted. */
  wait(seconds: number, signal?: AbortSignal): Promise<void>;
}
