/** The port for a transaction: the writes of a use case for one shop are committed as a whole, or not at all. */
import type { ChangeKind } from '#studio/shared/changes.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { TaskQueue } from '#studio/work/ports.ts';

/** What was made under an idempotency key before: its ids, or null. Then make it, and `record` what was made. */
export type KeyClaim = {
  ids: readonly string[] | null;
  record: (ids: readonly string[]) => Promise<void>;
};

/**
 * What every use case can do within a transaction of one shop. Stages add their rows: `ClipTransaction`,
 * `ExportTransaction`, `PublishTransaction`.
 */
export interface ShopTransaction {
  /** Work outside the request: it runs after the commit. */
  readonly tasks: TaskQueue;
  /** Notifies the shop's open pages, at commit, that these changed. */
  readonly changed: (kind: ChangeKind, ...ids: readonly string[]) => Promise<void>;
  /**
   * Claims an idempotency key for a request (plain data). A second request with the same key waits here until
   * the first has committed. IDEMPOTENCY_KEY_REUSED when the key was used for another request.
   */
  readonly claimKey: (key: string, request: unknown) => Promise<Result<KeyClaim, AppError>>;
  /** SHA-256 of plain data, in lower-case hex: equal data, in the same order of fields, have the same fingerprint. */
  readonly fingerprint: (value: unknown) => string;
}

/**
 * Runs `work` in a transaction and returns its result. An error in the result rolls back everything that was
 * written, and so does an exception, which is thrown again.
 */
export type Transact<Transaction extends ShopTransaction> = <Value>(
  work: (transaction: Transaction) => Promise<Result<Value, AppError>>,
) => Promise<Result<Value, AppError>>;
