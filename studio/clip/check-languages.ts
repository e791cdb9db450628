/** Checks a choice of several languages: none, too many, one twice, or one that nobody knows is refused in words. */
import { MAX_CLIPS_A_REQUEST } from '#studio/clip/expand-briefs.ts';
import { AppError } from '#studio/shared/errors.ts';
import { canonicalLanguage, isKnownLanguage, languageName } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/** A text of the merchant's own is written in one language: nobody translates it. */
export const ONE_LANGUAGE_TEXT =
  'Your own script is in one language, so it can’t be used in several. Have the script written from the product description, or choose one language.';

/** The tags in canonical spelling, in the order given; BAD_INPUT when they can't be requested together. */
export function checkLanguages(languages: readonly string[]): Result<string[], AppError> {
  const refuse = (reason: string) => err(new AppError('BAD_INPUT', { field: 'Languages', reason }));
  if (languages.length === 0) return refuse('choose at least one.');
  if (languages.length > MAX_CLIPS_A_REQUEST)
    return refuse(
      `${languages.length} are chosen, and up to ${MAX_CLIPS_A_REQUEST} can be generated at once. Choose fewer.`,
    );
  const checked: string[] = [];
  for (const tag of languages) {
    const language = canonicalLanguage(tag);
    if (language === null || !isKnownLanguage(language))
      return refuse(`“${tag}” isn’t a language that we know. Use a tag such as de or pt-BR.`);
    if (checked.includes(language)) return refuse(`${languageName(language)} is chosen twice.`);
    checked.push(language);
  }
  return ok(checked);
}
