/** The languages a clip can be in: the store's first, each with what voice there is. */
import type { LanguageView } from '#app/contract/languages.ts';
import type { Merchant } from '#app/http/require-shop.server.ts';
import { services as web } from '#app/services.server.ts';
import { LANGUAGES as PACKS } from '#studio/languages/languages.ts';
import { baseLanguage, languageName } from '#studio/shared/language.ts';

/**
 * The store's languages in its own order, then every other supported one by English name. Only the latter
 * when the store's languages are unknown.
 */
export async function languageViews({ services }: Merchant): Promise<LanguageView[]> {
  const ofStore = await services.storeLanguages();
  const view = (language: string, isOfStore: boolean, primary: boolean): LanguageView => ({
    language,
    name: languageName(language),
    ofStore: isOfStore,
    primary,
    voice: services.studio.speaker.quality(language),
  });
  const known = new Set(ofStore.map(({ language }) => baseLanguage(language)));
  return [
    ...ofStore.map(({ language, primary }) => view(language, true, primary)),
    ...web.providers.languages
      .filter(({ language }) => !known.has(language))
      .map(({ language }) => view(language, false, false))
      .sort((one, other) => one.name.localeCompare(other.name, 'en')),
  ];
}

/** Base language → one sentence in it by which a merchant hears a voice, for the languages that have one. */
export const sampleSentences = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PACKS).flatMap(([language, { writing }]) =>
      writing.sample === null ? [] : [[language, writing.sample]],
    ),
  );
