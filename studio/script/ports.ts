/** The port of the script stage: who writes. */
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';
import type { Product } from '#studio/product/product.ts';
import type { Script } from '#studio/script/script.ts';

/** A Writer's task: a product, a language, and how much may be said. */
export type WritingTask = {
  product: Product;
  /** BCP 47 tag of the language to write in. */
  language: string;
  /** Length of the clip, 15 or 30. */
  seconds: number;
  /** Characters that all lines together may have so that the voice fills the clip without hurrying. */
  characterBudget: number;
  /** Characters a second that the voice is expected to say. */
  pace: number;
  /** Most lines the script may have, hook and call to action included. */
  mostLines: number;
  /** What the shop promises, in the merchant's words and in `language`. */
  promises: readonly string[];
  /** Where a second attempt should do better: what the truth guard found, in English sentences. */
  complaints: readonly string[];
  /** Changes the choice among equally good scripts, for variants. */
  seed: number;
};

/** Writes a script. It may be wrong: the stage checks every claim after it. */
export interface Writer {
  /** "extractive", "openai:gpt-5" …: stored with the script and part of a step's inputs. */
  readonly name: string;
  /** Whether it can write in a language the product's text is not in. */
  readonly translates: boolean;
  write(task: WritingTask, signal?: AbortSignal): Promise<Result<Script, AppError>>;
}
