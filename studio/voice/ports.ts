/** The port of the voice stage: who speaks. */
import type { AppError } from '#studio/shared/errors.ts';
import type { Result } from '#studio/shared/result.ts';

/** One text to speak, in which language and voice, and how fast. */
export type SpeechTask = {
  /**
   * Already spelled for the voice: no markup, units, currencies or signs left; numbers are ASCII digits with
   * the language's own decimal sign.
   */
  text: string;
  /** BCP 47 tag. */
  language: string;
  /** The adapter's own name of a voice, or null for its default in this language. */
  voiceId: string | null;
  /** A multiple of the voice's normal rate; the voice stage asks for 0.9 to 1.15. */
  rate: number;
};

/** A Speaker's result: the sound of one text, and its word times where the engine reports them. */
export type Speech = {
  /** Mono, −1 to 1. Silence at the ends is still there. */
  samples: Float32Array;
  samplesPerSecond: number;
  /** Times of the words of `task.text` where the engine reports them, else null. */
  words: { text: string; startSeconds: number; endSeconds: number }[] | null;
};

/** How well a voice speaks a language. On `none` the voice stage refuses; it never falls back to another language. */
export type VoiceQuality = 'natural' | 'synthetic' | 'poor' | 'none';

/** A voice that a merchant may choose; the id is the speaker's own. */
export type Voice = { id: string; name: string };

/**
 * Speaks one text at a time. `speak` answers a failed voice with an AppError and rejects with the signal's
 * reason when aborted.
 */
export interface Speaker {
  /** "espeak-ng", "elevenlabs" …: part of a step's inputs. */
  readonly name: string;
  /** Raised when the same task sounds different from before: part of a step's inputs. Absent: it never did. */
  readonly revision?: number;
  quality(language: string): VoiceQuality;
  /** The voice that `speak` would use: part of a step's inputs. */
  voiceFor(language: string, voiceId: string | null): string | null;
  /** Voices to choose from besides the default; empty when there is only one, or the service does not list them. */
  voices(language: string): Promise<Voice[]>;
  speak(task: SpeechTask, signal?: AbortSignal): Promise<Result<Speech, AppError>>;
  /**
   * Only of a speaker that shares its work among others: which of them speaks this language with this voice,
   * and what that one calls the voice.
   */
  choose?(language: string, voiceId: string | null): SpeakerChoice;
}

/** One speaker of several, and the id of a voice as it knows it; null for its own choice. */
export type SpeakerChoice = { speaker: Speaker; voiceId: string | null };

/** Who speaks in the end: a recording depends on that speaker alone. */
export const whoSpeaks = (speaker: Speaker, language: string, voiceId: string | null): SpeakerChoice =>
  speaker.choose?.(language, voiceId) ?? { speaker, voiceId };
