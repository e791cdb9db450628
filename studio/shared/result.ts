/** Carries an expected outcome, good or bad, as a value instead of an exception. */

/** Success, with its value. */
export type Ok<T> = { readonly ok: true; readonly value: T };
/** A refusal that the caller expects, with its reason. */
export type Err<E> = { readonly ok: false; readonly error: E };
/** One of the two; `ok` says which. Faults are thrown instead. */
export type Result<T, E> = Ok<T> | Err<E>;

/** Wraps the value of a good outcome. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
/** Wraps the reason of a refusal. */
export const err = <E>(error: E): Err<E> => ({ ok: false, error });

/** Takes the value where no refusal is expected. Throws the error: then it is a fault. */
export function expectOk<T>(result: Result<T, Error>): T {
  if (!result.ok) throw result.error;
  return result.value;
}
