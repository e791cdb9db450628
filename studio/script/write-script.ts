/** Has a script written, checks every claim in it, and falls back on the product's own sentences when a model cannot keep to them. */
import type { Product } from '#studio/product/product.ts';
import { extractiveWriter } from '#studio/script/extractive/extractive-writer.ts';
import { matchPictures } from '#studio/script/match-pictures.ts';
import { characterBudget } from '#studio/script/pace.ts';
import type { Writer } from '#studio/script/ports.ts';
import type { Script } from '#studio/script/script.ts';
import { checkTruth } from '#studio/script/truth-guard.ts';
import { AppError } from '#studio/shared/errors.ts';
import { languageName, sameLanguage } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** One attempt, one repair. */
const ATTEMPTS = 2;

export async function writeScript(
  ports: { writer: Writer },
  input: { product: Product; language: string; seconds: number; seed: number },
  options: { signal?: AbortSignal | undefined } = {},
): Promise<Result<Script, AppError>> {
  const { product, language, seconds, seed } = input;
  const ownWords = sameLanguage(product.language, language);
  if (!ownWords && !ports.writer.translates) return err(translationMissing(product, language));
  const budget = characterBudget(seconds, language);
  let complaints: string[] = [];
  let failure: AppError | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const written = await ports.writer.write({ product, language, seconds, characterBudget: budget, complaints, seed }, options.signal);
    if (!written.ok) {
      failure = written.error;
      break;
    }
    complaints = [...checkTruth(written.value, product), ...checkLength(written.value, budget)];
    if (complaints.length === 0) return ok({ ...written.value, lines: matchPictures(written.value.lines, product, language) });
  }
  if (ports.writer.name === extractiveWriter.name || !ownWords) return err(failure ?? new AppError('WRITER_FAILED', { reason: complaints[0] ?? 'no reason given' }));
  const fallback = await writeScript({ writer: extractiveWriter }, input);
  if (!fallback.ok) return fallback;
  const why = failure?.message ?? 'The AI writer kept saying what the product’s text does not say.';
  return ok({ ...fallback.value, notes: [...fallback.value.notes, `${why} This script is made of the product’s own sentences.`] });
}

/** A little over the budget is left to the voice's pace; much over can't be said. */
function checkLength(script: Script, budget: number): string[] {
  const characters = script.lines.reduce((sum, line) => sum + [...line.text].length, 0);
  return characters > budget * 1.2 ? [`The script has ${characters} characters; ${budget} can be said. Shorten it.`] : [];
}

function translationMissing(product: Product, language: string): AppError {
  return new AppError('TRANSLATION_MISSING', { language: languageName(language), available: product.languages.map(languageName).join(', ') || languageName(product.language) });
}
