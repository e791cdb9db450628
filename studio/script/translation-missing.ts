/** The refusal of a language that the product has no text in. */
import type { ProductFacts } from '#studio/product/product.ts';
import { AppError } from '#studio/shared/errors.ts';
import { languageName } from '#studio/shared/language.ts';

/** TRANSLATION_MISSING; says which languages there are instead. */
export function translationMissing(
  product: Pick<ProductFacts, 'language' | 'languages'>,
  language: string,
): AppError {
  return new AppError('TRANSLATION_MISSING', {
    language: languageName(language),
    available: product.languages.map(languageName).join(', ') || languageName(product.language),
  });
}
