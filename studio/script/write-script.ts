/**
 * Has a script written, checks every claim in it, and falls back on the product's own sentences when a model
 * cannot keep to them.
 */
import type { Product } from '#studio/product/product.ts';
import { checkForm } from '#studio/script/check-form.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import { matchPictures } from '#studio/script/match-pictures.ts';
import { characterBudget, charactersPerSecond, usualLines } from '#studio/script/pace.ts';
import type { Writer, WritingTask } from '#studio/script/ports.ts';
import type { Script } from '#studio/script/script.ts';
import { translationMissing } from '#studio/script/translation-missing.ts';
import { checkTruth } from '#studio/script/truth-guard.ts';
import { AppError } from '#studio/shared/errors.ts';
import { sameLanguage } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

export type WriteScriptPorts = {
  writer: Writer;
  /** Writes when the writer fails or keeps inventing; the extractive writer by default. */
  fallback?: Writer;
};

export type WriteScriptInput = {
  product: Product;
  /** BCP 47 tag. */
  language: string;
  /** Length of the clip. */
  seconds: number;
  /** Characters a second of the voice that will speak, where it is known; else what is usual in the language. */
  voiceRateHint?: number;
  /** Another seed is another variant; 1 is the best. */
  seed: number;
  /** What the shop promises, in the merchant's words and in `language`; by default nothing. */
  promises?: readonly string[];
  /** Hook and call to action included; by default 5 for 15 s and 9 for 30 s. */
  maxLines?: number;
};

/** One attempt, one repair; the built-in writer would only write the same again. */
const attemptsOf = ({ name }: Writer): number => (name === extractiveWriter.name ? 1 : 2);

/**
 * TRANSLATION_MISSING when the writer can't translate and the product's text is in another language;
 * NOTHING_TO_SAY when it has no text; WRITER_FAILED when neither the writer nor the fallback gives a script
 * that keeps to the product's text. Rejects only with the signal's reason.
 */
export async function writeScript(
  ports: WriteScriptPorts,
  input: WriteScriptInput,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<Result<Script, AppError>> {
  const { writer, fallback = extractiveWriter } = ports;
  if (!canWrite(writer, input)) return err(translationMissing(input.product, input.language));
  const written = await attempt(writer, input, options.signal);
  if (
    written.ok ||
    writer.name === fallback.name ||
    written.error.code === 'NOTHING_TO_SAY' ||
    !canWrite(fallback, input)
  )
    return written;
  const instead = await attempt(fallback, input, options.signal);
  if (!instead.ok) return written;
  return ok({
    ...instead.value,
    notes: [
      ...instead.value.notes,
      `${written.error.message} This script is made of the product’s own sentences.`,
    ],
  });
}

const canWrite = (writer: Writer, { product, language }: WriteScriptInput): boolean =>
  writer.translates || sameLanguage(product.language, language);

async function attempt(
  writer: Writer,
  input: WriteScriptInput,
  signal: AbortSignal | undefined,
): Promise<Result<Script, AppError>> {
  const task = taskOf(input);
  let complaints: string[] = [];
  for (let round = 0; round < attemptsOf(writer); round++) {
    const written = await writer.write({ ...task, complaints }, signal);
    if (!written.ok) return written;
    complaints = [
      ...checkForm(written.value, task),
      ...checkTruth(written.value, input.product, task.promises),
    ];
    if (complaints.length === 0)
      return ok({
        ...written.value,
        lines: matchPictures(written.value.lines, input.product, input.language),
      });
  }
  // Nobody is blamed for a product whose own text can't be said.
  if (writer.name === extractiveWriter.name)
    return err(new AppError('NOTHING_TO_SAY', {}, { cause: complaints }));
  return err(
    new AppError(
      'WRITER_FAILED',
      { reason: 'it kept making claims that aren’t in the product text, or writing more than fits' },
      { cause: complaints },
    ),
  );
}

function taskOf({
  product,
  language,
  seconds,
  seed,
  promises = [],
  voiceRateHint,
  maxLines,
}: WriteScriptInput): WritingTask {
  const pace = voiceRateHint ?? charactersPerSecond(language);
  const mostLines = maxLines ?? usualLines(seconds);
  return {
    product,
    language,
    seconds,
    seed,
    promises,
    pace,
    mostLines,
    characterBudget: characterBudget(seconds, language, mostLines, pace),
    complaints: [],
  };
}
