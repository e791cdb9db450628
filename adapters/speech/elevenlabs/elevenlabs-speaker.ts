/** Speaks with ElevenLabs, which reports the time of every character. */
import { z } from 'zod';
import { askProvider, callProvider } from '#adapters/speech/call-provider.ts';
import { readPcm16 } from '#adapters/speech/read-sound.ts';
import type { ListedSpeaker } from '#adapters/speech/speaker-provider.ts';
import type { Web } from '#adapters/web/web.ts';
import { AppError } from '#studio/shared/errors.ts';
import { baseLanguage } from '#studio/shared/language.ts';
import { parseJson } from '#studio/shared/parse-json.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import type { Speech } from '#studio/voice/ports.ts';
import type { EngineWord } from '#studio/voice/words/time-words.ts';
import { withoutEnd } from '#studio/shared/text-end.ts';

export type ElevenLabsSettings = {
  apiKey: string;
  voice?: string | undefined;
  model?: string | undefined;
  baseUrl?: string | undefined;
};

const ELEVENLABS_BASE_URL = 'https://api.elevenlabs.io';
/** "George", one of the voices that every account has. */
const DEFAULT_VOICE = 'JBFqnCBsd6RMkjVDRZzb';
const DEFAULT_MODEL = 'eleven_multilingual_v2';
/** Uncompressed and allowed on every plan. */
const SAMPLES_PER_SECOND = 24_000;
/** The only models that take a language; others refuse the request when one is given (documented). */
const TAKES_LANGUAGE = /_v2_5$|^eleven_v3/;

const alignmentSchema = z.object({
  characters: z.array(z.string()),
  character_start_times_seconds: z.array(z.number()),
  character_end_times_seconds: z.array(z.number()),
});
const voicesSchema = z.object({ voices: z.array(z.object({ voice_id: z.string(), name: z.string() })) });
const answerSchema = z.object({ audio_base64: z.base64(), alignment: alignmentSchema.nullish() });

/**
 * A speaker that also gives the time of every word. Speaking fails with the errors of `callProvider`, or with
 * SPEAKER_FAILED when the answer is not speech; the list of voices is empty when it cannot be read.
 */
export function openElevenLabsSpeaker(web: Web, settings: ElevenLabsSettings): ListedSpeaker {
  const baseUrl = withoutEnd(settings.baseUrl ?? ELEVENLABS_BASE_URL, /\//);
  const model = settings.model ?? DEFAULT_MODEL;
  const voiceOf = (voiceId: string | null) => voiceId ?? settings.voice ?? DEFAULT_VOICE;
  return {
    // Another server's recordings are never mistaken for theirs: the name is part of what a stored line depends on.
    name: `${model === DEFAULT_MODEL ? 'elevenlabs' : `elevenlabs-${model}`}${baseUrl === ELEVENLABS_BASE_URL ? '' : `@${baseUrl}`}`,
    voiceFor: (_language, voiceId) => voiceOf(voiceId),
    async voices() {
      const listed = await askProvider(web, {
        url: `${baseUrl}/v1/voices`,
        headers: { 'xi-api-key': settings.apiKey },
      });
      const parsed = voicesSchema.safeParse(listed);
      return parsed.success ? parsed.data.voices.map(({ voice_id: id, name }) => ({ id, name })) : [];
    },
    async speak(task, signal) {
      const answer = await callProvider(web, {
        provider: 'ElevenLabs',
        url: `${baseUrl}/v1/text-to-speech/${encodeURIComponent(voiceOf(task.voiceId))}/with-timestamps?output_format=pcm_${SAMPLES_PER_SECOND}`,
        headers: { 'xi-api-key': settings.apiKey },
        body: {
          text: task.text,
          model_id: model,
          voice_settings: { speed: task.rate },
          ...(TAKES_LANGUAGE.test(model) ? { language_code: baseLanguage(task.language) } : {}),
        },
        signal,
      });
      return answer.ok ? read(answer.value) : answer;
    },
  };
}

function read(bytes: Uint8Array): Result<Speech, AppError> {
  const parsed = answerSchema.safeParse(parseJson(bytes));
  if (!parsed.success)
    return err(
      new AppError(
        'SPEAKER_FAILED',
        { reason: 'ElevenLabs sent an answer that is not speech' },
        { cause: parsed.error },
      ),
    );
  const sound = readPcm16(Buffer.from(parsed.data.audio_base64, 'base64'), SAMPLES_PER_SECOND);
  if (!sound.ok) return sound;
  const { alignment } = parsed.data;
  return ok({
    ...sound.value,
    words: alignment === null || alignment === undefined ? null : wordsOf(alignment),
  });
}

/**
 * Characters between spaces are words; where there are no spaces, every character is one. Null when the lists
 * do not fit together.
 */
function wordsOf({
  characters,
  character_start_times_seconds: starts,
  character_end_times_seconds: ends,
}: z.infer<typeof alignmentSchema>): EngineWord[] | null {
  const words: EngineWord[] = [];
  let open: EngineWord | null = null;
  for (const [index, character] of characters.entries()) {
    const startSeconds = starts[index];
    const endSeconds = ends[index];
    if (startSeconds === undefined || endSeconds === undefined) return null;
    if (/^\s*$/u.test(character)) open = null;
    else if (
      open === null ||
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u.test(
        character,
      )
    ) {
      open = { text: character, startSeconds, endSeconds };
      words.push(open);
    } else {
      open.text += character;
      open.endSeconds = endSeconds;
    }
  }
  return words.length === 0 ? null : words;
}
