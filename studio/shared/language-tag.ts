/** Checks a language tag that comes from outside: what `Intl` would throw at is refused here. */
import { z } from 'zod';
import { canonicalLanguage } from '#studio/shared/language.ts';

/** No tag of a store's language is longer. */
const MAX_TAG_CHARACTERS = 35;

/** A BCP 47 tag ("de", "pt-BR"); refused with a sentence when it is not spelled as one. */
export const languageTagSchema = z
  .string()
  .max(MAX_TAG_CHARACTERS)
  .refine((tag) => canonicalLanguage(tag) !== null, 'this isn’t a language tag such as de or pt-BR.');
