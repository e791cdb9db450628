/** Speaks with the voices of Google Cloud Text-to-Speech. */
import { z } from 'zod';
import { callProvider } from '#adapters/speech/call-provider.ts';
import { googleLocale } from '#adapters/speech/google/languages.ts';
import { readWav } from '#adapters/speech/read-sound.ts';
import { languageInVoice, localeInVoice } from '#adapters/speech/voice-language.ts';
import type { ListedSpeaker } from '#adapters/speech/speaker-provider.ts';
import type { Web } from '#adapters/web/web.ts';
import { AppError } from '#studio/shared/errors.ts';
import { parseJson } from '#studio/shared/parse-json.ts';
import { err, ok } from '#studio/shared/result.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

export type GoogleSettings = {
  apiKey: string;
  voice?: string | undefined;
  baseUrl?: string | undefined;
};

const GOOGLE_BASE_URL = 'https://texttospeech.googleapis.com';
const MODEL = 'Chirp3-HD';
const DEFAULT_VOICE = 'Aoede';
/** Each speaks every language of the list. */
const VOICES = [
  ['Aoede', 'female'],
  ['Kore', 'female'],
  ['Leda', 'female'],
  ['Zephyr', 'female'],
  ['Charon', 'male'],
  ['Fenrir', 'male'],
  ['Orus', 'male'],
  ['Puck', 'male'],
] as const;
const answerSchema = z.object({ audioContent: z.base64() });

/** A whole name is of one language alone. */
function speaksWith(voice: string, language: string): boolean {
  const own = languageInVoice(voice);
  return own === null || own === googleLocale(language).split('-', 1)[0];
}

/** A voice is a person of Chirp 3 HD ("Kore"), or any voice of the service by its whole name ("de-DE-Neural2-F"). */
export function openGoogleSpeaker(web: Web, settings: GoogleSettings): ListedSpeaker {
  const baseUrl = withoutEnd(settings.baseUrl ?? GOOGLE_BASE_URL, /\//);
  const voiceOf = (language: string, voiceId: string | null) =>
    [voiceId ?? [], settings.voice ?? []].flat().find((voice) => speaksWith(voice, language)) ??
    DEFAULT_VOICE;
  return {
    name: baseUrl === GOOGLE_BASE_URL ? 'google' : `google@${baseUrl}`,
    voiceFor: voiceOf,
    voices: () => Promise.resolve(VOICES.map(([id, gender]) => ({ id, name: `${id}, ${gender}` }))),
    async speak(task, signal) {
      const voice = voiceOf(task.language, task.voiceId);
      const locale = localeInVoice(voice) ?? googleLocale(task.language);
      const answer = await callProvider(web, {
        provider: 'Google',
        url: `${baseUrl}/v1/text:synthesize`,
        headers: { 'x-goog-api-key': settings.apiKey },
        body: {
          input: { text: task.text },
          voice: {
            languageCode: locale,
            name: voice.includes('-') ? voice : `${locale}-${MODEL}-${voice}`,
          },
          audioConfig: { audioEncoding: 'LINEAR16', sampleRateHertz: 24_000, speakingRate: task.rate },
        },
        signal,
      });
      if (!answer.ok) return answer;
      const parsed = answerSchema.safeParse(parseJson(answer.value));
      if (!parsed.success)
        return err(
          new AppError(
            'SPEAKER_FAILED',
            { reason: 'Google sent an answer that is not speech' },
            { cause: parsed.error },
          ),
        );
      const sound = readWav(Buffer.from(parsed.data.audioContent, 'base64'));
      return sound.ok ? ok({ ...sound.value, words: null }) : sound;
    },
  };
}
