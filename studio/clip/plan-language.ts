/** Decides whether a product's clip can be made in a language: whose words it would have, and which voice. */
import type { Brief } from '#studio/clip/brief.ts';
import type { ProductFacts } from '#studio/product/product.ts';
import type { Writer } from '#studio/script/ports.ts';
import { translationMissing } from '#studio/script/translation-missing.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { sameLanguage } from '#studio/shared/language.ts';
import type { Speaker, VoiceQuality } from '#studio/voice/ports.ts';

/** Who decides: what the writer can do, and what the speaker can. */
export type LanguagePorts = {
  speaker: Pick<Speaker, 'quality'>;
  writer: Pick<Writer, 'translates'>;
};

/**
 * Where a script's words come from: the product's own text, the store's translation of it, an AI writer that
 * translates, or nowhere.
 */
export type TextSource = 'original' | 'translation' | 'writer' | 'none';

/** `languages` are those that the product has text in, the store's own first. */
export function textSourceOf(
  writer: LanguagePorts['writer'],
  languages: readonly string[],
  language: string,
): TextSource {
  const [own, ...translated] = languages;
  if (own !== undefined && sameLanguage(own, language)) return 'original';
  if (translated.some((each) => sameLanguage(each, language))) return 'translation';
  return writer.translates ? 'writer' : 'none';
}

/** A clip in one of several languages, before it is requested. */
export type LanguagePlan = {
  /** BCP 47 tag. */
  language: string;
  text: TextSource;
  /** `none`: the clip has captions and music only. */
  voice: VoiceQuality;
  /** TRANSLATION_MISSING where it can't be made: nobody has words for it. */
  refusal: AppError | null;
};

/** One clip of a request in several languages: where no voice speaks the language, it is made without one. */
export function planLanguage(
  ports: LanguagePorts,
  {
    product,
    language,
    voiceover,
  }: {
    product: Pick<ProductFacts, 'language' | 'languages'>;
    language: string;
    voiceover: Brief['voiceover']['mode'];
  },
): LanguagePlan {
  const text = textSourceOf(ports.writer, product.languages, language);
  return {
    language,
    text,
    voice: voiceover === 'none' ? 'none' : ports.speaker.quality(language),
    refusal: text === 'none' && voiceover !== 'manual' ? translationMissing(product, language) : null,
  };
}
