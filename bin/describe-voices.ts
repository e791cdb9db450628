/** Shows voices on a terminal: those that are here, the catalog, and what a test measured. */
import type { CatalogVoice } from '#adapters/speech/voices/catalog-voice.ts';
import { catalogLanguages, speakersIn, voicesOf } from '#adapters/speech/voices/find-voice.ts';
import type { InstalledVoice } from '#adapters/speech/voices/installed-voices.ts';
import type { VoiceTest } from '#adapters/speech/voices/test-voice.ts';
import { baseLanguage, canonicalLanguage, languageName } from '#studio/shared/language.ts';

const USE: Readonly<Record<CatalogVoice['commercialUse'], string>> = {
  allowed: '',
  unclear: ' · commercial use not stated',
  forbidden: ' · NOT FOR COMMERCIAL USE',
};

const LESSAC = 'trained further from a voice whose own recordings are for research alone (Lessac)';

/** One voice with all that matters before it is brought. */
export const describeVoice = (voice: CatalogVoice): string =>
  [
    voice.name,
    `  size      ${voice.megabytes} MB to download`,
    `  license   ${voice.license}${USE[voice.commercialUse]}`,
    ...(voice.fromLessac ? [`            ${LESSAC}`] : []),
    `  speakers  ${voice.speakers.map(({ name, language, gender }) => `${name} (${[language, gender].filter((part) => part !== null).join(', ')})`).join(', ')}`,
    `  sound     ${voice.samplesPerSecond / 1000} kHz`,
  ].join('\n');

export const describeInstalled = (voices: readonly InstalledVoice[]): string =>
  voices.length === 0
    ? 'No natural voice is here.'
    : [
        'Here:',
        ...voices.map(({ name, languages, license }) => `  ${name}  ${languages.join(' ')}  ${license}`),
      ].join('\n');

/** The whole catalog, or the voices of one language; an unknown language is answered with those that there are. */
export function describeCatalog(language: string | null): string {
  const tag = language === null ? null : canonicalLanguage(language);
  const base = tag === null ? null : baseLanguage(tag);
  const known = catalogLanguages();
  if (language !== null && (base === null || !known.includes(base)))
    return `The catalog has no voice for “${language}”. It has: ${known.join(' ')}.`;
  const shown = base === null ? known : [base];
  return [
    'To be brought (npm run voices -- add <language> [voice]), the best of a language first; † is',
    `${LESSAC}:`,
    ...shown.map(
      (each) =>
        `${languageName(each)} (${each})\n${voicesOf(each)
          .map((voice) => line(voice, each))
          .join('\n')}`,
    ),
  ].join('\n');
}

function line(voice: CatalogVoice, language: string): string {
  const who = [...new Set(speakersIn(voice, language).map(({ gender }) => gender ?? 'not stated'))].join(
    ', ',
  );
  return `  ${voice.name}${voice.fromLessac ? ' †' : ''}  ${who} · ${voice.megabytes} MB · ${voice.license}${USE[voice.commercialUse]}`;
}

export const describeTest = (test: VoiceTest, path: string): string =>
  [
    `“${test.text}”`,
    `  duration          ${test.seconds.toFixed(2)} s`,
    `  loudness          ${test.lufs.toFixed(1)} LUFS`,
    `  real-time factor  ${test.realTimeFactor.toFixed(3)} (${test.loadSeconds.toFixed(1)} s for the first line)`,
    path,
  ].join('\n');
