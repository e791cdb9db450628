/** Checks a shop's promises before they are kept. */
import { promiseProblem, type Promises } from '#studio/clip/promises.ts';
import { hasAddress } from '#studio/product/addresses.ts';
import { AppError } from '#studio/shared/errors.ts';
import { canonicalLanguage, languageName } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** A promise that cannot be used, and where it stands. */
export class PromiseRefused extends AppError {
  readonly language: string;
  /** From 0. */
  readonly position: number;
  /** What to do, as a sentence. */
  readonly reason: string;

  constructor(language: string, position: number, reason: string) {
    super('BAD_INPUT', { field: `Promise ${position + 1} (${languageName(language)})`, reason });
    this.name = 'PromiseRefused';
    this.language = language;
    this.position = position;
    this.reason = reason;
  }
}

/** BAD_INPUT names the first promise that cannot be used and what to do, or the language that is none. */
export function checkPromises(promises: Promises): Result<Promises, AppError> {
  for (const [language, texts] of Object.entries(promises)) {
    if (canonicalLanguage(language) !== language)
      return err(
        new AppError('BAD_INPUT', { field: 'Language', reason: `“${language}” is not a language.` }),
      );
    for (const [position, text] of texts.entries()) {
      const problem =
        promiseProblem(text) ??
        (hasAddress(text) ? 'Remove the web address, email address, handle, or phone number.' : null);
      if (problem !== null) return err(new PromiseRefused(language, position, problem));
    }
  }
  return ok(promises);
}
