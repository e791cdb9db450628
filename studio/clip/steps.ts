/** The port that makes a clip a build: a step with the same inputs is done once. */
import type { ZodType } from 'zod';
import { canonicalJson } from '#studio/shared/canonical-json.ts';
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/** One costly step: its name and version, the inputs that it is stored under, and how its result is parsed. */
export type Step<T> = {
  /**
   * Verb and object: "write-script". With its version, part of the key: raise the version when the step's
   * code gives other results.
   */
  name: string;
  version: number;
  /** Plain data, all that the result depends on. */
  inputs: unknown;
  /** Parses what was stored; a stored result that no longer parses is made again. */
  result: ZodType<T>;
};

/**
 * What a step's result is stored under: SHA-256 in lower-case hex, the same for the same step with equal inputs.
 * Stored results depend on it.
 */
export async function stepHash({ name, version, inputs }: Step<unknown>): Promise<string> {
  const text = new TextEncoder().encode(canonicalJson([name, version, inputs]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps results of steps under the hash of their inputs. */
export interface Steps {
  /**
   * The stored result of a step with these inputs, else `make`'s, which is stored when it is ok. Failures are
   * never stored.
   */
  once<T, E = AppError>(step: Step<T>, make: () => Promise<Result<T, E>>): Promise<Result<T, E>>;
}
