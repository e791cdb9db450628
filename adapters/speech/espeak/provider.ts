/** Describes espeak-ng, the speaker that every machine can have. */
import { z } from 'zod';
import { textSetting } from '#adapters/provider.ts';
import { ESPEAK_LANGUAGES } from '#adapters/speech/espeak/languages.ts';
import { speakerProvider } from '#adapters/speech/speaker-provider.ts';

/** espeak-ng's voices are languages: "en-us", "de+f2". */
function languageOfVoice(id: string): string {
  const [language = id] = id.split('+', 1);
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? id;
  } catch {
    return id;
  }
}

export const espeak = speakerProvider({
  id: 'espeak-ng',
  label: 'eSpeak NG',
  settings: z.object({ voice: textSetting('one voice for every language, such as en-gb+f3').optional() }),
  languages: ESPEAK_LANGUAGES,
  nameVoice: languageOfVoice,
  open: async (settings) => (await import('./espeak-speaker.ts')).openEspeakSpeaker(settings),
});
