/** Finds voices in the catalog: the best of a language, or one by its name; else says what there is. */
import { VOICE_CATALOG } from '#adapters/speech/voices/catalog.ts';
import type { CatalogSpeaker, CatalogVoice } from '#adapters/speech/voices/catalog-voice.ts';
import { notAdded } from '#adapters/speech/voices/voice-error.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { baseLanguage, canonicalLanguage, languageName } from '#studio/shared/language.ts';
import { ok, type Result } from '#studio/shared/result.ts';

/** The voices of a base language, best first; those that may not be used commercially last. */
export function voicesOf(language: string, catalog: readonly CatalogVoice[] = VOICE_CATALOG): CatalogVoice[] {
  const spoken = catalog.filter(({ speakers }) => speakers.some((each) => each.language === language));
  const order = ['allowed', 'unclear', 'forbidden'];
  return spoken.sort((one, other) => order.indexOf(one.commercialUse) - order.indexOf(other.commercialUse));
}

/** Base languages of the catalog, by English name. */
export const catalogLanguages = (catalog: readonly CatalogVoice[] = VOICE_CATALOG): string[] =>
  [...new Set(catalog.flatMap(({ speakers }) => speakers.map(({ language }) => language)))].sort(
    (one, other) => languageName(one).localeCompare(languageName(other), 'en'),
  );

/** The voice of this name, with or without "vits-piper-" in front; null when the catalog lacks it. */
export const voiceNamed = (
  name: string,
  catalog: readonly CatalogVoice[] = VOICE_CATALOG,
): CatalogVoice | null =>
  catalog.find((voice) => voice.name === name || voice.name === `vits-piper-${name}`) ?? null;

/** The first voice that has this in its name, between dashes: "kerstin", "thorsten-high". */
const voiceWithPart = (part: string, voices: readonly CatalogVoice[]): CatalogVoice | null =>
  voices.find(({ name }) => `-${name}-`.includes(`-${part}-`)) ?? null;

/** Speakers of a voice in a base language, best first. */
export const speakersIn = (voice: Pick<CatalogVoice, 'speakers'>, language: string): CatalogSpeaker[] =>
  voice.speakers.filter((speaker) => speaker.language === language);

/**
 * The voice that was named, else the best one of the language that clips may be sold with. BAD_INPUT
 * lists the languages, or the voices of this one.
 */
export function findVoice(
  wanted: { language: string; name: string | null },
  catalog: readonly CatalogVoice[] = VOICE_CATALOG,
): Result<CatalogVoice, AppError> {
  const tag = canonicalLanguage(wanted.language);
  const language = tag === null ? null : baseLanguage(tag);
  const voices = language === null ? [] : voicesOf(language, catalog);
  if (language === null || voices.length === 0)
    return notAdded(
      `the catalog has no voice for “${wanted.language}”. It has: ${catalogLanguages(catalog).join(' ')}.`,
    );
  const there = voices.map(({ name }) => name).join(', ');
  if (wanted.name === null) {
    const [best] = voices;
    if (best !== undefined && best.commercialUse !== 'forbidden') return ok(best);
    return notAdded(
      `no ${languageName(language)} voice may be used commercially. To bring one all the same, name it: ${there}.`,
    );
  }
  const named = voiceNamed(wanted.name, voices) ?? voiceWithPart(wanted.name, voices);
  return named === null
    ? notAdded(`the catalog has no ${languageName(language)} voice “${wanted.name}”. It has: ${there}.`)
    : ok(named);
}
