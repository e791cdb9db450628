/** Describes espeak-ng, the speaker that every machine can have. */
import { z } from 'zod';
import { textSetting } from '#adapters/provider.ts';
import { ESPEAK_LANGUAGES } from '#adapters/speech/espeak/languages.ts';
import { VARIANTS } from '#adapters/speech/espeak/variants.ts';
import { speakerProvider } from '#adapters/speech/speaker-provider.ts';

/** espeak-ng's voices are languages, and variants of them: "en-us", "de+f2". */
function nameOfVoice(id: string): string {
  const [language = id] = id.split('+', 1);
  const variant = VARIANTS.find((each) => each.id === id.slice(language.length));
  const names = [languageOfVoice(language) ?? id, ...(variant === undefined ? [] : [variant.name])];
  return names.join(', ');
}

function languageOfVoice(language: string): string | null {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? null;
  } catch {
    return null;
  }
}

/**
 * The default speaker: no account, no cost. Each language has a voice of its own unless `voice` names one for
 * all.
 */
export const espeak = speakerProvider({
  id: 'espeak-ng',
  label: 'eSpeak NG',
  settings: z.object({ voice: textSetting('one voice for every language, such as en-gb+f3').optional() }),
  languages: ESPEAK_LANGUAGES,
  nameVoice: nameOfVoice,
  open: async (settings) => (await import('./espeak-speaker.ts')).openEspeakSpeaker(settings),
});
