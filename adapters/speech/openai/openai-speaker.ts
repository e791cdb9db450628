/** Speaks with OpenAI or any server that has its interface, such as a self-hosted Kokoro or Piper. */
import { callProvider } from '#adapters/speech/call-provider.ts';
import { readWav } from '#adapters/speech/read-sound.ts';
import type { ListedSpeaker } from '#adapters/speech/speaker-provider.ts';
import type { Web } from '#adapters/web/web.ts';
import { ok } from '#studio/shared/result.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

export type OpenAiSettings = {
  apiKey?: string | undefined;
  voice?: string | undefined;
  model?: string | undefined;
  baseUrl?: string | undefined;
};

const OPENAI_BASE_URL = 'https://api.openai.com/v1';
const DEFAULT_MODEL = 'gpt-4o-mini-tts';
const DEFAULT_VOICE = 'coral';
/** OpenAI's own, as its reference lists them; another server's are not known. */
const VOICES = [
  'alloy',
  'ash',
  'ballad',
  'coral',
  'echo',
  'fable',
  'nova',
  'onyx',
  'sage',
  'shimmer',
  'verse',
];

/**
 * The base URL ends before "/audio/speech", as it does for every client of this interface:
 * "http://127.0.0.1:8880/v1".
 */
export function openOpenAiSpeaker(web: Web, settings: OpenAiSettings): ListedSpeaker {
  const baseUrl = withoutEnd(settings.baseUrl ?? OPENAI_BASE_URL, /\//);
  const model = settings.model ?? DEFAULT_MODEL;
  const voiceOf = (voiceId: string | null) => voiceId ?? settings.voice ?? DEFAULT_VOICE;
  return {
    name: baseUrl === OPENAI_BASE_URL ? `openai-${model}` : `openai-${model}@${baseUrl}`,
    voiceFor: (_language, voiceId) => voiceOf(voiceId),
    voices: () =>
      Promise.resolve(
        baseUrl === OPENAI_BASE_URL
          ? VOICES.map((id) => ({ id, name: id.replace(/^./, (letter) => letter.toUpperCase()) }))
          : [],
      ),
    async speak(task, signal) {
      const answer = await callProvider(web, {
        provider: baseUrl === OPENAI_BASE_URL ? 'OpenAI' : 'The speech server',
        url: `${baseUrl}/audio/speech`,
        headers: settings.apiKey === undefined ? {} : { authorization: `Bearer ${settings.apiKey}` },
        body: {
          model,
          voice: voiceOf(task.voiceId),
          input: task.text,
          response_format: 'wav',
          speed: task.rate,
        },
        signal,
      });
      if (!answer.ok) return answer;
      const sound = readWav(answer.value);
      return sound.ok ? ok({ ...sound.value, words: null }) : sound;
    },
  };
}
