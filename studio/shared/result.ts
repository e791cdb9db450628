/** Carries an expected outcome, good or bad, as a value instead of an exception. */

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Err<E> = { readonly ok: false; readonly error: E };
export type Result<T, E> = Ok<T> | Err<E>;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const err = <E>(error: E): Err<E> => ({ ok: false, error });

/** Takes the value where no refusal is expected. Throws the error: then it is a fault. */
export function expectOk<T>(result: Result<T, Error>): T {
  if (!result.ok) throw result.error;
  return result.value;
}
