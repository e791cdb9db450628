/** Opens the speaker that the environment names. */
import type { Environment } from '#adapters/environment.ts';
import { openElevenLabsSpeaker } from '#adapters/speech/elevenlabs-speaker.ts';
import { openEspeakSpeaker } from '#adapters/speech/espeak/espeak-speaker.ts';
import { openOpenAiSpeaker } from '#adapters/speech/openai-speaker.ts';
import { openSherpaSpeaker } from '#adapters/speech/sherpa/sherpa-speaker.ts';
import type { Web } from '#adapters/web/web.ts';
import type { SpeakerKey } from '#studio/clip/service-keys.ts';
import { AppError } from '#studio/shared/errors.ts';
import type { Speaker } from '#studio/voice/ports.ts';

type SpeakerEnvironment = Pick<
  Environment,
  'SPEAKER' | 'SPEAKER_VOICE' | 'SPEAKER_MODEL' | 'SPEAKER_BASE_URL' | 'SPEAKER_API_KEY' | 'SPEAKER_FOLDER'
>;

/** The speaker of a shop's own key; its address may be any public one. */
export const createShopSpeaker = ({ provider, model, baseUrl, key }: SpeakerKey, web: Web): Speaker =>
  createSpeaker(
    {
      SPEAKER: provider,
      SPEAKER_MODEL: model ?? undefined,
      SPEAKER_BASE_URL: baseUrl ?? undefined,
      SPEAKER_API_KEY: key,
      SPEAKER_VOICE: undefined,
      SPEAKER_FOLDER: undefined,
    },
    web.forMerchants,
  );

/** Throws AppError ENVIRONMENT_INVALID when the named speaker lacks a setting. */
export function createSpeaker(environment: SpeakerEnvironment, web: Web): Speaker {
  const settings = {
    voice: environment.SPEAKER_VOICE,
    model: environment.SPEAKER_MODEL,
    baseUrl: environment.SPEAKER_BASE_URL,
  };
  const apiKey = environment.SPEAKER_API_KEY;
  switch (environment.SPEAKER) {
    case 'espeak-ng':
      return openEspeakSpeaker({ voice: environment.SPEAKER_VOICE });
    case 'elevenlabs':
      if (apiKey === undefined)
        throw new AppError('ENVIRONMENT_INVALID', { reason: 'SPEAKER_API_KEY: ElevenLabs needs a key' });
      return openElevenLabsSpeaker(web, { ...settings, apiKey });
    case 'openai':
      if (apiKey === undefined && settings.baseUrl === undefined)
        throw new AppError('ENVIRONMENT_INVALID', { reason: 'SPEAKER_API_KEY: OpenAI needs a key' });
      return openOpenAiSpeaker(web, { ...settings, apiKey });
    case 'sherpa-onnx': {
      if (environment.SPEAKER_FOLDER === undefined)
        throw new AppError('ENVIRONMENT_INVALID', {
          reason: 'SPEAKER_FOLDER: name the folder of a sherpa-onnx voice',
        });
      const speaker = openSherpaSpeaker({
        folder: environment.SPEAKER_FOLDER,
        voice: environment.SPEAKER_VOICE,
      });
      if (!speaker.ok) throw speaker.error;
      return speaker.value;
    }
  }
}
