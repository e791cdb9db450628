/** Describes sherpa-onnx, which speaks with a neural voice from a folder. */
import { z } from 'zod';
import { textSetting } from '#adapters/provider.ts';
import { speakerProvider } from '#adapters/speech/speaker-provider.ts';
import { voiceNamed } from '#adapters/speech/voices/find-voice.ts';

/** "kokoro-int8-multi-lang-v1_0#3" is Heart. */
function nameOfSpeaker(id: string): string {
  const [name = '', number = '0'] = id.split('#');
  const speaker = voiceNamed(name)?.speakers.find((each) => each.number === Number(number));
  return speaker?.name ?? id;
}

/**
 * Needs the folder of a voice, which also decides the languages. Opening throws ENVIRONMENT_INVALID when
 * there is no voice in it.
 */
export const sherpa = speakerProvider({
  id: 'sherpa-onnx',
  label: 'Neural voice',
  settings: z.object({
    folder: textSetting('a folder with a sherpa-onnx voice: VITS/Piper, Kokoro or Matcha files'),
    voice: textSetting('the number of a speaker in a voice that has several').optional(),
  }),
  languages: null,
  nameVoice: nameOfSpeaker,
  async open(settings) {
    const { openSherpaSpeaker } = await import('./sherpa-speaker.ts');
    const speaker = openSherpaSpeaker(settings);
    if (!speaker.ok) throw speaker.error;
    return speaker.value;
  },
});
