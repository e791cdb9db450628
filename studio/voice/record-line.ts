/** Speaks one line and keeps it as a recording: trimmed, level with its neighbors, 48 kHz. */
import { z } from 'zod';
import { charactersPerSecond } from '#studio/script/pace.ts';
import { AppError } from '#studio/shared/errors.ts';
import { err, ok, type Result } from '#studio/shared/result.ts';
import { encodeWav } from '#studio/shared/samples.ts';
import { fileRefSchema, type Storage } from '#studio/shared/storage.ts';
import { SAMPLES_PER_SECOND } from '#studio/shared/time.ts';
import { levelSpeech } from '#studio/voice/sound/level-speech.ts';
import { resample } from '#studio/voice/sound/resample.ts';
import { trimSilence } from '#studio/voice/sound/trim-silence.ts';
import type { Speaker, Speech, SpeechTask } from '#studio/voice/ports.ts';
import { alignToSound } from '#studio/voice/words/align-to-sound.ts';

/**
 * Parses a recorded line. A recording depends on the speech task and the speaker's name alone, not on the
 * line's position.
 */
export const recordedLineSchema = z.object({
  recording: fileRefSchema,
  seconds: z.number().positive(),
  /**
   * Word times in seconds from the start of the recording: as the engine reports them, else as they are found
   * in the sound; null where that fails.
   */
  engineWords: z
    .array(z.object({ text: z.string(), startSeconds: z.number(), endSeconds: z.number() }))
    .nullable(),
});
/** A spoken line: a stored WAV (mono, 48 kHz), its length in seconds, and its word times or null. */
export type RecordedLine = z.infer<typeof recordedLineSchema>;

/** All that a recording depends on, as plain data. */
export type RecordingInputs = SpeechTask & { speaker: string; revision?: number };

/**
 * What a recording of this task by this speaker is stored under. The shop's words and currency are in it: the
 * task's text is what they were spelled as.
 */
export const recordingInputs = ({ name, revision }: Speaker, task: SpeechTask): RecordingInputs => ({
  speaker: name,
  ...(revision === undefined ? {} : { revision }),
  ...task,
});

/** A recording whose peak is below this share of full scale is silence with noise. */
const AUDIBLE_PEAK = 0.003;
/**
 * No voice is this many times faster or slower than its language's pace: beyond it, the recording is not of
 * this text.
 */
const PACE_LIMITS = { fastest: 4, slowest: 6, spareSeconds: 1.5 };

/** SPEAKER_FAILED when what came back is silent or cannot be this text. */
export async function recordLine(
  ports: { speaker: Speaker; storage: Storage },
  task: SpeechTask,
  signal?: AbortSignal,
): Promise<Result<RecordedLine, AppError>> {
  const spoken = await ports.speaker.speak(task, signal);
  if (!spoken.ok) return spoken;
  const fault = faultOf(spoken.value, task);
  if (fault !== null) return err(new AppError('SPEAKER_FAILED', { reason: fault }));
  const { samples, samplesPerSecond, words } = spoken.value;
  const trimmed = trimSilence(resample(samples, samplesPerSecond, SAMPLES_PER_SECOND), SAMPLES_PER_SECOND);
  if (trimmed === null) return err(new AppError('SPEAKER_FAILED', { reason: 'it sent silence' }));
  const levelled = levelSpeech(trimmed.samples);
  const seconds = levelled.length / SAMPLES_PER_SECOND;
  const tooShort = faultyLength(seconds, task);
  if (tooShort !== null) return err(new AppError('SPEAKER_FAILED', { reason: tooShort }));
  const within = (time: number): number => Math.min(Math.max(time - trimmed.cutSeconds, 0), seconds);
  const reported =
    words?.map((word) => ({
      text: word.text,
      startSeconds: within(word.startSeconds),
      endSeconds: within(word.endSeconds),
    })) ?? null;
  return ok({
    recording: await ports.storage.put(encodeWav([levelled], SAMPLES_PER_SECOND), 'audio/wav'),
    seconds,
    engineWords: reported ?? alignToSound(task.text, task.language, levelled, SAMPLES_PER_SECOND),
  });
}

function faultOf({ samples, samplesPerSecond }: Speech, task: SpeechTask): string | null {
  if (!samples.every(Number.isFinite)) return 'it sent a broken recording';
  const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
  if (peak < AUDIBLE_PEAK) return 'it sent silence';
  return samples.length / samplesPerSecond > maxSecondsFor(task)
    ? 'the recording is far longer than the text'
    : null;
}

function faultyLength(seconds: number, task: SpeechTask): string | null {
  const shortest = charactersIn(task.text) / (charactersPerSecond(task.language) * PACE_LIMITS.fastest);
  return seconds < shortest ? 'the recording is far shorter than the text' : null;
}

const maxSecondsFor = (task: SpeechTask): number =>
  PACE_LIMITS.spareSeconds * 2 +
  (charactersIn(task.text) * PACE_LIMITS.slowest) / charactersPerSecond(task.language);

/** Digits stand for words of about six letters. */
const charactersIn = (text: string): number => text.length + 5 * (text.match(/\p{Nd}/gu)?.length ?? 0);
