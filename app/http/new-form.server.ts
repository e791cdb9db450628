/**
 * Begins a Create form as the shop has set it: what a page without a draft starts from, and what clips of
 * several products are made with.
 */
import { EMPTY_FORM, type CreateForm } from '#app/contract/create-form.ts';
import type { DraftName } from '#app/contract/draft.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import type { ShopSettings } from '#studio/clip/shop-settings.ts';

/** The shop's voice counts while its speaker is the one that speaks. */
export function newForm(
  { services }: Pick<Merchant, 'services'>,
  name: DraftName,
  { language, voice }: Pick<ShopSettings, 'language' | 'voice'>,
): CreateForm {
  const isSpeaking = voice?.speaker === services.studio.speaker.name;
  return { ...EMPTY_FORM, ...name, language, voiceId: isSpeaking ? voice.voiceId : null };
}
