/** Runs a use case in a transaction: a refusal leaves nothing behind. */
import type { Client, Transaction } from '#adapters/database/kernel/client.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { err, type Result } from '#studio/shared/result.ts';

/** Carries an expected error out of the transaction, so that it is rolled back. */
class Refusal extends Error {
  readonly refused: AppError;

  constructor(refused: AppError) {
    super(refused.message);
    this.name = 'Refusal';
    this.refused = refused;
  }
}

/**
 * Rolls back when `work` returns an error and when it throws: the errors are those of `work`, exceptions are
 * rethrown.
 */
export async function transact<Value>(
  client: Client,
  work: (transaction: Transaction) => Promise<Result<Value, AppError>>,
): Promise<Result<Value, AppError>> {
  try {
    return await client.$transaction(async (transaction) => {
      const result = await work(transaction);
      if (!result.ok) throw new Refusal(result.error);
      return result;
    });
  } catch (error) {
    if (error instanceof Refusal) return err(error.refused);
    throw error;
  }
}
