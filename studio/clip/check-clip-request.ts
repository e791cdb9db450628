/** Refuses a clip that can not be made before it is ordered: nobody waits for what is bound to fail. */
import type { Brief } from '#studio/clip/brief.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import { scriptFromText } from '#studio/script/manual-script.ts';
import type { Writer } from '#studio/script/ports.ts';
import { translationMissing } from '#studio/script/write-script.ts';
import { AppError } from '#studio/shared/errors.ts';
import { languageName, sameLanguage } from '#studio/shared/language.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Speaker } from '#studio/voice/ports.ts';

/**
 * VOICE_UNAVAILABLE when a voice is asked for and none speaks the language; SCRIPT_EMPTY and SCRIPT_TOO_LONG of the merchant's own
 * text; TRANSLATION_MISSING when the product's text is in another language and the writer can't translate.
 */
export function checkClipRequest(
  ports: { speaker: Pick<Speaker, 'quality'>; writer: Pick<Writer, 'translates'> },
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
  if (ports.writer.translates || sameLanguage(product.language, language)) return ok(undefined);
  return err(translationMissing(product, language));
}
