/** Speaks one sentence with a voice and measures it: how long, how loud, and how fast it was made. */
import { findByLanguage } from '#studio/languages/find-by-language.ts';
import { LANGUAGES } from '#studio/languages/languages.ts';
import type { AppError } from '#studio/shared/errors.ts';
import { ok, type Result } from '#studio/shared/result.ts';
import { encodeWav } from '#studio/shared/samples.ts';
import { integratedLoudness } from '#studio/shared/sound/loudness.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import type { Speaker } from '#studio/voice/ports.ts';
import { resample } from '#studio/voice/sound/resample.ts';

const packOf = findByLanguage<{ writing: { sample: string | null } } | null>(LANGUAGES, null);
/** Said where the language's pack has no sample. */
const SAMPLE = 'Good morning. This is how I sound.';

/** What a voice said, and how long it took over it. */
export type VoiceTest = {
  text: string;
  /** Length of the recording. */
  seconds: number;
  lufs: number;
  /** Seconds of work a second of speech, once the model is in memory; below 1 is faster than talking. */
  realTimeFactor: number;
  /** Seconds until the first answer, which reads the model. */
  loadSeconds: number;
  /** Mono, 48 kHz. */
  wav: Uint8Array;
};

/** SPEAKER_FAILED with the reason. `voiceId` is the speaker's own id, null for the language's best speaker of the voice. */
export async function testVoice(
  speaker: Speaker,
  {
    language,
    voiceId,
    name,
    signal,
  }: { language: string; voiceId: string | null; name: string; signal?: AbortSignal },
): Promise<Result<VoiceTest, AppError>> {
  const text = packOf(language)?.writing.sample ?? SAMPLE;
  const voices = await speaker.voices(language);
  const own = voices.find(({ id }) => id === name || id.startsWith(`${name}#`))?.id ?? null;
  const task = { text, language, voiceId: voiceId ?? own, rate: 1 };
  const began = performance.now();
  const first = await speaker.speak(task, signal);
  if (!first.ok) return first;
  const loaded = performance.now();
  const second = await speaker.speak(task, signal);
  if (!second.ok) return second;
  const spent = (performance.now() - loaded) / 1000;
  const { samples, samplesPerSecond } = second.value;
  const seconds = samples.length / samplesPerSecond;
  const resampled = resample(samples, samplesPerSecond, SAMPLES_PER_SECOND);
  return ok({
    text,
    seconds,
    lufs: integratedLoudness([resampled]),
    realTimeFactor: spent / seconds,
    loadSeconds: (loaded - began) / 1000,
    wav: encodeWav([resampled], SAMPLES_PER_SECOND),
  });
}
