/** Speaks with the voices of Google Cloud Text-to-Speech. */
import { z } from 'zod';
import { callProvider } from '#adapters/speech/call-provider.ts';
import { GOOGLE_LANGUAGES, googleLocale } from '#adapters/speech/google/languages.ts';
import { readWav } from '#adapters/speech/read-sound.ts';
import type { Web } from '#adapters/web/web.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok } from '#studio/shared/result.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';
import { voiceQuality } from '#studio/voice/languages.ts';
import type { Speaker } from '#studio/voice/ports.ts';

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

/** A voice is a person of Chirp 3 HD ("Kore"), or any voice of the service by its whole name ("de-DE-Neural2-F"). */
export function openGoogleSpeaker(web: Web, settings: GoogleSettings): Speaker {
  const baseUrl = withoutEnd(settings.baseUrl ?? GOOGLE_BASE_URL, /\//);
  const voiceOf = (voiceId: string | null) => voiceId ?? settings.voice ?? DEFAULT_VOICE;
  return {
    name: baseUrl === GOOGLE_BASE_URL ? 'google' : `google@${baseUrl}`,
    quality: (language) => voiceQuality(GOOGLE_LANGUAGES, language),
    voiceFor: (_language, voiceId) => voiceOf(voiceId),
    voices: () => Promise.resolve(VOICES.map(([id, gender]) => ({ id, name: `${id}, ${gender}` }))),
    async speak(task, signal) {
      const locale = googleLocale(task.language);
      const voice = voiceOf(task.voiceId);
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

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
