/** Refuses a clip that cannot be made before it is requested, so that nobody waits for a certain failure. */
import type { Brief } from '#studio/clip/brief.ts';
import { textSourceOf, type LanguagePorts } from '#studio/clip/plan-language.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import { scriptFromText } from '#studio/script/manual-script.ts';
import { translationMissing } from '#studio/script/translation-missing.ts';
import { AppError } from '#studio/shared/errors.ts';
import { languageName } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';

/**
 * VOICE_UNAVAILABLE when a voice is asked for and none speaks the language; SCRIPT_EMPTY and SCRIPT_TOO_LONG
 * of the merchant's own text; TRANSLATION_MISSING when the product's text is in another language and the
 * writer can't translate.
 */
export function checkClipRequest(
  ports: LanguagePorts,
  {
    product,
    brief,
  }: {
    product: Pick<ProductFacts, 'language' | 'languages'>;
    brief: Pick<Brief, 'language' | 'seconds' | 'voiceover'>;
  },
): Result<void, AppError> {
  const { seconds, voiceover } = brief;
  const language = brief.language ?? product.language;
  if (voiceover.mode !== 'none' && ports.speaker.quality(language) === 'none')
    return err(new AppError('VOICE_UNAVAILABLE', { language: languageName(language) }));
  if (voiceover.mode === 'manual') {
    const script = scriptFromText({ text: voiceover.text, language, seconds });
    return script.ok ? ok(undefined) : script;
  }
  // The language that the product was read in: some stores announce languages that they have no text in.
  const text = textSourceOf(ports.writer, [product.language], language);
  return text === 'none' ? err(translationMissing(product, language)) : ok(undefined);
}
